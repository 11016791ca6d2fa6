package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.SearchQuery;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Kinship;
import org.rapporteur.record.SourceNote;
import org.rapporteur.record.Support;
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

  private final Site site;

  NewsPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/new", this::news);
    routes.get("/sources", this::sources);
  }

  /** What a page needs of the changes. */
  private record Since(long from, long last, Set<String> articles, List<Row> rows) {}

  private void news(Context ctx) throws IOException, Refused {
    String asked = Site.asked(ctx, "since");
    Since since = site.records().with(desk -> since(desk, asked));
    Whole whole = site.records().whole();
    Entries entries = new Entries(whole);
    List<Group> groups = new ArrayList<>();
    groups.add(
        group("Acts", since, whole.acts().stream(), a -> a.support(), entries::of, "kind:act"));
    groups.add(
        group(
            "If … then",
            since,
            whole.dossier().conditionals().stream(),
            c -> c.support(),
            entries::of,
            "kind:conditional"));
    List<Entry> stances = new ArrayList<>();
    for (Dispute dispute : whole.disputes()) {
      dispute.stances().stream()
          .filter(s -> isNew(since, s.support()))
          .forEach(s -> stances.add(entries.of(dispute, s)));
    }
    groups.add(Group.of("Wants", stances, "kind:position since:" + since.from()));
    groups.add(
        group(
            "Meetings",
            since,
            whole.dossier().meetings().stream(),
            m -> m.support(),
            entries::of,
            "kind:meeting"));
    groups.add(
        group(
            "Said",
            since,
            whole.dossier().utterances().stream(),
            u -> u.support(),
            entries::of,
            "kind:statement"));
    Map<String, Object> model = site.model(ctx, "New since " + told(asked, since), "");
    model.put("articles", since.rows());
    model.put("groups", groups);
    model.put("next", "/new?since=" + since.last());
    site.render(ctx, "news", model);
  }

  private static String told(String asked, Since since) {
    return asked.contains("-") ? asked : "change " + since.from();
  }

  private static Since since(Desk desk, String asked) throws IOException, Refused {
    long last = desk.changes().last();
    long from = from(desk, asked, last);
    Set<String> articles = new HashSet<>();
    for (Change change : desk.changes().after(from, MOST)) {
      if (change.what().equals("read")) {
        articles.add(change.article());
      }
    }
    SearchQuery query = Site.query("kind:article since:" + from);
    List<Row> rows =
        desk.search(query, Optional.<Found.Place>empty(), ARTICLES).stream()
            .filter(h -> articles.contains(h.found().article()))
            .map(Row::of)
            .toList();
    return new Since(from, last, articles, rows);
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

  private static <T> Group group(
      String title,
      Since since,
      Stream<T> things,
      Function<T, Support> support,
      Function<T, Entry> entry,
      String search) {
    return Group.of(
        title,
        things.filter(t -> isNew(since, support.apply(t))).map(entry).toList(),
        search + " since:" + since.from());
  }

  /** What no article told before. */
  private static boolean isNew(Since since, Support support) {
    return since.articles().containsAll(support.articles());
  }

  private void sources(Context ctx) throws IOException {
    Whole whole = site.records().whole();
    List<Entry> alone = new ArrayList<>();
    List<Entry> shared = new ArrayList<>();
    Map<String, List<Kinship.Copy>> copies = new HashMap<>();
    whole.dossier().copies().forEach(k -> copies.put(k.origin(), k.copies()));
    for (SourceNote source : whole.dossier().sources()) {
      if (source.origin().isEmpty()) {
        List<Kinship.Copy> own = copies.getOrDefault(source.article(), List.of());
        (own.isEmpty() ? alone : shared).add(source(whole, source, own));
      }
    }
    Map<String, Object> model = site.model(ctx, "Sources", "");
    model.put(
        "groups",
        List.of(
            new Group("With copies, which confirm nothing", shared, ""),
            Group.of("By themselves", newestFirst(alone), "kind:article")));
    site.render(ctx, "groups", model);
  }

  private static List<Entry> newestFirst(List<Entry> entries) {
    List<Entry> turned = new ArrayList<>(entries);
    Collections.reverse(turned);
    return turned;
  }

  private static Entry source(Whole whole, SourceNote source, List<Kinship.Copy> copies) {
    return new Entry(
        "a-" + Address.part(source.article()),
        "article",
        source.published().map(d -> CalendarDate.on(d).words()).orElse("undated"),
        source.outlet().orElse("outlet not named") + ": " + source.title().orElse(source.article()),
        Address.article(source.article()),
        List.of(),
        copies.isEmpty() ? "" : copies.size() + (copies.size() == 1 ? " copy" : " copies"),
        copies.stream()
            .map(
                c ->
                    new Link(
                        whole.label(c.article())
                            + String.format(
                                Locale.ROOT,
                                ": %s, %.0f %% shared",
                                Entries.code(c.kind()),
                                c.shared() * 100),
                        Address.article(c.article())))
            .toList());
  }
}
