package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.TwoPaths;
import org.rapporteur.report.brief.PathChart;
import org.rapporteur.report.document.SvgChart;

/** Two parties: dialogue and confrontation between them, and what moved both. */
final class PairPage {

  private final Site site;

  PairPage(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/pair", this::pair);
  }

  private void pair(Context ctx) throws IOException, Refused {
    Whole whole = site.records().whole();
    String one = Site.asked(ctx, "of");
    String other = Site.asked(ctx, "and");
    Set<String> both = new TreeSet<>(List.of(one, other.isEmpty() ? one : other));
    Dossier d = whole.dossier();
    if (both.size() != 2
        || !PartyPages.partiesOf(whole).collect(Collectors.toSet()).containsAll(both)) {
      throw Site.missing("pair of parties");
    }
    Entries entries = new Entries(whole);
    List<Group> groups = new ArrayList<>();
    groups.add(
        Group.of(
            "Acts between them",
            Entries.newest(
                whole.acts().stream().filter(a -> between(a.actors(), a.recipients(), one, other)),
                ActReport::date,
                entries::of),
            "kind:act party:\"" + one + "\" party:\"" + other + "\""));
    groups.add(
        Group.of(
            "Meetings of both",
            Entries.newest(
                d.meetings().stream().filter(m -> m.participants().containsAll(both)),
                MeetingReport::date,
                entries::of),
            "kind:meeting party:\"" + one + "\" party:\"" + other + "\""));
    groups.add(
        Group.of(
            "If … then",
            Entries.newest(
                d.conditionals().stream()
                    .filter(
                        c ->
                            Stream.concat(c.issuer().stream(), c.target().stream())
                                .collect(Collectors.toSet())
                                .equals(both)),
                ConditionalReport::saidOn,
                entries::of),
            "kind:conditional party:\"" + one + "\" party:\"" + other + "\""));
    String title = whole.parties().names(List.of(one, other));
    Map<String, Object> model = site.model(ctx, title, "");
    model.put(
        "chart",
        d.paths().pairs().stream()
            .filter(c -> c.parties().containsAll(both) && !c.points().isEmpty())
            .findFirst()
            .map(c -> SvgChart.of(PathChart.of(c, title, List.of()), "paths"))
            .orElse(""));
    model.put("turns", turns(d, both));
    model.put("scale", d.paths().scale());
    model.put(
        "parties",
        List.of(
            new Link(whole.parties().name(one), Address.party(one)),
            new Link(whole.parties().name(other), Address.party(other))));
    model.put("groups", groups);
    site.render(ctx, "pair", model);
  }

  private static boolean between(
      List<String> actors, List<String> recipients, String one, String other) {
    boolean there = actors.contains(one) && recipients.contains(other);
    boolean back = actors.contains(other) && recipients.contains(one);
    return there || back || actors.contains(one) && actors.contains(other);
  }

  private static List<String> turns(Dossier d, Set<String> both) {
    return d.paths().pairs().stream()
        .filter(c -> c.parties().containsAll(both))
        .flatMap(c -> c.turns().stream())
        .map((TwoPaths.Turn t) -> t.date() + ": turns towards " + Entries.code(t.toward()))
        .toList();
  }
}
