package org.rapporteur.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClassifierTest {

  private static final List<String> LABELS = List.of("demands", "none", "rejects");

  private static Classifier model() {
    TreeMap<String, float[]> weights = new TreeMap<>();
    weights.put(LinearModel.BIAS, new float[] {0, 1, 0});
    weights.put("cue=urge", new float[] {3, 0, 0});
    weights.put("negated", new float[] {-1, 0, 2});
    return Classifier.of(LABELS, LinearModel.of(LABELS.size(), weights));
  }

  @Test
  void namesTheLabelThatItsFeaturesSpeakFor() {
    Classifier classifier = model();

    assertThat(classifier.judge(new FeatureRow().say("cue", "urge")).label()).isEqualTo("demands");
    assertThat(classifier.judge(new FeatureRow()).label()).isEqualTo("none");
    assertThat(classifier.judgeBut("none", new FeatureRow().mark("negated")).label())
        .isEqualTo("rejects");
  }

  @Test
  void featuresThatNoModelKnowsChangeNothing() {
    Classifier classifier = model();
    FeatureRow row = new FeatureRow().say("cue", "urge");
    double[] before = classifier.probabilities(row);

    assertThat(classifier.probabilities(row.say("cue", "hum").put("v", new float[] {1, 2})))
        .containsExactly(before);
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
    Calibration calibration = new Calibration(List.of(new Calibration.Point(0.5, 0.25)));
    TreeMap<String, float[]> weights = new TreeMap<>();
    for (int i = 0; i < 1000; i++) {
      weights.put("word=" + i, new float[] {i / 100f, -i / 50f, (i - 500) * 0.37f});
    }
    weights.put("nothing", new float[] {0, 0.004f, 0});
    LinearModel linear = LinearModel.of(LABELS.size(), weights);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Classifier.of(LABELS, linear).calibrated(calibration).write(out);

    Classifier read = Classifier.read(new ByteArrayInputStream(out.toByteArray()));

    assertThat(read.labels()).isEqualTo(LABELS);
    assertThat(read.confidence(0.5)).isEqualTo(0.25);
    for (int i = 0; i < 1000; i++) {
      FeatureRow row = new FeatureRow().put("word=" + i, 0.02);
      assertThat(read.probabilities(row)).containsExactly(linear.probabilities(row));
    }
  }

  @Test
  void weightsAreKeptInHundredths() {
    LinearModel model =
        LinearModel.of(
            2, Map.of("cue=urge", new float[] {-0.504f, 0.496f}, "x", new float[] {0, 0}));

    assertThat(model.probabilities(new FeatureRow().say("cue", "urge"))[1])
        .isCloseTo(1 / (1 + Math.exp(-1)), within(1e-6));
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> Classifier.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> LinearModel.of(3, Map.of("negated", new float[] {1, 2})))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesAreWrittenWithoutSpaces() {
    FeatureRow row = new FeatureRow().say("words", "off the table");

    assertThat(row.name(0)).isEqualTo("words=off_the_table");
    assertThat(row.key(0)).isEqualTo(FeatureRow.key(row.name(0)));
  }
}
