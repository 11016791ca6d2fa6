package org.rapporteur.bench.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class GrowthCommandTest {

  @Test
  void tellsOfEachSizeWhatEachStepTakes() {
    StringWriter written = new StringWriter();
    int code =
        new CommandLine(new GrowthCommand())
            .setOut(new PrintWriter(written, true))
            .execute("-n", "5,10");
    assertThat(code).isZero();
    List<String> lines = written.toString().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).strip().split(" +")).startsWith("articles", "keep", "load", "add");
    assertThat(lines.get(1).strip()).startsWith("5 ");
    assertThat(lines.get(2).strip().split(" +")).hasSize(13);
  }
}
