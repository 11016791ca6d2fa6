package org.rapporteur.read.format.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;

/**
 * An article as another tool wrote it out.
 *
 * @param id the given id, if there is one
 * @param text its text; empty if there is only markup
 * @param markup its HTML, if the tool kept that
 * @param metadata what the tool says of it
 * @param doubts what of that was not understood
 */
public record Exported(
    Optional<String> id,
    Optional<String> text,
    Optional<String> markup,
    Metadata metadata,
    List<Diagnostic> doubts) {

  /** Copies the list. */
  public Exported {
    doubts = List.copyOf(doubts);
  }

  /** The same, of which something more was not understood. */
  public Exported doubted(Diagnostic doubt) {
    List<Diagnostic> all = new ArrayList<>(doubts);
    all.add(doubt);
    return new Exported(id, text, markup, metadata, all);
  }

  /** The same, from an outlet unless it names its own. */
  Exported from(Outlet outlet) {
    Metadata m = metadata;
    Metadata named =
        new Metadata(
            m.title(),
            m.outlet().or(() -> Optional.of(outlet)),
            m.bylines(),
            m.published(),
            m.updated(),
            m.dateline(),
            m.url(),
            m.language(),
            m.section());
    return new Exported(id, text, markup, named, doubts);
  }
}
