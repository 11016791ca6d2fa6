package org.rapporteur.read.time;

import java.util.List;
import java.util.Locale;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Tense;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** A sentence's words in lower case, read by position; outside it the word is empty. */
final class Words {

  /** "put off until Monday" looks ahead. */
  private static final WordList DEFERRING = CalendarWords.of("time.words.deferring");

  private static final WordList UNTIL = CalendarWords.of("time.words.until");
  private static final WordList DURING = CalendarWords.of("time.during");
  private static final WordList FOLLOWING = CalendarWords.of("time.following");
  private static final WordList AFTER = CalendarWords.of("time.after");
  private static final WordList FORCE = CalendarWords.of("time.force");
  private static final WordList OPENING = CalendarWords.of("opening-quotes");
  private static final WordList CLOSING = CalendarWords.of("closing-quotes");

  private final Sentence sentence;
  private final String[] words;
  private final boolean[] quoted;

  Words(Sentence sentence) {
    this.sentence = sentence;
    List<Token> tokens = sentence.tokens();
    words = new String[tokens.size()];
    quoted = new boolean[words.length];
    boolean inside = false;
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).form().toLowerCase(Locale.ROOT);
      inside = is(i, OPENING) || inside && !is(i, CLOSING);
      inside = is(i, "\"") != inside;
      quoted[i] = inside;
    }
  }

  /**
   * The word that a word's clause is told by: of one outside quotation marks no word inside. In
   * <i>urged them to "come back" in a call on Monday</i> nobody was to come on Monday.
   */
  Token teller(int i) {
    Token at = token(i);
    boolean free = !quoted[i];
    Token above = at;
    for (int steps = 0; free && steps < words.length && !above.isRoot(); steps++) {
      above = sentence.token(above.head());
      at = quoted[above.id() - 1] ? sentence.headOf(above).orElse(above) : at;
    }
    return at;
  }

  String at(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  boolean is(int i, String... any) {
    String word = at(i);
    for (String a : any) {
      if (word.equals(a)) {
        return true;
      }
    }
    return false;
  }

  boolean is(int i, WordList any) {
    return any.has(at(i));
  }

  /** Whether a word's clause looks back: "saying Tuesday that ships could sail" does. */
  Tense outlook(int word) {
    boolean afterVerb = word > 0 && token(word - 1).upos() == Upos.VERB;
    if (isPictured(word) || isFollowed(word)) {
      return Tense.PAST;
    }
    boolean deferred = is(word - 1, UNTIL) && DEFERRING.has(verb(word));
    return deferred
        ? Tense.AHEAD
        : Tense.around(sentence, afterVerb ? token(word - 1) : teller(word));
  }

  /**
   * Whether a caption tells in the present tense of what was: <i>She takes a sip during a call with
   * Ostmark on Wednesday</i>.
   */
  private boolean isPictured(int word) {
    Token at = token(word);
    for (int steps = 0; steps < 8 && !at.isRoot() && at.upos() != Upos.VERB; steps++) {
      at = sentence.token(at.head());
    }
    Token verb = at;
    boolean told = verb.is(Morph.PRESENT) && sentence.child(verb, "aux").isEmpty();
    return told
        && sentence.tokens().subList(0, word).stream()
            .anyMatch(
                t ->
                    DURING.has(t.lemma())
                        && sentence
                            .headOf(t)
                            .flatMap(sentence::headOf)
                            .filter(verb::equals)
                            .isPresent());
  }

  /**
   * Whether a word dates what came first: <i>The accord follows a Monday phone call</i>, <i>comes
   * after Monday's call</i>.
   */
  private boolean isFollowed(int word) {
    Token at = token(word);
    boolean behind = false;
    for (int steps = 0; steps < 8 && !at.isRoot() && at.upos() != Upos.VERB; steps++) {
      behind |= sentence.children(at, "case").stream().anyMatch(c -> AFTER.has(c.lemma()));
      behind |= at.is("obj") && FOLLOWING.has(sentence.token(at.head()).lemma());
      at = sentence.token(at.head());
    }
    return behind && at.is(Morph.PRESENT) && sentence.child(at, "aux").isEmpty();
  }

  /** Whether a word dates a deed of force: <i>the 7 October attack</i>, <i>raid on May 3</i>. */
  boolean isOfForce(int word) {
    Token at = token(word);
    for (int steps = 0; steps < 4 && !at.isRoot() && !FORCE.has(at.lemma()); steps++) {
      at = sentence.token(at.head());
    }
    return FORCE.has(at.lemma());
  }

  /** Whether a word stands in a clause that describes a noun: <i>the plan set out on 30 May</i>. */
  boolean isAttributive(int word) {
    Token at = token(word);
    for (int steps = 0; steps < words.length && !at.isRoot(); steps++) {
      if (at.is("acl") || at.is("acl:relcl")) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private String verb(int word) {
    Token at = token(word);
    for (int steps = 0; steps < 4 && !at.isRoot() && at.upos() != Upos.VERB; steps++) {
      at = sentence.token(at.head());
    }
    return at.lemma();
  }

  int size() {
    return words.length;
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  Span span(int first, int end) {
    return new Span(token(first).span().start(), token(end - 1).span().end());
  }
}
