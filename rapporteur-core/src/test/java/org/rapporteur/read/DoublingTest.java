package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Takings;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;

/**
 * Twice the text takes twice the time, whatever it is made of: in processor time of the thread, so
 * that a busy machine does not fail it. Sizes grow by {@code -Drapporteur.doubling=1048576}.
 */
class DoublingTest {

  private static final int MEGABYTE = 1 << 20;
  private static final int LARGE = Integer.getInteger("rapporteur.doubling", 1 << 14);

  /** Four times the text: what grows faster than by 2.3 a doubling fails. */
  private static final double MOST = 2.3 * 2.3;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final Intake INTAKE = new Intake();
  private static final ArticleReader READER = new ArticleReader(Language.load());

  /** Something to be read. */
  private interface Work {
    void on(String text);
  }

  private static String of(String part, int size) {
    return part.repeat(Math.max(1, size / part.length()));
  }

  private static long time(Work work, String text) {
    long before = CLOCK.getCurrentThreadCpuTime();
    work.on(text);
    return CLOCK.getCurrentThreadCpuTime() - before;
  }

  private static void growsLinearly(Work work, String part, int size, long floor) {
    double ratio = MOST;
    for (int i = 0; i < 3 && ratio >= MOST; i++) {
      long small = Math.max(floor, time(work, of(part, size / 4)));
      ratio = time(work, of(part, size)) / (double) small;
    }
    assertThat(ratio).as("times as long as a quarter of it").isLessThan(MOST);
  }

  private static void take(String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    try (Takings takings = INTAKE.read("in", new ByteArrayInputStream(bytes))) {
      while (takings.hasNext()) {
        takings.next();
      }
    }
  }

  /** As it is, as a line of a story below its head, and in every field of every format. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\t",
        "\u00A0",
        "A",
        "ANNA ",
        "Anna Berg, ",
        ",",
        "(",
        "1",
        "12 ",
        "- ",
        "| ",
        "/",
        "“",
        "“Go.” ",
        "\n",
        "By Anna Berg\n\n",
        "TALKS\n\n",
        "Photo: a.\n\n",
        "By ",
        " and ",
        ". ",
        "; ",
        "U.S. ",
        "1 May ",
        "It is so, the envoy of Ostrava said to us all here. ",
        "ANNA BERG: No.\n\n",
        "<",
        "&",
        "=?",
        "=",
        "\\",
        "{",
        "[",
        "http://a.example/"
      })
  void everyFormatTakesLinearTime(String part) {
    Work formats =
        t -> {
          take(t);
          take("Talks end\n\nBy Ana" + t + "x\n\nIt is " + t + "x\n\nThey met, she said.\n");
          String line = t.replace('\n', ' ');
          take("From: " + line + "\nSubject: " + line + "\nDate: " + line + "\nTo: a\n\n" + t);
          String cell = line.replace("\"", "");
          take("id,text,title,published,author\na,\"" + (cell + "\",\"").repeat(4) + "\"\n");
          String value = cell.replace("\\", "").replace("\t", " ");
          String field = "\":\"" + value + "\",\"";
          take("{\"text" + field + "title" + field + "date" + field + "author" + field + "z\":1}");
          String mark = value.replace("<", "&lt;");
          take(
              "<rss><channel><title>"
                  + mark
                  + "</title><item><guid>"
                  + mark
                  + "</guid><pubDate>"
                  + mark
                  + "</pubDate><author>"
                  + mark
                  + "</author><description>"
                  + mark
                  + "</description></item></channel></rss>");
          take(
              "<!doctype html><html><head><title>"
                  + mark
                  + "</title><meta name=author content='"
                  + mark.replace("'", "")
                  + "'></head><body><article><h1>"
                  + mark
                  + "</h1><p class=byline>By "
                  + mark
                  + "</p><p>"
                  + t
                  + "</p></article></html>");
        };
    growsLinearly(formats, part, LARGE, 40_000_000);
  }

  /** What takes the shape of a story or of a page apart stays linear where it is large, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {" ", "A", "Anna Berg, ", "(", "12 ", "“Go.” ", "\n", "TALKS\n\n", "1 May ", "<"})
  void aMegabyteTakesLinearTime(String part) {
    Work formats =
        t -> {
          take("Talks end\n\nBy Ana" + t + "x\n\nIt is " + t + "x\n\nThey met, she said.\n");
          take(
              "<!doctype html><html><body><article><h1>Talks</h1><p>"
                  + t
                  + "</p></article></html>");
        };
    growsLinearly(formats, part, MEGABYTE, 40_000_000);
  }

  /** What is read of a story: each of these is hard for another room. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We stay,” Ana Ruiz of Ostrava said. “We wait,” Karl Holm told reporters. ",
        "On 1 March 2024 France met Germany for talks in Geneva with 12 envoys. ",
        "France will impose sanctions if Russia attacks, he said, and urged Turkey to wait. ",
        "The army moved its tanks and the envoys went to the border while "
      })
  void theWholeReadingTakesLinearTime(String part) {
    Work reading =
        t -> {
          Article article = new StoryReader().read("a", t, Metadata.unknown());
          assertThat(READER.read(article).article()).isEqualTo(article);
        };
    growsLinearly(reading, part, LARGE, 100_000_000);
  }
}
