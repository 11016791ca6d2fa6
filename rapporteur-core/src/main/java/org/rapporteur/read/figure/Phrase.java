package org.rapporteur.read.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** What stands around a number: how exact it is, whose it is, the clause that says so. */
final class Phrase {

  private static final WordList LIMITS = Words.standard().of("figure.phrase.limits");

  private static final Set<String> ONE_WORD = Words.standard().of("figure.phrase.one-word").all();
  private static final Set<String> NOW = Words.standard().of("figure.phrase.now").all();
  private static final Set<String> TWO_WORDS = Words.standard().of("figure.phrase.two-words").all();

  private static final int PLACE = 8;
  private static final WordList EDGE = Words.standard().of("figure.phrase.edge");
  private static final Set<String> IN = Words.standard().of("figure.phrase.in").all();
  private static final Set<String> COUNTING = Words.standard().of("figure.phrase.counting").all();

  private final Sentence sentence;
  private final Numeral number;
  private final Token noun;
  private final Cast cast;

  Phrase(Sentence sentence, Numeral number, Token noun, Cast cast) {
    this.sentence = sentence;
    this.number = number;
    this.noun = noun;
    this.cast = cast;
  }

  Optional<String> approximation() {
    int at = number.first() - 1;
    if (at >= 0 && Units.ofSign(form(at)).isPresent()) {
      at--;
    }
    if (at >= 1) {
      String two = form(at - 1) + " " + form(at);
      if (TWO_WORDS.contains(two)) {
        return Optional.of(LIMITS.value(two).orElse(two));
      }
    }
    return at >= 0 && ONE_WORD.contains(form(at)) ? Optional.of(form(at)) : Optional.empty();
  }

  /**
   * A nationality inside the phrase, or the state that is the subject of its clause; never who only
   * tells of it: "Norland's minister said that 9,000 troops stood at the border".
   */
  Optional<String> owner() {
    for (int i = number.first(); i < noun.id(); i++) {
      Optional<String> party = party(sentence.tokens().get(i));
      if (party.isPresent()) {
        return party;
      }
    }
    for (Token t : sentence.children(noun)) {
      Optional<String> party =
          t.is("nmod:poss") || t.is("amod") || t.is("compound") ? party(t) : Optional.empty();
      if (party.isPresent()) {
        return party;
      }
    }
    Token verb = verb();
    for (int steps = 0; steps < 3; steps++) {
      Optional<String> subject =
          sentence.child(verb, "nsubj").filter(s -> s.id() != noun.id()).flatMap(this::party);
      if (subject.isPresent() || verb.isRoot() || verb.is("ccomp") || verb.is("parataxis")) {
        return subject;
      }
      verb = sentence.token(verb.head());
    }
    return Optional.empty();
  }

  /**
   * Whose the victims are: a nationality inside the phrase, the place where it befell them, or the
   * country whose ministry or police counts them; never who did it to them.
   */
  Optional<String> victims() {
    for (int i = number.first(); i < noun.id(); i++) {
      Optional<String> party = party(sentence.tokens().get(i));
      if (party.isPresent()) {
        return party;
      }
    }
    Optional<String> own = owned();
    return own.or(this::placed).or(this::teller);
  }

  private Optional<String> owned() {
    if (Character.isUpperCase(noun.form().charAt(0)) && noun.upos() != Upos.NUM) {
      return party(noun);
    }
    return sentence.children(noun).stream()
        .filter(t -> t.is("nmod:poss") || t.is("amod") || t.is("compound"))
        .flatMap(t -> party(t).stream())
        .findFirst();
  }

  /** "killed in Ostmark": the place right behind, in the clause. */
  private Optional<String> placed() {
    int last = Math.min(sentence.size() - 1, noun.id() + PLACE);
    for (int id = noun.id() + 1; id < last; id++) {
      Token t = sentence.token(id);
      if (t.form().equals(",") || t.form().equals(";")) {
        break;
      }
      Optional<String> party =
          IN.contains(form(id - 1)) ? party(sentence.token(id + 1)) : Optional.empty();
      if (party.isPresent()) {
        return party;
      }
    }
    return Optional.empty();
  }

  /** "Ostmark's health ministry put the toll at 15". */
  private Optional<String> teller() {
    Token at = verb();
    for (int steps = 0; steps < 3; steps++) {
      Optional<Token> subject = sentence.child(at, "nsubj").filter(s -> s.id() != noun.id());
      if (subject.filter(s -> COUNTING.contains(s.lemma())).isPresent()) {
        return subject.flatMap(this::party);
      }
      if (at.isRoot()) {
        break;
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  private Optional<String> party(Token token) {
    return cast.headedAt(token.span()).map(Mention::actor).flatMap(Actor::party);
  }

  /** What the number is said of: the rest of its clause, up to the next verb beside its own. */
  String what(Article article) {
    int start = afterNow(noun).span().end();
    int end =
        sentence.children(verb()).stream()
            .filter(t -> t.is("conj") && t.id() > noun.id())
            .map(t -> sentence.subtree(t).get(0).span().start())
            .filter(at -> at >= start)
            .findFirst()
            .orElse(clause().end());
    String rest = article.quote(new Span(start, Math.max(start, end)));
    String trimmed = rest.replace('\n', ' ').strip();
    while (!trimmed.isEmpty() && EDGE.has(trimmed.substring(trimmed.length() - 1))) {
      trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
    }
    while (!trimmed.isEmpty() && EDGE.has(trimmed.substring(0, 1))) {
      trimmed = trimmed.substring(1).strip();
    }
    return trimmed.isEmpty() ? noun.form().toLowerCase(Locale.ROOT) : trimmed;
  }

  /** <i>9,000 troops today stand at the border</i>: the day is told apart. */
  private Token afterNow(Token last) {
    boolean more = last.id() < sentence.size();
    return more && NOW.contains(form(last.id())) ? sentence.token(last.id() + 1) : last;
  }

  /** The verb's subtree, or the sentence where the tree is of no help. */
  Span clause() {
    List<Token> tree = sentence.subtree(verb());
    Span span = tree.get(0).span().cover(tree.get(tree.size() - 1).span());
    Span phrase = sentence.tokens().get(number.first()).span().cover(noun.span());
    return span.contains(phrase) ? span : sentence.span();
  }

  private Token verb() {
    Token at = noun;
    for (int steps = 0;
        steps < sentence.size() && !at.isRoot() && at.upos() != Upos.VERB;
        steps++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private String form(int index) {
    return sentence.tokens().get(index).form().toLowerCase(Locale.ROOT);
  }
}
