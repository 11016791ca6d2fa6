package org.rapporteur.bench.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Original;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.text.Span;

/** Batches of made-up articles with originals, of any size. Not thread-safe. */
final class MadeUp {

  private static final int MOST_TEXT = 20_000;
  private static final int MOST_ORIGINAL = 8_000;

  private final Random random;
  private final String name;
  private int next;

  /**
   * Batches.
   *
   * @param name what the ids begin with
   */
  MadeUp(String name, long seed) {
    this.name = name;
    this.random = new Random(seed);
  }

  /** Up to so many articles. */
  List<Arrival> batch(int most) {
    List<Arrival> batch = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      batch.add(arrival());
    }
    return batch;
  }

  private Arrival arrival() {
    StringBuilder text = new StringBuilder("Varland waits. ");
    for (int i = random.nextInt(MOST_TEXT); i >= 0; i--) {
      text.append(i % 7 == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
    }
    byte[] original = new byte[1 + random.nextInt(MOST_ORIGINAL)];
    random.nextBytes(original);
    String id = name + "-" + next++;
    Article article =
        new Article(
            id,
            text.toString(),
            Metadata.unknown(),
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
            List.of());
    return new Arrival(
        Reading.nothing(article, List.of()),
        Optional.of(Original.of("text/plain", Optional.empty(), original, Optional.empty())));
  }
}
