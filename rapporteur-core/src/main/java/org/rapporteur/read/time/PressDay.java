package org.rapporteur.read.time;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Tense;

/**
 * The weekday that an article tells of as its own: news agencies name the day of the news by its
 * weekday and not by "today", so the weekday that an article looks back to most often is the day
 * that it was written, or the eve.
 */
public final class PressDay {

  private static final WordList OTHER_DAY = CalendarWords.of("time.other-day");

  private PressDay() {}

  /** The weekday looked back to most often, and at least twice; empty on a tie. */
  public static Optional<DayOfWeek> of(ParsedArticle article) {
    Map<DayOfWeek, Integer> counts = new EnumMap<>(DayOfWeek.class);
    for (ParsedBlock block : article.blocks()) {
      for (Sentence sentence : block.sentences()) {
        Words words = new Words(sentence);
        for (int i = 0; i < words.size(); i++) {
          Optional<DayOfWeek> day = CalendarWords.weekday(words.at(i));
          boolean own = day.isPresent() && !words.is(i - 1, OTHER_DAY);
          if (own && Tense.around(sentence, words.token(i)) == Tense.PAST) {
            counts.merge(day.get(), 1, Integer::sum);
          }
        }
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    long leaders = counts.values().stream().filter(n -> n == most).count();
    return most < 2 || leaders > 1
        ? Optional.empty()
        : counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .findFirst();
  }
}
