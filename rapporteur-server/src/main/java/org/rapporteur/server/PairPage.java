package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two parties: dialogue and confrontation between them, and what moved both. */
final class PairPage {

  private static final Details.Between NOTHING = new Details.Between("", List.of(), "");

  private final Site site;

  PairPage(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/pair", this::pair);
  }

  private void pair(Context ctx) throws IOException, Refused {
    String one = Site.asked(ctx, "of");
    String other = Site.asked(ctx, "and");
    String key = Keys.pair(one, other.isEmpty() ? one : other);
    String search = " party:\"" + one + "\" party:\"" + other + "\"";
    site.records()
        .told(
            kept -> {
              Optional<Link> first = link(kept, one);
              Optional<Link> second = link(kept, other);
              if (one.equals(other) || first.isEmpty() || second.isEmpty()) {
                throw Site.missing("pair of parties");
              }
              Details.Between between =
                  kept.one(Kind.PAIR, key, Link.class, Details.Between.class)
                      .map(Kept.One::detail)
                      .orElse(NOTHING);
              Map<String, Object> model =
                  site.model(ctx, kept, first.get().words() + ", " + second.get().words());
              model.put("chart", between.chart());
              model.put("turns", between.turns());
              model.put("scale", between.scale());
              model.put("parties", List.of(first.get(), second.get()));
              model.put(
                  "groups",
                  List.of(
                      kept.group("Acts between them", Kind.ACT, key, "kind:act" + search),
                      kept.group("Meetings of both", Kind.MEETING, key, "kind:meeting" + search),
                      kept.group("If … then", Kind.CONDITIONAL, key, "kind:conditional" + search)));
              site.render(ctx, "pair", model);
            });
  }

  private static Optional<Link> link(Kept kept, String code) throws IOException {
    return kept.one(Kind.PARTY, Keys.party(code), Link.class, Details.Involved.class)
        .map(p -> new Link(p.detail().name(), Address.party(code)));
  }
}
