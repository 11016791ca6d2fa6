package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.SearchQuery;
import org.rapporteur.store.Change;
import org.rapporteur.store.Found;

/**
 * What is new, and where all is from. What somebody has seen is no business of the server: the
 * address says since when, by the number of a change or by a day.
 */
final class NewsPages {

  /** More changes than this are no news. */
  private static final int MOST = 5000;

  private static final int ARTICLES = 30;

  /** So many sources stand on a page. */
  private static final int PAGE = 100;

  private final Site site;

  NewsPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/new", this::news);
    routes.get("/sources", this::sources);
  }

  private void news(Context ctx) throws IOException, Refused {
    String asked = Site.asked(ctx, "since");
    site.records()
        .told(
            kept -> {
              long from = from(kept.desk(), asked, kept.change());
              String told = asked.contains("-") ? asked : "change " + from;
              Map<String, Object> model = site.model(ctx, kept, "New since " + told);
              model.put("articles", articles(kept.desk(), from));
              model.put(
                  "groups",
                  List.of(
                      kept.since("Acts", Kind.ACT, from, "kind:act"),
                      kept.since("If … then", Kind.CONDITIONAL, from, "kind:conditional"),
                      kept.since("Wants", Kind.POSITION, from, "kind:position"),
                      kept.since("Meetings", Kind.MEETING, from, "kind:meeting"),
                      kept.since("Said", Kind.UTTERANCE, from, "kind:statement")));
              model.put("next", "/new?since=" + Math.max(from, kept.change()));
              site.render(ctx, "news", model);
            });
  }

  private static List<Row> articles(Desk desk, long from) throws IOException, Refused {
    Set<String> read = new HashSet<>();
    for (Change change : desk.changes().after(from, MOST)) {
      if (change.what().equals("read")) {
        read.add(change.article());
      }
    }
    SearchQuery query = Site.query("kind:article since:" + from);
    return desk.search(query, Optional.<Found.Place>empty(), ARTICLES).stream()
        .filter(h -> read.contains(h.found().article()))
        .map(Row::of)
        .toList();
  }

  /** A number, a day, or, where nothing is asked for, what the last ten changes were before. */
  private static long from(Desk desk, String asked, long last) throws IOException, Refused {
    if (asked.isEmpty()) {
      return Math.max(0, last - 10);
    }
    try {
      return asked.contains("-")
          ? desk.changes().before(LocalDate.parse(asked))
          : Site.change(asked);
    } catch (DateTimeParseException e) {
      throw new Refused(
          HttpStatus.BAD_REQUEST,
          "since: give a day such as 2031-03-05, or the number of a change.");
    }
  }

  private void sources(Context ctx) throws IOException, Refused {
    int from = Site.place(ctx);
    site.records()
        .told(
            kept -> {
              List<Entry> alone = kept.list(Kind.SOURCE, from, PAGE + 1, Entry.class);
              Map<String, Object> model = site.model(ctx, kept, "Sources");
              model.put(
                  "groups",
                  List.of(
                      new Group(
                          "With copies, which confirm nothing",
                          kept.list(Kind.SHARED_SOURCE, from, PAGE, Entry.class),
                          ""),
                      new Group(
                          "By themselves", alone.subList(0, Math.min(PAGE, alone.size())), "")));
              model.put("next", alone.size() > PAGE ? "/sources?from=" + (from + PAGE) : "");
              site.render(ctx, "groups", model);
            });
  }
}
