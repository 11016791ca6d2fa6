package org.rapporteur.syntax;

import org.rapporteur.text.Span;

/**
 * A syntactic word of a sentence with its place in the basic tree of Universal Dependencies,
 * version 2.
 *
 * @param id 1-based position in the sentence, as in CoNLL-U
 * @param span where it stands in the article's text
 * @param form the word as read: the text at the span, with odd quotation marks and spaces made
 *     regular
 * @param lemma dictionary form, lower case but for proper nouns
 * @param upos universal tag
 * @param xpos Penn Treebank tag
 * @param head id of the head, 0 for the root
 * @param relation relation to the head, with subtype where there is one ({@code nsubj:pass})
 */
public record Token(
    int id,
    Span span,
    String form,
    String lemma,
    Upos upos,
    String xpos,
    int head,
    String relation) {

  /**
   * Whether the relation is the given one, subtypes included ({@code is("nsubj")} takes {@code
   * nsubj:pass}).
   */
  public boolean is(String universal) {
    return relation.startsWith(universal)
        && (relation.length() == universal.length() || relation.charAt(universal.length()) == ':');
  }

  /** Whether it has the grammatical form. */
  public boolean is(Morph form) {
    return form.fits(xpos);
  }

  /** Whether it is the root of its sentence. */
  public boolean isRoot() {
    return head == 0;
  }
}
