package org.rapporteur.server;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Support;
import org.rapporteur.record.Utterance;
import org.rapporteur.store.ComposedLine;

/**
 * Everything that pages show of the record as a whole, as lines: said, done, met, contested; each
 * list in the order in which it is shown. Used once.
 */
final class WholeLines {

  /** Takes the lines. */
  interface Sink {
    void take(ComposedLine line) throws IOException;
  }

  private final Whole whole;
  private final Map<String, Long> arrivals;
  private final Sink sink;
  private final Entries entries;
  private final Map<Kind, Integer> places = new EnumMap<>(Kind.class);

  /**
   * Prepares to write.
   *
   * @param whole what is told
   * @param arrivals the change with which each article came
   * @param sink who takes the lines
   */
  WholeLines(Whole whole, Map<String, Long> arrivals, Sink sink) {
    this.whole = whole;
    this.arrivals = arrivals;
    this.sink = sink;
    this.entries = new Entries(whole);
  }

  void write() throws IOException {
    Dossier d = whole.dossier();
    PeopleLines people = new PeopleLines(whole);
    for (Utterance u : Entries.newestFirst(d.utterances(), Utterance::saidOn)) {
      said(u, people.whoSaid(u));
    }
    for (ActReport a : Entries.newestFirst(whole.acts(), ActReport::date)) {
      act(a);
    }
    meetings(Entries.newestFirst(d.meetings(), MeetingReport::date));
    for (ConditionalReport c : Entries.newestFirst(d.conditionals(), ConditionalReport::saidOn)) {
      conditional(c);
    }
    for (Dispute dispute : whole.disputes()) {
      issue(dispute);
    }
    for (Contradiction c : d.contradictions()) {
      put(Kind.CONTRADICTION, 0, List.of(), AtOdds.of(whole, c), Optional.empty());
    }
    for (PeopleLines.Line line : people.lines()) {
      put(Kind.PERSON, 0, line.keys(), line.entry(), Optional.of(line.detail()));
    }
    for (PartyLines.Line line : PartyLines.of(whole)) {
      put(line.kind(), 0, line.keys(), line.link(), Optional.of(line.detail()));
    }
    for (SourceLines.Line line : SourceLines.of(whole)) {
      put(line.kind(), 0, List.of(), line.entry(), Optional.empty());
    }
    put(Kind.FIRST, 0, List.of(), FrontPage.of(whole), Optional.empty());
    for (String piece : WholeTexts.brief(whole)) {
      put(Kind.BRIEF, 0, List.of(), piece, Optional.empty());
    }
    for (String piece : WholeTexts.dossier(whole)) {
      put(Kind.DOSSIER, 0, List.of(), piece, Optional.empty());
    }
  }

  private void put(Kind kind, long since, List<String> keys, Object body, Optional<Object> detail)
      throws IOException {
    int place = places.merge(kind, 1, Integer::sum) - 1;
    sink.take(
        new ComposedLine(
            kind.code(), place, since, keys, BodyJson.write(body), detail.map(BodyJson::write)));
  }

  /** What an article that was there before tells is not new. */
  private long since(Support support) {
    return support.articles().stream().mapToLong(a -> arrivals.getOrDefault(a, 0L)).min().orElse(0);
  }

  private void said(Utterance u, Collection<String> names) throws IOException {
    List<String> keys = Keys.findings(u.support());
    keys.add(Keys.id(u.id()));
    names.forEach(n -> keys.add(Keys.person(n)));
    u.affiliation().ifPresent(p -> keys.add(Keys.party(p)));
    Entry entry = entries.of(u);
    Details.Said detail =
        new Details.Said(
            new Link(u.speaker(), Address.person(u.speaker())),
            Details.some(u.variants()).stream().map(v -> Variant.of(whole, u, v)).toList(),
            whole.parts(u.support()),
            Details.some(entry.at()));
    put(Kind.UTTERANCE, since(u.support()), keys, entry.listed(), Optional.of(detail));
  }

  private void act(ActReport a) throws IOException {
    List<String> keys = new ArrayList<>();
    a.actors().forEach(x -> keys.add(Keys.party(x)));
    a.recipients().forEach(x -> keys.add(Keys.doneTo(x)));
    keys.addAll(Keys.pairs(a.actors(), a.recipients()));
    keys.addAll(Keys.pairs(a.actors(), a.actors()));
    put(Kind.ACT, since(a.support()), keys, entries.of(a).listed(), Optional.empty());
  }

  private void meetings(List<MeetingReport> all) throws IOException {
    TreeMap<YearMonth, List<MeetingReport>> months = new TreeMap<>();
    List<MeetingReport> undated = new ArrayList<>();
    for (MeetingReport m : all) {
      Optional<YearMonth> month = m.date().earliest().map(YearMonth::from);
      month.map(x -> months.computeIfAbsent(x, y -> new ArrayList<>())).orElse(undated).add(m);
      meeting(m, month.map(YearMonth::toString).orElse(Month.UNDATED));
    }
    for (Map.Entry<YearMonth, List<MeetingReport>> month : months.descendingMap().entrySet()) {
      put(
          Kind.MONTH,
          0,
          List.of(Keys.month(month.getKey().toString())),
          new Link(
              Month.name(month.getKey()) + " (" + month.getValue().size() + ")",
              "/meetings?month=" + month.getKey()),
          Optional.of(new Details.Days(Month.weeks(month.getKey(), month.getValue()))));
    }
    if (!undated.isEmpty()) {
      put(
          Kind.MONTH,
          0,
          List.of(Keys.month(Month.UNDATED)),
          new Link("without a day (" + undated.size() + ")", "/meetings?month=" + Month.UNDATED),
          Optional.of(new Details.Days(List.of())));
    }
  }

  private void meeting(MeetingReport m, String month) throws IOException {
    List<String> keys = Keys.findings(m.support());
    keys.add(Keys.id(m.id()));
    keys.add(Keys.month(month));
    m.participants().forEach(p -> keys.add(Keys.party(p)));
    m.people().forEach(p -> keys.add(Keys.person(p)));
    keys.addAll(Keys.pairs(m.participants(), m.participants()));
    Entry entry = entries.of(m);
    Details.Met detail =
        new Details.Met(
            m.what(),
            m.participants(),
            m.participants().stream()
                .map(p -> new Link(whole.parties().name(p), Address.party(p)))
                .toList(),
            m.people().stream().map(p -> new Link(p, Address.person(p))).toList(),
            Details.some(m.history()).stream().map(this::step).toList(),
            whole.parts(m.support()),
            Details.some(entry.at()));
    put(Kind.MEETING, since(m.support()), keys, entry.listed(), Optional.of(detail));
  }

  private Entry step(MeetingReport.Step step) {
    String date = step.date().words();
    return new Entry(
            "",
            "",
            step.reported().map(d -> CalendarDate.on(d).words()).orElse(""),
            Entries.code(step.status()) + (date.isEmpty() ? "" : " for " + date),
            "",
            List.of(),
            "",
            step.citations().stream().map(whole::link).toList())
        .listed();
  }

  private void conditional(ConditionalReport c) throws IOException {
    List<String> keys = new ArrayList<>();
    c.issuer().ifPresent(p -> keys.add(Keys.party(p)));
    Set<String> both = new TreeSet<>();
    Stream.concat(c.issuer().stream(), c.target().stream()).forEach(both::add);
    keys.addAll(Keys.pairs(both, both));
    put(Kind.CONDITIONAL, since(c.support()), keys, entries.of(c).listed(), Optional.empty());
  }

  private void issue(Dispute dispute) throws IOException {
    List<String> keys = new ArrayList<>(List.of(Keys.id(dispute.id())));
    List<Entry> stances = new ArrayList<>();
    List<Link> parts = new ArrayList<>();
    for (Dispute.PartyStance s : dispute.stances()) {
      Entry entry = entries.of(dispute, s).listed();
      stances.add(entry);
      keys.addAll(Keys.findings(s.support()));
      parts.addAll(whole.parts(s.support()));
      put(
          Kind.POSITION,
          since(s.support()),
          List.of(Keys.party(s.party())),
          entry,
          Optional.empty());
    }
    Details.Contested detail =
        new Details.Contested(
            String.join(", ", dispute.shared()),
            StanceGrid.of(whole, dispute),
            dispute.changes().stream().map(this::change).toList(),
            Details.some(stances),
            Details.some(parts));
    put(Kind.ISSUE, 0, keys, row(dispute), Optional.of(detail));
  }

  private Entry row(Dispute d) {
    Map<String, Set<String>> stands = new LinkedHashMap<>();
    d.stances()
        .forEach(
            s ->
                stands
                    .computeIfAbsent(whole.parties().name(s.party()), p -> new LinkedHashSet<>())
                    .add(Entries.code(s.stance())));
    return new Entry(
        "f-" + d.stances().get(0).support().citations().get(0).finding(),
        "",
        "",
        d.issue(),
        Entries.issue(d),
        stands.entrySet().stream()
            .map(e -> e.getKey() + " " + String.join(", ", e.getValue()))
            .collect(Collectors.collectingAndThen(Collectors.joining("; "), List::of)),
        d.changes().isEmpty() ? "" : "a party changed its stance",
        List.of());
  }

  private Entry change(Dispute.StanceChange c) {
    return new Entry(
        "c-" + c.after().finding(),
        "",
        c.date().words(),
        whole.parties().name(c.party())
            + ": from "
            + Entries.code(c.from())
            + " to "
            + Entries.code(c.to()),
        Address.place(c.after()),
        List.of(),
        "",
        List.of(whole.link(c.before()), whole.link(c.after())));
  }
}
