package org.rapporteur.read.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Actor;

class ActorsFileTest {

  @Test
  void readsEveryFieldOfALine() {
    ActorsFile file =
        ActorsFile.parse(
            """
            # invented
            VAL|Valdoria|Republic of Valdoria|Castra; Amber House|Valdorian|\
            Mara Tolen / Marra Tolin, President, 2019-03..; Ivo Kest, Envoy
            """);
    assertThat(file.diagnostics()).isEmpty();
    ActorEntry entry = file.entries().get(0);
    assertThat(entry.party().kind()).isEqualTo(Actor.Kind.STATE);
    assertThat(entry.names()).containsExactly("Valdoria", "Republic of Valdoria");
    assertThat(entry.capital()).containsExactly("Castra");
    assertThat(entry.seats()).containsExactly("Amber House");
    assertThat(entry.people().get(0).names()).containsExactly("Mara Tolen", "Marra Tolin");
    assertThat(entry.people().get(0).heldOn(LocalDate.of(2019, 2, 28))).isFalse();
    assertThat(entry.people().get(0).heldOn(LocalDate.of(2019, 3, 1))).isTrue();
    assertThat(entry.people().get(1).role()).isEqualTo("Envoy");
  }

  @Test
  void takesASectorForABodyOfTheParty() {
    ActorsFile file = ActorsFile.parse("VAL | Home Guard | | | | | MIL");
    assertThat(file.entries().get(0).party().kind()).isEqualTo(Actor.Kind.BODY);
    assertThat(file.entries().get(0).party().sector()).contains("MIL");
  }

  @Test
  void reportsWhatItCannotReadAndKeepsTheRest() {
    ActorsFile file =
        ActorsFile.parse(
            """
            only one field
            VAL | Valdoria | | | | Mara Tolen; Ivo Kest, Envoy, soon.. |
            NOR | Norrland | | | | | planet
            """);
    assertThat(file.entries()).hasSize(1);
    assertThat(file.diagnostics())
        .extracting(d -> d.message().substring(0, 7))
        .containsExactly("line 1:", "line 2:", "line 2:", "line 3:");
  }
}
