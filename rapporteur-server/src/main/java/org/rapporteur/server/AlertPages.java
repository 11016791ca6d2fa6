package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Alerts;
import org.rapporteur.desk.QueryException;
import org.rapporteur.store.Alert;
import org.rapporteur.store.AlertRule;

/** What people want to be told of: the rules, what was told, the feed, the events. */
final class AlertPages {

  private static final int SHOWN = 100;
  private static final int LONGEST = 500;

  private final Site site;
  private final Watch watch;

  AlertPages(Site site, Watch watch) {
    this.site = site;
    this.watch = watch;
  }

  void routes(RoutesConfig routes) {
    routes.get("/alerts", this::alerts);
    routes.post("/alerts", this::add);
    routes.post("/alerts/{rule}/forget", this::forget);
    routes.get("/alerts.atom", this::feed);
    routes.sse("/api/v1/events", watch::listen);
  }

  private void alerts(Context ctx) throws IOException, Refused {
    watch.look();
    show(ctx, HttpStatus.OK, "");
  }

  private void show(Context ctx, HttpStatus status, String wrong) throws IOException, Refused {
    List<AlertRule> rules = site.records().with(desk -> desk.alerts().rules());
    List<Alert> told = site.records().with(desk -> desk.alerts().newest(SHOWN));
    Map<String, Object> model = site.model(ctx, "Alerts", "");
    model.put(
        "rules",
        rules.stream().map(r -> new Link(words(r), "/alerts/" + r.number() + "/forget")).toList());
    model.put("told", told.stream().map(AlertPages::entry).toList());
    model.put("wrong", wrong);
    model.put("terms", Site.asked(ctx, "q"));
    ctx.status(status);
    site.render(ctx, "alerts", model);
  }

  private static String words(AlertRule rule) {
    String of = rule.terms().isEmpty() ? "anybody" : rule.terms();
    String what =
        switch (Alerts.Kind.valueOf(rule.kind().toUpperCase(Locale.ROOT))) {
          case SEARCH -> "found by " + rule.terms();
          case ALTERED -> "altered quotations of " + of;
          case RED_LINE -> "red lines of " + of;
          case CAME_ABOUT -> "conditions of threats that come about, by " + of;
        };
    return what + " (" + rule.by() + ")";
  }

  private static Entry entry(Alert alert) {
    return new Entry(
        Long.toString(alert.number()),
        "",
        alert.at().toString(),
        alert.title(),
        AlertJson.address(alert),
        alert.words().isEmpty() ? List.of() : List.of(alert.words()),
        "",
        List.of());
  }

  private void add(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    String by = Site.by(ctx);
    String terms = Site.told(ctx, "terms");
    Optional<Alerts.Kind> kind = kind(Site.told(ctx, "kind"));
    if (by.isEmpty() || kind.isEmpty() || terms.length() > LONGEST) {
      show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "Say who you are and what you look for.");
      return;
    }
    if (kind.get() == Alerts.Kind.SEARCH && terms.isEmpty()) {
      show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "A search needs words or fields.");
      return;
    }
    Optional<String> wrong =
        site.records()
            .with(
                desk -> {
                  try {
                    desk.alerts().add(by, site.clock().instant(), kind.get(), terms);
                    return Optional.<String>empty();
                  } catch (QueryException e) {
                    return Optional.of("Query: " + e.getMessage() + ".");
                  }
                });
    if (wrong.isPresent()) {
      show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, wrong.get());
      return;
    }
    site.guard().remember(ctx, by);
    watch.again();
    ctx.redirect("/alerts", HttpStatus.SEE_OTHER);
  }

  private static Optional<Alerts.Kind> kind(String typed) {
    for (Alerts.Kind kind : Alerts.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(typed)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private void forget(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    long rule = Site.change(ctx.pathParam("rule"));
    if (!site.records().<Boolean>with(desk -> desk.alerts().remove(rule))) {
      throw Site.missing("rule");
    }
    ctx.redirect("/alerts", HttpStatus.SEE_OTHER);
  }

  private void feed(Context ctx) throws IOException, Refused {
    watch.look();
    List<Alert> told = site.records().with(desk -> desk.alerts().newest(SHOWN));
    String updated = told.isEmpty() ? "1970-01-01T00:00:00Z" : told.get(0).at().toString();
    ctx.contentType("application/atom+xml; charset=utf-8");
    ctx.result(AtomFeed.of("http://" + ctx.header("Host") + "/", told, updated));
  }
}
