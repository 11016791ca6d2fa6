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
import org.rapporteur.desk.CorrectionNotes;
import org.rapporteur.desk.Hit;
import org.rapporteur.desk.SearchQuery;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.StateOfPlay;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.brief.CorrectionNote;
import org.rapporteur.report.brief.CorrectionSection;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.HtmlRenderer;
import org.rapporteur.store.Found;

/** The first page, the brief, the search and the articles. They work without a script. */
final class RecordPages {

  private static final int PAGE = 20;
  private static final int NEWEST = 10;

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
    Optional<Whole> whole = site.records().wholeSoon();
    List<Told> told = whole.map(w -> told(w.dossier().stateOfPlay())).orElse(List.of());
    List<Row> newest =
        site.records()
            .with(
                desk ->
                    desk.search(Site.query("kind:article"), Optional.empty(), NEWEST).stream()
                        .map(Row::of)
                        .toList());
    Map<String, Object> model = site.model(ctx, "The record", "");
    model.put("told", told);
    model.put("newest", newest);
    model.put("counts", whole.map(RecordPages::counts).orElse(Map.of()));
    site.render(ctx, "first", model);
  }

  private static List<Told> told(StateOfPlay state) {
    return state.lines().stream()
        .map(
            line ->
                new Told(
                    line.told().map(Object::toString).orElse("undated"),
                    line.sentence().quote(),
                    place(line)))
        .toList();
  }

  private static Map<String, Integer> counts(Whole whole) {
    Dossier dossier = whole.dossier();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("articles", dossier.sources().size());
    counts.put("utterances", dossier.utterances().size());
    counts.put("acts", whole.acts().size());
    counts.put("meetings", dossier.meetings().size());
    counts.put("if-thens", dossier.conditionals().size());
    counts.put("disputes", whole.disputes().size());
    counts.put("contradictions", dossier.contradictions().size());
    return counts;
  }

  /** The words of the line's own article, where a finding stands on them. */
  private static String place(StateOfPlay.Line line) {
    String article = line.sentence().article();
    return line.support().citations().stream()
        .filter(c -> c.article().equals(article))
        .findFirst()
        .map(Address::place)
        .orElse(Address.article(article));
  }

  /** The brief says by itself what may run in it: its own script, known by its digest. */
  private void brief(Context ctx) throws IOException {
    Whole whole = site.records().whole();
    ctx.header(
        "Content-Security-Policy", "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    Brief brief = new BriefComposer().compose(whole.dossier(), whole.seen().readings());
    List<CorrectionNote> notes =
        whole.seen().outcomes().stream().map(o -> CorrectionNotes.of(o, brief.articles())).toList();
    ctx.html(new HtmlRenderer().render(CorrectionSection.in(brief, notes)));
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
