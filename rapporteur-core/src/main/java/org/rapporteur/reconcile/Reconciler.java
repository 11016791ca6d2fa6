package org.rapporteur.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;

/**
 * The record while it grows: readings come and go in any order, and the dossier depends on the set
 * of them only. A reading whose article has the id of one that is there takes its place. Not
 * thread-safe.
 */
public final class Reconciler {

  private final TreeMap<String, Reading> readings = new TreeMap<>();

  /** An empty record. */
  public Reconciler() {}

  /** Adds a reading, or replaces that of the same article. */
  public void add(Reading reading) {
    readings.put(reading.article().id(), reading);
  }

  /** Adds every reading of another record. */
  public void addAll(Reconciler other) {
    other.readings().forEach(this::add);
  }

  /** Takes an article out, with all that only it supported; nothing happens if it is not there. */
  public void remove(String article) {
    readings.remove(article);
  }

  /** What was added, by article id. */
  public Collection<Reading> readings() {
    return List.copyOf(readings.values());
  }

  /** The record as it stands now. */
  public Dossier dossier() {
    return DossierBuilder.build(readings.values());
  }
}
