package org.rapporteur.reconcile.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.TwoPaths;

class ChangePointsTest {

  @Test
  void findsTheClearBreakAndNoneInNoise() {
    Random random = new Random(5);
    double[] flat = new double[80];
    double[] broken = new double[80];
    for (int i = 0; i < 80; i++) {
      flat[i] = random.nextGaussian();
      broken[i] = flat[i] + (i < 40 ? 0 : -30);
    }
    assertThat(ChangePoints.of(flat)).isEmpty();
    assertThat(ChangePoints.of(broken))
        .hasSizeLessThanOrEqualTo(2)
        .anySatisfy(
            b -> {
              assertThat(b.at()).isEqualTo(40);
              assertThat(b.change()).isLessThan(-5);
            });
  }

  @Test
  void meetingsDoNotOutweighAnAssault() {
    LocalDate day = LocalDate.of(2031, 5, 1);
    List<Deed> deeds = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      deeds.add(new Deed("m" + i, day, 2.5, Deed.Certainty.REAL, 1, 1));
    }
    deeds.add(new Deed("a1", day, -9, Deed.Certainty.REAL, 1, 1));
    deeds.add(new Deed("a2", day, 0, Deed.Certainty.REQUEST, 1, 1));
    TwoPaths.Point point = Course.of(List.of("ORR", "VEL"), deeds).points().get(0);
    assertThat(point.dialogue().value()).isEqualTo(25);
    assertThat(point.confrontation().value()).isEqualTo(9);
    assertThat(point.confrontation().low()).isLessThanOrEqualTo(9);
    assertThat(point.confrontation().high()).isGreaterThanOrEqualTo(9);
    assertThat(point.requests()).isEqualTo(1);
  }

  @Test
  void linesHalveInAFortnight() {
    LocalDate day = LocalDate.of(2031, 5, 1);
    List<Deed> deeds =
        List.of(
            new Deed("a1", day, -8, Deed.Certainty.REAL, 1, 1),
            new Deed("m1", day.plusDays(14), 2.5, Deed.Certainty.REAL, 1, 1));
    List<TwoPaths.Point> points = Course.of(List.of(), deeds).points();
    assertThat(points.get(1).confrontation().value()).isEqualTo(4);
  }

  @Test
  void aTurnIsNamedAfterTheDeedThatMostReportsTell() {
    LocalDate day = LocalDate.of(2031, 5, 1);
    List<Deed> deeds = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean calm = i < 20;
      deeds.add(
          new Deed(
              "d" + i, day.plusDays(i), calm ? 2.5 : -9, Deed.Certainty.REAL, 1, calm ? 1 : 3));
      if (!calm) {
        deeds.add(new Deed("a" + i, day.plusDays(i), -9, Deed.Certainty.REAL, 1, 1));
      }
    }
    assertThat(Course.of(List.of(), deeds).turns())
        .extracting(t -> t.because().orElse(""))
        .containsExactly("d20");
  }
}
