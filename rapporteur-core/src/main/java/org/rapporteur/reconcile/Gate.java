package org.rapporteur.reconcile;

import java.util.List;
import java.util.Set;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/**
 * What of an article is printed for a finding: its passage, widened until nothing stands outside
 * that denies it, refuses it, makes it a condition, a question, a plan or an attempt, or gives it
 * to somebody else. Of "Vell denies that it closed the strait" the passage "closed the strait" is
 * never printed alone.
 */
final class Gate {

  private static final List<String> LIST = WordList.of("gate-words.txt");
  private static final Set<String> WORDS = Set.copyOf(LIST);
  private static final List<String> BEGINNINGS =
      LIST.stream().filter(w -> w.endsWith("*")).map(w -> w.substring(0, w.length() - 1)).toList();

  /** A passage of fewer telling words is no clause and is widened in any case. */
  private static final int CLAUSE = 4;

  private final Origins origins;

  Gate(Origins origins) {
    this.origins = origins;
  }

  /** The words to print, on one line. */
  String words(Evidence evidence) {
    String text = origins.text(evidence.article());
    if (text.isEmpty()) {
      return line(evidence.quote());
    }
    Span shown = shown(text, evidence.span());
    Span sentence = Sentences.around(text, evidence.span());
    return (shown.start() > sentence.start() ? "\u2026 " : "")
        + line(shown.in(text))
        + (shown.end() < sentence.end() - 1 ? " \u2026" : "");
  }

  private static String line(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  /** The stretch to print. */
  static Span shown(String text, Span passage) {
    Span sentence = Sentences.around(text, passage);
    int start = Math.min(passage.start(), sentence.start());
    int end = Math.max(passage.end(), sentence.end());
    boolean bare = Wording.of(passage.in(text)).content().size() < CLAUSE;
    String tail = text.substring(passage.end(), end);
    if (bare || decides(text.substring(start, passage.start())) || decides(tail)) {
      return new Span(start, end);
    }
    boolean onlyMarks = tail.chars().noneMatch(Character::isLetterOrDigit);
    return new Span(passage.start(), onlyMarks ? end : passage.end());
  }

  /** Whether words decide what stands beside them. */
  static boolean decides(String words) {
    if (words.contains("?")) {
      return true;
    }
    for (String word : Wording.of(words).words()) {
      if (decisive(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean decisive(String word) {
    if (WORDS.contains(word)) {
      return true;
    }
    for (String beginning : BEGINNINGS) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
