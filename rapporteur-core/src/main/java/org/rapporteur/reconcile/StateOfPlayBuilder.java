package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Reading;
import org.rapporteur.record.StateOfPlay;
import org.rapporteur.record.StateOfPlay.Kind;
import org.rapporteur.record.StateOfPlay.Line;
import org.rapporteur.record.Support;

/**
 * The summary: of the sentences in which something was found, those that tell most of what is new.
 * A sentence counts for more the newer its article is, the nearer it stands to the article's
 * beginning, the more kinds of findings it holds, the more it bears on what the articles are about
 * and the more of it other articles tell as well; and for less the more of it a chosen one tells
 * already. What the author of an article means by himself is no news. What comes next has a line
 * wherever something is to come that bears on it. Sentences are not put into other words: nothing
 * can get lost of what denies or doubts in them.
 */
final class StateOfPlayBuilder {

  private static final int MOST = 12;
  private static final int OF_ONE_ARTICLE = 3;

  /** Older articles than so many newest ones are no news. */
  private static final int ARTICLES = 150;

  /** In so many days news is worth half. */
  private static final double HALF = 14;

  /** An undated article is worth as much as one of so many days ago. */
  private static final long UNDATED = 60;

  /** What was over for so many days when it was told is background. */
  private static final long NEWS = 31;

  /** What was told in the same words so many days before is background as well. */
  private static final long FRESH = 4;

  private static final double ALREADY = 0.5;
  private static final double BACKGROUND = 0.2;
  private static final double HEADLINE = 0.4;

  /** What the article itself tells says more than a quotation by itself. */
  private static final double BARE = 0.5;

  private static final double DEPTH = 5;
  private static final double KIND = 0.3;
  private static final int ECHOES = 5;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 380;

  /** What comes next is worth at least so much of the last line. */
  private static final double NEXT = 0.5;

  /** Another sentence of an article counts for so much, or the first screen is one story's. */
  private static final double AGAIN = 0.5;

  private static final int NONE = -1;

  /** Two sentences that share this much of what they say tell one thing. */
  private static final double SAME = 0.3;

  private final Origins origins;
  private final Set<String> next = new HashSet<>();
  private final Set<String> passed = new HashSet<>();

  StateOfPlayBuilder(Origins origins) {
    this.origins = origins;
  }

  /**
   * What is still to come on the day of the latest article; what has no day, if it was still to
   * come a few days before.
   */
  StateOfPlayBuilder next(List<MeetingReport> meetings) {
    LocalDate today = origins.latest().orElse(LocalDate.MIN);
    for (MeetingReport m : meetings) {
      boolean open =
          m.status() == Meeting.Status.SCHEDULED || m.status() == Meeting.Status.PROPOSED;
      boolean ahead =
          Dates.latest(m.date())
              .map(d -> !d.isBefore(today))
              .orElseGet(() -> isFresh(m.support(), today));
      if (open && ahead) {
        m.support().citations().forEach(c -> next.add(key(c)));
      }
    }
    return this;
  }

  private boolean isFresh(Support support, LocalDate today) {
    return support.articles().stream()
        .flatMap(a -> origins.published(a).stream())
        .anyMatch(day -> !day.plusDays(FRESH).isBefore(today));
  }

  /** "The two will meet on Monday" is no news on Tuesday. */
  private void pass(Reading r) {
    LocalDate today = origins.latest().orElse(LocalDate.MIN);
    for (Meeting m : r.meetings()) {
      boolean planned =
          m.status() == Meeting.Status.SCHEDULED || m.status() == Meeting.Status.PROPOSED;
      if (planned && Dates.latest(m.date()).filter(d -> d.isBefore(today)).isPresent()) {
        passed.add(key(new Citation(r.article().id(), m.id(), m.evidence())));
      }
    }
  }

  private static String key(Citation c) {
    return c.article() + "\u0000" + c.finding();
  }

  StateOfPlay build(Collection<Reading> readings) {
    readings.forEach(this::pass);
    List<ToldSentence> told = new ArrayList<>();
    readings.stream()
        .filter(r -> !origins.isCopy(r.article().id()))
        .sorted(
            Comparator.comparing(this::published, Comparator.reverseOrder())
                .thenComparing(r -> r.article().id()))
        .limit(ARTICLES)
        .forEach(r -> told.addAll(ToldSentence.of(r)));
    Likeness likeness = new Likeness(told.stream().map(ToldSentence::content).toList());
    Bearing bearing = new Bearing(told);
    List<Double> worth = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      worth.add(worth(told, i, likeness) * bearing.of(told.get(i)));
    }
    return new StateOfPlay(lines(told, choose(told, worth, likeness), likeness));
  }

  private LocalDate published(Reading r) {
    return origins.published(r.article().id()).orElse(LocalDate.MIN);
  }

  private double worth(List<ToldSentence> told, int i, Likeness likeness) {
    ToldSentence s = told.get(i);
    int length = s.words().span().length();
    boolean alone = s.form() != ToldSentence.Form.LEANING;
    boolean over = s.findings().stream().anyMatch(c -> passed.contains(key(c)));
    if (!alone || over || !s.firm() || length < SHORTEST || length > LONGEST || background(s)) {
      return 0;
    }
    Map<String, Double> echoes = new TreeMap<>();
    likeness
        .of(i)
        .forEach(
            (j, like) -> {
              String other = told.get(j).article();
              if (!other.equals(s.article())) {
                echoes.merge(other, like, Math::max);
              }
            });
    boolean known =
        likeness.of(i).entrySet().stream()
            .anyMatch(e -> e.getValue() >= ALREADY && old(s, told.get(e.getKey())));
    double echo =
        echoes.values().stream()
            .sorted(Comparator.reverseOrder())
            .limit(ECHOES)
            .mapToDouble(d -> d)
            .sum();
    return (s.form() == ToldSentence.Form.HEADLINE ? HEADLINE : 1)
        * (s.speaker().isPresent() ? BARE : 1)
        * (known ? BACKGROUND : 1)
        * Math.pow(0.5, age(s.article()) / HALF)
        * (1 + echo)
        * (1 + KIND * s.parts())
        / (1 + s.place() / DEPTH);
  }

  /** Whether another article told it when it was still news. */
  private boolean old(ToldSentence s, ToldSentence other) {
    return origins
        .published(s.article())
        .flatMap(
            day -> origins.published(other.article()).map(d -> d.plusDays(FRESH).isBefore(day)))
        .orElse(false);
  }

  /** Whether all that it tells, as far as that is dated, was long over when it was told. */
  private boolean background(ToldSentence s) {
    return origins
        .published(s.article())
        .filter(
            day ->
                s.latest().filter(d -> d.plusDays(NEWS).isBefore(day)).isPresent()
                    || LongAgo.is(s.words().quote(), day))
        .isPresent();
  }

  private double age(String article) {
    return origins
        .published(article)
        .flatMap(day -> origins.latest().map(today -> ChronoUnit.DAYS.between(day, today)))
        .orElse(UNDATED);
  }

  private List<Integer> choose(List<ToldSentence> told, List<Double> worth, Likeness likeness) {
    List<Integer> chosen = new ArrayList<>();
    double[] left = worth.stream().mapToDouble(w -> w).toArray();
    Map<String, Integer> taken = new HashMap<>();
    double least =
        NEXT
            * worth.stream()
                .sorted(Comparator.reverseOrder())
                .skip(MOST - 1)
                .findFirst()
                .orElse(0.0);
    int best = best(left, i -> left[i] >= least && isAhead(told.get(i)));
    while (chosen.size() < MOST) {
      best = best == NONE ? best(left, i -> true) : best;
      if (best == NONE) {
        break;
      }
      chosen.add(best);
      left[best] = 0;
      likeness.of(best).forEach((j, like) -> left[j] *= (1 - like) * (1 - like));
      String article = told.get(best).article();
      boolean enough = taken.merge(article, 1, Integer::sum) >= OF_ONE_ARTICLE;
      for (int i = 0; i < left.length; i++) {
        left[i] *= told.get(i).article().equals(article) ? enough ? 0 : AGAIN : 1;
      }
      best = NONE;
    }
    return chosen;
  }

  /** Of some sentences the one that is left with the most, if any is left with something. */
  private static int best(double[] left, IntPredicate some) {
    int best = NONE;
    for (int i = 0; i < left.length; i++) {
      if (left[i] > 0 && (best == NONE || left[i] > left[best]) && some.test(i)) {
        best = i;
      }
    }
    return best;
  }

  /** Whether it tells of what is still to come. */
  private boolean isAhead(ToldSentence s) {
    return s.findings().stream().anyMatch(c -> next.contains(key(c)));
  }

  private List<Line> lines(List<ToldSentence> told, List<Integer> chosen, Likeness likeness) {
    List<Line> lines = new ArrayList<>();
    for (int i : chosen) {
      ToldSentence s = told.get(i);
      TreeSet<Citation> citations = new TreeSet<>(s.findings());
      likeness
          .of(i)
          .forEach(
              (j, like) -> {
                if (like >= SAME) {
                  citations.addAll(told.get(j).findings());
                }
              });
      lines.add(
          new Line(
              isAhead(s) ? Kind.NEXT : Kind.NEWS,
              origins.published(s.article()),
              s.speaker(),
              s.words(),
              origins.support(citations)));
    }
    lines.sort(
        Comparator.comparing(Line::kind)
            .thenComparing((Line l) -> l.told().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(l -> l.sentence().article())
            .thenComparing(l -> l.sentence().span()));
    return lines;
  }
}
