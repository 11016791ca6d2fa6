package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The watch list: which feeds are read into the record, and what came of it. */
final class WatchPages {

  private final Site site;
  private final Optional<Feeds> feeds;

  WatchPages(Site site, Optional<Feeds> feeds) {
    this.site = site;
    this.feeds = feeds;
  }

  void routes(RoutesConfig routes) {
    routes.get("/watch", ctx -> show(ctx, HttpStatus.OK, ""));
    routes.post("/watch", this::add);
    routes.post("/watch/forget", this::forget);
  }

  private void show(Context ctx, HttpStatus status, String wrong) {
    Map<String, Object> model = site.model(ctx, "Watch list", "");
    model.put("watching", feeds.isPresent());
    model.put("feeds", feeds.map(Feeds::all).orElse(List.of()).stream().map(this::line).toList());
    model.put("wrong", wrong);
    ctx.status(status);
    site.render(ctx, "watch", model);
  }

  /** A feed and what came of it; its address is what the form forgets it by. */
  private Link line(Feeds.Feed feed) {
    StringBuilder words = new StringBuilder();
    words.append(feed.told().isEmpty() ? "not asked yet" : feed.told());
    feed.asked()
        .ifPresent(at -> words.append("; asked ").append(at.truncatedTo(ChronoUnit.SECONDS)));
    feed.due().ifPresent(at -> words.append("; again ").append(at.truncatedTo(ChronoUnit.SECONDS)));
    words.append("; articles since the server began: ").append(feed.came());
    return new Link(words.toString(), feed.address());
  }

  private Feeds watched() throws Refused {
    return feeds.orElseThrow(
        () ->
            new Refused(HttpStatus.CONFLICT, "This server watches no feeds: serve --watch FILE."));
  }

  private void add(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    try {
      watched().add(Site.told(ctx, "feed"));
      ctx.redirect("/watch", HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage() + ".");
    }
  }

  private void forget(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    if (!watched().remove(Site.told(ctx, "feed"))) {
      throw Site.missing("feed");
    }
    ctx.redirect("/watch", HttpStatus.SEE_OTHER);
  }
}
