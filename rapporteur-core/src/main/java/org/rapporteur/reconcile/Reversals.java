package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;

/**
 * Finds the same thing said with and without "not": by two parties, or by one on different days.
 * "The port will open in March", and later "the port will not open in March".
 */
final class Reversals {

  /** Less alike, the two may be about different things. */
  private static final double SAME = 0.75;

  private static final int ENOUGH = 4;
  private static final int LONGEST = 30;

  private final Origins origins;
  private final Contradictions found;

  Reversals(Origins origins, Contradictions found) {
    this.origins = origins;
    this.found = found;
  }

  private record Saying(Said said, Set<String> content, boolean negated) {}

  void among(List<List<Said>> utterances) {
    List<Saying> sayings = new ArrayList<>();
    for (List<Said> group : utterances) {
      saying(group.get(0)).ifPresent(sayings::add);
    }
    Map<String, Integer> holders = new HashMap<>();
    sayings.forEach(s -> s.content().forEach(w -> holders.merge(w, 1, Integer::sum)));
    Map<String, List<Saying>> byPair = new HashMap<>();
    for (Saying s : sayings) {
      TreeSet<Saying> candidates =
          new TreeSet<>(Comparator.comparing((Saying c) -> c.said().citation()));
      for (String pair : pairs(s.content(), holders)) {
        candidates.addAll(byPair.getOrDefault(!s.negated() + pair, List.of()));
        byPair.computeIfAbsent(s.negated() + pair, k -> new ArrayList<>()).add(s);
      }
      candidates.forEach(c -> compare(c, s));
    }
  }

  private static Optional<Saying> saying(Said s) {
    List<String> words = s.wording().words();
    Set<String> content = new HashSet<>(s.wording().content());
    content.removeIf(Negation::is);
    boolean question = Said.text(s.statement()).contains("?");
    if (words.size() > LONGEST || content.size() < ENOUGH || question || s.party().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Saying(s, content, Negation.in(s.wording())));
  }

  /** The pairs among so many of the rarest words that two alike enough must share one. */
  private static List<String> pairs(Set<String> content, Map<String, Integer> holders) {
    List<String> order = new ArrayList<>(content);
    order.sort(
        Comparator.comparingInt((String w) -> holders.getOrDefault(w, 0)).thenComparing(w -> w));
    int n = content.size();
    List<String> rare = order.subList(0, Math.min(n, n - (int) Math.ceil(SAME * n) + 2));
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < rare.size(); i++) {
      for (int k = i + 1; k < rare.size(); k++) {
        pairs.add(" " + rare.get(i) + " " + rare.get(k));
      }
    }
    return pairs;
  }

  private void compare(Saying a, Saying b) {
    Set<String> shared = new HashSet<>(a.content());
    shared.retainAll(b.content());
    double alike =
        (double) shared.size() / (a.content().size() + b.content().size() - shared.size());
    if (alike < SAME || oneBreath(a.said(), b.said())) {
      return;
    }
    boolean oneParty = a.said().party().equals(b.said().party());
    boolean otherDay = !Dates.agree(a.said().statement().saidOn(), b.said().statement().saidOn());
    boolean otherReport = !a.said().article().equals(b.said().article());
    if (!oneParty || otherDay || otherReport) {
      Saying yes = a.negated() ? b : a;
      Saying no = a.negated() ? a : b;
      found.add(
          oneParty ? (otherDay ? Kind.ONE_PARTY : Kind.SOURCES) : Kind.PARTIES,
          Phrases.excerpt(Said.text(yes.said().statement())),
          List.of(side(yes, oneParty), side(no, oneParty)));
    }
  }

  /** "Vell will not leave the banks, as Orrin has demanded": one sentence, told of both. */
  private static boolean oneBreath(Said a, Said b) {
    return a.article().equals(b.article()) && a.from() < b.to() && b.from() < a.to();
  }

  private Side side(Saying s, boolean dated) {
    String day = dated ? s.said().statement().saidOn().words() + ": " : "";
    return new Side(
        s.said().party().orElseThrow(),
        day + Phrases.excerpt(Said.text(s.said().statement())),
        origins.support(List.of(s.said().citation())));
  }
}
