package org.rapporteur.reconcile.path;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.record.TwoPaths;

/**
 * The two lines of a pair of parties, or of all: each a sum of scores that halves in a fortnight.
 *
 * <p>The bands come from a bootstrap over the deeds: in each resampling every deed counts as often
 * as a Poisson variable of mean one says, drawn from its id, so that the same deeds give the same
 * bands.
 */
public final class Course {

  private static final double HALF_LIFE_DAYS = 14;
  private static final int RESAMPLINGS = 200;
  private static final int FEWEST_STEPS = 12;

  private Course() {}

  /** The course of some deeds, in any order; no points without deeds. */
  public static TwoPaths.Course of(List<String> parties, List<Deed> deeds) {
    TreeMap<LocalDate, List<Deed>> days = new TreeMap<>();
    deeds.stream()
        .sorted(Comparator.comparing(Deed::date).thenComparing(Deed::id))
        .forEach(d -> days.computeIfAbsent(d.date(), k -> new ArrayList<>()).add(d));
    Lines dialogue = new Lines(1);
    Lines confrontation = new Lines(-1);
    List<TwoPaths.Point> points = new ArrayList<>();
    days.forEach(
        (day, some) -> {
          dialogue.advance(day, some);
          confrontation.advance(day, some);
          points.add(
              new TwoPaths.Point(
                  day,
                  dialogue.level(),
                  confrontation.level(),
                  dialogue.expected(),
                  confrontation.expected(),
                  (int) some.stream().filter(d -> d.certainty() == Deed.Certainty.REQUEST).count(),
                  some.stream().map(Deed::id).distinct().toList()));
        });
    return new TwoPaths.Course(parties, points, turns(days));
  }

  /** One line: its value, its resamplings, and its value with what is expected. */
  private static final class Lines {
    private final int sign;
    private final double[] resampled = new double[RESAMPLINGS];
    private Optional<LocalDate> last = Optional.empty();
    private double value;
    private double expected;

    Lines(int sign) {
      this.sign = sign;
    }

    void advance(LocalDate day, List<Deed> deeds) {
      double days = last.map(l -> ChronoUnit.DAYS.between(l, day)).orElse(0L);
      double decay = Math.pow(0.5, days / HALF_LIFE_DAYS);
      last = Optional.of(day);
      value *= decay;
      expected *= decay;
      for (int r = 0; r < RESAMPLINGS; r++) {
        resampled[r] *= decay;
      }
      for (Deed d : deeds) {
        double score = Math.max(0, sign * d.score()) * d.weight();
        if (score > 0 && d.certainty() == Deed.Certainty.EXPECTED) {
          expected += score;
        } else if (score > 0 && d.certainty() == Deed.Certainty.REAL) {
          value += score;
          expected += score;
          for (int r = 0; r < RESAMPLINGS; r++) {
            resampled[r] += score * times(d.id(), r);
          }
        }
      }
    }

    double expected() {
      return rounded(expected);
    }

    TwoPaths.Level level() {
      double[] sorted = resampled.clone();
      Arrays.sort(sorted);
      return new TwoPaths.Level(
          rounded(value),
          rounded(sorted[RESAMPLINGS / 20]),
          rounded(sorted[RESAMPLINGS - 1 - RESAMPLINGS / 20]));
    }
  }

  private static double rounded(double x) {
    return Math.round(x * 1000) / 1000.0;
  }

  /** A Poisson variable of mean one, drawn from the id and the number of the resampling. */
  private static int times(String id, int resampling) {
    long h = resampling * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < id.length(); i++) {
      h = (h ^ id.charAt(i)) * 0x100000001B3L;
    }
    h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    double u = ((h ^ (h >>> 31)) >>> 11) * 0x1.0p-53;
    int k = 0;
    double p = Math.exp(-1);
    for (double sum = p; u > sum && k < 8; sum += p) {
      k++;
      p /= k;
    }
    return k;
  }

  /** Breaks of the net sum by month, week or day, whichever gives enough steps first. */
  private static List<TwoPaths.Turn> turns(NavigableMap<LocalDate, List<Deed>> days) {
    if (days.isEmpty()) {
      return List.of();
    }
    long span = ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) + 1;
    Step step =
        span >= 30L * 2 * FEWEST_STEPS
            ? Step.MONTH
            : span >= 7L * FEWEST_STEPS ? Step.WEEK : Step.DAY;
    TreeMap<LocalDate, Double> sums = new TreeMap<>();
    for (LocalDate d = step.start(days.firstKey()); !d.isAfter(days.lastKey()); d = step.next(d)) {
      sums.put(d, 0.0);
    }
    days.forEach(
        (day, some) ->
            some.stream()
                .filter(d -> d.certainty() == Deed.Certainty.REAL)
                .forEach(d -> sums.merge(step.start(day), d.score() * d.weight(), Double::sum)));
    List<LocalDate> starts = List.copyOf(sums.keySet());
    if (starts.size() < FEWEST_STEPS) {
      return List.of();
    }
    double[] series = sums.values().stream().mapToDouble(Double::doubleValue).toArray();
    List<TwoPaths.Turn> found = new ArrayList<>();
    for (ChangePoints.Break b : ChangePoints.of(series)) {
      LocalDate from = starts.get(b.at());
      int sign = b.change() > 0 ? 1 : -1;
      Optional<Deed> heaviest =
          days.subMap(from, true, step.next(from), false).values().stream()
              .flatMap(List::stream)
              .filter(d -> sign * d.score() > 0 && d.certainty() == Deed.Certainty.REAL)
              .max(
                  Comparator.comparingDouble((Deed d) -> Math.abs(d.score()))
                      .thenComparingInt(Deed::reports)
                      .thenComparing(Deed::id, Comparator.reverseOrder()));
      found.add(
          new TwoPaths.Turn(
              heaviest.map(Deed::date).orElse(from),
              sign > 0 ? TwoPaths.Toward.DIALOGUE : TwoPaths.Toward.CONFRONTATION,
              heaviest.map(Deed::id)));
    }
    return found;
  }

  private enum Step {
    DAY,
    WEEK,
    MONTH;

    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
      };
    }

    LocalDate next(LocalDate day) {
      return switch (this) {
        case DAY -> day.plusDays(1);
        case WEEK -> day.plusWeeks(1);
        case MONTH -> day.plusMonths(1);
      };
    }
  }
}
