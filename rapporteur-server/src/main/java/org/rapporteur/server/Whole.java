package org.rapporteur.server;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.desk.Corrections;
import org.rapporteur.desk.Desk;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.SourceNote;
import org.rapporteur.record.Support;
import org.rapporteur.report.brief.Parties;

/** The record put together, with what its pages ask of it. Immutable but for its caches. */
final class Whole {

  private final String state;
  private final Corrections.Seen seen;
  private final Dossier dossier;
  private final Parties parties;
  private final Map<String, SourceNote> sources = new HashMap<>();

  private Whole(String state, Corrections.Seen seen, Dossier dossier) {
    this.state = state;
    this.seen = seen;
    this.dossier = dossier;
    this.parties = Parties.of(dossier, seen.readings());
    dossier.sources().forEach(s -> sources.put(s.article(), s));
  }

  /**
   * Puts a record together.
   *
   * @param state of the record from which the readings are
   * @param seen the readings with their corrections
   */
  static Whole of(String state, Corrections.Seen seen) {
    return new Whole(state, seen, Desk.compose(seen.readings()));
  }

  String state() {
    return state;
  }

  Corrections.Seen seen() {
    return seen;
  }

  Dossier dossier() {
    return dossier;
  }

  Parties parties() {
    return parties;
  }

  /** When an article came out. */
  Optional<LocalDate> published(String article) {
    return Optional.ofNullable(sources.get(article)).flatMap(SourceNote::published);
  }

  /** An article as whoever printed it, and when. */
  String label(String article) {
    Optional<SourceNote> source = Optional.ofNullable(sources.get(article));
    String outlet =
        source
            .flatMap(SourceNote::outlet)
            .or(() -> source.flatMap(SourceNote::title))
            .orElse(article);
    return outlet + published(article).map(d -> ", " + CalendarDate.on(d).words()).orElse("");
  }

  /** The words of a citation in their article. */
  Link link(Citation citation) {
    return new Link(label(citation.article()), Address.place(citation));
  }

  /** Where something stands, each article once. */
  List<Link> links(Support support) {
    Map<String, Link> links = new java.util.LinkedHashMap<>();
    support.citations().forEach(c -> links.putIfAbsent(c.article(), link(c)));
    return List.copyOf(links.values());
  }

  /** The thing of an id, or the one that was made from a finding of this id. */
  static <T> Optional<T> byId(
      List<T> things, Function<T, String> ids, Function<T, Support> supports, String id) {
    return things.stream()
        .filter(t -> ids.apply(t).equals(id))
        .findFirst()
        .or(() -> things.stream().filter(t -> rests(supports.apply(t), id)).findFirst());
  }

  private static boolean rests(Support support, String finding) {
    return support.citations().stream().anyMatch(c -> c.finding().equals(finding));
  }

  /** Whoever has the name, in any spelling. */
  Optional<PersonProfile> person(String name) {
    return dossier.people().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .or(() -> dossier.people().stream().filter(p -> p.spellings().contains(name)).findFirst());
  }
}
