package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.SectorCode;

/** Finds who holds an office that a description names. */
final class OfficeSeeker {

  /** What any organisation may be called. */
  private static final WordList BODIES = Words.standard().of("actor.office-seeker.bodies");

  private static final WordList PERSONS = Words.standard().of("actor.office-seeker.persons");

  private static final WordList DIPLOMAT = Words.standard().of("actor.diplomat");
  private static final WordList TOP = Words.standard().of("actor.top");
  private static final WordList TOP_DIPLOMAT = Words.standard().of("actor.top-diplomat");
  private static final WordList OFFICE_OF = Words.standard().of("actor.office-of");
  private static final WordList LEADER = Words.standard().of("actor.leader");
  private static final WordList LEADING = Words.standard().of("actor.leading");
  private static final WordList DEPUTY = Words.standard().of("actor.deputy");
  private static final WordList VICE = Words.standard().of("actor.vice");
  private static final WordList UNDER = Words.standard().of("actor.under");
  private static final WordList MINISTER = Words.standard().of("actor.minister");
  private static final WordList PRIME = Words.standard().of("actor.prime-minister");
  private static final WordList COUNTERPART = Words.standard().of("actor.counterpart");

  /** Nouns for whoever leads a body, whatever his title is. */
  private static final Set<String> HEADS = Words.standard().of("actor.office-seeker.heads").all();

  private static final Set<String> HEAD_TITLES =
      Words.standard().of("actor.office-seeker.head-titles").all();

  private final Troupe troupe;

  OfficeSeeker(Troupe troupe) {
    this.troupe = troupe;
  }

  /** The person named in the article whose office it is, lately mentioned ones first. */
  Optional<Resolved> person(
      Scene scene, NounPhrase np, String noun, List<String> parties, Memory memory) {
    // "the Castra College professor" speaks for no state, whatever its town is of
    List<String> codes = np.phrase().isPrivate() ? List.of() : parties;
    String office = office(scene, np, noun);
    boolean former = np.phrase().isFormer();
    Optional<Persona> kin = troupe.people().stream().filter(p -> p.isKin(noun)).reduce((a, b) -> b);
    if (kin.isPresent()) {
      return kin.map(p -> Resolved.of(p, 0.7));
    }
    Optional<Persona> head = titled(scene, np).or(() -> headOfBody(scene, np, noun));
    if (head.isPresent()) {
      return head.map(p -> Resolved.of(p, 0.75));
    }
    Optional<Memory.Seen> recent =
        memory.latest(
            scene.number(),
            40,
            s -> s.persona().filter(p -> fits(p, office, codes, former)).isPresent());
    if (recent.isPresent()) {
      return recent.flatMap(Memory.Seen::persona).map(p -> Resolved.of(p, 0.75));
    }
    List<Persona> later =
        troupe.people().stream().filter(p -> fits(p, office, codes, former)).toList();
    if (!later.isEmpty() && (!codes.isEmpty() || later.size() == 1)) {
      return Optional.of(Resolved.of(later.get(0), 0.7));
    }
    return Optional.empty();
  }

  /**
   * "The Foreign Office spokesman" after "Ostmark's Foreign Office spokesman Ivo Kest": the only
   * one of that very title, whichever state an office of the name is known of.
   */
  private Optional<Persona> titled(Scene scene, NounPhrase np) {
    int first = np.first();
    while (first < np.noun() && Particles.DEFINITE.has(scene.words().get(first).key())) {
      first++;
    }
    if (first == np.first() || first == np.noun()) {
      return Optional.empty();
    }
    String title = neutral(Word.join(scene.words().subList(first, np.noun() + 1)));
    return only(
        p ->
            p.roles().stream()
                .anyMatch(r -> (" " + neutral(Word.key(r.title()))).endsWith(" " + title)));
  }

  /** The same for a woman and a man. */
  private static String neutral(String title) {
    return PERSONS.all().stream()
        .filter(title::endsWith)
        .map(end -> title.substring(0, title.length() - end.length()))
        .findFirst()
        .orElse(title);
  }

  /** "The agency chief" after "Ana Roe of the Atomic Energy Agency". */
  private Optional<Persona> headOfBody(Scene scene, NounPhrase np, String noun) {
    String body = np.noun() > np.first() ? scene.words().get(np.noun() - 1).key() : "";
    return HEADS.contains(noun)
        ? only(p -> p.roles().isEmpty() && troupe.isOfBody(p, body))
            .or(
                () ->
                    BODIES.has(body)
                        ? only(p -> p.roles().isEmpty() && troupe.isOfBody(p, ""))
                        : Optional.empty())
        : Optional.empty();
  }

  private Optional<Persona> only(Predicate<Persona> fits) {
    List<Persona> found = troupe.people().stream().filter(fits).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The office that a description names, "top diplomat" and the like included. */
  private static String office(Scene scene, NounPhrase np, String noun) {
    for (int i = np.first(); i < np.noun(); i++) {
      String key = scene.words().get(i).key();
      if (HEADS.contains(noun) && Ranks.isListed(key + " " + noun)) {
        return key + " " + noun;
      }
      if (DIPLOMAT.has(noun) && TOP.has(key)) {
        return TOP_DIPLOMAT.word();
      }
    }
    int of = np.noun() + 1;
    if (of + 1 < scene.words().size() && isOf(scene.words().get(of))) {
      // "the minister of farming" is the farming minister
      String matter = scene.words().get(of + 1).key();
      return scene.isListed(of + 1) || Particles.DEFINITE.has(matter) ? noun : matter + " " + noun;
    }
    return noun;
  }

  private static boolean isOf(Word word) {
    return OFFICE_OF.has(word.key());
  }

  private static boolean fits(Persona p, String office, List<String> codes, boolean isFormer) {
    if (!codes.isEmpty() && p.affiliation().stream().noneMatch(codes::contains)) {
      return false;
    }
    if (isFormer && p.roles().stream().noneMatch(r -> PhraseReader.isFormer(r.title()))) {
      return false;
    }
    boolean told = p.roles().stream().anyMatch(r -> isOffice(r.title(), office));
    boolean known = p.office().filter(o -> isOffice(o.role(), office)).isPresent();
    return told || (known && p.roles().isEmpty()) || (known && TOP_DIPLOMAT.has(office));
  }

  /**
   * Whether all that is told of somebody is that he heads something: "head of the Hill Clinic",
   * "chairman and founder of Hill Motors".
   */
  static boolean isHeadOfBody(Persona p) {
    return !p.roles().isEmpty()
        && p.roles().stream()
            .map(r -> " " + Word.key(r.title()) + " ")
            .allMatch(
                t ->
                    HEAD_TITLES.stream()
                        .anyMatch(h -> OFFICE_OF.all().stream().anyMatch(of -> isOf(t, h, of))));
  }

  private static boolean isOf(String title, String head, String of) {
    int at = title.indexOf(" " + head + " ");
    return at >= 0 && title.indexOf(" " + of + " ", at + head.length() + 1) >= 0;
  }

  /** Whether somebody leads a state. */
  static boolean leads(Persona p) {
    return fits(p, LEADER.word(), List.of(), false);
  }

  private static boolean isOffice(String title, String office) {
    String key = Word.key(title);
    if (HEADS.contains(office)) {
      return HEAD_TITLES.stream().anyMatch(h -> (" " + key + " ").contains(" " + h + " "))
          && !key.contains(DEPUTY.word());
    }
    if (Ranks.isListed(office)) {
      return !key.contains(VICE.word())
          && (Ranks.isOneOf(title, List.of(office)) && !key.contains(DEPUTY.word())
              || hasWord(key, office));
    }
    if (LEADER.has(office)) {
      return Ranks.isOneOf(title, List.copyOf(LEADING.all())) || key.endsWith(LEADER.word());
    }
    if (TOP_DIPLOMAT.has(office)) {
      return Ranks.isOneOf(title, Ranks.peers(office))
          && !key.contains(DEPUTY.word())
          && !key.contains(UNDER.word());
    }
    if (MINISTER.has(office) && key.contains(PRIME.word())) {
      return false;
    }
    for (String word : office.split(" ", -1)) {
      if (!hasWord(key, word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasWord(String key, String office) {
    return (" " + key + " ").contains(" " + office + " ");
  }

  /** "his Valdorian counterpart": the same office in another party. */
  Resolved counterpart(NounPhrase np, String name, Memory memory, int scene) {
    List<String> codes = np.phrase().codes();
    Optional<Persona> owner =
        memory
            .salient(scene, 4, false, false, s -> s.persona().isPresent())
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
    }
    return Resolved.of(
        new Actor(
            name,
            Actor.Kind.ANONYMOUS,
            codes,
            Optional.of(SectorCode.GOVERNMENT),
            Optional.of(COUNTERPART.word()),
            1),
        0.6);
  }
}
