package org.rapporteur.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.reconcile.wording.CopyIndex;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Groupings;
import org.rapporteur.record.Reading;

/**
 * The record while it grows: readings come and go in any order, and the dossier depends on the set
 * of them only. A reading whose article has the id of one that is there takes its place. Not
 * thread-safe.
 *
 * <p>Adding a reading compares its text and its statements with a bounded number of others; {@link
 * #dossier()} walks over all.
 */
public final class Reconciler {

  private final TreeMap<String, Reading> readings = new TreeMap<>();
  private final CopyIndex copies = new CopyIndex();
  private final UtteranceIndex utterances = new UtteranceIndex();

  /** An empty record. */
  public Reconciler() {}

  /** Adds a reading, or replaces that of the same article. */
  public void add(Reading reading) {
    Reading before = readings.put(reading.article().id(), reading);
    if (!reading.equals(before)) {
      copies.add(reading.article().id(), ArticleText.of(reading.article()));
      utterances.add(reading);
    }
  }

  /** Adds every reading of another record. */
  public void addAll(Reconciler other) {
    other.readings().forEach(this::add);
  }

  /** Takes an article out, with all that only it supported; nothing happens if it is not there. */
  public void remove(String article) {
    if (readings.remove(article) != null) {
      copies.remove(article);
      utterances.remove(article);
    }
  }

  /** What was added, by article id. */
  public Collection<Reading> readings() {
    return List.copyOf(readings.values());
  }

  /** The record as it stands now. */
  public Dossier dossier() {
    return dossier(Groupings.none());
  }

  /** The record as it stands now, where somebody knows what belongs together. */
  public Dossier dossier(Groupings groupings) {
    Twins twins = new Twins(readings, copies::fingerprint);
    return new DossierBuilder(readings, copies, utterances, twins, new Regroup(groupings)).build();
  }
}
