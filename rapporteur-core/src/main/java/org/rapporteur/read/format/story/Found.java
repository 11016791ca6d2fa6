package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Dateline;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;

/** What the sieves learn of a story's publication; the first to say a thing is believed. */
final class Found {

  private Optional<String> title = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> agency = Optional.empty();
  private final List<String> bylines = new ArrayList<>();
  private Optional<Publication> published = Optional.empty();
  private Optional<Publication> updated = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private Optional<String> section = Optional.empty();

  Optional<String> title() {
    return title;
  }

  void title(String words) {
    title = title.or(() -> Optional.of(words));
  }

  void outlet(String name) {
    outlet = outlet.or(() -> Optional.of(name.strip()).filter(n -> !n.isEmpty()));
  }

  /** An agency in the dateline: the outlet, if nothing names another. */
  void agency(String name) {
    agency = agency.or(() -> Optional.of(name));
  }

  void bylines(List<String> names) {
    for (String name : names) {
      if (!bylines.contains(name)) {
        bylines.add(name);
      }
    }
  }

  boolean hasBylines() {
    return !bylines.isEmpty();
  }

  boolean isDated() {
    return published.isPresent();
  }

  Optional<Publication> published() {
    return published;
  }

  void published(Publication day) {
    published = published.or(() -> Optional.of(day));
  }

  void updated(Publication day) {
    updated = updated.or(() -> Optional.of(day));
  }

  void dateline(Dateline line) {
    dateline = dateline.or(() -> Optional.of(line));
  }

  Optional<Dateline> dateline() {
    return dateline;
  }

  void section(String name) {
    section = section.or(() -> Optional.of(name));
  }

  /** What was given, completed by what was found. */
  Metadata complete(Metadata given) {
    return new Metadata(
        given.title().or(() -> title),
        given.outlet().or(() -> outlet.or(() -> agency).map(Outlet::new)),
        given.bylines().isEmpty() ? bylines : given.bylines(),
        given.published().or(() -> published.or(() -> updated)),
        given.updated().or(() -> updated),
        given.dateline().or(() -> dateline),
        given.url(),
        given.language(),
        given.section().or(() -> section));
  }
}
