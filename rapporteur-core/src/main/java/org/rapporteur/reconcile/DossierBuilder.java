package org.rapporteur.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;
import org.rapporteur.record.SourceNote;
import org.rapporteur.record.StateOfPlay;
import org.rapporteur.record.TwoPaths;

/** Puts a dossier together from readings. */
final class DossierBuilder {

  private DossierBuilder() {}

  static Dossier build(Collection<Reading> readings) {
    List<SourceNote> sources = readings.stream().map(DossierBuilder::note).toList();
    return new Dossier(
        sources,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        TwoPaths.none("Goldstein 1992"),
        new StateOfPlay(List.of()));
  }

  private static SourceNote note(Reading r) {
    return new SourceNote(
        r.article().id(),
        r.article().metadata().title(),
        r.article().metadata().outlet().map(Outlet::name),
        r.article().metadata().published().map(Publication::date),
        Optional.empty());
  }
}
