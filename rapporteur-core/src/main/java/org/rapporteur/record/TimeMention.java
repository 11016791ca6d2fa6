package org.rapporteur.record;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * A time expression with the date that it means.
 *
 * @param span where it stands, preposition left out: {@code Sunday}, {@code last month}, {@code
 *     Jan. 9}
 * @param date what it means, relative to the article's date where it is relative; unknown if that
 *     is unknown
 * @param rule which rule resolved it
 */
public record TimeMention(Span span, CalendarDate date, String rule) {

  private static final String DATES_EVENT = "counted-after-event";
  private static final String BY_WEEKDAY = "weekday";

  /** Whether it dates an event that it names: "a day after the fleet sailed". */
  public boolean datesEvent() {
    return rule.equals(DATES_EVENT);
  }

  /** Whether a day of the week gave the date. */
  public boolean isByWeekday() {
    return rule.startsWith(BY_WEEKDAY);
  }

  /**
   * The mentions that touch a span, in constant time but for what is found: whoever asks a sentence
   * for its days does not walk those of the whole article.
   *
   * @param ordered by span, not overlapping
   */
  public static List<TimeMention> touching(List<TimeMention> ordered, Span span) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < ordered.size() && ordered.get(end).span().start() < span.end()) {
      end++;
    }
    return ordered.subList(low, end);
  }
}
