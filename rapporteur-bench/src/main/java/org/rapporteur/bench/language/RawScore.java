package org.rapporteur.bench.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.read.language.Language;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;

/**
 * F1 of words and sentences from raw text: sentences' texts joined by a blank (or nothing, where
 * the treebank says so), paragraphs by a blank line. Compared as stretches of non-blank characters.
 */
final class RawScore {
  private final Set<Long> goldTokens = new HashSet<>();
  private final Set<Long> goldSentences = new HashSet<>();
  private final Set<Long> tokens = new HashSet<>();
  private final Set<Long> sentences = new HashSet<>();

  private RawScore() {}

  static RawScore of(List<GoldSentence> gold, Language language) {
    RawScore score = new RawScore();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < gold.size(); i++) {
      GoldSentence s = gold.get(i);
      if (i > 0) {
        List<GoldSentence.GoldWord> before = gold.get(i - 1).words();
        text.append(s.opensParagraph() ? "\n\n" : before.get(before.size() - 1).glued() ? "" : " ");
      }
      text.append(s.text());
    }
    String raw = text.toString();
    int[] solid = new int[raw.length() + 1];
    for (int i = 0; i < raw.length(); i++) {
      solid[i + 1] =
          solid[i] + (Character.isWhitespace(raw.charAt(i)) || raw.charAt(i) == '\u00a0' ? 0 : 1);
    }
    int at = 0;
    for (GoldSentence s : gold) {
      int first = at;
      for (int i = 0; i < s.words().size(); i++) {
        // A word's letters in the text; parts of a contraction can differ in form, seldom in
        // length.
        int length = letters(s.words().get(i).form());
        score.goldTokens.add(key(at, at + length));
        at += length;
      }
      int whole = letters(s.text());
      if (at - first != whole) {
        at = first + whole;
      }
      score.goldSentences.add(key(first, at));
    }
    for (Sentence s : language.analyse(raw)) {
      score.sentences.add(key(solid[s.span().start()], solid[s.span().end()]));
      for (Token t : s.tokens()) {
        score.tokens.add(key(solid[t.span().start()], solid[t.span().end()]));
      }
    }
    return score;
  }

  private static int letters(String form) {
    int n = 0;
    for (int i = 0; i < form.length(); i++) {
      n += Character.isWhitespace(form.charAt(i)) || form.charAt(i) == '\u00a0' ? 0 : 1;
    }
    return n;
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }

  private static double f1(Set<Long> gold, Set<Long> found) {
    long hits = found.stream().filter(gold::contains).count();
    return 2.0 * hits / (gold.size() + found.size());
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "  raw text: sentence F1 %.4f  token F1 %.4f%n",
        f1(goldSentences, sentences),
        f1(goldTokens, tokens));
  }
}
