package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Inflection;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Nouns that tell what their verb tells, of the one whom <i>of</i> brings in: <i>Varland's seizure
 * of a trawler</i>, <i>the lifting of sanctions on Ostmark by Varland</i>.
 */
final class Deverbal {

  private static final WordList VERB_OF = Words.standard().of("clause.verb-of");
  private static final WordList NO_DEED = Words.standard().of("clause.no-deed");
  private static final String OBJECT = Words.standard().of("clause.place.object").word();

  private final Tree tree;
  private final Lexicon lexicon;
  private final FrameMatcher matcher;

  Deverbal(Tree tree, FrameMatcher matcher, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.matcher = matcher;
  }

  /**
   * What a noun tells of its object.
   *
   * @param effect that of its verb's frame, its places as they are beside a noun
   * @param object whom or what it is done to
   * @param agents who does it
   */
  record Deed(Effect effect, Token object, List<Token> agents) {}

  /** What a noun tells, if it is one of a verb and has an object. */
  Optional<Deed> of(Token noun) {
    Optional<String> verb = verb(noun);
    Optional<Token> object =
        tree.children(noun, "nmod").stream()
            .filter(t -> Particles.GENITIVE.has(tree.preposition(t)))
            .findFirst();
    if (verb.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    return matcher
        .effect(tree, verb.get(), noun, object.get())
        .filter(e -> e.type().isPresent())
        .map(e -> new Deed(beside(e), object.get(), agents(noun, object.get())));
  }

  private Optional<String> verb(Token noun) {
    if (noun.upos() != Upos.NOUN) {
      return Optional.empty();
    }
    String lemma = Lexicon.lower(noun);
    Optional<String> known = VERB_OF.value(lemma);
    String form = noun.form().toLowerCase(Locale.ROOT);
    return known.isPresent() || NO_DEED.has(lemma)
        ? known
        : Inflection.stemOfGerund(form).filter(s -> !lexicon.frames(s).isEmpty());
  }

  /** The object of a verb is its noun's <i>of</i>. */
  private static Effect beside(Effect effect) {
    Set<String> places = new LinkedHashSet<>();
    for (String place : effect.recipients()) {
      places.add(place.equals(OBJECT) ? Particles.GENITIVE.word() : place);
    }
    places.add(Particles.GENITIVE.word());
    return new Effect(
        effect.type(),
        effect.mode(),
        effect.operator(),
        List.copyOf(places),
        effect.actors(),
        effect.flags());
  }

  /** Whoever stands behind <i>by</i>, which may be hung on the object; else who has it. */
  private List<Token> agents(Token noun, Token object) {
    List<Token> found = new ArrayList<>();
    for (Token each : List.of(noun, object)) {
      tree.children(each, "nmod").stream()
          .filter(t -> Particles.AGENT.has(tree.preposition(t)))
          .forEach(t -> found.addAll(tree.conjuncts(t)));
    }
    if (found.isEmpty()) {
      tree.children(noun).stream()
          .filter(t -> t.relation().equals("nmod:poss") || isName(t))
          .forEach(t -> found.addAll(tree.conjuncts(t)));
    }
    return found;
  }

  private boolean isName(Token t) {
    return (t.is("amod") || t.is("compound")) && tree.sentence().nameAt(t).isPresent();
  }
}
