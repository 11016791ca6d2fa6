package org.rapporteur.read.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TroupeTest {

  private static final List<String> SYLLABLES =
      List.of("ba", "ro", "ti", "ke", "lan", "mor", "vis", "dun", "sel", "gar", "nok", "pel");
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static Troupe troupe() {
    return new Troupe(World.builtIn(), Optional.empty(), List.of());
  }

  private static Persona call(Troupe troupe, String name) {
    return troupe.persona(name, Word.of(name), Optional.empty());
  }

  private static String family(int number) {
    StringBuilder name = new StringBuilder("V");
    for (int left = number + SYLLABLES.size(); left > 0; left /= SYLLABLES.size()) {
      name.append(SYLLABLES.get(left % SYLLABLES.size()));
    }
    return name.toString();
  }

  /** Names people, each called again by the last name; how long it took. */
  private static long time(int people) {
    Troupe troupe = troupe();
    long before = CLOCK.getCurrentThreadCpuTime();
    for (int i = 0; i < people; i++) {
      Persona full = call(troupe, "Dara " + family(i));
      assertThat(call(troupe, family(i))).isSameAs(full);
    }
    assertThat(troupe.people()).hasSize(people);
    return CLOCK.getCurrentThreadCpuTime() - before;
  }

  @Test
  void tellsManyPeopleApartInLinearTime() {
    time(500);
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < 3 && ratio >= 8; i++) {
      ratio = time(16_000) / (double) Math.max(50_000_000, time(4_000));
    }
    assertThat(ratio).as("times as long as a quarter of them").isLessThan(8);
  }

  @Test
  void takesTheFirstOfTwoWhoMayBeMeant() {
    Troupe troupe = troupe();
    Persona mara = call(troupe, "Mara Tolen");
    Persona ivo = call(troupe, "Ivo Tolen");
    assertThat(call(troupe, "Tolen")).isSameAs(mara);
    assertThat(call(troupe, "Ivo Tolen")).isSameAs(ivo);
  }

  @Test
  void findsWhoWasRenamedByTheFullerName() {
    Troupe troupe = troupe();
    Persona known = call(troupe, "Tolen");
    assertThat(call(troupe, "Ivo Kest Tolen")).isSameAs(known);
    assertThat(call(troupe, "Kest")).isSameAs(known);
    troupe.alias(known, "grey");
    assertThat(call(troupe, "Grey")).isSameAs(known);
  }
}
