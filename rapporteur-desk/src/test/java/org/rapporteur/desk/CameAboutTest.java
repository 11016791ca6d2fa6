package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.EventType;

class CameAboutTest {

  private static List<CameAbout.Match> matches(String act, String by, String day) {
    Reconciler record = new Reconciler();
    record.add(
        Stories.of(
                "a.txt",
                "Post",
                "2031-03-01",
                "If Ostmark closes the northern canal, Varland will recall its envoys.")
            .threatens(
                "Ostmark closes the northern canal", "Varland will recall its envoys", "VAR", "OST")
            .reading());
    record.add(
        Stories.of("b.txt", "Wire", "2031-03-09", act)
            .did(
                act,
                Stories.state("Doer", by),
                EventType.COERCE,
                Stories.state("Norland", "NOR"),
                CalendarDate.on(LocalDate.parse(day)))
            .reading());
    return CameAbout.in(record.dossier());
  }

  @Test
  void anActThatIsToldInTheWordsOfTheConditionIsFound() {
    assertThat(matches("Ostmark closed the canal in the northern province.", "OST", "2031-03-08"))
        .hasSize(1)
        .allMatch(m -> m.threat().issuer().orElseThrow().equals("VAR"));
  }

  @Test
  void otherActsAreNot() {
    assertThat(matches("Ostmark closed its embassy in the capital.", "OST", "2031-03-08"))
        .as("one word in common but the name")
        .isEmpty();
    assertThat(matches("Ostmark closed the canal in the northern province.", "SUD", "2031-03-08"))
        .as("of a party that nobody threatened")
        .isEmpty();
    assertThat(matches("Ostmark closed the canal in the northern province.", "OST", "2031-02-20"))
        .as("before the threat")
        .isEmpty();
  }
}
