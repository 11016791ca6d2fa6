package org.rapporteur.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClassifierTest {

  private static final List<String> LABELS = List.of("demands", "none", "rejects");

  private static List<String> model(Calibration calibration) {
    TreeMap<String, float[]> weights = new TreeMap<>();
    weights.put(LinearModel.BIAS, new float[] {0, 1, 0});
    weights.put("cue=urge", new float[] {3, 0, 0});
    weights.put("negated", new float[] {-1, 0, 2});
    return Classifier.lines(LABELS, calibration, LinearModel.lines(weights), List.of());
  }

  @Test
  void namesTheLabelThatItsFeaturesSpeakFor() {
    Classifier classifier = Classifier.parse(model(new Calibration(List.of())));

    assertThat(classifier.judge(new FeatureRow().say("cue", "urge")).label()).isEqualTo("demands");
    assertThat(classifier.judge(new FeatureRow()).label()).isEqualTo("none");
    assertThat(classifier.judgeBut("none", new FeatureRow().mark("negated")).label())
        .isEqualTo("rejects");
  }

  @Test
  void featuresThatNoModelKnowsChangeNothing() {
    Classifier classifier = Classifier.parse(model(new Calibration(List.of())));
    FeatureRow row = new FeatureRow().say("cue", "urge");
    double[] before = classifier.probabilities(row);

    assertThat(classifier.probabilities(row.say("cue", "hum").put("v", new float[] {1, 2})))
        .containsExactly(before);
  }

  @Test
  void treesAndWeightsAreAveraged() {
    List<String> leaf = List.of("tree", "negated < 0.5 1 2", "= -1", "= 1");
    List<String> lines = model(new Calibration(List.of()));
    Classifier linear = Classifier.parse(lines);
    Classifier trees =
        Classifier.parse(
            Classifier.lines(
                LABELS, new Calibration(List.of()), List.of(), List.of(leaf, leaf, leaf)));
    List<String> both =
        Classifier.lines(
            LABELS,
            new Calibration(List.of()),
            lines.subList(4, lines.size()),
            List.of(leaf, leaf, leaf));
    FeatureRow row = new FeatureRow().mark("negated");

    double[] mean = Classifier.parse(both).probabilities(row);

    assertThat(mean[2])
        .isCloseTo((linear.probabilities(row)[2] + trees.probabilities(row)[2]) / 2, within(1e-6));
  }

  @Test
  void confidenceIsReadOffTheCalibration() {
    Calibration line =
        new Calibration(List.of(new Calibration.Point(0.2, 0.1), new Calibration.Point(0.8, 0.6)));

    assertThat(line.of(0.5)).isCloseTo(0.35, within(1e-9));
    assertThat(line.of(0.1)).isEqualTo(0.1);
    assertThat(line.of(0.9)).isEqualTo(0.6);
    assertThat(Calibration.parse(line.written())).isEqualTo(line);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Classifier.write(model(new Calibration(List.of())), out);

    Classifier read = Classifier.read(new ByteArrayInputStream(out.toByteArray()));

    assertThat(read.labels()).isEqualTo(LABELS);
    assertThat(read.judge(new FeatureRow().say("cue", "urge")).label()).isEqualTo("demands");
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> Classifier.parse(List.of("labels a b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesAreWrittenWithoutSpaces() {
    FeatureRow row = new FeatureRow().say("words", "off the table");

    assertThat(row.name(0)).isEqualTo("words=off_the_table");
    assertThat(row.key(0)).isEqualTo(FeatureRow.key(row.name(0)));
  }
}
