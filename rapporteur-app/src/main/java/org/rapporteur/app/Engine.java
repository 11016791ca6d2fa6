package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.CRC32;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.Vocabulary;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Reading;

/** The reader of articles with everything that it is set up with. Immutable. */
final class Engine {

  private final ArticleReader reader;
  private final Bulkhead bulkhead;
  private final String version;

  private Engine(ArticleReader reader, String version) {
    this.reader = reader;
    this.bulkhead = new Bulkhead(reader::read, Budget.usual());
    this.version = version;
  }

  /** Loads the reader with what the user adds to its knowledge. */
  static Engine load(OwnKnowledge own) throws IOException {
    ArticleReader reader =
        new ArticleReader(
            Language.load(),
            ActorsFile.parse(own.actors()),
            Vocabulary.with(LexiconFile.parse(own.lexicon())));
    return new Engine(reader, version(own));
  }

  /** What is found in the article; what cannot be read is a reading that says so. */
  Reading read(Article article) {
    return bulkhead.read(article);
  }

  /** The meetings of an undated article for each day on which it may have been published. */
  SortedMap<LocalDate, List<Meeting>> meetings(Article article, LocalDate first, LocalDate last) {
    return reader.meetings(article, first, last);
  }

  /** Two readers of one version find the same in the same article. */
  String version() {
    return version;
  }

  private static String version(OwnKnowledge own) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(own.actors().getBytes(StandardCharsets.UTF_8));
    crc.update(0);
    crc.update(own.lexicon().getBytes(StandardCharsets.UTF_8));
    Path code = codeOf(ArticleReader.class);
    if (Files.isRegularFile(code)) {
      byte[] buffer = new byte[1 << 16];
      try (InputStream in = Files.newInputStream(code)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          crc.update(buffer, 0, n);
        }
      }
    }
    return Long.toHexString(crc.getValue());
  }

  private static Path codeOf(Class<?> type) throws IOException {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IOException("the program's own file has an odd name", e);
    }
  }
}
