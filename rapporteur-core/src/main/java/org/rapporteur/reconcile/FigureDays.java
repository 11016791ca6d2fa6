package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Action;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/** Of which day a number is that is not dated by itself. */
final class FigureDays {

  /** A smaller number is the number of many things. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  private static final List<String> SINCE = WordList.of("since-words.txt");

  private final Origins origins;
  private final Map<String, TreeMap<Integer, CalendarDate>> acts = new HashMap<>();
  private final Map<String, Set<CalendarDate>> learnt = new HashMap<>();

  FigureDays(Origins origins, Collection<Found<Action>> acts) {
    this.origins = origins;
    for (Found<Action> a : acts) {
      CalendarDate date = origins.past(a.article(), a.finding().date());
      if (Dates.known(date)) {
        TreeMap<Integer, CalendarDate> here =
            this.acts.computeIfAbsent(a.article(), k -> new TreeMap<>());
        a.finding().evidence().forEach(e -> here.put(e.span().start(), date));
      }
    }
  }

  /**
   * "Vell raided the port on 7 May last year, killing 240 people": of the day on which everything
   * in its sentence was done; but "240 people have died since the raid" is of the day of the
   * report.
   */
  CalendarDate ofSentence(Found<Figure> f) {
    TreeMap<Integer, CalendarDate> dated = acts.get(f.article());
    String text = origins.text(f.article());
    if (dated == null || text.isEmpty()) {
      return CalendarDate.unknown();
    }
    Evidence evidence = f.finding().evidence().get(0);
    Span sentence = Sentences.around(text, evidence.span());
    Set<CalendarDate> days = new HashSet<>(dated.subMap(sentence.start(), sentence.end()).values());
    return days.size() == 1 && !counts(sentence.in(text))
        ? days.iterator().next()
        : CalendarDate.unknown();
  }

  private static boolean counts(String sentence) {
    List<String> words = Wording.of(sentence).words();
    return SINCE.stream().anyMatch(words::contains);
  }

  /** Remembers on which day an article has a number. */
  void learn(Found<Figure> f, CalendarDate stated) {
    if (Dates.known(stated) && isTelling(f.finding())) {
      learnt.computeIfAbsent(key(f.finding()), k -> new HashSet<>()).add(stated);
    }
  }

  /** The one day that other articles have for the very same number of the same things. */
  CalendarDate elsewhere(Found<Figure> f) {
    Set<CalendarDate> days =
        isTelling(f.finding()) ? learnt.getOrDefault(key(f.finding()), Set.of()) : Set.of();
    return days.size() == 1
        ? origins.past(f.article(), days.iterator().next())
        : CalendarDate.unknown();
  }

  private static boolean isTelling(Figure f) {
    return f.value().compareTo(TELLING) >= 0;
  }

  private static String key(Figure f) {
    return f.value().stripTrailingZeros().toPlainString() + " " + f.unit().toLowerCase(Locale.ROOT);
  }
}
