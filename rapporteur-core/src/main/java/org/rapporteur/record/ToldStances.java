package org.rapporteur.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.record.Dispute.PartyStance;

/**
 * Which stances of a dossier are told to a reader who does not look at the articles: those of a
 * position that is sure enough, and those that a party takes by what it does, where a reading of
 * the same words bears them out. Who asks for something demands it; who is said to accuse or to
 * threaten does not always mean what the words around it are about. Who commits himself says what
 * he will do; what he tells of having done is no commitment. Immutable.
 */
public final class ToldStances {

  private static final Pattern BINDING = words("committing-words.txt");

  private final Map<String, Reading> readings = new HashMap<>();

  private ToldStances(Collection<Reading> readings) {
    readings.forEach(r -> this.readings.put(r.article().id(), r));
  }

  private static Pattern words(String list) {
    try (InputStream in = ToldStances.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + list);
      }
      String words =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> !l.isBlank() && !l.startsWith("#"))
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      return Pattern.compile("(?<!\\p{L})(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    } catch (IOException e) {
      throw new UncheckedIOException(list, e);
    }
  }

  /** The told stances of readings. */
  public static ToldStances of(Collection<Reading> readings) {
    return new ToldStances(readings);
  }

  /** Whether a stance of a dossier is told. */
  public boolean tells(PartyStance stance) {
    return (stance.stance() != Position.Stance.COMMITS || binds(stance))
        && stance.support().citations().stream().anyMatch(c -> bears(stance, c));
  }

  /** Whether the passages of a commitment speak of what is to come: "we shelled it" does not. */
  private static boolean binds(PartyStance stance) {
    return BINDING.matcher(stance.matters().get(0)).find();
  }

  private boolean bears(PartyStance stance, Citation citation) {
    Reading reading = readings.get(citation.article());
    if (reading == null) {
      return true;
    }
    for (Position p : reading.positions()) {
      if (p.id().equals(citation.finding())) {
        return Sureness.tells(p);
      }
    }
    for (Action a : reading.actions()) {
      if (a.id().equals(citation.finding())) {
        boolean asks = a.type() == EventType.REQUEST;
        return Sureness.tellsStance(a) && (asks || isRead(reading, stance, a.evidence()));
      }
    }
    // a condition is told as one; what its speaker takes a stance on is a position of its own
    return reading.conditionals().stream().noneMatch(c -> c.id().equals(citation.finding()));
  }

  private static boolean isRead(Reading reading, PartyStance stance, List<Evidence> words) {
    return reading.positions().stream()
        .filter(p -> p.party().equals(stance.party()) && p.stance() == stance.stance())
        .anyMatch(
            p ->
                p.evidence().stream()
                    .anyMatch(e -> words.stream().anyMatch(w -> w.span().overlaps(e.span()))));
  }
}
