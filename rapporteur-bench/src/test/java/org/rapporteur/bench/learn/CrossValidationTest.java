package org.rapporteur.bench.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.learn.Classifier;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.learn.Judgement;

class CrossValidationTest {

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      String cue = List.of("urge", "reject", "walk").get(i % 3);
      String label = List.of("demands", "rejects", "none").get(i % 3);
      FeatureRow row = new FeatureRow().say("cue", cue).put("place", i % 7);
      examples.add(Example.of("a" + i % 9, row, label));
    }
    return examples;
  }

  private static Folds folds(Path folder) throws IOException {
    Path file = folder.resolve("folds.json");
    Files.writeString(
        file, "{\"a0\":0,\"a1\":0,\"a2\":0,\"a3\":1,\"a4\":1,\"a5\":1,\"a6\":2,\"a7\":2,\"a8\":2}");
    return Folds.read(file);
  }

  @Test
  void learnsWhatCarriesOverToArticlesHeldBack(@TempDir Path folder) throws IOException {
    List<Example> examples = examples();

    CrossValidation validation =
        new CrossValidation(examples, folds(folder), ClassifierTrainer.standard(), "none");

    for (int i = 0; i < examples.size(); i++) {
      Judgement j = validation.held().get(i);
      assertThat(j.probability() > 0.5).isEqualTo(!examples.get(i).label().equals("none"));
    }
    Classifier shipped = validation.model();
    assertThat(shipped.judge(new FeatureRow().say("cue", "reject")).label()).isEqualTo("rejects");
  }

  @Test
  void trainingTwiceWritesTheSameModel(@TempDir Path folder) throws IOException {
    ClassifierTrainer trainer = ClassifierTrainer.standard();

    assertThat(written(new CrossValidation(examples(), folds(folder), trainer, "none").model()))
        .isEqualTo(
            written(new CrossValidation(examples(), folds(folder), trainer, "none").model()));
  }

  private static byte[] written(Classifier model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void keepsTheModelsThatHaveNotSeenAFold(@TempDir Path folder) throws IOException {
    List<Example> examples = examples();
    CrossValidation validation =
        new CrossValidation(examples, folds(folder), ClassifierTrainer.standard(), "none");

    validation.writeParts(folder.resolve("parts"));

    for (int i = 0; i < examples.size(); i++) {
      Path part = folder.resolve("parts").resolve(i % 9 / 3 + ".model.gz");
      try (var in = Files.newInputStream(part)) {
        assertThat(Classifier.read(in).judgeBut("none", examples.get(i).row()).probability())
            .isCloseTo(validation.held().get(i).probability(), within(0.02));
      }
    }
  }
}
