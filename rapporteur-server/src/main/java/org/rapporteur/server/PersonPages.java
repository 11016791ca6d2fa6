package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is named: all people, and one with what they said and did. */
final class PersonPages {

  /** So many names are offered to choose from. */
  private static final int OTHERS = 300;

  private final Site site;

  PersonPages(Site site) {
    this.site = site;
  }

  void routes(RoutesConfig routes) {
    routes.get("/people", this::people);
    routes.get("/person", this::person);
  }

  private void people(Context ctx) throws IOException, Refused {
    site.records()
        .told(
            kept -> {
              Map<String, Object> model = site.model(ctx, kept, "People");
              model.put(
                  "groups",
                  List.of(kept.group("Who speaks most, first", Kind.PERSON, "kind:person")));
              site.render(ctx, "groups", model);
            });
  }

  /** Whoever has the name, in any spelling. */
  static Optional<Kept.One<Entry, Details.Somebody>> find(Kept kept, String name)
      throws IOException {
    Optional<Kept.One<Entry, Details.Somebody>> exactly =
        kept.one(Kind.PERSON, Keys.id(name), Entry.class, Details.Somebody.class);
    return exactly.isPresent()
        ? exactly
        : kept.one(Kind.PERSON, Keys.person(name), Entry.class, Details.Somebody.class);
  }

  /** The articles of the names, once each. */
  private static List<Link> articles(List<Link> namings) {
    return namings.stream()
        .map(Link::address)
        .distinct()
        .map(article -> new Link("in " + article + " alone", article))
        .toList();
  }

  private void person(Context ctx) throws IOException, Refused {
    String asked = Site.asked(ctx, "name");
    site.records()
        .told(
            kept -> {
              Details.Somebody person = Site.found(find(kept, asked), kept, "person").detail();
              String name = person.name();
              String key = Keys.person(name);
              String quoted = "\"" + name + "\"";
              Map<String, Object> model = site.model(ctx, kept, name);
              model.put("person", person.profile());
              model.put("namings", Details.some(articles(person.namings())));
              model.put(
                  "groups",
                  List.of(
                      kept.group("Said", Kind.UTTERANCE, key, "speaker:" + quoted),
                      kept.group("Acts", Kind.ACT, Keys.party(name), "kind:act name:" + quoted),
                      kept.group("Meetings", Kind.MEETING, key, "kind:meeting name:" + quoted)));
              model.put(
                  "others",
                  kept.list(Kind.PERSON, 0, OTHERS, Entry.class).stream()
                      .map(e -> Address.name(e.address()))
                      .toList());
              site.render(ctx, "person", model);
            });
  }
}
