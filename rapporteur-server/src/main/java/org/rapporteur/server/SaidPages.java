package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Utterance;

/** What is said: one utterance with its wordings, one issue over time, contradictions. */
final class SaidPages {

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
    Whole whole = site.records().whole();
    Utterance u =
        Whole.byId(
                whole.dossier().utterances(),
                Utterance::id,
                Utterance::support,
                ctx.pathParam("id"))
            .orElseThrow(() -> Site.missing("utterance"));
    Map<String, Object> model = site.model(ctx, u.speaker() + " said", "");
    Entries entries = new Entries(whole);
    model.put("entry", entries.of(u));
    model.put(
        "joinable",
        new Joinable(
            "utterance",
            Address.id(u.support()),
            whole.dossier().utterances().stream()
                .filter(o -> o.speaker().equals(u.speaker()) && !o.id().equals(u.id()))
                .map(
                    o ->
                        new Link(
                            o.saidOn().words() + " " + Joinable.brief(o.trusted().wording()),
                            Address.id(o.support())))
                .toList(),
            whole.parts(u.support())));
    model.put("speaker", new Link(u.speaker(), Address.person(u.speaker())));
    model.put("because", u.trustedBecause());
    model.put("variants", u.variants().stream().map(v -> Variant.of(whole, u, v)).toList());
    site.render(ctx, "utterance", model);
  }

  private void issues(Context ctx) throws IOException {
    Whole whole = site.records().whole();
    List<Entry> rows = whole.disputes().stream().map(d -> row(whole, d)).toList();
    Map<String, Object> model = site.model(ctx, "Issues", "");
    model.put("groups", List.of(Group.of("The most contested first", rows, "kind:position")));
    site.render(ctx, "groups", model);
  }

  private static Entry row(Whole whole, Dispute d) {
    Map<String, Set<String>> stands = new LinkedHashMap<>();
    d.stances()
        .forEach(
            s ->
                stands
                    .computeIfAbsent(whole.parties().name(s.party()), p -> new LinkedHashSet<>())
                    .add(Entries.code(s.stance())));
    return new Entry(
        "f-" + d.stances().get(0).support().citations().get(0).finding(),
        "",
        "",
        d.issue(),
        Entries.issue(d),
        stands.entrySet().stream()
            .map(e -> e.getKey() + " " + String.join(", ", e.getValue()))
            .collect(Collectors.collectingAndThen(Collectors.joining("; "), List::of)),
        d.changes().isEmpty() ? "" : "a party changed its stance",
        List.of());
  }

  private void issue(Context ctx) throws IOException, Refused {
    Whole whole = site.records().whole();
    String id = ctx.pathParam("id");
    Dispute dispute =
        whole.disputes().stream()
            .filter(d -> d.id().equals(id))
            .findFirst()
            .or(() -> resting(whole, id))
            .orElseThrow(() -> Site.missing("issue"));
    Entries entries = new Entries(whole);
    Map<String, Object> model = site.model(ctx, dispute.issue(), "");
    model.put("shared", String.join(", ", dispute.shared()));
    model.put("grid", StanceGrid.of(whole, dispute));
    String own = Address.id(dispute.stances().get(0).support());
    model.put(
        "joinable",
        new Joinable(
            "issue",
            own,
            whole.disputes().stream()
                .filter(d -> !d.id().equals(dispute.id()))
                .map(d -> new Link(d.issue(), Address.id(d.stances().get(0).support())))
                .toList(),
            dispute.stances().stream().flatMap(x -> whole.parts(x.support()).stream()).toList()));
    model.put("changes", dispute.changes().stream().map(c -> change(whole, c)).toList());
    model.put(
        "groups",
        List.of(
            new Group(
                "Who stands where",
                dispute.stances().stream().map(s -> entries.of(dispute, s)).toList(),
                "")));
    site.render(ctx, "issue", model);
  }

  private static Optional<Dispute> resting(Whole whole, String finding) {
    return whole.disputes().stream()
        .filter(
            d ->
                d.stances().stream()
                    .flatMap(s -> s.support().citations().stream())
                    .anyMatch(c -> c.finding().equals(finding)))
        .findFirst();
  }

  private static Entry change(Whole whole, Dispute.StanceChange c) {
    return new Entry(
        "c-" + c.after().finding(),
        "",
        c.date().words(),
        whole.parties().name(c.party())
            + ": from "
            + Entries.code(c.from())
            + " to "
            + Entries.code(c.to()),
        Address.place(c.after()),
        List.of(),
        "",
        List.of(whole.link(c.before()), whole.link(c.after())));
  }

  private void contradictions(Context ctx) throws IOException {
    Whole whole = site.records().whole();
    List<AtOdds> all =
        whole.dossier().contradictions().stream().map(c -> AtOdds.of(whole, c)).toList();
    Map<String, Object> model = site.model(ctx, "Contradictions", "");
    model.put("all", all);
    site.render(ctx, "contradictions", model);
  }
}
