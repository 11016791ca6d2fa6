package org.rapporteur.bench.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;

/** The process that {@link ChaosCommand} kills: keeps articles and names them, until its end. */
public final class ChaosWriter {

  static final String KEPT = "kept ";
  static final String READER = "chaos";
  static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");

  private ChaosWriter() {}

  /** Writes to the record in a file; the second argument is the seed. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    MadeUp articles = new MadeUp("a" + args[1], Long.parseLong(args[1]));
    try (ArticleStore store = ArticleStore.open(Path.of(args[0]), ArticleStore.Mode.CREATE)) {
      while (!out.checkError()) {
        List<Arrival> batch = articles.batch(6);
        store.keep(batch, READER, NOW);
        batch.forEach(a -> out.println(KEPT + a.reading().article().id()));
      }
    }
  }
}
