package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {

  @Test
  void growsWithTheDocumentUpToFiveMinutes() {
    Budget usual = Budget.usual();
    assertThat(usual.of(0)).isEqualTo(Duration.ofSeconds(20));
    assertThat(usual.of(100 << 10)).isEqualTo(Duration.ofSeconds(30));
    assertThat(usual.of(3 << 20)).isEqualTo(Duration.ofMinutes(5));
  }
}
