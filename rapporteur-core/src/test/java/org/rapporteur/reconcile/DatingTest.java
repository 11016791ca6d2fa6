package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Provenance;
import org.rapporteur.text.Span;

class DatingTest {

  private static final LocalDate FRIDAY = LocalDate.of(2031, 5, 9);

  private static List<Meeting> meetings(String id, String place, LocalDate day) {
    Article article = new Article(id, "They met.", Metadata.unknown(), List.of(), List.of());
    Meeting meeting =
        new Meeting(
            "m1",
            "talks",
            Optional.empty(),
            List.of("NOR", "SUD"),
            List.of(),
            Optional.of(place),
            CalendarDate.on(day),
            Meeting.Status.SCHEDULED,
            List.of(Evidence.of(article, new Span(0, 4))),
            Provenance.of("test", 1));
    return List.of(meeting);
  }

  private static NavigableMap<LocalDate, List<Meeting>> onFridays() {
    TreeMap<LocalDate, List<Meeting>> candidates = new TreeMap<>();
    for (int week = -2; week <= 2; week++) {
      LocalDate day = FRIDAY.plusWeeks(week);
      candidates.put(day, meetings("undated", "Port Varn", day.plusDays(3)));
    }
    return candidates;
  }

  @Test
  void datesAnArticleByAMeetingThatDatedCoverageTellsOf() {
    List<Meeting> dated = meetings("dated", "Port Varn", FRIDAY.plusDays(3));
    assertThat(Dating.choose(onFridays(), dated)).contains(FRIDAY);
  }

  @Test
  void leavesItUndatedWhenNoMeetingAgrees() {
    List<Meeting> elsewhere = meetings("dated", "Lea", FRIDAY.plusDays(3));
    assertThat(Dating.choose(onFridays(), elsewhere)).isEmpty();
  }

  @Test
  void leavesItUndatedWhenTwoDaysFit() {
    List<Meeting> one = meetings("one", "Port Varn", FRIDAY.plusDays(3));
    List<Meeting> two = meetings("two", "Port Varn", FRIDAY.plusDays(10));
    assertThat(Dating.choose(onFridays(), Stream.concat(one.stream(), two.stream()).toList()))
        .isEmpty();
  }
}
