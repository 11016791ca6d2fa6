package org.rapporteur.read.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Actor;

/** The named people of one article while it is read. Confined to one reading. */
final class Troupe {

  private final World world;
  private final Optional<LocalDate> day;
  private final List<Persona> people = new ArrayList<>();
  private final RollCall roll = new RollCall();
  private final Set<String> states = new HashSet<>();
  private final Map<String, String> organizations = new HashMap<>();

  Troupe(World world, Optional<LocalDate> day, List<Scene> scenes) {
    this.world = world;
    this.day = day;
    for (Scene s : scenes) {
      for (Gazetteer.Hit h : s.hits()) {
        Party party = h.listed().party();
        states.add(party.code());
        if (party.kind() == Actor.Kind.ORGANIZATION) {
          organizations.put(party.code(), Word.key(party.name()));
        }
      }
    }
  }

  /** Whether somebody is of an organisation whose name ends with a word, with none of any. */
  boolean isOfBody(Persona p, String noun) {
    return p.affiliation().stream()
        .flatMap(c -> Optional.ofNullable(organizations.get(c)).stream())
        .anyMatch(name -> noun.isEmpty() || name.endsWith(" " + noun));
  }

  /** Everybody, in order of first mention. */
  List<Persona> people() {
    return people;
  }

  /** The person with the name, known already or new. */
  Persona persona(String name, List<Word> words, Optional<String> title) {
    String surname = Names.surname(words);
    Optional<Persona> nicknamed = roll.aliased(Word.join(words));
    if (nicknamed.isPresent()) {
      return nicknamed.get();
    }
    Optional<Persona> middle = byMiddleName(words, title);
    if (middle.isPresent()) {
      alias(middle.get(), words.get(0).key());
      return middle.get();
    }
    Optional<OfficeHolder> titled =
        words.size() == 1 && title.isPresent()
            ? inOffice(words.get(0), title.get())
            : Optional.empty();
    Optional<Persona> same =
        roll.first(
            words,
            surname,
            p -> isSame(p, words, surname) && titled.map(o -> isHolder(p, o)).orElse(true));
    if (same.isPresent()) {
      Persona p = same.get();
      if (words.size() > p.words().size() && words.size() > 1) {
        rename(p, name, words);
      }
      known(p, title);
      return p;
    }
    Persona created = new Persona(name, words);
    people.add(created);
    roll.enter(created);
    known(created, title);
    return created;
  }

  private void rename(Persona p, String fuller, List<Word> words) {
    p.rename(fuller, words);
    roll.enter(p);
  }

  /** Notes by what else somebody is called. */
  void alias(Persona p, String key) {
    roll.alias(p, key);
  }

  /** "Mr Kest" for Ivo Kest Orr, where nobody else is called so. */
  private Optional<Persona> byMiddleName(List<Word> words, Optional<String> title) {
    if (words.size() != 1 || title.isPresent()) {
      return Optional.empty();
    }
    String key = words.get(0).key();
    if (roll.first(words, key, p -> isSame(p, words, key)).isPresent()) {
      return Optional.empty();
    }
    List<Persona> found =
        roll.among(key).stream()
            .filter(
                p -> {
                  int n = p.words().size();
                  return n > 2
                      && p.words().subList(1, n - 1).stream().anyMatch(w -> w.key().equals(key));
                })
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "President Tolen" is not Anna Tolen where Mara Tolen is known to be president. */
  private static boolean isHolder(Persona p, OfficeHolder office) {
    return p.words().size() == 1
        || office.names().stream().anyMatch(n -> Word.key(n).equals(Word.join(p.words())))
        || p.aliases().contains(Word.key(office.name()));
  }

  /** Everybody by every key under which the text may call them; the later of two wins. */
  Map<String, Persona> calls() {
    Map<String, Persona> calls = new HashMap<>();
    for (Persona p : people) {
      if (p.words().size() > 1) {
        String first = p.words().get(0).key();
        if (first.length() > 1 && !Names.isParticle(p.words().get(0))) {
          calls.putIfAbsent(first, p);
        }
      }
    }
    for (Persona p : people) {
      for (String alias : p.aliases()) {
        calls.put(alias, p);
      }
      // A last name alone is the office holder's before it is a relative's.
      boolean relative =
          p.office().isEmpty()
              && Optional.ofNullable(calls.get(p.surname()))
                  .filter(o -> o.office().isPresent() && o.surname().equals(p.surname()))
                  .isPresent();
      if (!relative) {
        calls.put(p.words().get(p.words().size() - 1).key(), p);
        calls.put(p.surname(), p);
      }
      for (int i = 1; i < p.words().size() - 1; i++) {
        // "Ms. Tolen-Verr" for Mara Tolen-Verr
        calls.putIfAbsent(Word.join(p.words().subList(i, p.words().size())), p);
      }
      calls.put(Word.join(p.words()), p);
    }
    return calls;
  }

  /** Whom a single capitalised word names by a last name. */
  Optional<Persona> called(Word word) {
    return word.isCapital() ? roll.surnamed(word.key()) : Optional.empty();
  }

  private static boolean isSame(Persona p, List<Word> words, String surname) {
    boolean sameLast =
        p.surname().equals(surname)
            || Names.skeleton(p.surname()).equals(Names.skeleton(surname))
            || p.words().get(p.words().size() - 1).key().equals(words.get(words.size() - 1).key());
    if (!sameLast) {
      // Where the family name comes first it is called alone: "Mr. Orr" for "Orr Tae-min".
      return words.size() == 1 && p.words().get(0).key().equals(words.get(0).key());
    }
    if (words.size() == 1 || p.words().size() == 1 || isTail(words, p.words())) {
      return true;
    }
    String own = p.words().get(0).key();
    String other = words.get(0).key();
    return own.equals(other)
        || Names.skeleton(own).equals(Names.skeleton(other))
        || (own.length() == 1 || other.length() == 1) && own.charAt(0) == other.charAt(0)
        || p.aliases().contains(Word.join(words));
  }

  /** Whether one name is the end of the other: <i>Bin Tolen</i> of <i>Omar bin Tolen</i>. */
  private static boolean isTail(List<Word> a, List<Word> b) {
    String one = " " + Word.join(a);
    String other = " " + Word.join(b);
    return one.endsWith(other) || other.endsWith(one);
  }

  /** Looks the person up among the office holders, and takes the full name from there. */
  private void known(Persona p, Optional<String> title) {
    if (p.words().size() > 1) {
      List<OfficeHolder> named = world.offices().named(Word.join(p.words()));
      office(named).ifPresent(o -> settle(p, o));
      return;
    }
    if (p.office().isEmpty()) {
      bySurname(p.words().get(0), title)
          .ifPresent(
              o -> {
                String full = o.fullName(p.words().get(0));
                settle(p, o);
                rename(p, full, Word.of(full));
              });
    }
  }

  private void settle(Persona p, OfficeHolder office) {
    p.office(office);
    office.names().forEach(name -> alias(p, Word.key(name)));
  }

  private Optional<OfficeHolder> office(List<OfficeHolder> offices) {
    return day.isPresent() ? Offices.on(offices, day.get()) : offices.stream().reduce((a, b) -> b);
  }

  /**
   * Whether a person holds an office when the article appears, or did within the year, or only ever
   * served one party.
   */
  boolean isInOffice(Persona p) {
    List<OfficeHolder> offices =
        p.office().map(o -> world.offices().named(Word.key(o.name()))).orElse(List.of());
    return day.isPresent()
        ? offices.stream().anyMatch(o -> o.heldOn(day.get()) || o.heldOn(day.get().minusYears(1)))
        : offices.stream().map(OfficeHolder::code).distinct().count() == 1;
  }

  /** The only office holder with the last name whose office the title is. */
  private Optional<OfficeHolder> inOffice(Word surname, String title) {
    String wanted = " " + Word.key(title) + " ";
    List<OfficeHolder> found =
        world.offices().surnamed(surname.key()).stream()
            .filter(o -> day.isEmpty() || o.heldOn(day.get()))
            .filter(
                o -> {
                  String role = " " + Word.key(o.role()) + " ";
                  return role.contains(wanted) || wanted.contains(role);
                })
            .toList();
    boolean one = found.stream().map(OfficeHolder::name).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The office holder whom a bare last name means: with a title, one whose office it is; without,
   * the only one in office whose country is in the story.
   */
  Optional<OfficeHolder> bySurname(Word surname, Optional<String> title) {
    List<OfficeHolder> offices = world.offices().surnamed(surname.key());
    List<OfficeHolder> held =
        offices.stream().filter(o -> day.isEmpty() || o.heldOn(day.get())).toList();
    Optional<OfficeHolder> titled = title.flatMap(t -> inOffice(surname, t));
    if (titled.isPresent()) {
      return titled;
    }
    List<OfficeHolder> near = held.stream().filter(o -> states.contains(o.code())).toList();
    long names = near.stream().map(OfficeHolder::name).distinct().count();
    return names == 1 ? office(near) : Optional.empty();
  }
}
