package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Hit;
import org.rapporteur.desk.SearchQuery;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.store.Found;

/** The first page, the brief, the search and the articles. They work without a script. */
final class RecordPages {

  private static final int PAGE = 20;
  private static final int NEWEST = 10;
  private static final Details.First NOTHING = new Details.First(List.of(), Map.of());

  private final Site site;

  RecordPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/", this::first);
    routes.get("/brief", this::brief);
    routes.get("/search", this::search);
    routes.get("/article", this::article);
    routes.get("/style.css", RecordPages::style);
  }

  private void first(Context ctx) throws IOException, Refused {
    boolean told =
        site.records()
            .toldSoon(
                kept -> {
                  Map<String, Object> model = site.model(ctx, kept, "The record");
                  Details.First first = kept.list(Kind.FIRST, 0, 1, Details.First.class).get(0);
                  first(ctx, kept.desk(), model, first);
                });
    if (!told) {
      site.records()
          .with(
              desk -> {
                first(ctx, desk, site.model(ctx, "The record", ""), NOTHING);
                return true;
              });
    }
  }

  private void first(Context ctx, Desk desk, Map<String, Object> model, Details.First first)
      throws IOException, Refused {
    List<Row> newest =
        desk.search(Site.query("kind:article"), Optional.empty(), NEWEST).stream()
            .map(Row::of)
            .toList();
    model.put("told", first.told());
    model.put("counts", first.counts());
    model.put("newest", newest);
    site.render(ctx, "first", model);
  }

  /** The brief says by itself what may run in it: its own script, known by its digest. */
  private void brief(Context ctx) throws IOException, Refused {
    ctx.header(
        "Content-Security-Policy", "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    site.records()
        .told(
            kept -> {
              StringBuilder page = new StringBuilder();
              kept.text(Kind.BRIEF, page::append);
              ctx.html(page.toString());
            });
  }

  private void search(Context ctx) throws IOException, Refused {
    String typed = Site.asked(ctx, "q");
    Optional<Found.Place> after = Site.after(ctx);
    SearchQuery query = Site.query(typed.isBlank() ? "kind:article" : typed);
    List<Hit> hits = site.records().with(desk -> desk.search(query, after, PAGE + 1));
    List<Hit> shown = hits.subList(0, Math.min(PAGE, hits.size()));
    Map<String, Object> model = site.model(ctx, "Search", typed);
    model.put("rows", shown.stream().map(Row::of).toList());
    model.put(
        "next",
        hits.size() > PAGE
            ? Address.search(typed) + "&after=" + shown.get(PAGE - 1).found().place()
            : "");
    model.put("facets", Facet.of(typed, shown));
    site.render(ctx, "search", model);
  }

  private void article(Context ctx) throws IOException, Refused {
    String id = Site.asked(ctx, "id");
    Overlay.Corrected corrected =
        site.records()
            .with(desk -> Records.corrected(desk, id).orElseThrow(() -> Site.missing("article")));
    var article = corrected.reading().article();
    var meta = article.metadata();
    List<Card> cards = Card.of(corrected.reading());
    Map<String, Object> model = site.model(ctx, meta.title().orElse(article.id()), "");
    model.put(
        "where",
        meta.outlet().map(o -> o.name()).orElse("outlet not named")
            + meta.published().map(p -> ", " + p.date()).orElse(", undated")
            + ", "
            + article.id());
    model.put("article", article.id());
    model.put("segments", Segment.of(article.text(), cards));
    model.put("cards", cards);
    Map<String, List<Suggestion>> suggestions = new LinkedHashMap<>();
    cards.forEach(
        c ->
            suggestions.computeIfAbsent(
                c.kind(), kind -> Suggestion.of(kind, corrected.reading())));
    model.put("suggestions", suggestions);
    model.put("added", Fields.added(Suggestion.names(corrected.reading())));
    model.put("outcomes", corrected.outcomes().stream().map(CorrectionRow::of).toList());
    site.render(ctx, "article", model);
  }

  private static void style(Context ctx) throws IOException {
    try (InputStream in = RecordPages.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: style.css");
      }
      ctx.contentType("text/css; charset=utf-8");
      ctx.result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
