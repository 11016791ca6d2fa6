package org.rapporteur.server;

import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Overlay;

/**
 * A correction as a page shows it.
 *
 * @param id its id
 * @param by who made it
 * @param at when
 * @param deed what it does
 * @param quote of which words
 * @param why the reason
 * @param state what became of it
 * @param address of what it is about
 */
public record CorrectionRow(
    String id,
    String by,
    String at,
    String deed,
    String quote,
    String why,
    String state,
    String address) {

  static CorrectionRow of(Overlay.Outcome outcome) {
    Correction c = outcome.correction();
    String fields =
        c.fields().entrySet().stream()
            .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " = " + e.getValue())
            .collect(Collectors.joining(", "));
    String state =
        switch (outcome.state()) {
          case FITS -> "";
          case MOVED -> "found again by its words";
          case LEFT_OVER -> "fits nothing any more, changes nothing";
        };
    return new CorrectionRow(
        c.id(),
        c.by(),
        c.at().toString(),
        c.verb().name().toLowerCase(Locale.ROOT)
            + " "
            + c.anchor().kind().code()
            + (fields.isEmpty() ? "" : ": " + fields),
        c.anchor().quote(),
        c.why().orElse(""),
        state,
        outcome.finding().isPresent() && c.verb() != Correction.Verb.REJECT
            ? "/finding/" + Address.part(outcome.finding().get())
            : Address.article(c.anchor().article()));
  }
}
