package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Dossier;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.HtmlRenderer;

/**
 * Twice the text takes twice the time, whatever it is made of: in processor time of the thread, so
 * that a busy machine does not fail it. Sizes grow by {@code -Drapporteur.doubling=1048576}. The
 * readers of formats have a suite of their own.
 */
class DoublingTest {

  private static final int LARGE = Integer.getInteger("rapporteur.doubling", 1 << 14);

  /** Four times the text: what grows faster than by 2.3 a doubling fails. */
  private static final double MOST = 2.3 * 2.3;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final ArticleReader READER = new ArticleReader(Language.load());

  /** Something to be read. */
  private interface Work {
    void on(String text);
  }

  /** The part again and again; {@code #} in it becomes another name every time. */
  private static String of(String part, int size) {
    if (part.indexOf('#') < 0) {
      return part.repeat(Math.max(1, size / part.length()));
    }
    StringBuilder text = new StringBuilder(size + part.length());
    for (int i = 0; text.length() < size; i++) {
      text.append(part.replace("#", name(i)));
    }
    return text.toString();
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder("V");
    for (int left = number + 10; left > 0; left /= 10) {
      name.append("bo ra ti ke la mo vi du se ga".split(" ", -1)[left % 10]);
    }
    return name.append("v").toString();
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

  /** What is read of a story: each of these is hard for another room. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We stay,” Ana Ruiz of Ostrava said. “We wait,” Karl Holm told reporters. ",
        "On 1 March 2024 France met Germany for talks in Geneva with 12 envoys. ",
        "France will impose sanctions if Russia attacks, he said, and urged Turkey to wait. ",
        "The army moved its tanks and the envoys went to the border while ",
        "A ",
        "ANNA BERG ",
        "Anna Berg, ",
        ", ",
        "(a ",
        "12 ",
        "“Go.” ",
        "“",
        "if ",
        "he said that ",
        "the minister of ",
        "France and Germany, ",
        "Anna Berg: No.\n\n",
        "1 March 2024, ",
        "“We stay in Geneva,” said Anna # of Ostrava. ",
        "'We stay,' Anna # said. ",
        "If France attacks, Germany will impose sanctions, Anna # said. ",
        "France attacked Germany. Russia denied it, and # of Turkey rejected the claim. ",
        "President Anna # met Minister Karl # in Geneva on Monday. The remarks came on Tuesday. ",
        "Anna # said that at least 12 people were killed “in Oslo”. "
      })
  void theWholeReadingTakesLinearTime(String part) {
    Work reading =
        t -> {
          Article article = new StoryReader().read("a", t, Metadata.unknown());
          assertThat(READER.read(article).article()).isEqualTo(article);
        };
    growsLinearly(reading, part, LARGE, 100_000_000);
  }

  /** What many articles need is not to be too much for one of many findings. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We stay in Geneva,” said Anna # of France. ",
        "Karl # of France denied that Germany “attacked the port of #”. Russia rejected that. "
      })
  void theBriefTakesLinearTime(String part) {
    Work brief =
        t -> {
          Reconciler reconciler = new Reconciler();
          reconciler.add(READER.read(new StoryReader().read("a", t, Metadata.unknown())));
          Dossier dossier = reconciler.dossier();
          Brief made = new BriefComposer().compose(dossier, reconciler.readings());
          assertThat(new HtmlRenderer().render(made)).contains("<mark");
        };
    growsLinearly(brief, part, 4 * LARGE, 300_000_000);
  }
}
