package org.rapporteur.lexicon;

/** An entry that does not say what its list asks for; the message tells what was expected. */
public final class UnreadableEntry extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says what was expected in place of what stands there. */
  public UnreadableEntry(String expected) {
    super(expected);
  }
}
