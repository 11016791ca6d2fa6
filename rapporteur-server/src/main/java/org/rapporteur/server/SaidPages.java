package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What is said: one utterance with its wordings, one issue over time, contradictions. */
final class SaidPages {

  /** So many contradictions stand on a page. */
  private static final int PAGE = 40;

  private final Site site;

  SaidPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/utterance/{id}", this::utterance);
    routes.get("/issues", this::issues);
    routes.get("/issue/{id}", this::issue);
    routes.get("/contradictions", this::contradictions);
  }

  private void utterance(Context ctx) throws IOException, Refused {
    String id = ctx.pathParam("id");
    site.records()
        .told(
            kept -> {
              Kept.One<Entry, Details.Said> u =
                  kept.one(Kind.UTTERANCE, Keys.id(id), Entry.class, Details.Said.class)
                      .orElseThrow(() -> Site.missing("utterance"));
              Details.Said detail = u.detail();
              String speaker = detail.speaker().words();
              Map<String, Object> model = site.model(ctx, kept, speaker + " said");
              model.put("entry", u.body());
              model.put(
                  "joinable",
                  Joinable.of(
                      "utterance",
                      u.body(),
                      kept.keyed(Kind.UTTERANCE, Keys.person(speaker), Joinable.MOST),
                      detail.parts()));
              model.put("speaker", detail.speaker());
              model.put("variants", detail.variants());
              site.render(ctx, "utterance", model);
            });
  }

  private void issues(Context ctx) throws IOException, Refused {
    site.records()
        .told(
            kept -> {
              Map<String, Object> model = site.model(ctx, kept, "Issues");
              model.put(
                  "groups",
                  List.of(kept.group("The most contested first", Kind.ISSUE, "kind:position")));
              site.render(ctx, "groups", model);
            });
  }

  private void issue(Context ctx) throws IOException, Refused {
    String id = ctx.pathParam("id");
    site.records()
        .told(
            kept -> {
              Kept.One<Entry, Details.Contested> issue =
                  kept.one(Kind.ISSUE, Keys.id(id), Entry.class, Details.Contested.class)
                      .orElseThrow(() -> Site.missing("issue"));
              Details.Contested detail = issue.detail();
              Map<String, Object> model = site.model(ctx, kept, issue.body().head());
              model.put("shared", detail.shared());
              model.put("grid", detail.grid());
              model.put("changes", detail.changes());
              model.put("groups", List.of(new Group("Who stands where", detail.stances(), "")));
              model.put(
                  "joinable",
                  Joinable.of(
                      "issue",
                      issue.body(),
                      kept.list(Kind.ISSUE, 0, Joinable.MOST, Entry.class),
                      detail.parts()));
              site.render(ctx, "issue", model);
            });
  }

  private void contradictions(Context ctx) throws IOException, Refused {
    int from = Site.place(ctx);
    site.records()
        .told(
            kept -> {
              List<AtOdds> all = kept.list(Kind.CONTRADICTION, from, PAGE + 1, AtOdds.class);
              Map<String, Object> model = site.model(ctx, kept, "Contradictions");
              model.put("all", all.subList(0, Math.min(PAGE, all.size())));
              model.put("next", all.size() > PAGE ? "/contradictions?from=" + (from + PAGE) : "");
              site.render(ctx, "contradictions", model);
            });
  }
}
