package org.rapporteur.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;

/** Which words of an article stand in which statement, and in which utterance that is. */
final class SpokenPlaces {

  private final Map<String, TreeMap<Integer, Place>> byArticle = new HashMap<>();

  private record Place(int end, int group, Statement statement) {}

  SpokenPlaces(List<List<Said>> groups) {
    for (int g = 0; g < groups.size(); g++) {
      for (Said s : groups.get(g)) {
        TreeMap<Integer, Place> places =
            byArticle.computeIfAbsent(s.article(), a -> new TreeMap<>());
        for (Evidence e : s.statement().content()) {
          Place place = new Place(e.span().end(), g, s.statement());
          places.merge(e.span().start(), place, (x, y) -> x.end() <= y.end() ? x : y);
        }
      }
    }
  }

  private Optional<Place> at(Evidence evidence) {
    TreeMap<Integer, Place> places = byArticle.get(evidence.article());
    if (places == null) {
      return Optional.empty();
    }
    Map.Entry<Integer, Place> entry =
        places.floorEntry((evidence.span().start() + evidence.span().end()) / 2);
    return entry != null && entry.getValue().end() > evidence.span().start()
        ? Optional.of(entry.getValue())
        : Optional.empty();
  }

  /** Whether the middle of both stretches is said in one utterance. */
  boolean sameUtterance(Evidence a, Evidence b) {
    Optional<Place> x = at(a);
    Optional<Place> y = at(b);
    return x.isPresent()
        && y.isPresent()
        && !a.article().equals(b.article())
        && x.get().group() == y.get().group();
  }

  /** The number of the utterance that the words stand in. */
  Optional<Integer> utterance(Evidence evidence) {
    return at(evidence).map(Place::group);
  }

  /** Whom the speaker of the words speaks for. */
  Optional<String> party(Evidence evidence) {
    return at(evidence)
        .flatMap(
            p -> p.statement().speakers().stream().flatMap(a -> a.parties().stream()).findFirst());
  }

  /**
   * Whether somebody else says the words of himself: what a party warns of or commits itself to is
   * not what another one says in quotation marks, nor what "it" does of whom another one tells.
   */
  boolean anothers(Position p) {
    boolean own =
        switch (p.stance()) {
          case WARNS, ACCUSES, COMMITS, OFFERS, OPEN -> true;
          case DEMANDS, REJECTS, DENIES -> false;
        };
    Optional<Place> place = at(p.evidence().get(0));
    if (!own || place.isEmpty()) {
      return false;
    }
    Statement s = place.get().statement();
    Set<String> parties = new HashSet<>();
    s.speakers().forEach(a -> parties.addAll(a.parties()));
    boolean whole =
        s.content().stream().anyMatch(c -> c.span().contains(p.evidence().get(0).span()));
    boolean told =
        s.kind() == Statement.Kind.DIRECT || PRONOUN.matcher(p.evidence().get(0).quote()).find();
    return whole && told && !parties.isEmpty() && !parties.contains(p.party());
  }

  private static final Pattern PRONOUN =
      Pattern.compile("^(?:" + String.join("|", WordList.of("pronouns.txt")) + ")\\b");

  /** Whether the words stand in a question. */
  boolean asked(Evidence evidence) {
    return at(evidence).map(p -> Said.text(p.statement()).contains("?")).orElse(false);
  }

  /** When the words were said, if they are somebody's and it is known. */
  CalendarDate saidOn(Evidence evidence) {
    return at(evidence).map(p -> p.statement().saidOn()).orElse(CalendarDate.unknown());
  }
}
