package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Groupings;
import org.rapporteur.record.Reading;

class RegroupTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
  private static final Reading ONE =
      new Story("one", "Harbour Courier", DAY, "We keep the canal shut. Boats wait outside.")
          .says("Orla Venn", "VAR", "We keep the canal shut")
          .says("Orla Venn", "VAR", "Boats wait outside")
          .reading()
          .identified();
  private static final Reading TWO =
      new Story("two", "Straits Wire", DAY, "Winter came early. The waterway stays closed to all.")
          .says("Orla Venn", "VAR", "The waterway stays closed to all")
          .reading()
          .identified();
  private static final String SHUT = ONE.statements().get(0).id();
  private static final String BOATS = ONE.statements().get(1).id();
  private static final String CLOSED = TWO.statements().get(0).id();

  private static Dossier dossier(Groupings groupings) {
    Reconciler record = new Reconciler();
    record.add(TWO);
    record.add(ONE);
    return record.dossier(groupings);
  }

  @Test
  void whatSomebodyCallsOneIsOneAndWhatTheyTakeOutStandsByItself() {
    assertThat(dossier(Groupings.none()).utterances()).hasSize(3);

    Groupings one = new Groupings(Map.of(SHUT, "x", CLOSED, "x"), Map.of());
    assertThat(dossier(one).utterances())
        .hasSize(2)
        .anySatisfy(u -> assertThat(u.support().articles()).containsExactly("one", "two"));

    Groupings all = new Groupings(Map.of(SHUT, "x", CLOSED, "x", BOATS, "x"), Map.of());
    assertThat(dossier(all).utterances()).hasSize(1);

    Groupings apart = new Groupings(Map.of(SHUT, "x", CLOSED, "x", BOATS, "x"), Map.of(BOATS, "y"));
    assertThat(dossier(apart).utterances()).hasSize(1);
    assertThat(dossier(new Groupings(Map.of(SHUT, "x", CLOSED, "x"), Map.of(CLOSED, "y"))))
        .isEqualTo(dossier(new Groupings(Map.of(SHUT, "x", CLOSED, "x"), Map.of(CLOSED, "z"))));
  }

  @Test
  void labelsOfWhatIsNotThereChangeNothing() {
    Groupings other = new Groupings(Map.of("s000", "x", SHUT, "y"), Map.of("s111", "z"));

    assertThat(dossier(other)).isEqualTo(dossier(Groupings.none()));
    assertThat(List.of(SHUT, BOATS, CLOSED)).doesNotHaveDuplicates();
  }
}
