package org.rapporteur.report.document;

import java.util.Locale;

/** How long a line is in print, in characters of middling breadth. */
final class PrintedLength implements Inline.Visitor<Double> {

  /** Its number, its brackets and the blank before it. */
  private static final double CITATION = 6;

  private static final double CAPITAL = 1.3;

  private static final String BROAD = "mwMW%@\u2014\u2026";
  private static final double BROADEST = 1.7;

  /** From here on scripts fill a square with each character. */
  private static final int SQUARE = 0x2E80;

  static double of(Line line) {
    PrintedLength length = new PrintedLength();
    return line.pieces().stream().mapToDouble(p -> p.accept(length)).sum();
  }

  static double of(String text) {
    return text.codePoints().mapToDouble(PrintedLength::of).sum();
  }

  private static double of(int character) {
    if (character >= SQUARE) {
      return 2;
    }
    if (BROAD.indexOf(character) >= 0) {
      return BROADEST;
    }
    return Character.isUpperCase(character) ? CAPITAL : 1;
  }

  @Override
  public Double plain(Inline.Plain plain) {
    return of(plain.text());
  }

  @Override
  public Double strong(Inline.Strong strong) {
    // Bold letters are a little broader; capitals count as such already.
    return of(strong.text().toUpperCase(Locale.ROOT)) / CAPITAL * (1 + CAPITAL) / 2;
  }

  @Override
  public Double muted(Inline.Muted muted) {
    return of(muted.text());
  }

  @Override
  public Double quoted(Inline.Quoted quoted) {
    return of(quoted.text());
  }

  @Override
  public Double cite(Inline.Cite cite) {
    return CITATION;
  }

  @Override
  public Double caution(Inline.Caution caution) {
    return 2 + of(caution.text());
  }
}
