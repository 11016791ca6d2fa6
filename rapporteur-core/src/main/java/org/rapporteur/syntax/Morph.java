package org.rapporteur.syntax;

import java.util.Set;

/**
 * A grammatical form of a word, for rules to ask for whatever tags the language's engine gives:
 * {@code token.is(Morph.GERUND)}. English has the tags of the Penn Treebank (Santorini 1990).
 */
public enum Morph {
  /** "met" */
  PAST("VBD"),
  /** "meets" or "meet" with a subject */
  PRESENT("VBZ", "VBP"),
  /** "meets" */
  PRESENT_SINGULAR("VBZ"),
  /** A verb that has a tense of its own. */
  FINITE("VBD", "VBZ", "VBP"),
  /** "to meet" */
  INFINITIVE("VB"),
  /** "meet" */
  BARE("VB", "VBP"),
  /** "meeting" */
  GERUND("VBG"),
  /** "met" after "have" or "be" */
  PARTICIPLE("VBN"),
  /** "will" */
  MODAL("MD"),
  VERB("VB", "VBD", "VBZ", "VBP", "VBG", "VBN"),
  ADJECTIVE("JJ"),
  /** The "to" of an infinitive. */
  TO("TO"),
  /** "envoy" */
  SINGULAR_NOUN("NN"),
  /** "envoys" */
  PLURAL_NOUN("NNS"),
  /** "the Houses of Parliament" */
  PLURAL_NAME("NNPS"),
  PLURAL("NNS", "NNPS"),
  /** "Varland" */
  SINGULAR_NAME("NNP"),
  NAME("NNP", "NNPS"),
  DETERMINER("DT"),
  /** "she", "them" */
  PERSONAL("PRP"),
  /** "its" */
  POSSESSIVE("PRP$"),
  PERSONAL_OR_POSSESSIVE("PRP", "PRP$"),
  /** The mark of a genitive. */
  GENITIVE("POS"),
  /** "who", "which", "when", "whose" */
  RELATIVE("WDT", "WP", "WP$", "WRB"),
  /** "who", "what" */
  RELATIVE_PRONOUN("WP"),
  /** "which" */
  RELATIVE_DETERMINER("WDT"),
  /** "who", "which" */
  RELATIVE_NOMINAL("WP", "WDT"),
  /** "when" */
  RELATIVE_ADVERB("WRB"),
  OPENING_QUOTE("``");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of
  private final Set<String> tags;

  Morph(String... tags) {
    this.tags = Set.of(tags);
  }

  boolean fits(String tag) {
    return tags.contains(tag);
  }
}
