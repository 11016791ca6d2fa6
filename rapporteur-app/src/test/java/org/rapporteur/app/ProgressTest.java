package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter shown = new StringWriter();

  private Console console(Map<String, String> environment) {
    return new Console(
        InputStream.nullInputStream(), Writer.nullWriter(), new PrintWriter(shown), environment);
  }

  @Test
  void countsOnATerminalAndMakesRoomForMessages() {
    Console console = console(Map.of("RAPPORTEUR_STDERR_TTY", "1"));
    try (Progress progress = Progress.on(console)) {
      assertThat(shown.toString()).contains("reading  0 articles");
      progress.interrupt(() -> console.say("b.txt: empty"));
      progress.step();
    }

    assertThat(shown.toString())
        .contains("\r\u001b[Krapporteur: b.txt: empty")
        .contains("reading  1 articles")
        .endsWith(System.lineSeparator());
  }

  @Test
  void saysNothingElsewhere() {
    try (Progress progress = Progress.on(console(Map.of()))) {
      progress.step();
    }

    assertThat(shown.toString()).isEmpty();
  }
}
