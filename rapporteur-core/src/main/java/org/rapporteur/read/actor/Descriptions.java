package org.rapporteur.read.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Actor;

/** Decides whom a description refers to: an actor that was mentioned, or a new one. */
final class Descriptions {

  private static final Set<String> COUNTRIES =
      Set.of("country", "nation", "kingdom", "republic", "state", "neighbour", "neighbor");
  private static final Set<String> ALLIANCES =
      Set.of("alliance", "bloc", "organization", "organisation", "union", "group", "body");
  private static final Set<String> ALLIES =
      Set.of(
          "ally",
          "partner",
          "power",
          "neighbour",
          "neighbor",
          "target",
          "side",
          "country",
          "nation",
          "state",
          "territory",
          "region",
          "border",
          "soil",
          "city",
          "capital");
  private static final Set<String> BODIES =
      Set.of(
          "government",
          "ministry",
          "administration",
          "department",
          "army",
          "military",
          "parliament",
          "congress",
          "senate",
          "police",
          "court",
          "agency",
          "embassy",
          "party",
          "council",
          "navy",
          "air force",
          "cabinet",
          "opposition",
          "junta",
          "regime",
          "media",
          "newspaper",
          "company",
          "firm",
          "bank",
          "state department",
          "foreign ministry",
          "foreign office",
          "presidency",
          "supreme court",
          "national guard",
          "commission",
          "delegation",
          "news agency",
          "union",
          "university",
          "armed forces",
          "coast guard",
          "legislature",
          "judiciary",
          "treasury",
          "fleet",
          "consulate",
          "broadcaster",
          "think tank",
          "church",
          "intelligence service");
  private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "LEG", "COP", "JUD", "SPY");

  private final World world;
  private final Troupe troupe;
  private final Optional<LocalDate> day;
  private final String text;

  Descriptions(World world, Troupe troupe, Optional<LocalDate> day, String text) {
    this.world = world;
    this.troupe = troupe;
    this.day = day;
    this.text = text;
  }

  /** Whom a noun phrase refers to; nobody if it is not an actor at all. */
  Optional<Resolved> resolve(Scene scene, NounPhrase np, Memory memory) {
    String noun = np.phrase().noun().orElse("");
    boolean definite = np.isDefinite(scene.words());
    List<String> codes = codes(scene, np);
    if (noun.endsWith("counterpart")) {
      return Optional.of(counterpart(scene, np, memory));
    }
    if (COUNTRIES.contains(noun) || ALLIANCES.contains(noun) || ALLIES.contains(noun)) {
      return collective(scene, np, memory, definite);
    }
    if (!np.isPlural() && definite && !BODIES.contains(noun)) {
      Optional<Resolved> person = person(scene, np, noun, codes, memory);
      if (person.isPresent()) {
        return person;
      }
    }
    if (codes.isEmpty() && !np.isIndefinite(scene.words())) {
      Optional<Memory.Seen> same =
          memory.latest(
              scene.number(),
              4,
              s ->
                  s.persona().isEmpty()
                      && s.actor().role().filter(noun::equals).isPresent()
                      && s.isPlural() == np.isPlural());
      if (same.isPresent() && (definite || np.isPlural())) {
        return Optional.of(Resolved.of(same.get().actor(), 0.6));
      }
    }
    return Optional.of(unnamed(scene, np, noun, codes, memory, definite));
  }

  /**
   * Whom the phrase belongs to: parties in it, or those of a person in it (<i>Tolen's aides</i>).
   */
  private List<String> codes(Scene scene, NounPhrase np) {
    List<String> codes = np.phrase().codes();
    for (int i = np.first(); i < np.noun() && codes.isEmpty(); i++) {
      codes = troupe.called(scene.words().get(i)).map(Persona::affiliation).orElse(codes);
    }
    return codes;
  }

  private Resolved unnamed(
      Scene scene,
      NounPhrase np,
      String noun,
      List<String> codes,
      Memory memory,
      boolean definite) {
    boolean body = BODIES.contains(noun) && !np.isPlural();
    List<String> parties = codes;
    double confidence = 0.8;
    boolean ofState = np.phrase().sector().filter(STATE_SECTORS::contains).isPresent();
    if (parties.isEmpty() && ofState && !np.isIndefinite(scene.words())) {
      // "In Valdoria, leaders ...": those of the state that was named last.
      Optional<Memory.Seen> state =
          memory.latest(scene.number(), 1, s -> s.actor().kind() == Actor.Kind.STATE);
      if (state.isPresent() && (definite || state.get().scene() == scene.number())) {
        parties = state.get().actor().parties();
        confidence = 0.5;
      }
    }
    Optional<String> sector = np.phrase().isFormer() ? Optional.of("ELI") : np.phrase().sector();
    Actor actor =
        new Actor(
            name(scene, np),
            body ? Actor.Kind.BODY : Actor.Kind.ANONYMOUS,
            parties,
            sector,
            Optional.of(noun),
            Counts.of(scene.words().subList(np.first(), np.noun() + 1)));
    return Resolved.of(actor, confidence);
  }

  private Optional<Resolved> collective(
      Scene scene, NounPhrase np, Memory memory, boolean definite) {
    String noun = np.phrase().noun().orElse("");
    boolean bare = np.phrase().codes().isEmpty();
    if (!np.isPlural() && definite && bare) {
      Actor.Kind kind =
          COUNTRIES.contains(noun)
              ? Actor.Kind.STATE
              : ALLIANCES.contains(noun) ? Actor.Kind.ORGANIZATION : Actor.Kind.COLLECTIVE;
      return memory
          .latest(scene.number(), 6, s -> s.actor().kind() == kind && s.persona().isEmpty())
          .map(s -> Resolved.of(s.actor(), 0.6));
    }
    if (!np.isPlural() || noun.equals("group") || noun.equals("body") || noun.equals("union")) {
      return Optional.empty();
    }
    boolean own =
        np.phrase().parties().stream().anyMatch(l -> l.party().kind() != Actor.Kind.STATE);
    if (!noun.equals("ally")
        && !noun.equals("partner")
        && !noun.equals("country")
        && !noun.equals("nation")
        && !noun.equals("power")
        && !noun.equals("state")) {
      return Optional.empty();
    }
    return Optional.of(
        Resolved.of(
            new Actor(
                name(scene, np),
                Actor.Kind.COLLECTIVE,
                own ? np.phrase().codes() : List.of(),
                Optional.empty(),
                Optional.of(noun),
                1),
            0.7));
  }

  /**
   * The named person whose office it is, lately mentioned ones first; else who is known to hold it.
   */
  private Optional<Resolved> person(
      Scene scene, NounPhrase np, String noun, List<String> codes, Memory memory) {
    String office = office(scene, np, noun);
    Optional<Memory.Seen> recent =
        memory.latest(
            scene.number(), 40, s -> s.persona().filter(p -> fits(p, office, codes)).isPresent());
    if (recent.isPresent()) {
      return recent.flatMap(Memory.Seen::persona).map(p -> Resolved.of(p, 0.75));
    }
    for (Persona p : troupe.people()) {
      if (!codes.isEmpty() && fits(p, office, codes)) {
        return Optional.of(Resolved.of(p, 0.7));
      }
    }
    if (!codes.isEmpty() && day.isPresent() && !np.phrase().isFormer()) {
      return holder(codes.get(0), List.of(office)).map(a -> Resolved.of(a, 0.6));
    }
    return Optional.empty();
  }

  /** The office that a description names, "top diplomat" and the like included. */
  private static String office(Scene scene, NounPhrase np, String noun) {
    for (int i = np.first(); i < np.noun(); i++) {
      String key = scene.words().get(i).key();
      if (noun.equals("diplomat") && (key.equals("top") || key.equals("chief"))) {
        return "top diplomat";
      }
    }
    return noun;
  }

  private static boolean fits(Persona p, String office, List<String> codes) {
    if (!codes.isEmpty() && p.affiliation().stream().noneMatch(codes::contains)) {
      return false;
    }
    boolean told = p.roles().stream().anyMatch(r -> isOffice(r.title(), office));
    boolean known = p.office().filter(o -> isOffice(o.role(), office)).isPresent();
    return told || (known && p.roles().isEmpty()) || (known && office.equals("top diplomat"));
  }

  private static boolean isOffice(String title, String office) {
    String key = Word.key(title);
    if (office.equals("leader")) {
      return Ranks.isOneOf(title, List.of("president", "prime minister", "king", "supreme leader"))
          || key.endsWith("leader");
    }
    if (office.equals("top diplomat")) {
      return Ranks.isOneOf(title, Ranks.peers(office))
          && !key.contains("deputy")
          && !key.contains("under");
    }
    return (" " + key + " ").contains(" " + office + " ");
  }

  /** "his Valdorian counterpart": the same office in another party. */
  private Resolved counterpart(Scene scene, NounPhrase np, Memory memory) {
    List<String> codes = np.phrase().codes();
    Optional<Persona> owner =
        memory
            .salient(scene.number(), 4, false, s -> s.persona().isPresent())
            .flatMap(Memory.Seen::persona);
    List<String> offices = new ArrayList<>();
    owner.ifPresent(
        p -> {
          p.roles().forEach(r -> offices.addAll(Ranks.peers(r.title())));
          p.office().ifPresent(o -> offices.addAll(Ranks.peers(o.role())));
        });
    if (!codes.isEmpty()) {
      for (Persona p : troupe.people()) {
        boolean peer =
            p.roles().stream().anyMatch(r -> Ranks.isOneOf(r.title(), offices))
                || p.office().filter(o -> Ranks.isOneOf(o.role(), offices)).isPresent();
        if (peer && p.affiliation().stream().anyMatch(codes::contains)) {
          return Resolved.of(p, 0.7);
        }
      }
      Optional<Actor> known = holder(codes.get(0), offices);
      if (known.isPresent()) {
        return Resolved.of(known.get(), 0.6);
      }
    }
    return Resolved.of(
        new Actor(
            name(scene, np),
            Actor.Kind.ANONYMOUS,
            codes,
            Optional.of("GOV"),
            Optional.of("counterpart"),
            1),
        0.6);
  }

  private Optional<Actor> holder(String code, List<String> offices) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    for (String office : offices) {
      Optional<OfficeHolder> held = world.offices().holder(code, office, day.get());
      if (held.isPresent()) {
        return held.map(
            h ->
                new Actor(
                    h.name(),
                    Actor.Kind.PERSON,
                    List.of(h.code()),
                    Optional.of("GOV"),
                    Optional.of(h.role()),
                    1));
      }
    }
    return Optional.empty();
  }

  /** The phrase as a name: without its article, abbreviated states without full stops. */
  private String name(Scene scene, NounPhrase np) {
    int first = np.first();
    while (first < np.noun() && scene.words().get(first).key().equals("the")) {
      first++;
    }
    String quote = scene.span(first, np.last()).in(text).strip().replaceAll("\\s+", " ");
    String name = quote.replace("U.S.", "US").replace("U.N.", "UN").replace("U.K.", "UK");
    return first == np.first()
            && name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && !scene.isListed(first)
            && Character.isLowerCase(name.charAt(1))
            && np.isIndefinite(scene.words())
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
