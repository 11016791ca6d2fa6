package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Dateline;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.reconcile.wording.CopyIndex;
import org.rapporteur.record.Reading;

/**
 * Tells reports on a fixed form from copies of one report. What one outlet writes day after day in
 * nearly the same words, <em>NORTHGATE, 3 March 2031 - Prices rose</em>, <em>OSTRAVA, 4 March 2031
 * - Prices fell</em>, is a report of each place and day, and confirms what it tells.
 */
final class FixedForms {

  private final Map<String, Reading> readings;
  private final CopyIndex copies;

  FixedForms(Map<String, Reading> readings, CopyIndex copies) {
    this.readings = readings;
    this.copies = copies;
  }

  /** The group, parted where two of it are reports of their own. */
  List<List<String>> parted(List<String> group) {
    List<List<String>> parts = new ArrayList<>();
    for (String id : group) {
      List<String> part =
          parts.stream()
              .filter(p -> p.stream().noneMatch(other -> areApart(id, other)))
              .findFirst()
              .orElseGet(
                  () -> {
                    List<String> made = new ArrayList<>();
                    parts.add(made);
                    return made;
                  });
      part.add(id);
    }
    return parts;
  }

  /** Of one outlet, from another place and of another day, and not word for word the same. */
  private boolean areApart(String one, String other) {
    Optional<Metadata> a = metadata(one);
    Optional<Metadata> b = metadata(other);
    return a.flatMap(Metadata::outlet).map(Outlet::name).isPresent()
        && a.flatMap(Metadata::outlet).equals(b.flatMap(Metadata::outlet))
        && differ(a.flatMap(FixedForms::place), b.flatMap(FixedForms::place))
        && differ(a.flatMap(FixedForms::day), b.flatMap(FixedForms::day))
        && !copies.fingerprint(one).equals(copies.fingerprint(other));
  }

  private Optional<Metadata> metadata(String article) {
    return Optional.ofNullable(readings.get(article)).map(r -> r.article().metadata());
  }

  private static Optional<String> place(Metadata metadata) {
    return metadata.dateline().flatMap(Dateline::place);
  }

  private static Optional<LocalDate> day(Metadata metadata) {
    return metadata.published().map(Publication::date);
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
