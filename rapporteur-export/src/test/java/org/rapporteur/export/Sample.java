package org.rapporteur.export;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Reading;

/** Two articles about invented events, read once, and every format of them. */
final class Sample {

  private static final String STORY =
      """
      France warns Poland over the strait

      French Foreign Minister Anne Duval met her Polish counterpart in Oslo on Tuesday.

      "=1+1 is how they count," Duval told reporters \uD83D\uDE00 after the talks. "We will not withdraw our ships."

      On Monday, Poland expelled two French diplomats. Poland has deployed about 3,000 troops near the border.

      France and Poland will meet in Bern on March 20, the ministry said. If Poland closes the strait, France will impose sanctions, Duval said.
      """;

  private static final List<Reading> READINGS = read();

  private Sample() {}

  /** The first has no web address, the second has one. */
  static List<Reading> readings() {
    return READINGS;
  }

  private static List<Reading> read() {
    ArticleReader reader = new ArticleReader(Language.load());
    StoryReader stories = new StoryReader();
    Metadata dated =
        Metadata.unknown().withPublished(Publication.inferred(LocalDate.of(2031, 3, 5), "test"));
    return List.of(
        reader.read(stories.read("a.txt", STORY, dated)),
        reader.read(
            stories.read("b.txt", "Oslo waits\n\nNorway said it was open to talks.\n", dated)));
  }

  /** The first of them, of other metadata. */
  static Reading read(String id, Metadata metadata) {
    return new ArticleReader(Language.load()).read(new StoryReader().read(id, STORY, metadata));
  }

  static Export.Written write(ExportFormat format, Path place) throws IOException {
    try (Export export = format.open(place)) {
      return fill(format, export);
    }
  }

  static String text(ExportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    try (Export export = format.open(out)) {
      fill(format, export);
    }
    return out.toString();
  }

  private static Export.Written fill(ExportFormat format, Export export) throws IOException {
    Selection all =
        new Selection(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            EnumSet.allOf(Kind.class),
            format.statuses());
    for (Reading reading : READINGS) {
      export.add(all.of(reading));
    }
    return export.finish();
  }
}
