package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.read.format.DocumentGuard;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Limits;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.Takings;
import org.rapporteur.read.format.document.GivenUpException;
import org.rapporteur.read.format.document.PaperText;

class BudgetedDocumentsTest {

  private static final Budget TIGHT =
      new Budget(Duration.ofMillis(50), Duration.ZERO, Duration.ofSeconds(1));

  private final DocumentGuard guard = new BudgetedDocuments(TIGHT);

  @Test
  void givesUpADocumentThatTakesTooLong() {
    assertThatThrownBy(
            () ->
                guard.read(
                    10,
                    () -> {
                      while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                      }
                      return List.of();
                    }))
        .isInstanceOf(GivenUpException.class)
        .hasMessageContaining("of processor time");
  }

  @Test
  void givesUpADocumentThatNeedsTooMuchOrThatTheReaderFailsOn() {
    assertThatThrownBy(
            () ->
                guard.read(
                    10,
                    () -> {
                      throw new OutOfMemoryError("too much");
                    }))
        .isInstanceOf(GivenUpException.class)
        .hasMessageContaining("too much");
  }

  @Test
  void tellsWhatCannotBeReadAsItIs() {
    assertThatThrownBy(
            () ->
                guard.read(
                    10,
                    () -> {
                      throw new IOException("is damaged");
                    }))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(GivenUpException.class)
        .hasMessage("is damaged");
  }

  @Test
  void whatIsGivenUpIsKeptUnreadWithItsOriginal() {
    Intake intake =
        new Intake(
            Limits.usual(),
            (name, bytes) -> new PaperText("", Optional.empty(), Optional.empty(), List.of()),
            (size, work) -> {
              throw new GivenUpException("is not read: it takes too long");
            });
    byte[] page = "<!doctype html><p>The envoy waits.</p>".getBytes(StandardCharsets.UTF_8);
    try (Takings takings = intake.read("a.html", new ByteArrayInputStream(page))) {
      Taken.Story story = (Taken.Story) takings.next();
      assertThat(story.original().bytes()).isEqualTo(page);
      assertThat(story.article().diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Bulkhead.NOT_READ);
    }
  }

  @Test
  void aLineThatIsGivenUpCostsNoOther() {
    Intake intake =
        new Intake(
            Limits.usual(),
            (name, bytes) -> new PaperText("", Optional.empty(), Optional.empty(), List.of()),
            (size, work) -> {
              if (size > 100) {
                throw new GivenUpException("is not read: it takes too long");
              }
              return DocumentGuard.none().read(size, work);
            });
    String line = "{\"id\":\"%s\",\"text\":\"The envoy waits.%s\"}\n";
    String lines = line.formatted("a", "!".repeat(100)) + line.formatted("b", "");
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    try (Takings takings = intake.read("in", new ByteArrayInputStream(bytes))) {
      assertThat(takings.stream().map(Taken::name)).containsExactly("a", "b");
    }
  }
}
