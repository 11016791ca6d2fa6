package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Contradiction.Kind;
import org.rapporteur.record.Contradiction.Side;

/** The contradictions found so far; one that is found in two ways is kept as first found. */
final class Contradictions {

  /** So many words that say something are a claim. */
  private static final int CLAIM = 3;

  private static final Set<String> COUNTS =
      Issues.content(String.join(" ", WordList.of("count-words.txt")));

  private final Origins origins;
  private final Set<Contradiction> found = new LinkedHashSet<>();
  private final Map<Citation, List<Contradiction>> byCitation = new HashMap<>();

  Contradictions(Origins origins) {
    this.origins = origins;
  }

  void add(Kind kind, String point, List<Side> sides) {
    Optional<Side> claim =
        tells(point, sides)
            ? Optional.empty()
            : sides.stream().filter(Contradictions::isClaim).findFirst();
    Contradiction one =
        claim
            .map(c -> contradiction(kind, "\u201C" + c.claim() + "\u201D", claimed(sides, c)))
            .orElseGet(() -> contradiction(kind, point, sides));
    List<Contradiction> met =
        sides.stream()
            .flatMap(s -> s.support().citations().stream())
            .flatMap(c -> byCitation.getOrDefault(c, List.of()).stream())
            .distinct()
            .toList();
    if (met.stream().anyMatch(other -> same(one, other))) {
      return;
    }
    Optional<Contradiction> half = met.stream().filter(other -> halfSame(one, other)).findFirst();
    half.ifPresent(this::drop);
    keep(half.map(other -> united(other, one)).orElse(one));
  }

  /**
   * "Which Orrin denies" and "the accusations" do not say what is at odds: the claim itself has to.
   */
  private static boolean tells(String point, List<Side> sides) {
    Set<String> says = Issues.content(point);
    says.removeAll(Issues.STANDING);
    says.removeAll(COUNTS);
    sides.forEach(s -> says.removeAll(Issues.content(Parties.name(s.who()))));
    return !says.isEmpty();
  }

  /** Where the claim is the point, its side need not repeat it. */
  private static List<Side> claimed(List<Side> sides, Side claim) {
    return sides.stream()
        .map(s -> s.equals(claim) ? new Side(s.who(), "claims it", s.support()) : s)
        .toList();
  }

  private static boolean isClaim(Side side) {
    return Issues.content(side.claim()).size() >= CLAIM;
  }

  private Contradiction contradiction(Kind kind, String point, List<Side> sides) {
    List<String> fields = new ArrayList<>(List.of(point));
    sides.forEach(s -> fields.add(origins.id("", s.support())));
    return new Contradiction(Ids.of("x", fields.toArray(String[]::new)), point, kind, sides);
  }

  private void keep(Contradiction one) {
    found.add(one);
    citations(one).forEach(c -> byCitation.computeIfAbsent(c, k -> new ArrayList<>()).add(one));
  }

  private void drop(Contradiction one) {
    found.remove(one);
    citations(one).forEach(c -> byCitation.getOrDefault(c, new ArrayList<>()).remove(one));
  }

  private static Set<Citation> citations(Contradiction one) {
    Set<Citation> all = new TreeSet<>();
    one.sides().forEach(s -> all.addAll(s.support().citations()));
    return all;
  }

  /**
   * Of the same two, and the very same passages answer: the claim is told twice. One sentence may
   * claim several things that are denied each for itself.
   */
  private static boolean halfSame(Contradiction a, Contradiction b) {
    return a.kind() == b.kind() && who(a).equals(who(b)) && answer(a).equals(answer(b));
  }

  private static List<Citation> answer(Contradiction one) {
    return one.sides().get(one.sides().size() - 1).support().citations();
  }

  private static List<String> who(Contradiction one) {
    return one.sides().stream().map(Side::who).toList();
  }

  private Contradiction united(Contradiction first, Contradiction second) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < first.sides().size(); i++) {
      Side s = first.sides().get(i);
      TreeSet<Citation> cited = new TreeSet<>(s.support().citations());
      cited.addAll(second.sides().get(i).support().citations());
      String other = second.sides().get(i).claim();
      String claim = other.length() < s.claim().length() ? other : s.claim();
      sides.add(new Side(s.who(), claim, origins.support(cited)));
    }
    return contradiction(first.kind(), first.point(), sides);
  }

  private static boolean same(Contradiction a, Contradiction b) {
    return a.kind() == b.kind()
        && a.sides().stream()
            .allMatch(s -> b.sides().stream().anyMatch(t -> s.who().equals(t.who()) && meet(s, t)));
  }

  private static boolean meet(Side a, Side b) {
    return a.support().citations().stream().anyMatch(b.support().citations()::contains);
  }

  /** Between parties first, then between sources, then within one party. */
  List<Contradiction> sorted() {
    return found.stream()
        .sorted(
            Comparator.comparing(Contradiction::kind)
                .thenComparing(Contradiction::point)
                .thenComparing(Contradiction::id))
        .toList();
  }
}
