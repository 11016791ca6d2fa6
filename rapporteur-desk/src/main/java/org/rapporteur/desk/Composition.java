package org.rapporteur.desk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Change;

/**
 * A record put together, which follows the record: what did not change is neither fetched nor
 * compared again. Not thread-safe.
 */
public final class Composition {

  /** Of more changes than this all articles are fetched. */
  private static final int MOST = 2000;

  private final Reconciler reconciler = new Reconciler();
  private final Map<String, Reading> asRead = new LinkedHashMap<>();
  private long upTo = -1;

  /**
   * The record as it stood at a moment.
   *
   * @param change the last change that is surely in it
   * @param seen its readings with their corrections
   * @param dossier what they tell together
   */
  public record State(long change, Corrections.Seen seen, Dossier dossier) {}

  /** The record as it stands now. */
  public State now(Desk desk) throws IOException {
    long last = desk.changes().last();
    List<Change> changes = upTo < 0 ? List.of() : desk.changes().after(upTo, MOST);
    if (upTo < 0 || changes.size() == MOST) {
      Set<String> gone = new LinkedHashSet<>(asRead.keySet());
      for (Reading reading : desk.readings()) {
        asRead.put(reading.article().id(), reading);
        gone.remove(reading.article().id());
      }
      gone.forEach(this::forget);
    }
    Set<String> changed = new LinkedHashSet<>();
    changes.forEach(c -> changed.add(c.article()));
    for (String article : changed) {
      Optional<Reading> reading = desk.reading(article);
      if (reading.isPresent()) {
        asRead.put(article, reading.get());
      } else {
        forget(article);
      }
    }
    upTo = last;
    Corrections.Seen seen = desk.corrections().over(asRead.values());
    seen.readings().forEach(reconciler::add);
    return new State(last, seen, reconciler.dossier(Overlay.groupings(seen.outcomes())));
  }

  private void forget(String article) {
    asRead.remove(article);
    reconciler.remove(article);
  }
}
