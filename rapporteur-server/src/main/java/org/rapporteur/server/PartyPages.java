package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Utterance;

/** The parties: all of them, and one with what it wants, says and does. */
final class PartyPages {

  private static final int PARTNERS = 24;

  private final Site site;

  PartyPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/parties", this::parties);
    routes.get("/party", this::party);
  }

  private void parties(Context ctx) throws IOException {
    Whole whole = site.records().whole();
    Map<String, Integer> weight = new TreeMap<>();
    partiesOf(whole).forEach(p -> weight.merge(p, 1, Integer::sum));
    List<Link> links =
        weight.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(
                e ->
                    new Link(
                        whole.parties().name(e.getKey()) + " (" + e.getValue() + ")",
                        Address.party(e.getKey())))
            .toList();
    List<Link> pairs =
        whole.dossier().paths().pairs().stream()
            .sorted(Comparator.comparing(c -> -c.points().size()))
            .map(
                c ->
                    new Link(
                        whole.parties().names(c.parties()) + " (" + c.points().size() + ")",
                        Address.pair(c.parties().get(0), c.parties().get(1))))
            .toList();
    Map<String, Object> model = site.model(ctx, "Parties", "");
    model.put("parties", links);
    model.put("pairs", pairs);
    site.render(ctx, "parties", model);
  }

  /** Every party of a dossier, as often as it has a part. */
  static Stream<String> partiesOf(Whole whole) {
    return Stream.of(
            whole.disputes().stream().flatMap(x -> x.stances().stream()).map(s -> s.party()),
            whole.dossier().utterances().stream().flatMap(u -> u.affiliation().stream()),
            whole.acts().stream()
                .flatMap(a -> Stream.concat(a.actors().stream(), a.recipients().stream())),
            whole.dossier().meetings().stream().flatMap(m -> m.participants().stream()))
        .flatMap(s -> s);
  }

  private void party(Context ctx) throws IOException, Refused {
    Whole whole = site.records().whole();
    String code = Site.asked(ctx, "code");
    if (partiesOf(whole).noneMatch(code::equals)) {
      throw Site.missing("party");
    }
    Entries entries = new Entries(whole);
    Dossier d = whole.dossier();
    String search = "party:\"" + code + "\" kind:";
    List<Group> groups = new ArrayList<>();
    groups.add(
        Group.of(
            "Wants", stances(entries, whole, s -> s.party().equals(code)), search + "position"));
    groups.add(
        Group.of(
            "If … then",
            Entries.newest(
                d.conditionals().stream().filter(c -> c.issuer().stream().anyMatch(code::equals)),
                ConditionalReport::saidOn,
                entries::of),
            search + "conditional"));
    groups.add(
        Group.of(
            "Did",
            Entries.newest(
                whole.acts().stream().filter(a -> a.actors().contains(code)),
                ActReport::date,
                entries::of),
            search + "act"));
    groups.add(
        Group.of(
            "Was done to it",
            Entries.newest(
                whole.acts().stream().filter(a -> a.recipients().contains(code)),
                ActReport::date,
                entries::of),
            search + "act"));
    groups.add(
        Group.of(
            "Said for it",
            Entries.newest(
                d.utterances().stream()
                    .filter(u -> u.affiliation().stream().anyMatch(code::equals)),
                Utterance::saidOn,
                entries::of),
            search + "statement"));
    groups.add(
        Group.of(
            "Meetings",
            Entries.newest(
                d.meetings().stream().filter(m -> m.participants().contains(code)),
                MeetingReport::date,
                entries::of),
            search + "meeting"));
    Map<String, Object> model = site.model(ctx, whole.parties().name(code), "");
    model.put("code", code);
    model.put("partners", partners(whole, code));
    model.put("groups", groups);
    site.render(ctx, "party", model);
  }

  private interface Which {
    boolean takes(Dispute.PartyStance stance);
  }

  private static List<Entry> stances(Entries entries, Whole whole, Which which) {
    List<Entry> found = new ArrayList<>();
    for (Dispute dispute : whole.disputes()) {
      dispute.stances().stream()
          .filter(which::takes)
          .forEach(s -> found.add(entries.of(dispute, s)));
    }
    return found;
  }

  private static List<Link> partners(Whole whole, String code) {
    return whole.dossier().paths().pairs().stream()
        .filter(c -> c.parties().contains(code))
        .sorted(Comparator.comparing(c -> -c.points().size()))
        .limit(PARTNERS)
        .map(
            c -> {
              String other = c.parties().get(c.parties().get(0).equals(code) ? 1 : 0);
              return new Link(whole.parties().name(other), Address.pair(code, other));
            })
        .toList();
  }
}
