package org.rapporteur.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.QueryException;
import org.rapporteur.desk.SearchQuery;
import org.rapporteur.store.Found;

/** What all pages share: the record, who may do what, the frame around them, and refusals. */
final class Site {

  private static final String ANSWERED = "answered";

  private final Records records;
  private final Guard guard;
  private final Clock clock;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  Site(Records records, Guard guard, Clock clock) {
    this.records = records;
    this.guard = guard;
    this.clock = clock;
  }

  Records records() {
    return records;
  }

  Guard guard() {
    return guard;
  }

  Clock clock() {
    return clock;
  }

  /** What a page is made from, so far its frame. */
  Map<String, Object> model(Context ctx, String title, String query) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("frame", frame(ctx, title, query, ""));
    return model;
  }

  /** What a page about the record as a whole is made from, so far its frame. */
  Map<String, Object> model(Context ctx, Kept kept, String title) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("frame", frame(ctx, title, "", kept.note()));
    return model;
  }

  private Frame frame(Context ctx, String title, String query, String note) {
    Optional<Users.User> user = Guard.user(ctx);
    return new Frame(
        title,
        query,
        guard.token(ctx),
        guard.name(ctx),
        note,
        user.map(Users.User::name).orElse(""),
        user.filter(u -> u.may(Users.Role.ADMIN)).isPresent()
            ? List.of(new Link("Users", "/admin"))
            : List.of());
  }

  void render(Context ctx, String page, Map<String, Object> model) {
    StringOutput out = new StringOutput();
    templates.render(page + ".jte", model, out);
    ctx.html(out.toString());
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

  /** The number of a change, as an address gives it. */
  static long change(String typed) throws Refused {
    if (!typed.matches("\\d{1,18}")) {
      throw new Refused(HttpStatus.BAD_REQUEST, "since: give the number of a change, from 0.");
    }
    return Long.parseLong(typed);
  }

  /** Where in a list a page begins. */
  static int place(Context ctx) throws Refused {
    String typed = asked(ctx, "from");
    if (!typed.matches("\\d{0,8}")) {
      throw new Refused(HttpStatus.BAD_REQUEST, "from: give a number.");
    }
    return typed.isEmpty() ? 0 : Integer.parseInt(typed);
  }

  /** What an address says after its question mark; empty text if it says nothing. */
  static String asked(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).orElse("");
  }

  /** What a form says, without blanks around it. */
  static String told(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }

  /** Who does something: the user, or, where there are none, whoever the form says. */
  static String by(Context ctx) {
    return Guard.user(ctx).map(Users.User::name).orElseGet(() -> told(ctx, "by"));
  }

  /** What may be there when the record has been put together anew is not told to be missing. */
  static <T> T found(Optional<T> found, Kept kept, String what) throws NotYet, Refused {
    if (found.isEmpty() && !kept.note().isEmpty()) {
      throw new NotYet();
    }
    return found.orElseThrow(() -> missing(what));
  }

  static Refused missing(String what) {
    return new Refused(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
  }

  void refused(Refused e, Context ctx) {
    answer(ctx, e.status(), e.words());
  }

  /** What is wrong with the record may name files: it is told without. */
  void failed(IOException e, Context ctx) {
    if (e instanceof NotYet) {
      ctx.header("Retry-After", "10");
      answer(
          ctx,
          HttpStatus.SERVICE_UNAVAILABLE,
          "The record is being put together; articles and the search are there already. Load this"
              + " page again in a moment.");
      return;
    }
    answer(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "The record cannot be used just now.");
  }

  /** What nobody has said anything about yet. */
  void nothing(Context ctx) {
    if (ctx.attribute(ANSWERED) == null) {
      answer(ctx, HttpStatus.NOT_FOUND, "There is no such page.");
    }
  }

  /** Answers with a sentence: a page for people, an object for programs. */
  void answer(Context ctx, HttpStatus status, String words) {
    ctx.status(status);
    ctx.attribute(ANSWERED, true);
    if (ctx.path().startsWith("/api/")) {
      Api.error(ctx, status, words);
      return;
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("frame", Frame.plain(status.getCode() + ""));
    model.put("words", words);
    render(ctx, "refused", model);
  }
}
