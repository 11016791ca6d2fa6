package org.rapporteur.export;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Folds the lines of a calendar at 75 octets of UTF-8 (RFC 5545, 3.1 "Content Lines"): a letter
 * that is not Latin takes two or three of them, and none is cut in two. Lines come unfolded.
 */
final class FoldedLines extends FilterWriter {

  private static final int LONGEST = 75;
  private static final String FOLD = "\r\n ";

  private int octets;

  FoldedLines(Writer out) {
    super(out);
  }

  @Override
  public void write(int letter) throws IOException {
    char c = (char) letter;
    if (c == '\r' || c == '\n') {
      octets = 0;
    } else {
      int more = octets(c);
      if (octets + more > LONGEST) {
        out.write(FOLD);
        octets = 1;
      }
      octets += more;
    }
    out.write(c);
  }

  /** The first half of a pair counts for both, so that no line begins with the second. */
  private static int octets(char c) {
    if (Character.isHighSurrogate(c)) {
      return 4;
    }
    if (Character.isLowSurrogate(c)) {
      return 0;
    }
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  @Override
  public void write(char[] letters, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(letters[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }
}
