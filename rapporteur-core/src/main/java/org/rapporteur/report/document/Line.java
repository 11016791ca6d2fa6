package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;

/**
 * A line of a brief: pieces in order. Immutable; the methods that add return a longer line.
 *
 * @param pieces in order
 */
public record Line(List<Inline> pieces) {

  /** Copies the list. */
  public Line {
    pieces = List.copyOf(pieces);
  }

  /** A line with nothing in it. */
  public static Line empty() {
    return new Line(List.of());
  }

  /** A line that begins with words of our own. */
  public static Line of(String text) {
    return empty().text(text);
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Adds words of our own. */
  public Line text(String text) {
    return text.isEmpty() ? this : with(new Inline.Plain(text));
  }

  /** Adds words that stand out. */
  public Line strong(String text) {
    return with(new Inline.Strong(text));
  }

  /** Adds words that step back. */
  public Line muted(String text) {
    return with(new Inline.Muted(text));
  }

  /** Adds words as an article prints them. */
  public Line quote(String text) {
    return with(new Inline.Quoted(text));
  }

  /** Adds the passages behind the claim. */
  public Line cite(List<Evidence> evidence, List<Provenance> decided) {
    return with(new Inline.Cite(evidence, decided));
  }

  /** Adds a doubt. */
  public Line caution(String text) {
    return with(new Inline.Caution(text));
  }

  /** Adds another line's pieces. */
  public Line then(Line other) {
    List<Inline> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Line(all);
  }

  private Line with(Inline piece) {
    List<Inline> all = new ArrayList<>(pieces);
    all.add(piece);
    return new Line(all);
  }
}
