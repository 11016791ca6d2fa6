package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.Utterance;

/** Who is named: all people, and one with what they said and did. */
final class PersonPages {

  /** So many names are offered to choose from. */
  private static final int OTHERS = 500;

  private final Site site;

  PersonPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/people", this::people);
    routes.get("/person", this::person);
  }

  private void people(Context ctx) throws IOException {
    Whole whole = site.records().whole();
    List<Entry> rows =
        whole.dossier().people().stream()
            .sorted(
                Comparator.comparing((PersonProfile p) -> -p.utterances().size())
                    .thenComparing(PersonProfile::name))
            .map(p -> entry(whole, p))
            .toList();
    Map<String, Object> model = site.model(ctx, "People", "");
    model.put("groups", List.of(Group.of("Who speaks most, first", rows, "kind:person")));
    site.render(ctx, "groups", model);
  }

  private static Entry entry(Whole whole, PersonProfile p) {
    String office = p.offices().stream().findFirst().map(o -> o.title()).orElse("");
    return new Entry(
        "p-" + p.support().citations().get(0).finding(),
        "person",
        "",
        p.name()
            + p.affiliation().map(c -> " (" + whole.parties().name(c) + ")").orElse("")
            + (office.isEmpty() ? "" : ", " + office),
        Address.person(p.name()),
        List.of(),
        p.utterances().isEmpty() ? "" : "speaks " + p.utterances().size() + " times",
        List.of());
  }

  private void person(Context ctx) throws IOException, Refused {
    Whole whole = site.records().whole();
    PersonProfile person =
        whole.person(Site.asked(ctx, "name")).orElseThrow(() -> Site.missing("person"));
    Entries entries = new Entries(whole);
    Dossier dossier = whole.dossier();
    Set<String> names = new TreeSet<>(person.spellings());
    names.add(person.name());
    Set<String> said = Set.copyOf(person.utterances());
    List<Group> groups = new ArrayList<>();
    groups.add(
        Group.of(
            "Said",
            Entries.newest(
                dossier.utterances().stream()
                    .filter(u -> said.contains(u.id()) || names.contains(u.speaker())),
                Utterance::saidOn,
                entries::of),
            "speaker:\"" + person.name() + "\""));
    groups.add(
        Group.of(
            "Acts",
            Entries.newest(
                whole.acts().stream().filter(a -> a.actors().stream().anyMatch(names::contains)),
                ActReport::date,
                entries::of),
            "kind:act name:\"" + person.name() + "\""));
    groups.add(
        Group.of(
            "Meetings",
            Entries.newest(
                dossier.meetings().stream()
                    .filter(m -> m.people().stream().anyMatch(names::contains)),
                MeetingReport::date,
                entries::of),
            "kind:meeting name:\"" + person.name() + "\""));
    Map<String, Object> model = site.model(ctx, person.name(), "");
    model.put("person", Profile.of(whole, person));
    model.put("groups", groups);
    model.put("others", dossier.people().stream().map(PersonProfile::name).limit(OTHERS).toList());
    site.render(ctx, "person", model);
  }
}
