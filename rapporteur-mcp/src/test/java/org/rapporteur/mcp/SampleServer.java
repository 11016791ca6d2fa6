package org.rapporteur.mcp;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Reading;

/** A server of two stories, in a process of its own, as an assistant starts one. */
final class SampleServer {

  private SampleServer() {}

  static List<Reading> readings() {
    ArticleReader reader = new ArticleReader(Language.load());
    StoryReader stories = new StoryReader();
    List<Reading> readings = new ArrayList<>();
    readings.add(
        reader.read(
            stories.read(
                "a.txt",
                """
                France warns Poland over the strait

                French Foreign Minister Anne Duval met her Polish counterpart in Oslo on Tuesday.

                "We will not withdraw our ships," Duval told reporters \uD83D\uDE00 after the talks.

                On Monday, Poland expelled two French diplomats. If Poland closes the strait, France will impose sanctions, Duval said.
                """,
                dated(5))));
    readings.add(
        reader.read(
            stories.read(
                "b.txt",
                """
                Poland answers

                Poland rejects the French demands, Prime Minister Jan Kowal said on Thursday. "We closed nothing," he told reporters in Warsaw.
                """,
                dated(7))));
    return readings;
  }

  private static Metadata dated(int day) {
    return Metadata.unknown()
        .withPublished(Publication.inferred(LocalDate.of(2031, 3, day), "test"));
  }

  public static void main(String[] arguments) throws InterruptedException {
    Knowledge known = Knowledge.of(readings());
    new AssistantServer("test", () -> known)
        .serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
  }
}
