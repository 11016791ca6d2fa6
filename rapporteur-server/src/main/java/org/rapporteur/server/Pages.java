package org.rapporteur.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.desk.CorrectionNotes;
import org.rapporteur.desk.Hit;
import org.rapporteur.desk.QueryException;
import org.rapporteur.desk.SearchQuery;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.CorrectionJson;
import org.rapporteur.desk.correct.Draft;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;
import org.rapporteur.record.StateOfPlay;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.brief.CorrectionNote;
import org.rapporteur.report.brief.CorrectionSection;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.HtmlRenderer;
import org.rapporteur.store.Found;

/** The pages for people. They work without a script. */
final class Pages {

  private static final int PAGE = 20;
  private static final int NEWEST = 10;

  private final Records records;
  private final Guard guard;
  private final Clock clock;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  Pages(Records records, Guard guard, Clock clock) {
    this.records = records;
    this.guard = guard;
    this.clock = clock;
  }

  void routes(RoutesConfig routes) {
    routes.get("/", this::first);
    routes.get("/brief", this::brief);
    routes.get("/search", this::search);
    routes.get("/article", this::article);
    routes.get("/finding/{id}", this::finding);
    routes.post("/finding/{id}", this::correct);
    routes.get("/corrections", this::corrections);
    routes.post("/corrections/{id}/undo", this::undo);
    routes.get("/style.css", Pages::style);
  }

  private void first(Context ctx) throws IOException, Refused {
    Dossier dossier = records.whole().dossier();
    List<Told> told = new ArrayList<>();
    for (StateOfPlay.Line line : dossier.stateOfPlay().lines()) {
      told.add(
          new Told(
              line.told().map(Object::toString).orElse("undated"),
              line.sentence().quote(),
              Address.article(line.sentence().article())));
    }
    List<Row> newest =
        records.with(
            desk ->
                desk.search(query("kind:article"), Optional.empty(), NEWEST).stream()
                    .map(Row::of)
                    .toList());
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("articles", dossier.sources().size());
    counts.put("utterances", dossier.utterances().size());
    counts.put("acts", dossier.acts().size());
    counts.put("meetings", dossier.meetings().size());
    counts.put("if-thens", dossier.conditionals().size());
    counts.put("disputes", dossier.disputes().size());
    counts.put("contradictions", dossier.contradictions().size());
    Map<String, Object> model = model(ctx, "The record", "");
    model.put("told", told);
    model.put("newest", newest);
    model.put("counts", counts);
    render(ctx, "first", model);
  }

  /** The brief says by itself what may run in it: its own script, known by its digest. */
  private void brief(Context ctx) throws IOException {
    Records.Whole whole = records.whole();
    ctx.header(
        "Content-Security-Policy", "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    Brief brief = new BriefComposer().compose(whole.dossier(), whole.seen().readings());
    List<CorrectionNote> notes =
        whole.seen().outcomes().stream().map(o -> CorrectionNotes.of(o, brief.articles())).toList();
    ctx.html(new HtmlRenderer().render(CorrectionSection.in(brief, notes)));
  }

  private void search(Context ctx) throws IOException, Refused {
    String typed = Optional.ofNullable(ctx.queryParam("q")).orElse("");
    Optional<Found.Place> after = after(ctx);
    SearchQuery query = query(typed.isBlank() ? "kind:article" : typed);
    List<Hit> hits = records.with(desk -> desk.search(query, after, PAGE + 1));
    List<Hit> shown = hits.subList(0, Math.min(PAGE, hits.size()));
    Map<String, Object> model = model(ctx, "Search", typed);
    model.put("rows", shown.stream().map(Row::of).toList());
    model.put(
        "next",
        hits.size() > PAGE
            ? Address.search(typed) + "&after=" + shown.get(PAGE - 1).found().place()
            : "");
    model.put("facets", Facet.of(typed, shown));
    render(ctx, "search", model);
  }

  private void article(Context ctx) throws IOException, Refused {
    String id = Optional.ofNullable(ctx.queryParam("id")).orElse("");
    Overlay.Corrected corrected =
        records.with(
            desk ->
                Records.corrected(desk, id)
                    .orElseThrow(
                        () -> new Refused(HttpStatus.NOT_FOUND, "There is no such article.")));
    var article = corrected.reading().article();
    var meta = article.metadata();
    List<Card> cards = Card.of(corrected.reading());
    Map<String, Object> model = model(ctx, meta.title().orElse(article.id()), "");
    model.put(
        "where",
        meta.outlet().map(o -> o.name()).orElse("outlet not named")
            + meta.published().map(p -> ", " + p.date()).orElse(", undated")
            + ", "
            + article.id());
    model.put("segments", Segment.of(article.text(), cards));
    model.put("cards", cards);
    model.put("outcomes", corrected.outcomes().stream().map(CorrectionRow::of).toList());
    render(ctx, "article", model);
  }

  private void finding(Context ctx) throws IOException, Refused {
    show(ctx, HttpStatus.OK, "");
  }

  private void show(Context ctx, HttpStatus status, String wrong) throws IOException, Refused {
    String id = ctx.pathParam("id");
    Overlay.Corrected corrected =
        records.with(
            desk -> {
              Optional<String> article = desk.articleOf(id);
              return (article.isPresent()
                      ? Records.corrected(desk, article.get())
                      : Optional.<Overlay.Corrected>empty())
                  .orElseThrow(
                      () -> new Refused(HttpStatus.NOT_FOUND, "There is no such finding."));
            });
    Card card =
        Card.of(corrected.reading()).stream()
            .filter(c -> c.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refused(
                        HttpStatus.GONE, "This finding was rejected; see the corrections."));
    Map<String, Object> model = model(ctx, card.kind() + ": " + card.head(), "");
    model.put("card", card);
    model.put("around", Around.of(corrected.reading().article().text(), card));
    model.put("fields", Fields.of(card.kind()));
    model.put("wrong", wrong);
    model.put("by", Optional.ofNullable(ctx.formParam("by")).orElse(""));
    model.put(
        "outcomes",
        corrected.outcomes().stream()
            .filter(o -> o.finding().equals(Optional.of(id)))
            .map(CorrectionRow::of)
            .toList());
    ctx.status(status);
    render(ctx, "finding", model);
  }

  private void correct(Context ctx) throws IOException, Refused {
    guard.form(ctx);
    String id = ctx.pathParam("id");
    Optional<String> wrong =
        records.with(
            desk -> {
              try {
                Optional<String> article = desk.articleOf(id);
                var reading =
                    (article.isPresent() ? desk.reading(article.get()) : Optional.<Reading>empty())
                        .orElseThrow(
                            () -> new Refused(HttpStatus.NOT_FOUND, "There is no such finding."));
                desk.corrections().make(draft(ctx).of(reading, id));
                return Optional.<String>empty();
              } catch (CorrectionException e) {
                return Optional.of(String.valueOf(e.getMessage()));
              }
            });
    if (wrong.isPresent()) {
      show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, wrong.get());
    } else {
      boolean gone = "reject".equals(ctx.formParam("do"));
      ctx.redirect(gone ? "/corrections" : "/finding/" + Address.part(id), HttpStatus.SEE_OTHER);
    }
  }

  private Draft draft(Context ctx) throws CorrectionException {
    Correction.Verb verb = Fields.verb(Optional.ofNullable(ctx.formParam("do")).orElse(""));
    TreeMap<Correction.Field, String> fields = new TreeMap<>();
    for (Correction.Field field : Correction.Field.values()) {
      String name = field.name().toLowerCase(Locale.ROOT);
      String value = Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
      if (verb == Correction.Verb.SET && !value.isEmpty()) {
        fields.put(CorrectionJson.field(name), value);
      }
    }
    String by = Optional.ofNullable(ctx.formParam("by")).orElse("").strip();
    if (by.isEmpty()) {
      throw new CorrectionException("say who you are");
    }
    return new Draft(
        by,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.ofNullable(ctx.formParam("why")).map(String::strip).filter(w -> !w.isEmpty()),
        verb,
        fields);
  }

  private void corrections(Context ctx) throws IOException, Refused {
    List<CorrectionRow> rows =
        records.whole().seen().outcomes().stream().map(CorrectionRow::of).toList();
    List<String> log =
        records.with(
            desk ->
                desk.corrections().log().stream()
                    .map(e -> e.at() + "  " + e.who() + "  " + e.deed() + "  " + e.correction())
                    .toList());
    Map<String, Object> model = model(ctx, "Corrections", "");
    model.put("rows", rows);
    model.put("log", log);
    model.put("rules", records.with(desk -> desk.corrections().byRule()));
    render(ctx, "corrections", model);
  }

  private void undo(Context ctx) throws IOException, Refused {
    guard.form(ctx);
    String by = Optional.ofNullable(ctx.formParam("by")).orElse("").strip();
    if (by.isEmpty()) {
      throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "Say who you are.");
    }
    boolean done =
        records.<Boolean>with(
            desk -> desk.corrections().undo(ctx.pathParam("id"), by, clock.instant()));
    if (!done) {
      throw new Refused(HttpStatus.NOT_FOUND, "No correction of this id holds.");
    }
    ctx.redirect("/corrections", HttpStatus.SEE_OTHER);
  }

  private static void style(Context ctx) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: style.css");
      }
      ctx.contentType("text/css; charset=utf-8");
      ctx.result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static SearchQuery query(String typed) throws Refused {
    try {
      return SearchQuery.parse(typed);
    } catch (QueryException e) {
      throw new Refused(HttpStatus.BAD_REQUEST, "Query: " + e.getMessage() + ".");
    }
  }

  static Optional<Found.Place> after(Context ctx) throws Refused {
    String typed = ctx.queryParam("after");
    if (typed == null) {
      return Optional.empty();
    }
    return Optional.of(
        Found.Place.parse(typed)
            .orElseThrow(
                () -> new Refused(HttpStatus.BAD_REQUEST, "after: this is no place of a list.")));
  }

  void refused(Refused e, Context ctx) {
    answer(ctx, e.status(), e.words());
  }

  /** What is wrong with the record may name files: it is told without. */
  void failed(IOException e, Context ctx) {
    answer(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "The record cannot be used just now.");
  }

  /** Answers with a sentence: a page for people, an object for programs. */
  void answer(Context ctx, HttpStatus status, String words) {
    ctx.status(status);
    if (ctx.path().startsWith("/api/")) {
      Api.error(ctx, status, words);
      return;
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("frame", new Frame(status.getCode() + "", "", ""));
    model.put("words", words);
    render(ctx, "refused", model);
  }

  private Map<String, Object> model(Context ctx, String title, String query) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("frame", new Frame(title, query, guard.token(ctx)));
    return model;
  }

  private void render(Context ctx, String page, Map<String, Object> model) {
    StringOutput out = new StringOutput();
    templates.render(page + ".jte", model, out);
    ctx.html(out.toString());
  }
}
