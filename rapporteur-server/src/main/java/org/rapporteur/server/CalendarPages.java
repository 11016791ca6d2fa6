package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.report.brief.Parties;

/** The meetings, a month a page, and one meeting with what was told of it. */
final class CalendarPages {

  private static final String UNDATED = "undated";

  private final Site site;

  CalendarPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/meetings", this::meetings);
    routes.get("/meeting/{id}", this::meeting);
  }

  private void meetings(Context ctx) throws IOException {
    Whole whole = site.records().whole();
    TreeMap<YearMonth, List<MeetingReport>> months =
        whole.dossier().meetings().stream()
            .filter(m -> m.date().earliest().isPresent())
            .collect(
                Collectors.groupingBy(
                    m -> YearMonth.from(m.date().earliest().orElseThrow()),
                    TreeMap::new,
                    Collectors.toList()));
    List<MeetingReport> undated =
        whole.dossier().meetings().stream().filter(m -> m.date().earliest().isEmpty()).toList();
    Optional<YearMonth> month = month(Site.asked(ctx, "month"), months, undated);
    Entries entries = new Entries(whole);
    List<MeetingReport> shown = month.map(m -> months.getOrDefault(m, List.of())).orElse(undated);
    String title = month.map(Month::name).orElse("Meetings without a day");
    Map<String, Object> model = site.model(ctx, "Meetings: " + title, "");
    model.put("months", links(months, undated));
    model.put("weeks", month.map(m -> Month.weeks(m, shown)).orElse(List.of()));
    model.put("group", new Group(title, shown.stream().map(entries::of).toList(), ""));
    site.render(ctx, "meetings", model);
  }

  /** The month that is asked for, else the newest with a meeting; none for those without a day. */
  private static Optional<YearMonth> month(
      String asked,
      NavigableMap<YearMonth, List<MeetingReport>> months,
      List<MeetingReport> undated) {
    if (asked.equals(UNDATED) || months.isEmpty() && !undated.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(asked));
    } catch (DateTimeParseException e) {
      return months.isEmpty() ? Optional.empty() : Optional.of(months.lastKey());
    }
  }

  private static List<Link> links(
      NavigableMap<YearMonth, List<MeetingReport>> months, List<MeetingReport> undated) {
    List<Link> links =
        months.descendingMap().entrySet().stream()
            .map(
                e ->
                    new Link(
                        Month.name(e.getKey()) + " (" + e.getValue().size() + ")",
                        "/meetings?month=" + e.getKey()))
            .collect(Collectors.toList());
    if (!undated.isEmpty()) {
      links.add(new Link("without a day (" + undated.size() + ")", "/meetings?month=" + UNDATED));
    }
    return links;
  }

  private void meeting(Context ctx) throws IOException, Refused {
    Whole whole = site.records().whole();
    MeetingReport m =
        Whole.byId(
                whole.dossier().meetings(),
                MeetingReport::id,
                MeetingReport::support,
                ctx.pathParam("id"))
            .orElseThrow(() -> Site.missing("meeting"));
    Parties parties = whole.parties();
    Map<String, Object> model = site.model(ctx, m.what(), "");
    model.put("entry", new Entries(whole).of(m));
    model.put(
        "parties",
        m.participants().stream().map(p -> new Link(parties.name(p), Address.party(p))).toList());
    model.put("people", m.people().stream().map(p -> new Link(p, Address.person(p))).toList());
    model.put(
        "joinable",
        new Joinable(
            "meeting",
            Address.id(m.support()),
            whole.dossier().meetings().stream()
                .filter(o -> !o.id().equals(m.id()))
                .filter(o -> !Collections.disjoint(o.participants(), m.participants()))
                .map(o -> new Link(o.date().words() + " " + o.what(), Address.id(o.support())))
                .toList(),
            whole.parts(m.support())));
    model.put("history", m.history().stream().map(s -> step(whole, s)).toList());
    site.render(ctx, "meeting", model);
  }

  private static Entry step(Whole whole, MeetingReport.Step step) {
    String date = step.date().words();
    return new Entry(
        "",
        "",
        step.reported().map(d -> CalendarDate.on(d).words()).orElse(""),
        Entries.code(step.status()) + (date.isEmpty() ? "" : " for " + date),
        "",
        List.of(),
        "",
        step.citations().stream().map(whole::link).toList());
  }
}
