package org.rapporteur.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.ReaderVersion;
import org.rapporteur.reconcile.Told;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.BriefTold;
import org.rapporteur.store.Change;

/**
 * What the last brief of a record told. It is as good as a dossier of the articles that were there
 * then, as long as since then articles only came, and the program finds and puts together as it did
 * then; otherwise that dossier has to be made again.
 *
 * @param reader version of the reader
 * @param change the last change of the record that is surely in this brief
 */
record LastBrief(String reader, long change) {

  /** Of more changes than this nobody looks for the one that matters. */
  private static final int MOST = 10_000;

  private static final String ARRIVED = "read";

  /** What it told, if nothing but arrivals came between. */
  Optional<Told> told(ArticleStore store) throws IOException {
    Optional<BriefTold> kept = store.lastTold();
    // a record that was repaired counts its changes anew
    if (kept.isEmpty()
        || !kept.get().version().equals(version())
        || kept.get().change() > store.index().changes().last()) {
      return Optional.empty();
    }
    List<Change> since = store.index().changes().after(kept.get().change(), MOST);
    boolean onlyArrivals =
        since.size() < MOST && since.stream().allMatch(c -> c.what().equals(ARRIVED));
    return onlyArrivals ? Told.parse(kept.get().text()) : Optional.empty();
  }

  /** Keeps what this one told. */
  void keep(ArticleStore store, long lastArticle, Told told) throws IOException {
    store.told(new BriefTold(lastArticle, change, version(), told.text()));
  }

  private String version() throws IOException {
    return reader + "." + ReaderVersion.ofReconciling();
  }
}
