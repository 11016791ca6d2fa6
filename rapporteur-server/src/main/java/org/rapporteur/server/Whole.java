package org.rapporteur.server;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Composition;
import org.rapporteur.desk.Corrections;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.record.SourceNote;
import org.rapporteur.record.Support;
import org.rapporteur.record.Sureness;
import org.rapporteur.record.ToldStances;
import org.rapporteur.report.brief.Parties;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/** The record put together, with what its pages ask of it. Immutable. */
final class Whole {

  private final Corrections.Seen seen;
  private final Dossier dossier;
  private final Parties parties;
  private final Map<String, SourceNote> sources = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /** Findings that are too unsure to be told to a reader; a search finds them. */
  private final Set<String> doubtful = new HashSet<>();

  private final List<ActReport> acts;
  private final List<Dispute> disputes;

  private Whole(Composition.State now) {
    this.seen = now.seen();
    this.dossier = now.dossier();
    this.parties = Parties.of(dossier, seen.readings());
    dossier.sources().forEach(s -> sources.put(s.article(), s));
    for (Reading r : seen.readings()) {
      texts.put(r.article().id(), r.article().text());
      r.actions().stream().filter(a -> !Sureness.tells(a)).forEach(a -> doubtful.add(a.id()));
      r.positions().stream().filter(p -> !Sureness.tells(p)).forEach(p -> doubtful.add(p.id()));
    }
    this.acts = dossier.acts().stream().filter(a -> isSure(a.support())).toList();
    ToldStances told = ToldStances.of(seen.readings());
    this.disputes = dossier.disputes().stream().flatMap(d -> sure(d, told).stream()).toList();
  }

  /** What pages ask of a record that was put together. */
  static Whole of(Composition.State now) {
    return new Whole(now);
  }

  Corrections.Seen seen() {
    return seen;
  }

  Dossier dossier() {
    return dossier;
  }

  /** The acts that are sure enough to be told. */
  List<ActReport> acts() {
    return acts;
  }

  /** The issues with the stances that are sure enough to be told. */
  List<Dispute> disputes() {
    return disputes;
  }

  private static Optional<Dispute> sure(Dispute d, ToldStances told) {
    List<Dispute.PartyStance> stances = d.stances().stream().filter(told::tells).toList();
    return stances.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dispute(d.id(), d.issue(), d.shared(), stances, d.changes()));
  }

  private boolean isSure(Support support) {
    return support.citations().stream().anyMatch(this::isSure);
  }

  /** Whether the finding is sure enough to be told. */
  boolean isSure(Citation citation) {
    return !doubtful.contains(citation.finding());
  }

  /** The sentence around a citation's first words, which are its second piece. */
  List<String> sentence(Citation citation) {
    Evidence words = citation.evidence().get(0);
    String text = texts.getOrDefault(citation.article(), words.quote());
    if (text.length() < words.span().end()) {
      return List.of(words.quote());
    }
    Span whole = Sentences.around(text, words.span());
    return List.of(
        text.substring(whole.start(), words.span().start()),
        words.quote(),
        text.substring(words.span().end(), Math.max(whole.end(), words.span().end())));
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
    Map<String, Link> links = new LinkedHashMap<>();
    support.citations().forEach(c -> links.putIfAbsent(c.article(), link(c)));
    return List.copyOf(links.values());
  }

  /** The findings that something was made from, if they are several. */
  List<Link> parts(Support support) {
    List<Citation> all = support.citations();
    return all.size() < 2
        ? List.of()
        : all.stream()
            .limit(Joinable.MOST)
            .map(
                c ->
                    new Link(
                        label(c.article()) + ": " + Joinable.brief(c.evidence().get(0).quote()),
                        c.finding()))
            .toList();
  }
}
