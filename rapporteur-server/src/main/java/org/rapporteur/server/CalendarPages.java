package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meetings, a month a page, and one meeting with what was told of it. */
final class CalendarPages {

  /** Of a century of months the newest are linked. */
  private static final int MONTHS = 120;

  private final Site site;

  CalendarPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/meetings", this::meetings);
    routes.get("/meeting/{id}", this::meeting);
  }

  private void meetings(Context ctx) throws IOException, Refused {
    String asked = Site.asked(ctx, "month");
    site.records()
        .told(
            kept -> {
              List<Link> months = kept.list(Kind.MONTH, 0, MONTHS, Link.class);
              String month = month(asked, months);
              String title = title(month);
              Map<String, Object> model = site.model(ctx, kept, "Meetings: " + title);
              model.put("months", months);
              model.put(
                  "weeks",
                  kept.one(Kind.MONTH, Keys.month(month), Link.class, Details.Days.class)
                      .map(m -> m.detail().weeks())
                      .orElse(List.of()));
              model.put(
                  "group", kept.group(title, Kind.MEETING, Keys.month(month), "kind:meeting"));
              site.render(ctx, "meetings", model);
            });
  }

  /** The month that is asked for, else the newest with a meeting, or those without a day. */
  private static String month(String asked, List<Link> months) {
    if (asked.equals(Month.UNDATED) || isMonth(asked)) {
      return asked;
    }
    return months.isEmpty() ? "" : months.get(0).address().replaceFirst(".*=", "");
  }

  private static boolean isMonth(String text) {
    try {
      return YearMonth.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String title(String month) {
    return isMonth(month) ? Month.name(YearMonth.parse(month)) : "Meetings without a day";
  }

  private void meeting(Context ctx) throws IOException, Refused {
    String id = ctx.pathParam("id");
    site.records()
        .told(
            kept -> {
              Kept.One<Entry, Details.Met> m =
                  kept.one(Kind.MEETING, Keys.id(id), Entry.class, Details.Met.class)
                      .orElseThrow(() -> Site.missing("meeting"));
              Details.Met detail = m.detail();
              Map<String, Object> model = site.model(ctx, kept, detail.what());
              model.put("entry", m.body());
              model.put("at", detail.at());
              model.put("parties", detail.partyLinks());
              model.put("people", detail.people());
              model.put("history", detail.history());
              model.put(
                  "joinable",
                  Joinable.of("meeting", m.body(), others(kept, detail), detail.parts()));
              site.render(ctx, "meeting", model);
            });
  }

  /** Meetings of the same parties. */
  private static List<Entry> others(Kept kept, Details.Met met) throws IOException {
    List<Entry> others = new ArrayList<>();
    for (String party : met.parties()) {
      for (Entry other : kept.keyed(Kind.MEETING, Keys.party(party), Joinable.MOST)) {
        Optional<Entry> known = others.stream().filter(o -> o.id().equals(other.id())).findFirst();
        if (known.isEmpty()) {
          others.add(other);
        }
      }
    }
    return others;
  }
}
