package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reconcile.DatedCoverage;
import org.rapporteur.record.Reading;

/** Reads undated articles of a collection again, on the day that its dated ones suggest. */
final class UndatedArticles {

  private UndatedArticles() {}

  /** The readings in their order, those of undated articles with a day where one fits. */
  static List<Reading> dated(List<Reading> readings, Engine engine, int threads)
      throws IOException, Refusal {
    DatedCoverage coverage = DatedCoverage.of(readings);
    List<Reading> dated = new ArrayList<>();
    new OrderedWork<Reading, Reading>(
            threads,
            r ->
                Remarks.isNotRead(r)
                    ? r
                    : coverage.date(r.article(), engine::meetings).map(engine::read).orElse(r))
        .run(readings.iterator(), dated::add);
    return dated;
  }
}
