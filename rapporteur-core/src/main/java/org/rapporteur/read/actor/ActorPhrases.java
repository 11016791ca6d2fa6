package org.rapporteur.read.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.SectorCode;

/** Resolves a bare phrase that names an actor, without an article around it. Immutable. */
public final class ActorPhrases {

  private static final Set<String> PRONOUNS =
      Words.standard().of("actor.actor-phrases.pronouns").all();

  private final World world;
  private final PhraseReader phrases;

  /** A resolver that knows the built-in lists. */
  public ActorPhrases() {
    this(World.builtIn());
  }

  private ActorPhrases(World world) {
    this.world = world;
    this.phrases = new PhraseReader(world);
  }

  /** A resolver that also knows what the file lists. */
  public ActorPhrases with(ActorsFile file) {
    return new ActorPhrases(World.of(file));
  }

  /**
   * Whom a phrase names.
   *
   * @param phrase such as {@code Valdorian troops} or {@code President Mara Tolen}; not blank
   * @param context words around it, looked at for a party only if the phrase names none
   * @param date the day that counts for offices; without it, offices that are still held count
   */
  public Actor resolve(String phrase, Optional<String> context, Optional<LocalDate> date) {
    List<Word> words = Word.of(phrase);
    Phrase read = phrases.read(words);
    Optional<Known> person = read.exact().isPresent() ? Optional.empty() : known(words, date);
    boolean bare = person.isPresent() && isNameOnly(words, person.get());
    List<String> parties = new ArrayList<>(bare ? List.of() : read.coded());
    person.map(Known::code).filter(c -> !parties.contains(c)).ifPresent(parties::add);
    if (parties.isEmpty() && context.isPresent()) {
      parties.addAll(phrases.read(Word.of(context.get())).coded());
    }
    Optional<String> sector = read.sector();
    if (person.isPresent() && (sector.isEmpty() || bare)) {
      sector = person.get().sector();
    } else if (read.isFormer()) {
      sector = Optional.of(SectorCode.FORMER);
    }
    if (words.size() == 1 && PRONOUNS.contains(words.get(0).key())) {
      sector = Optional.of(SectorCode.UNKNOWN);
    }
    String name = person.map(Known::name).orElse(phrase.strip());
    return new Actor(name, kind(read, person), parties, sector, read.noun(), Counts.of(words));
  }

  private static boolean isNameOnly(List<Word> words, Known person) {
    return words.size() <= person.words();
  }

  private static Actor.Kind kind(Phrase read, Optional<Known> person) {
    if (person.isPresent()) {
      return Actor.Kind.PERSON;
    }
    return read.exact().map(l -> l.party().kind()).orElse(Actor.Kind.ANONYMOUS);
  }

  private record Known(String name, String code, Optional<String> sector, int words) {}

  /** The office holder whose name stands in the words. */
  private Optional<Known> known(List<Word> words, Optional<LocalDate> date) {
    for (int n = words.size(); n > 0; n--) {
      for (int i = 0; i + n <= words.size(); i++) {
        List<Word> part = words.subList(i, i + n);
        // "Juan Carlos" does not stand in "Juan Carlos Tolen".
        if (i + n < words.size() && words.get(i + n).isCapital()) {
          continue;
        }
        List<OfficeHolder> offices =
            n > 1
                ? world.offices().named(Word.join(part))
                : words.size() == 1 && part.get(0).isCapital()
                    ? world.offices().surnamed(part.get(0).key())
                    : List.of();
        if (!offices.isEmpty()) {
          return Optional.of(known(offices, date, n));
        }
      }
    }
    return Optional.empty();
  }

  private Known known(List<OfficeHolder> offices, Optional<LocalDate> date, int words) {
    LocalDate day = date.orElse(LocalDate.MAX);
    OfficeHolder office = Offices.on(offices, day).orElse(offices.get(0));
    boolean held = office.heldOn(day);
    String sector;
    if (held) {
      sector = sectorOf(office);
    } else {
      sector = office.from().isAfter(day) ? SectorCode.PARTY : SectorCode.FORMER;
    }
    return new Known(office.name(), office.code(), Optional.of(sector), words);
  }

  private String sectorOf(OfficeHolder office) {
    return phrases.read(Word.of(office.role())).sector().orElse(SectorCode.GOVERNMENT);
  }
}
