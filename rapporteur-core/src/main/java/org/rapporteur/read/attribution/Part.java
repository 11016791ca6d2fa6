package org.rapporteur.read.attribution;

/** What a word of a sentence is to a cue. */
public enum Part {
  NOTHING,
  CONTENT,
  SOURCE,
  CUE;

  /** How many there are. */
  public static final int COUNT = 4;

  private static final Part[] ALL = values();

  static Part of(int code) {
    return ALL[code];
  }
}
