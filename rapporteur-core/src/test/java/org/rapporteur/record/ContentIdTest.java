package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentIdTest {

  @Test
  void theSameFieldsHaveTheSameIdInEveryVersion() {
    // Corrections refer to it: whoever changes how it is made breaks them.
    assertThat(ContentId.of('a', List.of("story", "assault"))).isEqualTo("aw16fqwtsf5");
  }

  @Test
  void fieldsDoNotRunTogether() {
    assertThat(ContentId.of('a', List.of("ab", "c")))
        .isNotEqualTo(ContentId.of('a', List.of("a", "bc")))
        .isNotEqualTo(ContentId.of('a', List.of("abc")));
  }
}
