package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Role;

/** A person while an article is read: what is known so far. Confined to one reading. */
final class Persona {

  /** A grammatical gender, as the list of given names marks it. */
  enum Gender {
    F,
    M
  }

  /** Sectors of those who serve a state. */
  static final Set<String> OFFICIAL = Words.standard().of("actor.persona.official").all();

  private String name;
  private List<Word> words;
  private final String surname;
  private final List<String> aliases = new ArrayList<>();
  private final Set<String> kin = new HashSet<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<String> sectors = new ArrayList<>();
  private final List<Evidence> mentions = new ArrayList<>();
  private Standing standing = Standing.UNKNOWN;
  private Optional<Gender> gender = Optional.empty();
  private Optional<OfficeHolder> office = Optional.empty();
  private Optional<String> officeSector = Optional.empty();
  private Optional<Actor> actor = Optional.empty();

  Persona(String name, List<Word> words) {
    this.name = name;
    this.words = List.copyOf(words);
    this.surname = Names.surname(words);
  }

  /** Takes a fuller form of the name. */
  void rename(String fuller, List<Word> fullerWords) {
    name = fuller;
    words = List.copyOf(fullerWords);
  }

  String name() {
    return name;
  }

  List<Word> words() {
    return words;
  }

  String surname() {
    return surname;
  }

  /** Keys by which the text also calls the person. */
  List<String> aliases() {
    return aliases;
  }

  List<Role> roles() {
    return roles;
  }

  List<Evidence> mentions() {
    return mentions;
  }

  Optional<Gender> gender() {
    return gender;
  }

  void gender(Gender found) {
    if (gender.isEmpty()) {
      gender = Optional.of(found);
    }
  }

  Optional<OfficeHolder> office() {
    return office;
  }

  void office(OfficeHolder known) {
    office = Optional.of(known);
  }

  /** The sector of the office that lists know, for a person whose role the text does not tell. */
  void office(String sector) {
    officeSector = Optional.of(sector);
  }

  /** Adds a role unless the same title is known; a longer form of a title replaces it. */
  void role(Role role, Optional<String> sector) {
    String key = Word.key(role.title());
    for (int i = 0; i < roles.size(); i++) {
      String known = Word.key(roles.get(i).title());
      if (known.equals(key) || known.endsWith(" " + key)) {
        return;
      }
    }
    roles.add(role);
    sectors.add(sector.orElse(""));
  }

  /** Notes a word that tells of whom the person is kin: <i>her son Ivo Kest</i>. */
  void kin(String noun) {
    kin.add(noun);
  }

  /** Whether the text has introduced the person by a word of kin. */
  boolean isKin(String noun) {
    return kin.contains(noun);
  }

  /** Says for whom the person speaks, unless the text has said so before. */
  void standing(Standing told) {
    if (standing.parties().isEmpty() && !told.equals(Standing.UNKNOWN)) {
      standing = told;
    }
  }

  /** Whether the text gives the person an office of a state. */
  boolean isOfficial() {
    return sectors.stream().anyMatch(OFFICIAL::contains);
  }

  /** Whether the text has said for whom the person speaks, or that it is for nobody. */
  boolean isPlaced() {
    return !standing.equals(Standing.UNKNOWN);
  }

  List<String> affiliation() {
    return standing.parties();
  }

  /** The person as an actor, settled at the first call. */
  Actor actor() {
    if (actor.isEmpty()) {
      Optional<String> sector =
          sectors.stream().filter(s -> !s.isEmpty()).findFirst().or(() -> officeSector);
      actor =
          Optional.of(
              new Actor(
                  name,
                  Actor.Kind.PERSON,
                  standing.parties(),
                  sector,
                  roles.isEmpty() ? Optional.empty() : Optional.of(roles.get(0).title()),
                  1,
                  standing.home()));
    }
    return actor.get();
  }
}
