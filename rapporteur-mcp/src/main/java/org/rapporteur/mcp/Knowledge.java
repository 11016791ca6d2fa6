package org.rapporteur.mcp;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.article.Publication;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;
import org.rapporteur.report.brief.Parties;

/**
 * What the record knows at one moment. Immutable.
 *
 * @param readings what is found in each article, in the record's order
 * @param dossier what they tell together
 */
public record Knowledge(List<Reading> readings, Dossier dossier) {

  /** Copies the list. */
  public Knowledge {
    readings = List.copyOf(readings);
  }

  /** What these articles tell. */
  public static Knowledge of(Collection<Reading> readings) {
    Reconciler record = new Reconciler();
    readings.forEach(record::add);
    return new Knowledge(List.copyOf(readings), record.dossier());
  }

  /** What was known of the articles published before a day; undated ones are taken for newer. */
  Knowledge before(LocalDate day) {
    return of(
        readings.stream()
            .filter(r -> published(r).filter(d -> d.isBefore(day)).isPresent())
            .toList());
  }

  Optional<Reading> article(String id) {
    return readings.stream().filter(r -> r.article().id().equals(id)).findFirst();
  }

  Map<String, Reading> byId() {
    Map<String, Reading> all = new LinkedHashMap<>();
    readings.forEach(r -> all.put(r.article().id(), r));
    return all;
  }

  static Optional<LocalDate> published(Reading r) {
    return r.article().metadata().published().map(Publication::date);
  }

  /** What the record rests on, and which articles tell nothing or have no day. */
  String coverage() {
    TreeSet<LocalDate> days = new TreeSet<>();
    readings.forEach(r -> published(r).ifPresent(days::add));
    String span = days.isEmpty() ? "" : ", published from " + days.first() + " to " + days.last();
    long undated = readings.stream().filter(r -> published(r).isEmpty()).count();
    long unread = readings.stream().filter(Knowledge::isUnread).count();
    return "The record holds "
        + readings.size()
        + " articles"
        + span
        + (undated == 0 ? "" : "; " + undated + " without a day")
        + (unread == 0 ? "" : "; " + unread + " that could not be read")
        + ".";
  }

  private static boolean isUnread(Reading r) {
    return r.diagnostics().stream().anyMatch(d -> d.code().endsWith("not-read"));
  }

  /** What its parties are called. */
  Parties parties() {
    return Parties.of(dossier, readings);
  }
}
