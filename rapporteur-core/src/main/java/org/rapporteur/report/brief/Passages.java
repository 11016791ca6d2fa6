package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Support;
import org.rapporteur.record.Sureness;
import org.rapporteur.record.ToldStances;
import org.rapporteur.report.document.Line;
import org.rapporteur.text.Sentences;

/** From an item of the dossier to its passages and to what decided them. Immutable. */
final class Passages {

  /** More passages behind a line are counted, not shown. */
  private static final int CITED = 3;

  /** A finding of an article. */
  private record Key(String article, String finding) {}

  private final Map<Key, Provenance> decided;
  private final Map<Key, Statement> statements;
  private final Map<String, String> outlets;
  private final Map<String, String> texts;
  private final Set<Key> doubtful;

  /** The numbers that have no day of their own, with the day on which they were printed. */
  private final Map<Key, LocalDate> printed;

  private final ToldStances stances;

  private Passages(
      Map<Key, Provenance> decided,
      Map<Key, Statement> statements,
      Map<String, String> outlets,
      Map<String, String> texts,
      Set<Key> doubtful,
      Map<Key, LocalDate> printed,
      ToldStances stances) {
    this.stances = stances;
    this.printed = printed;
    this.texts = texts;
    this.doubtful = doubtful;
    this.decided = decided;
    this.outlets = outlets;
    this.statements = statements;
  }

  static Passages of(Collection<Reading> readings) {
    Map<Key, Provenance> decided = new HashMap<>();
    Map<Key, Statement> statements = new HashMap<>();
    Map<String, String> outlets = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    Set<Key> doubtful = new HashSet<>();
    Map<Key, LocalDate> printed = new HashMap<>();
    for (Reading r : readings) {
      r.article().metadata().outlet().ifPresent(o -> outlets.put(r.article().id(), o.name()));
      String id = r.article().id();
      texts.put(id, r.article().text());
      r.statements().forEach(s -> decided.put(new Key(id, s.id()), s.provenance()));
      r.actions().stream()
          .filter(a -> !Sureness.tells(a))
          .forEach(a -> doubtful.add(new Key(id, a.id())));
      r.positions().stream()
          .filter(p -> !Sureness.tells(p))
          .forEach(p -> doubtful.add(new Key(id, p.id())));
      r.statements().forEach(s -> statements.put(new Key(id, s.id()), s));
      r.actions().forEach(a -> decided.put(new Key(id, a.id()), a.provenance()));
      r.meetings().forEach(m -> decided.put(new Key(id, m.id()), m.provenance()));
      r.conditionals().forEach(c -> decided.put(new Key(id, c.id()), c.provenance()));
      r.positions().forEach(p -> decided.put(new Key(id, p.id()), p.provenance()));
      r.figures().forEach(f -> decided.put(new Key(id, f.id()), f.provenance()));
      Optional<LocalDate> day = r.article().metadata().published().map(Publication::date);
      r.figures().stream()
          .filter(f -> f.asOf().earliest().isEmpty())
          .forEach(f -> day.ifPresent(d -> printed.put(new Key(id, f.id()), d)));
    }
    return new Passages(
        decided, statements, outlets, texts, doubtful, printed, ToldStances.of(readings));
  }

  /** Whether an item rests on a finding that is sure enough to be told. */
  boolean isSure(Support support) {
    return support.citations().stream()
        .anyMatch(c -> !doubtful.contains(new Key(c.article(), c.finding())));
  }

  /** Whether nothing is known of a number's day but that it was printed on it. */
  boolean isPrintedOn(FigureSeries.Point p) {
    return p.support().citations().stream()
        .map(c -> Optional.ofNullable(printed.get(new Key(c.article(), c.finding()))))
        .allMatch(day -> day.isPresent() && day.equals(p.asOf().day()));
  }

  /** Whether a party's stance is sure enough to be told. */
  boolean isSure(Dispute.PartyStance stance) {
    return stances.tells(stance);
  }

  /** The line with the passages behind it, and how many outlets report it if there are several. */
  Line cite(Line line, Support support) {
    Line cited = cite(line, support.citations());
    return support.confirmations() > 1
        ? cited.muted(" (" + support.confirmations() + " outlets)")
        : cited;
  }

  /** The line with the passages behind it. */
  Line cite(Line line, List<Citation> citations) {
    List<Evidence> evidence = new ArrayList<>();
    List<Provenance> why = new ArrayList<>();
    for (Citation c : best(citations)) {
      c.evidence().stream()
          .filter(e -> !evidence.contains(e) && evidence.size() < CITED)
          .forEach(evidence::add);
      Optional.ofNullable(decided.get(new Key(c.article(), c.finding()))).ifPresent(why::add);
    }
    return line.text(" ").cite(evidence, why);
  }

  /** Of many citations the first of each article, then others. */
  private static List<Citation> best(List<Citation> citations) {
    Map<String, Citation> first = new LinkedHashMap<>();
    citations.forEach(c -> first.putIfAbsent(c.article(), c));
    List<Citation> order = new ArrayList<>(first.values());
    citations.stream().filter(c -> !order.contains(c)).forEach(order::add);
    return order.subList(0, Math.min(CITED, order.size()));
  }

  /** The line with the first passage behind it, where the others say no more. */
  Line citeFirst(Line line, Support support) {
    Citation first = support.citations().get(0);
    return line.text(" ").cite(first.evidence().subList(0, 1), List.of());
  }

  /** The sentence that a passage stands in, on one line: nothing that denies it is left out. */
  String sentence(Evidence passage) {
    String text = texts.getOrDefault(passage.article(), passage.quote());
    return text.length() < passage.span().end()
        ? Words.joined(passage.quote())
        : Words.joined(Sentences.around(text, passage.span()).in(text));
  }

  /** The name of the outlet that printed an article, or the article's where none is known. */
  String outlet(String article) {
    return outlets.getOrDefault(article, article);
  }

  /** The statement that a citation names, if it names one. */
  Optional<Statement> statement(Citation citation) {
    return Optional.ofNullable(statements.get(new Key(citation.article(), citation.finding())));
  }
}
