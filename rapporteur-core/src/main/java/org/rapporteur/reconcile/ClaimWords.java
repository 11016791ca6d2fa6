package org.rapporteur.reconcile;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reconcile.wording.Wording;

/** Nouns for what somebody claims, and the words that deny a claim by pointing back to it. */
final class ClaimWords {

  private static final Set<String> NOUNS = Set.copyOf(WordList.of("claim-words.txt"));
  private static final Set<String> POINTERS =
      Set.of("that", "this", "it", "these", "those", "such", "the", "each", "all", "both", "of");
  private static final List<String> DENYING =
      List.of("den", "reject", "dismiss", "refut", "disput", "rebut", "contradict");

  private ClaimWords() {}

  private static final Set<String> COUNTS = Set.copyOf(WordList.of("count-words.txt"));

  /** "The figure, which counts nobody twice, is often disputed by …": the subject points back. */
  static boolean subjectPointsBack(String sentence) {
    List<String> words = Wording.of(sentence).words();
    return words.size() > 2
        && POINTERS.contains(words.get(0))
        && (noun(words.get(1)) || COUNTS.contains(words.get(1)))
        && words.stream().skip(2).anyMatch(ClaimWords::denying);
  }

  /** Whether the words name a claim as one. */
  static boolean named(String text) {
    return Wording.of(text).words().stream().anyMatch(ClaimWords::noun);
  }

  private static boolean noun(String word) {
    return NOUNS.contains(word)
        || (word.endsWith("s") && NOUNS.contains(word.substring(0, word.length() - 1)));
  }

  private static final Set<String> FALSE = Set.copyOf(WordList.of("false-words.txt"));

  /** "the false story that": what is called untrue follows. */
  private static final Pattern UNTRUE_CLAIM =
      Pattern.compile(
          "(?i)\\b(?:"
              + String.join("|", FALSE)
              + ")\\s{1,3}(?:\\p{L}{1,20}\\s{1,3})?(?:"
              + String.join("|", NOUNS)
              + ")s?\\s{1,3}that\\b");

  /** Where a claim begins that the text calls untrue. */
  static OptionalInt untrueClaim(String text) {
    Matcher m = UNTRUE_CLAIM.matcher(text);
    return m.find() ? OptionalInt.of(m.start()) : OptionalInt.empty();
  }

  /** "Each of these claims is false": what stands before is called untrue. */
  static boolean untrueBefore(String sentence) {
    List<String> words = Wording.of(sentence).words();
    int i = 0;
    while (i < words.size() && POINTERS.contains(words.get(i))) {
      i++;
    }
    return i > 0
        && i + 1 < words.size()
        && words.size() <= i + 4
        && noun(words.get(i))
        && FALSE.contains(words.get(words.size() - 1));
  }

  /**
   * Whether the sentence denies something that stands before it: "denied that, saying", "rejected
   * the report", "each of these claims is false". What it denies in words of its own is no answer.
   */
  static boolean pointBack(String sentence) {
    List<String> words = Wording.of(sentence).words();
    for (int i = 0; i < words.size(); i++) {
      boolean denies = denying(words.get(i));
      boolean each = i == 0 && (words.get(i).equals("each") || words.get(i).equals("none"));
      if ((denies || each) && pointer(sentence, words, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word among them denies. */
  static boolean denies(String text) {
    return Wording.of(text).words().stream().anyMatch(ClaimWords::denying);
  }

  private static boolean denying(String word) {
    return (word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing"))
        && DENYING.stream().anyMatch(word::startsWith);
  }

  /** "that," alone, or "the report", "these claims" at the end of what is denied. */
  /** "... than that, he said": the word stands before a mark. */
  private static boolean endsClause(String sentence, String word) {
    int at = sentence.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean whole = at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1));
      if (whole && end < sentence.length() && ",.;".indexOf(sentence.charAt(end)) >= 0) {
        return true;
      }
      at = sentence.indexOf(word, end);
    }
    return false;
  }

  private static boolean pointer(String sentence, List<String> words, int from) {
    int i = from;
    while (i < words.size() && POINTERS.contains(words.get(i))) {
      i++;
    }
    if (i == from) {
      return false;
    }
    String last = words.get(i - 1);
    if (i < words.size() && noun(words.get(i))) {
      return i + 1 == words.size() || !words.get(i + 1).equals("that");
    }
    return (last.equals("that") || last.equals("this") || last.equals("it"))
        && endsClause(sentence, last);
  }
}
