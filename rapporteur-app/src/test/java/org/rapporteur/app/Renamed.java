package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rapporteur.article.Article;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingCodec;

/** A reading of the same article under another id. */
final class Renamed {

  private static final ReadingCodec CODEC = new ReadingCodec();

  private Renamed() {}

  static Reading of(Reading reading, String id) {
    Article a = reading.article();
    try {
      return CODEC.reading(
          new Article(id, a.text(), a.metadata(), a.blocks(), a.diagnostics()),
          CODEC.findings(reading));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
