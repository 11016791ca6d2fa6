package org.rapporteur.export;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.DirectedAct;
import org.rapporteur.record.PloverCode;

/**
 * A directed act with what every event format asks of it.
 *
 * @param source its article
 * @param pair the act of one towards one other
 */
record Told(Source source, DirectedAct pair) {

  /** An id that is one in a whole export: the article's and the finding's. */
  String id() {
    return source.article().id() + "#" + pair.id();
  }

  Action act() {
    return pair.act();
  }

  /**
   * The first day of the act, or the day of publication where the text tells none: what event data
   * ask for. {@link #basis} says which.
   */
  Optional<LocalDate> day() {
    return act().date().earliest().or(this::published);
  }

  /** The last day of an act that the text gives no single day. */
  Optional<LocalDate> lastDay() {
    return act().date().latest().filter(d -> act().date().day().isEmpty());
  }

  /** What the day rests on: the {@code text}, or {@code publication}. */
  String basis() {
    return act().date().earliest().isPresent() ? "text" : "publication";
  }

  Optional<LocalDate> published() {
    return source.article().metadata().published().map(Publication::date);
  }

  /** The words that tell it. */
  String words() {
    return Source.words(act().evidence()).orElse("");
  }

  static String country(Actor actor) {
    return PloverCode.of(actor).country();
  }

  static String sector(Actor actor) {
    return PloverCode.of(actor).sector();
  }
}
