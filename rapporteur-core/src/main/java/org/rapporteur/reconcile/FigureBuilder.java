package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Action;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.Support;

/** Each tracked quantity as a series. */
final class FigureBuilder {

  private static final double SAME = 0.5;

  /** "900 ships were moved to the strait": 900 ships, moved to the strait. */
  private static final Pattern BEING = Pattern.compile("^(?:is|are|was|were|be|been|being) ");

  private final Origins origins;
  private final SpokenPlaces spoken;
  private final FigureDays days;
  private final Set<FigureSeries.Point> undated = new HashSet<>();

  FigureBuilder(Origins origins, SpokenPlaces spoken, Collection<Found<Action>> acts) {
    this.origins = origins;
    this.spoken = spoken;
    this.days = new FigureDays(origins, acts);
  }

  /** The same unit and party, and words that say the same of it or the very same number. */
  List<FigureSeries> build(Collection<Found<Figure>> all) {
    Map<String, GroupIndex<Member>> byUnit = new TreeMap<>();
    all.forEach(f -> days.learn(f, stated(f)));
    all.stream()
        .sorted(Found.order())
        .forEach(
            f -> {
              String key =
                  f.finding().unit().toLowerCase(Locale.ROOT)
                      + "|"
                      + f.finding().whose().orElse("");
              place(f, byUnit.computeIfAbsent(key, k -> new GroupIndex<>()));
            });
    return byUnit.values().stream()
        .flatMap(index -> index.groups().stream())
        .map(g -> series(g.stream().map(Member::found).toList()))
        .sorted(
            Comparator.comparing(FigureSeries::unit)
                .thenComparing(s -> s.whose().orElse(""))
                .thenComparing(FigureSeries::id))
        .toList();
  }

  private record Member(Found<Figure> found, Wording what) {

    /** "4 people killed: people": of whom or when, the words do not say. */
    boolean tells() {
      List<String> unit = Wording.of(found.finding().unit()).content();
      return what.content().stream().anyMatch(w -> !unit.contains(w));
    }
  }

  private static void place(Found<Figure> f, GroupIndex<Member> groups) {
    Member member = new Member(f, Wording.of(f.finding().what()));
    String value = "value " + f.finding().value().stripTrailingZeros().toPlainString();
    List<String> words = member.what().content().stream().map(w -> "word " + w).toList();
    List<String> asked = new ArrayList<>(groups.rarest(words, SAME));
    asked.add(value);
    int place =
        groups.under(asked).stream()
            .filter(g -> groups.group(g).stream().anyMatch(o -> like(member, o)))
            .findFirst()
            .orElse(groups.next());
    List<String> keys = new ArrayList<>(words);
    keys.add(value);
    groups.put(place, member, keys);
  }

  private static boolean like(Member a, Member b) {
    return a.found().finding().value().compareTo(b.found().finding().value()) == 0
        || (a.tells() && b.tells() && Overlap.jaccard(a.what(), b.what()) >= SAME);
  }

  /** The day that the article gives for it, by itself or by what was done in its sentence. */
  private CalendarDate stated(Found<Figure> f) {
    CalendarDate own = origins.past(f.article(), f.finding().asOf());
    return Dates.known(own) ? own : days.ofSentence(f);
  }

  private CalendarDate date(Found<Figure> f) {
    CalendarDate known = known(f);
    return Dates.known(known)
        ? known
        : origins.published(f.article()).map(CalendarDate::on).orElse(CalendarDate.unknown());
  }

  /** The day that articles give for it, or on which somebody said it. */
  private CalendarDate known(Found<Figure> f) {
    CalendarDate stated = stated(f);
    CalendarDate elsewhere = Dates.known(stated) ? stated : days.elsewhere(f);
    return Dates.known(elsewhere)
        ? elsewhere
        : origins.past(f.article(), spoken.saidOn(f.finding().evidence().get(0)));
  }

  /** The numbers of which nothing is known but the day on which they were printed. */
  Set<FigureSeries.Point> undated() {
    return Set.copyOf(undated);
  }

  private FigureSeries series(List<Found<Figure>> group) {
    Map<String, List<Found<Figure>>> points = new TreeMap<>();
    for (Found<Figure> f : group) {
      BigDecimal value = f.finding().value().stripTrailingZeros();
      points.computeIfAbsent(date(f) + " " + value.toPlainString(), k -> new ArrayList<>()).add(f);
    }
    List<FigureSeries.Point> found = new ArrayList<>();
    points.values().forEach(p -> found.add(point(p)));
    found.sort(
        Comparator.comparing(FigureSeries.Point::asOf, Dates.ORDER)
            .thenComparing(FigureSeries.Point::value));
    Support support = origins.support(group.stream().map(Found::citation).toList());
    Figure first = group.get(0).finding();
    String what =
        group.stream()
            .map(f -> f.finding().what())
            .max(Comparator.comparingInt(String::length).thenComparing(w -> w))
            .orElse(first.what());
    return new FigureSeries(
        origins.id("f", support), first.unit(), first.whose(), plain(what), found);
  }

  /** Without quotation marks, which may open elsewhere, and on one line. */
  private static String plain(String what) {
    String line = String.join(" ", what.replaceAll("[\"\u201C\u201D]", "").strip().split("\\s+"));
    return BEING.matcher(line).replaceFirst("");
  }

  private FigureSeries.Point point(List<Found<Figure>> same) {
    Figure first = same.get(0).finding();
    FigureSeries.Point point =
        new FigureSeries.Point(
            date(same.get(0)),
            first.value(),
            same.stream().flatMap(f -> f.finding().approximation().stream()).findFirst(),
            first.origin(),
            origins.support(same.stream().map(Found::citation).toList()));
    if (same.stream().noneMatch(f -> Dates.known(known(f)))) {
      undated.add(point);
    }
    return point;
  }
}
