package org.rapporteur.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Hit;
import org.rapporteur.desk.HitJson;
import org.rapporteur.desk.SearchQuery;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.CorrectionJson;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.report.ReadingJson;
import org.rapporteur.store.Change;

/** The interface for programs: {@code /api/v1}, described by {@code openapi.json}. */
final class Api {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int USUAL = 50;
  private static final int MOST = 1000;

  private final Records records;

  Api(Records records) {
    this.records = records;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/v1/openapi.json", Api::description);
    routes.get("/api/v1/search", this::search);
    routes.get("/api/v1/changes", this::changes);
    routes.get("/api/v1/article", this::article);
    routes.get("/api/v1/finding/{id}", this::finding);
    routes.get("/api/v1/dossier", this::dossier);
    routes.get("/api/v1/corrections", this::corrections);
  }

  private static void description(Context ctx) throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: openapi.json");
      }
      json(ctx, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private void search(Context ctx) throws IOException, Refused {
    String typed = Optional.ofNullable(ctx.queryParam("q")).orElse("");
    String since = Site.asked(ctx, "since");
    SearchQuery query =
        Site.query(
            (typed.isBlank() ? "kind:article" : typed)
                + (since.isEmpty() ? "" : " since:" + Site.change(since)));
    var after = Site.after(ctx);
    int limit = limit(ctx);
    List<Hit> hits = records.with(desk -> desk.search(query, after, limit + 1));
    List<Hit> shown = hits.subList(0, Math.min(limit, hits.size()));
    StringWriter out = new StringWriter();
    out.write("{\"hits\":[");
    String comma = "";
    for (Hit hit : shown) {
      out.write(comma);
      HitJson.write(hit, out);
      comma = ",";
    }
    out.write("],\"next\":");
    out.write(
        hits.size() > limit ? "\"" + shown.get(shown.size() - 1).found().place() + "\"" : "null");
    out.write("}");
    json(ctx, out.toString());
  }

  /** What was done to the record after a change; {@code last} is where to go on from. */
  private void changes(Context ctx) throws IOException, Refused {
    long since =
        Site.change(Optional.of(Site.asked(ctx, "since")).filter(t -> !t.isEmpty()).orElse("0"));
    int limit = limit(ctx);
    List<Change> changes = records.with(desk -> desk.changes().after(since, limit));
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("changes");
      for (Change change : changes) {
        json.writeStartObject();
        json.writeNumberField("number", change.number());
        json.writeStringField("what", change.what());
        json.writeStringField("article", change.article());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField(
          "last", changes.isEmpty() ? since : changes.get(changes.size() - 1).number());
      json.writeEndObject();
    }
    json(ctx, out.toString());
  }

  private static int limit(Context ctx) throws Refused {
    String typed = Optional.ofNullable(ctx.queryParam("limit")).orElse(Integer.toString(USUAL));
    if (!typed.matches("[1-9]\\d{0,3}") || Integer.parseInt(typed) > MOST) {
      throw new Refused(HttpStatus.BAD_REQUEST, "limit: give a number from 1 to " + MOST + ".");
    }
    return Integer.parseInt(typed);
  }

  private void article(Context ctx) throws IOException, Refused {
    String id = Optional.ofNullable(ctx.queryParam("id")).orElse("");
    Overlay.Corrected corrected =
        records.with(
            desk ->
                Records.corrected(desk, id)
                    .orElseThrow(
                        () -> new Refused(HttpStatus.NOT_FOUND, "There is no such article.")));
    StringWriter out = new StringWriter();
    ReadingJson.withWords().writeWithText(corrected.reading(), out);
    json(ctx, out.toString());
  }

  private void finding(Context ctx) throws IOException, Refused {
    String id = ctx.pathParam("id");
    if (!id.matches("[a-z0-9]{1,40}")) {
      throw new Refused(HttpStatus.NOT_FOUND, "There is no such finding.");
    }
    SearchQuery query = Site.query("id:" + id);
    Hit hit =
        records.with(desk -> desk.search(query, Optional.empty(), 1)).stream()
            .findFirst()
            .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "There is no such finding."));
    StringWriter out = new StringWriter();
    HitJson.write(hit, out);
    json(ctx, out.toString());
  }

  /** Piece by piece: it may be larger than what a server can hold for each who asks. */
  private void dossier(Context ctx) throws IOException, Refused {
    ctx.contentType("application/json; charset=utf-8");
    records.told(
        kept -> {
          OutputStream out = ctx.outputStream();
          kept.text(Kind.DOSSIER, piece -> out.write(piece.getBytes(StandardCharsets.UTF_8)));
        });
  }

  private void corrections(Context ctx) throws IOException, Refused {
    List<Correction> holding = records.with(desk -> desk.corrections().holding());
    json(
        ctx,
        "{\"corrections\":["
            + String.join(",", holding.stream().map(CorrectionJson::write).toList())
            + "]}");
  }

  static void error(Context ctx, HttpStatus status, String words) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("status", status.getCode());
      json.writeStringField("error", words);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json(ctx, out.toString());
  }

  private static void json(Context ctx, String text) {
    ctx.contentType("application/json; charset=utf-8");
    ctx.result(text);
  }
}
