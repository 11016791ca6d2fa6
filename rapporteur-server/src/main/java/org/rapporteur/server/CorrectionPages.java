package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.correct.Anchor;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.CorrectionJson;
import org.rapporteur.desk.correct.Draft;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Reading;
import org.rapporteur.store.ItemKind;
import org.rapporteur.text.Span;

/** A finding and what people say of it; all corrections and their log. */
final class CorrectionPages {

  private final Site site;

  CorrectionPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/finding/{id}", this::finding);
    routes.post("/finding/{id}", this::correct);
    routes.post("/article", this::add);
    routes.get("/corrections", this::corrections);
    routes.post("/corrections/{id}/undo", this::undo);
  }

  private void finding(Context ctx) throws IOException, Refused {
    show(ctx, HttpStatus.OK, "");
  }

  private void show(Context ctx, HttpStatus status, String wrong) throws IOException, Refused {
    String id = site.records().with(desk -> desk.corrections().origin(ctx.pathParam("id")));
    String now = site.records().with(desk -> desk.corrections().now(id));
    Overlay.Corrected corrected =
        site.records()
            .with(
                desk -> {
                  Optional<String> article = desk.articleOf(id);
                  return (article.isPresent()
                          ? Records.corrected(desk, article.get())
                          : Optional.<Overlay.Corrected>empty())
                      .orElseThrow(() -> Site.missing("finding"));
                });
    Card card =
        Card.of(corrected.reading()).stream()
            .filter(c -> c.id().equals(now))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refused(
                        HttpStatus.GONE, "This finding was rejected; see the corrections."));
    Map<String, Object> model = site.model(ctx, card.kind() + ": " + card.head(), "");
    model.put("card", card);
    model.put("around", Around.of(corrected.reading().article().text(), card));
    model.put("fields", Fields.of(card.kind(), Suggestion.names(corrected.reading())));
    model.put("wrong", wrong);
    model.put(
        "outcomes",
        corrected.outcomes().stream()
            .filter(o -> o.finding().equals(Optional.of(id)))
            .map(CorrectionRow::of)
            .toList());
    ctx.status(status);
    site.render(ctx, "finding", model);
  }

  private void correct(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    String id = site.records().with(desk -> desk.corrections().origin(ctx.pathParam("id")));
    Optional<String> wrong =
        site.records()
            .with(
                desk -> {
                  try {
                    Optional<String> article = desk.articleOf(id);
                    var reading =
                        (article.isPresent()
                                ? desk.reading(article.get())
                                : Optional.<Reading>empty())
                            .orElseThrow(() -> Site.missing("finding"));
                    desk.corrections().make(draft(ctx).of(reading, id));
                    return Optional.<String>empty();
                  } catch (CorrectionException e) {
                    return Optional.of(String.valueOf(e.getMessage()));
                  }
                });
    if (wrong.isPresent()) {
      show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, wrong.get());
    } else {
      site.guard().remember(ctx, Site.by(ctx));
      boolean gone = "reject".equals(ctx.formParam("do"));
      String page = gone ? "/corrections" : Address.finding(id);
      String article = Site.told(ctx, "article");
      ctx.redirect(
          article.isEmpty() ? page : Address.article(article) + "#" + Address.part(id),
          HttpStatus.SEE_OTHER);
    }
  }

  /** What the article says and was not found, by words that stand in it once. */
  private void add(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    String article = Site.told(ctx, "article");
    String words = Site.told(ctx, "words");
    ItemKind kind = ItemKind.parse(Site.told(ctx, "kind")).orElse(ItemKind.ARTICLE);
    site.records()
        .with(
            desk -> {
              Reading reading = desk.reading(article).orElseThrow(() -> Site.missing("article"));
              String text = reading.article().text();
              int at = words.isEmpty() ? -1 : text.indexOf(words);
              if (at < 0 || text.indexOf(words, at + 1) >= 0) {
                throw unprocessable("The words must stand in the article, and once; copy them.");
              }
              try {
                Span span = new Span(at, at + words.length());
                Correction made = draft(ctx).at(reading, kind, span);
                desk.corrections().make(made);
                return made;
              } catch (CorrectionException e) {
                throw unprocessable(e.getMessage() + ".");
              }
            });
    site.guard().remember(ctx, Site.by(ctx));
    ctx.redirect(Address.article(article), HttpStatus.SEE_OTHER);
  }

  private static Refused unprocessable(String words) {
    return new Refused(HttpStatus.UNPROCESSABLE_CONTENT, words);
  }

  private Draft draft(Context ctx) throws CorrectionException {
    String chosen = Site.told(ctx, "do");
    TreeMap<Correction.Field, String> fields = new TreeMap<>();
    // One button says it all: "speaker=Orla Venn (VAR)".
    int mark = chosen.indexOf('=');
    Correction.Verb verb = mark > 0 ? Correction.Verb.SET : Fields.verb(chosen);
    if (mark > 0) {
      fields.put(CorrectionJson.field(chosen.substring(0, mark)), chosen.substring(mark + 1));
    } else if (verb == Correction.Verb.SET || verb == Correction.Verb.ADD) {
      for (Correction.Field field : Correction.Field.values()) {
        String value = Site.told(ctx, field.name().toLowerCase(Locale.ROOT));
        if (!value.isEmpty()) {
          fields.put(field, value);
        }
      }
    }
    String by = Site.by(ctx);
    if (by.isEmpty()) {
      throw new CorrectionException("say who you are");
    }
    return new Draft(
        by,
        site.clock().instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.of(Site.told(ctx, "why")).filter(w -> !w.isEmpty()),
        verb,
        fields);
  }

  private void corrections(Context ctx) throws IOException, Refused {
    List<CorrectionRow> rows =
        site.records().with(CorrectionPages::outcomes).stream().map(CorrectionRow::of).toList();
    List<String> log =
        site.records()
            .with(
                desk ->
                    desk.corrections().log().stream()
                        .map(e -> e.at() + "  " + e.who() + "  " + e.deed() + "  " + e.correction())
                        .toList());
    Map<String, Object> model = site.model(ctx, "Corrections", "");
    model.put("rows", rows);
    model.put("log", log);
    model.put("rules", site.records().with(desk -> desk.corrections().checks()));
    site.render(ctx, "corrections", model);
  }

  /** What became of each, now: only articles that have some are fetched. */
  private static List<Overlay.Outcome> outcomes(Desk desk) throws IOException {
    List<Reading> readings = new ArrayList<>();
    Set<String> articles = new LinkedHashSet<>();
    desk.corrections().holding().forEach(c -> articles.add(c.anchor().article()));
    for (String article : articles) {
      desk.reading(article).ifPresent(readings::add);
    }
    return desk.corrections().over(readings).outcomes();
  }

  private void undo(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    String by = Site.by(ctx);
    if (by.isEmpty()) {
      throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "Say who you are.");
    }
    String id = ctx.pathParam("id");
    Optional<Anchor> of =
        site.records()
            .with(
                desk ->
                    desk.corrections().holding().stream()
                        .filter(c -> c.id().equals(id))
                        .map(Correction::anchor)
                        .findFirst());
    boolean done =
        site.records()
            .<Boolean>with(desk -> desk.corrections().undo(id, by, site.clock().instant()));
    if (!done) {
      throw new Refused(HttpStatus.NOT_FOUND, "No correction of this id holds.");
    }
    site.guard().remember(ctx, by);
    ctx.redirect(back(ctx, of), HttpStatus.SEE_OTHER);
  }

  /** The page that the button stood on. */
  private static String back(Context ctx, Optional<Anchor> of) {
    return switch (Site.told(ctx, "back")) {
      case "finding" -> of.flatMap(Anchor::finding).map(Address::finding).orElse("/corrections");
      case "article" -> of.map(a -> Address.article(a.article())).orElse("/corrections");
      default -> "/corrections";
    };
  }
}
