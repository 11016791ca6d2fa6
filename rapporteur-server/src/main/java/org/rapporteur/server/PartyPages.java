package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The parties: all of them, and one with what it wants, says and does. */
final class PartyPages {

  /** More parties or pairs than this nobody reads in a list. */
  private static final int SHOWN = 400;

  private final Site site;

  PartyPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/parties", this::parties);
    routes.get("/party", this::party);
  }

  private void parties(Context ctx) throws IOException, Refused {
    site.records()
        .told(
            kept -> {
              Map<String, Object> model = site.model(ctx, kept, "Parties");
              model.put("parties", kept.list(Kind.PARTY, 0, SHOWN, Link.class));
              model.put("pairs", kept.list(Kind.PAIR, 0, SHOWN, Link.class));
              site.render(ctx, "parties", model);
            });
  }

  private void party(Context ctx) throws IOException, Refused {
    String code = Site.asked(ctx, "code");
    String key = Keys.party(code);
    String search = "party:\"" + code + "\" kind:";
    site.records()
        .told(
            kept -> {
              Details.Involved party =
                  kept.one(Kind.PARTY, key, Link.class, Details.Involved.class)
                      .orElseThrow(() -> Site.missing("party"))
                      .detail();
              Map<String, Object> model = site.model(ctx, kept, party.name());
              model.put("code", code);
              model.put("partners", party.partners());
              model.put(
                  "groups",
                  List.of(
                      kept.group("Wants", Kind.POSITION, key, search + "position"),
                      kept.group("If … then", Kind.CONDITIONAL, key, search + "conditional"),
                      kept.group("Did", Kind.ACT, key, search + "act"),
                      kept.group("Was done to it", Kind.ACT, Keys.doneTo(code), search + "act"),
                      kept.group("Said for it", Kind.UTTERANCE, key, search + "statement"),
                      kept.group("Meetings", Kind.MEETING, key, search + "meeting")));
              site.render(ctx, "party", model);
            });
  }
}
