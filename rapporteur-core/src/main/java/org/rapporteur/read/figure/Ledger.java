package org.rapporteur.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;

/** Keeps each figure of an article once, with every place that prints it. Not thread-safe. */
final class Ledger {

  private final List<Figure> figures = new ArrayList<>();
  private final List<String> families = new ArrayList<>();

  /**
   * Adds a figure, or its evidence to the one that it tells again.
   *
   * @param family what its unit is one word of: troops and soldiers, people killed and soldiers
   *     killed
   */
  void add(Figure figure, String family) {
    for (int i = 0; i < figures.size(); i++) {
      Figure known = figures.get(i);
      boolean same =
          (known.unit().equals(figure.unit()) || families.get(i).equals(family))
              && known.value().compareTo(figure.value()) == 0
              && (known.whose().equals(figure.whose())
                  || known.whose().isEmpty()
                  || figure.whose().isEmpty());
      if (same) {
        figures.set(i, merged(known, figure));
        return;
      }
    }
    figures.add(numbered(figure, figures.size() + 1));
    families.add(family);
  }

  /** The figure read last, for "double that number". */
  Optional<Figure> last() {
    return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
  }

  List<Figure> figures() {
    return List.copyOf(figures);
  }

  private static Figure merged(Figure known, Figure again) {
    List<Evidence> evidence = new ArrayList<>(known.evidence());
    for (Evidence e : again.evidence()) {
      if (!evidence.contains(e)) {
        evidence.add(e);
      }
    }
    return new Figure(
        known.id(),
        known.value(),
        known.unit().startsWith(Counted.PEOPLE) ? again.unit() : known.unit(),
        known.approximation().or(again::approximation),
        known.whose().or(again::whose),
        known.what(),
        known.asOf(),
        known.origin(),
        evidence,
        known.provenance());
  }

  private static Figure numbered(Figure f, int number) {
    return new Figure(
        Integer.toString(number),
        f.value(),
        f.unit(),
        f.approximation(),
        f.whose(),
        f.what(),
        f.asOf(),
        f.origin(),
        f.evidence(),
        f.provenance());
  }
}
