package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.Folding;

/**
 * Acts by which the condition of a threat may have come about: done, told of a day after the
 * threat's, by or to a party that the threat is for or from, and told in most words of the
 * condition. <i>If Ostmark closes the northern canal, we shall answer</i>; a week later <i>Ostmark
 * closed the canal in the north</i>. That it is so a reader decides: both are shown. Stateless.
 */
final class CameAbout {

  /** Shorter words are of no matter: <i>the</i>, <i>if</i>, <i>any</i>. */
  private static final int LEAST = 5;

  /** Words are one that begin alike: <i>closes</i>, <i>closed</i>. */
  private static final int STEM = 5;

  /** With fewer words in common it may be anything. */
  private static final int COMMON = 2;

  private static final double SHARE = 0.6;

  /** A word of more acts tells them not apart. */
  private static final int MOST = 5000;

  /**
   * A threat and an act.
   *
   * @param threat whose condition may have come about
   * @param act by which
   */
  record Match(ConditionalReport threat, ActReport act) {}

  private CameAbout() {}

  static List<Match> in(Dossier dossier) {
    Map<String, List<ActReport>> byStem = new HashMap<>();
    for (ActReport act : dossier.acts()) {
      if (act.status() == Action.Status.OCCURRED || act.status() == Action.Status.ONGOING) {
        stems(words(act)).forEach(s -> byStem.computeIfAbsent(s, x -> new ArrayList<>()).add(act));
      }
    }
    Map<String, LocalDate> published = new HashMap<>();
    dossier.sources().forEach(s -> s.published().ifPresent(d -> published.put(s.article(), d)));
    List<Match> found = new ArrayList<>();
    for (ConditionalReport threat : dossier.conditionals()) {
      if (threat.kind() == Conditional.Kind.THREAT) {
        acts(threat, said(threat, published), byStem)
            .forEach(act -> found.add(new Match(threat, act)));
      }
    }
    return found;
  }

  private static List<ActReport> acts(
      ConditionalReport threat, Optional<LocalDate> said, Map<String, List<ActReport>> byStem) {
    Set<String> condition = stems(threat.condition());
    Map<ActReport, Integer> common = new HashMap<>();
    for (String stem : condition) {
      List<ActReport> told = byStem.getOrDefault(stem, List.of());
      told.stream().limit(MOST).forEach(a -> common.merge(a, 1, Integer::sum));
    }
    return common.entrySet().stream()
        .filter(e -> e.getValue() >= Math.max(COMMON, SHARE * condition.size()))
        .map(Map.Entry::getKey)
        .filter(act -> concerns(threat, act) && isLater(said, act))
        .sorted(Comparator.comparing(ActReport::id))
        .toList();
  }

  private static boolean concerns(ConditionalReport threat, ActReport act) {
    Set<String> parties = new HashSet<>(act.actors());
    parties.addAll(act.recipients());
    return threat.target().or(threat::issuer).filter(parties::contains).isPresent();
  }

  /** The day of a threat, else that of the first article that tells of it. */
  private static Optional<LocalDate> said(
      ConditionalReport threat, Map<String, LocalDate> published) {
    return threat
        .saidOn()
        .earliest()
        .or(
            () ->
                threat.support().articles().stream()
                    .flatMap(a -> Optional.ofNullable(published.get(a)).stream())
                    .min(Comparator.naturalOrder()));
  }

  /** Without a day of both nothing is known of their order. */
  private static boolean isLater(Optional<LocalDate> said, ActReport act) {
    Optional<LocalDate> done = act.date().earliest();
    return said.isPresent() && done.isPresent() && done.get().isAfter(said.get());
  }

  private static String words(ActReport act) {
    return act.support().citations().stream()
        .map(Citation::evidence)
        .flatMap(List::stream)
        .map(Evidence::quote)
        .collect(Collectors.joining(" "));
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    for (Folding.Word word : Folding.words(text)) {
      if (word.folded().length() >= LEAST) {
        stems.add(word.folded().substring(0, STEM));
      }
    }
    return stems;
  }
}
