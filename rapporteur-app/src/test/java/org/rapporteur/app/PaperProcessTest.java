package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.format.document.GivenUpException;

class PaperProcessTest {

  private static final Budget SHORT =
      new Budget(Duration.ofMillis(300), Duration.ZERO, Duration.ofMillis(300));

  /** A parser that never comes to an end. */
  static final class Busy {
    private Busy() {}

    public static void main(String[] arguments) {
      double sum = 0;
      while (sum >= 0) {
        sum += 1;
      }
    }
  }

  /** A parser that falls over. */
  static final class Fragile {
    private Fragile() {}

    public static void main(String[] arguments) {}
  }

  @Test
  void endsAParserThatDoesNotEnd() {
    PaperProcess parser = new PaperProcess(SHORT, PaperProcess.java(Busy.class));
    assertThatThrownBy(() -> parser.read("a", new byte[10]))
        .isInstanceOf(GivenUpException.class)
        .hasMessageContaining("processor time");
  }

  @Test
  void givesUpWhatItsParserFallsOver() {
    PaperProcess parser = new PaperProcess(Budget.usual(), PaperProcess.java(Fragile.class));
    assertThatThrownBy(() -> parser.read("a", new byte[1 << 20]))
        .isInstanceOf(GivenUpException.class);
  }

  @Test
  void readsOneDocumentAfterTheOther() throws IOException {
    PaperProcess parser = PaperProcess.standard(10, 10_000);
    byte[] damaged = "%PDF-1.4\nnothing".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> parser.read("a", damaged))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(GivenUpException.class);
    }
    assertThat(parser.read("b", sheet()).text()).isEqualTo("Talks go on.\n");
  }

  /** A document of one page and one line. */
  private static byte[] sheet() {
    String stream = "BT /F 12 Tf 72 700 Td (Talks go on.) Tj ET";
    String document =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<"
            + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
            + "4 0 obj<</Length "
            + stream.length()
            + ">>stream\n"
            + stream
            + "\nendstream endobj\n"
            + "trailer<</Root 1 0 R>>\n";
    return document.getBytes(StandardCharsets.US_ASCII);
  }
}
