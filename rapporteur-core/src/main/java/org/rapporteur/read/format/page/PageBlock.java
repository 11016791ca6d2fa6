package org.rapporteur.read.format.page;

import java.util.List;
import org.jsoup.nodes.Node;

/** A stretch of a page's text that a reader sees as one: a paragraph, a heading, a cell. */
final class PageBlock {

  final int index;
  final Scope scope;
  final String text;

  /** The text nodes and line breaks that it was made of, in order. */
  final List<Node> nodes;

  /** Characters inside links. */
  final int linkChars;

  /** Characters inside {@code b}, {@code strong}, {@code em} or {@code i}. */
  final int strongChars;

  final Shape shape;

  PageBlock(int index, Scope scope, String text, List<Node> nodes, int linkChars, int strongChars) {
    this.index = index;
    this.scope = scope;
    this.text = text;
    this.nodes = nodes;
    this.linkChars = Math.min(linkChars, text.length());
    this.strongChars = Math.min(strongChars, text.length());
    this.shape = Shape.of(text);
  }

  float linkShare() {
    return (float) linkChars / text.length();
  }

  /** Whether it looks like running text. */
  boolean isProse() {
    return shape.words() >= 12 && linkChars * 2 < text.length() && shape.sentenceEnds() > 0;
  }

  /**
   * What can be seen of a text without knowing its language.
   *
   * @param words number of words; two characters of a script without spaces count as one
   * @param sentenceEnds full stops, question and exclamation marks at a word's end
   * @param commas commas of all scripts
   * @param capitals words that begin with a capital letter
   * @param digits digits
   * @param uppers capital letters
   * @param letters letters
   * @param marks vertical bars, bullets, arrows, copyright signs
   */
  record Shape(
      int words,
      int sentenceEnds,
      int commas,
      int capitals,
      int digits,
      int uppers,
      int letters,
      int marks) {

    static Shape of(String text) {
      int words = 0;
      int ideographs = 0;
      int ends = 0;
      int commas = 0;
      int capitals = 0;
      int digits = 0;
      int uppers = 0;
      int letters = 0;
      int marks = 0;
      boolean inWord = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          boolean upper = Character.isUpperCase(c);
          if (!inWord) {
            words++;
            capitals += upper ? 1 : 0;
            inWord = true;
          }
          if ((c >= 0x2e80 && Character.isIdeographic(c)) || isKana(c)) {
            ideographs++;
          }
          if (Character.isDigit(c)) {
            digits++;
          } else {
            letters++;
            uppers += upper ? 1 : 0;
          }
          continue;
        }
        switch (c) {
          case '.', '!', '?', '…' -> {
            if (inWord
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
              ends++;
            }
          }
          case '。', '！', '？', '।', '۔', '؟' -> ends++;
          case ',', '、', '，', '،', ';' -> commas++;
          case '|', '•', '·', '»', '›', '→', '©', '▶', '★', '#', '@', '/' -> marks++;
          default -> {}
        }
        inWord = inWord && (c == '\'' || c == '’' || c == '-');
      }
      return new Shape(
          words + ideographs / 2, ends, commas, capitals, digits, uppers, letters, marks);
    }

    private static boolean isKana(char c) {
      return c >= 0x3040 && c <= 0x30ff;
    }
  }
}
