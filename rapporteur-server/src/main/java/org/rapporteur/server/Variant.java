package org.rapporteur.server;

import java.util.List;
import org.rapporteur.record.QuoteVariant;
import org.rapporteur.record.Utterance;

/**
 * A wording of an utterance, beside the others.
 *
 * @param fidelity how it stands to the fullest one
 * @param pieces its words; those of the fullest one that are left out, and those put in, are marked
 * @param mark whether it is the one to quote
 * @param at who prints it so
 */
public record Variant(String fidelity, List<Piece> pieces, String mark, List<Link> at) {

  /**
   * A run of words.
   *
   * @param tag {@code del}, {@code ins}, or empty
   * @param words the words
   */
  public record Piece(String tag, String words) {}

  /** Copies the lists. */
  public Variant {
    pieces = List.copyOf(pieces);
    at = List.copyOf(at);
  }

  static Variant of(Whole whole, Utterance u, QuoteVariant v) {
    List<Piece> pieces =
        v.differences().isEmpty()
            ? List.of(new Piece("", v.wording()))
            : v.differences().stream().map(Variant::piece).toList();
    return new Variant(
        told(v.fidelity()),
        pieces,
        v.equals(u.trusted()) ? "the wording to quote: " + u.trustedBecause() : "",
        Details.some(whole.links(v.support())));
  }

  private static Piece piece(QuoteVariant.WordChange change) {
    return switch (change.kind()) {
      case KEPT -> new Piece("", change.words());
      case LEFT_OUT -> new Piece("del", change.words());
      case PUT_IN -> new Piece("ins", change.words());
    };
  }

  private static String told(QuoteVariant.Fidelity fidelity) {
    return switch (fidelity) {
      case FULLEST -> "the fullest wording";
      case SAME_WORDS -> "the same words";
      case SHORTENED -> "shortened";
      case ALTERED -> "other words inside quotation marks";
      case REPORTED -> "told in the article's words";
      case CONTINUED -> "another sentence of it";
    };
  }
}
