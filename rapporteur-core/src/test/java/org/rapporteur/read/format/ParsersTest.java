package org.rapporteur.read.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.read.format.document.PdfReader;

class ParsersTest {

  private static final int THREADS = 3;

  @TempDir private Path folder;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @BeforeEach
  void write() throws IOException {
    for (int i = 0; i < 40; i++) {
      String place = "Northgate " + i;
      String text = "<p>The minister of Ostrava said in " + place + " that talks would go on.</p>";
      String page = "<html><head><title>Talks in " + place + "</title></head><body>";
      String name = String.format("%02d", i);
      switch (i % 4) {
        case 0 -> write(name + ".html", page + text.repeat(1 + i) + "</body></html>");
        case 1 -> write(name + ".txt", "Talks in " + place + "\n\nThey would go on, she said.\n");
        case 2 -> write(name + ".json", "{\"id\": \"" + name + "\", \"text\": ");
        default -> write(name + ".jsonl", "{\"id\": \"" + name + "\", \"text\": \"Talks.\"}\n");
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void whatIsParsedAheadComesInItsOrderAndIsTheSame() {
    Intake intake = new Intake();
    List<Taken> ahead = all(intake.parsedBy(new Parsers(threads, 7)));
    assertThat(ahead).hasSize(40).isEqualTo(all(intake));
    assertThat(ahead.get(2)).isInstanceOf(Taken.LeftOut.class);
  }

  @Test
  void severalDocumentsAreParsedAtOnce() {
    CyclicBarrier together = new CyclicBarrier(2);
    DocumentGuard guard =
        new DocumentGuard() {
          @Override
          public List<Taken> read(int size, Callable<List<Taken>> work) throws IOException {
            try {
              together.await(1, TimeUnit.MINUTES);
              return work.call();
            } catch (IOException e) {
              throw e;
            } catch (Exception e) {
              throw new IOException(e);
            }
          }
        };
    Limits limits = Limits.usual();
    Intake intake =
        new Intake(limits, new PdfReader(limits.pages(), limits.characters()), guard)
            .parsedBy(new Parsers(threads, 8));
    assertThat(intake.open(List.of(folder.resolve("00.html") + "", folder.resolve("04.html") + "")))
        .toIterable()
        .hasSize(2)
        .allMatch(t -> t instanceof Taken.Story);
  }

  @Test
  void noneUnderWayIsRefused() {
    assertThatThrownBy(() -> new Parsers(threads, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private List<Taken> all(Intake intake) {
    List<Taken> all = new ArrayList<>();
    try (Takings takings = intake.open(List.of(folder.toString()))) {
      takings.forEachRemaining(all::add);
    }
    return all;
  }
}
