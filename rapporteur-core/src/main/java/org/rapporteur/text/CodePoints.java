package org.rapporteur.text;

import java.util.Arrays;

/**
 * Offsets of one text as Unicode code points, the unit of exported offsets (as in the W3C Web
 * Annotation model). A lone surrogate counts as one. Immutable; lookups take O(log n) of the
 * characters outside the basic plane.
 */
public final class CodePoints {

  /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
  private final int[] trailing;

  private final int length;

  private CodePoints(int[] trailing, int length) {
    this.trailing = trailing;
    this.length = length;
  }

  /** Indexes a text. */
  public static CodePoints of(String text) {
    int[] found = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i;
        i++;
      }
    }
    return new CodePoints(Arrays.copyOf(found, n), text.length());
  }

  /**
   * The number of code points before the UTF-16 offset. An offset inside a pair counts as after it.
   */
  public int offset(int utf16) {
    if (utf16 < 0 || utf16 > length) {
      throw new IllegalArgumentException("offset " + utf16 + " outside a text of " + length);
    }
    int at = Arrays.binarySearch(trailing, utf16);
    int before = at >= 0 ? at : -at - 1;
    return utf16 - before;
  }
}
