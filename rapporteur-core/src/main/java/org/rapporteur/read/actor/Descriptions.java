package org.rapporteur.read.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.SectorCode;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Decides whom a description refers to: an actor that was mentioned, or a new one. */
final class Descriptions {

  private static final WordList COUNTERPART = Words.standard().of("actor.counterpart");
  private static final WordList STATES = Words.standard().of("actor.descriptions.states");
  private static final WordList GROUP = Words.standard().of("actor.group");

  private static final WordList UNIONS = Words.standard().of("actor.descriptions.unions");

  private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})(?:\\p{Lu}\\.){2,4}");

  private static final Set<String> COUNTRIES =
      Words.standard().of("actor.descriptions.countries").all();
  private static final Set<String> ALLIANCES =
      Words.standard().of("actor.descriptions.alliances").all();
  private static final Set<String> ALLIES = Words.standard().of("actor.descriptions.allies").all();
  private static final Set<String> BODIES = Words.standard().of("actor.descriptions.bodies").all();

  /** What stands before a noun and is not part of what somebody is called. */
  private static final Set<String> PASSING =
      Words.standard().of("actor.descriptions.passing").all();

  private static final Set<String> STATE_SECTORS =
      Words.standard().of("actor.descriptions.state-sectors").all();

  private final Troupe troupe;
  private final OfficeSeeker holders;
  private final Rebels rebels;
  private final Setting setting;
  private final Groups groups;
  private final String text;

  Descriptions(Troupe troupe, Rebels rebels, Setting setting, Groups groups, String text) {
    this.groups = groups;
    this.setting = setting;
    this.troupe = troupe;
    this.rebels = rebels;
    this.holders = new OfficeSeeker(troupe);
    this.text = text;
  }

  /** Whom a noun phrase refers to; nobody if it is not an actor at all. */
  Optional<Resolved> resolve(Scene scene, NounPhrase np, Memory memory) {
    String noun = np.phrase().noun().orElse("");
    boolean definite = np.isDefinite(scene.words());
    List<String> codes = codes(scene, np, memory);
    if (Misreadings.isOne(scene, np, noun)) {
      return Optional.empty();
    }
    if (noun.endsWith(COUNTERPART.word())) {
      return Optional.of(holders.counterpart(np, name(scene, np), memory, scene.number()));
    }
    Optional<Actor> group = groups.leaders(np).or(() -> groups.listed(scene, np));
    if (group.isPresent()) {
      return group.map(a -> Resolved.of(a, 0.7));
    }
    if (Groups.isOfStates(np) && definite && codes.isEmpty() && np.noun() == np.first() + 1) {
      // "the states" after "Varland, Norland and Ostmark"
      Optional<Memory.Seen> last =
          memory.latest(
              scene.number(),
              4,
              s -> s.actor().kind() == Actor.Kind.COLLECTIVE && s.actor().parties().size() > 1);
      if (last.isPresent()) {
        return last.map(s -> Resolved.of(s.actor(), 0.6));
      }
    }
    if (COUNTRIES.contains(noun) || ALLIANCES.contains(noun) || ALLIES.contains(noun)) {
      return collective(scene, np, memory, definite);
    }
    if (!np.isPlural() && (definite || isBareSubject(scene, np)) && !BODIES.contains(noun)) {
      Optional<Resolved> person = holders.person(scene, np, noun, codes, memory);
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
    if (codes.isEmpty() && BODIES.contains(noun) && !np.isPlural() && !isNamed(scene, np)) {
      // "the ministry" is the one that was named last, "the secret service" whichever that is
      Optional<Memory.Seen> body =
          latestBody(scene, memory, s -> (" " + Word.key(s.name())).endsWith(" " + noun));
      if (body.isEmpty()
          && definite
          && np.phrase().sector().filter(SectorCode.INTELLIGENCE::equals).isPresent()) {
        body = latestBody(scene, memory, s -> s.sector().equals(np.phrase().sector()));
      }
      if (body.isPresent()) {
        return body.map(s -> Resolved.of(s.actor(), 0.65));
      }
    }
    return Optional.of(unnamed(scene, np, noun, codes, memory, definite));
  }

  /** "Tolen's administration" is not the one that was named last. */
  private static boolean isNamed(Scene scene, NounPhrase np) {
    for (int i = np.first(); i < np.noun(); i++) {
      if (scene.words().get(i).key().equals(Word.GENITIVE)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Memory.Seen> latestBody(
      Scene scene, Memory memory, Predicate<Actor> fits) {
    return memory.latest(
        scene.number(),
        30,
        s ->
            s.actor().kind() == Actor.Kind.BODY
                && !s.actor().parties().isEmpty()
                && fits.test(s.actor()));
  }

  /** "Norlandic president warns of war": a headline leaves articles out. */
  private static boolean isBareSubject(Scene scene, NounPhrase np) {
    Token first = scene.token(np.first());
    return np.head().is("nsubj")
        && np.head().upos() == Upos.NOUN
        && first.upos() != Upos.DET
        && first.upos() != Upos.NUM
        && (np.first() == 0 || scene.token(np.first() - 1).upos() == Upos.PUNCT);
  }

  /**
   * Whom the phrase belongs to: parties in it, or those of a person in it (<i>Tolen's aides</i>).
   */
  private List<String> codes(Scene scene, NounPhrase np, Memory memory) {
    List<String> codes = np.phrase().codes();
    Token first = scene.token(np.first());
    if (codes.isEmpty() && first.is(Morph.POSSESSIVE)) {
      return Pronouns.resolve(scene, first, memory).map(r -> r.actor().parties()).orElse(codes);
    }
    for (int i = np.first() + 1; i < np.noun() && codes.isEmpty(); i++) {
      // "the country's envoy"
      if (scene.words().get(i).key().equals(Word.GENITIVE)
          && COUNTRIES.contains(scene.words().get(i - 1).key())) {
        codes =
            memory
                .latest(scene.number(), 6, s -> s.actor().kind() == Actor.Kind.STATE)
                .map(s -> s.actor().parties())
                .orElse(codes);
      }
    }
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
    Standing standing =
        np.phrase().parties().isEmpty()
            ? Standing.of(codes, np.phrase())
            : Standing.of(np.phrase(), rebels);
    if (standing.equals(Standing.UNKNOWN)) {
      standing = Standing.of(np.phrase(), rebels);
    }
    List<String> parties = standing.parties();
    double confidence = 0.8;
    boolean ofState = np.phrase().sector().filter(STATE_SECTORS::contains).isPresent();
    if (standing.equals(Standing.UNKNOWN)
        && ofState
        && np.phrase().apart().isEmpty()
        && !isNamed(scene, np)
        && !np.isIndefinite(scene.words())) {
      // "In Valdoria, leaders ...": those of the state that was named last; but in "Norland rejects
      // Valdoria's plan, the ministry said" of the one that acts
      Optional<Memory.Seen> state =
          memory
              .latest(scene.number(), 0, s -> s.actor().kind() == Actor.Kind.STATE && s.isSubject())
              .or(
                  () ->
                      memory.latest(scene.number(), 1, s -> s.actor().kind() == Actor.Kind.STATE));
      if (state.isPresent() && (definite || state.get().scene() == scene.number())) {
        parties = state.get().actor().parties();
        confidence = 0.5;
      }
    } else if (standing.equals(Standing.UNKNOWN) && ofState && np.phrase().apart().isEmpty()) {
      // "The rules stay, a ministry spokesman said": of the state of which the story is
      parties = setting.at(scene, np.first()).stream().toList();
      confidence = 0.5;
    }
    Optional<String> sector =
        np.phrase().isFormer() ? Optional.of(SectorCode.FORMER) : np.phrase().sector();
    Actor actor =
        new Actor(
            name(scene, np),
            body ? Actor.Kind.BODY : Actor.Kind.ANONYMOUS,
            parties,
            sector,
            Optional.of(noun),
            Counts.of(scene.words().subList(np.first(), np.noun() + 1)),
            standing.home());
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
          .latest(
              scene.number(),
              6,
              s ->
                  s.persona().isEmpty()
                      && (s.actor().kind() == kind
                          || kind == Actor.Kind.ORGANIZATION && isGroup(noun, s.actor())))
          .map(s -> Resolved.of(s.actor(), 0.6));
    }
    if (!np.isPlural() || UNIONS.has(noun)) {
      return Optional.empty();
    }
    boolean own =
        np.phrase().parties().stream().anyMatch(l -> l.party().kind() != Actor.Kind.STATE);
    if (!STATES.has(noun)) {
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

  private static boolean isCommon(Scene scene, int word) {
    return Character.isLowerCase(scene.words().get(word).form().charAt(0));
  }

  private static boolean isOwn(Scene scene, int word) {
    return scene.token(word).is(Morph.POSSESSIVE);
  }

  /** "The group" is the armed group or party that was named last, where one was. */
  private static boolean isGroup(String noun, Actor actor) {
    return GROUP.has(noun)
        && actor.kind() == Actor.Kind.BODY
        && actor.home().isPresent()
        && !actor.parties().isEmpty();
  }

  /** The phrase as a name: without its article, abbreviations without full stops: US officials. */
  private String name(Scene scene, NounPhrase np) {
    int first = np.first();
    if (first > 0 && scene.words().get(first).key().equals(Word.GENITIVE)) {
      // "Tolen's administration": what stands before is a person's name
      first--;
    }
    for (int i = first == np.first() ? first : np.noun(); i < np.noun(); i++) {
      // the state of "Norland's ministry" is told beside its name; a person's office goes by him
      boolean owner = scene.words().get(i).key().equals(Word.GENITIVE);
      if (owner && i > 0 && (scene.isListed(i - 1) || isCommon(scene, i - 1)) || isOwn(scene, i)) {
        first = i + 1;
      }
    }
    while (first < np.noun() && PASSING.contains(scene.words().get(first).key())) {
      first++;
    }
    String quote = scene.span(first, np.last()).in(text).strip().replaceAll("\\s+", " ");
    String name = INITIALS.matcher(quote).replaceAll(m -> m.group().replace(".", ""));
    return first <= np.first()
            && name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && !scene.isListed(first)
            && (Character.isLowerCase(name.charAt(1)) || name.charAt(1) == ' ')
            && np.isIndefinite(scene.words())
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
