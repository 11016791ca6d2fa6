package org.rapporteur.read.format.page;

import java.util.Arrays;
import org.rapporteur.text.OffsetMap;

/**
 * Text as a reader sees it, with the place in the markup where each of its characters stood. White
 * space is put in order as in {@link CleanText}.
 */
final class PlacedText {

  private static final int NOWHERE = -1;

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private boolean space;
  private int spaceStart = NOWHERE;
  private int spaceEnd = NOWHERE;

  /** Adds a character that stood at a place. */
  void add(char c, int start, int end) {
    if (CleanText.isSpace(c)) {
      if (!space) {
        space = true;
        spaceStart = start;
        spaceEnd = end;
      }
      return;
    }
    if (CleanText.isInvisible(c)) {
      return;
    }
    if (space && text.length() > 0) {
      put(' ', spaceStart, spaceEnd);
    }
    space = false;
    put(c, start, end);
  }

  /** Adds characters that stand nowhere in the markup. */
  void insert(String more) {
    for (int i = 0; i < more.length(); i++) {
      add(more.charAt(i), NOWHERE, NOWHERE);
    }
  }

  private void put(char c, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(c);
  }

  /** Adds its runs to a map, as if it began at {@code cleanAt}. */
  void mapInto(OffsetMap.Builder map, int cleanAt) {
    for (int i = 0; i < text.length(); i++) {
      if (starts[i] == NOWHERE) {
        continue;
      }
      int units = ends[i] - starts[i];
      if (units == 1) {
        map.run(cleanAt + i, starts[i], 1);
      } else if (i + 1 < text.length() && starts[i + 1] == starts[i] && ends[i + 1] == ends[i]) {
        map.replaced(cleanAt + i, 2, starts[i], units);
        i++;
      } else {
        map.replaced(cleanAt + i, 1, starts[i], units);
      }
    }
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
