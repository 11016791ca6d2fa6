package org.rapporteur.read.format.page;

import java.util.Arrays;

/**
 * Text as a reader sees it, under construction: runs of white space are one space, invisible
 * characters are gone. Remembers, when asked to, where in the markup each of its characters stood.
 * Not thread-safe.
 */
final class CleanText {

  /** What the place of an inserted character is. */
  static final int NOWHERE = -1;

  private final StringBuilder text = new StringBuilder();
  private final boolean placed;
  private int[] places = new int[0];
  private boolean space;
  private int spacePlace = NOWHERE;

  private CleanText(boolean placed) {
    this.placed = placed;
  }

  /** One that keeps no places. */
  static CleanText plain() {
    return new CleanText(false);
  }

  /** One that keeps places. */
  static CleanText placed() {
    return new CleanText(true);
  }

  /** Adds one character of the page's text; {@code place} is where it stood. */
  void add(char c, int place) {
    if (isSpace(c)) {
      if (!space) {
        space = true;
        spacePlace = place;
      }
      return;
    }
    if (isInvisible(c)) {
      return;
    }
    if (space) {
      if (text.length() > 0) {
        put(' ', spacePlace);
      }
      space = false;
    }
    put(c, place);
  }

  /** Adds all characters of a text that is not mapped. */
  void add(String more) {
    for (int i = 0; i < more.length(); i++) {
      add(more.charAt(i), NOWHERE);
    }
  }

  private void put(char c, int place) {
    if (placed) {
      if (text.length() == places.length) {
        places = Arrays.copyOf(places, Math.max(64, places.length * 2));
      }
      places[text.length()] = place;
    }
    text.append(c);
  }

  int length() {
    return text.length();
  }

  /** Whether a space waits for the next character. */
  boolean endsInSpace() {
    return space;
  }

  /** Where the character at {@code index} stood, or {@link #NOWHERE}. */
  int place(int index) {
    return places[index];
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static boolean isSpace(char c) {
    return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c >= 0x85 && isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return c == '\u0085' || Character.isSpaceChar(c);
  }

  static boolean isInvisible(char c) {
    if (c < ' ' || c == '\u007f') {
      return true;
    }
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff'
        || (c >= '\u0080' && c < '\u00a0');
  }
}
