package org.rapporteur.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Statement;

/**
 * Reads each {@code NAME.article} and compares with {@code NAME.expected}: the text with contents
 * in square brackets, then a line a statement. {@code -Drapporteur.golden=update} writes what is
 * read now.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/rapporteur/read/attribution");

  private final ArticleReader reader = new ArticleReader(Language.load());
  private final StoryReader stories = new StoryReader();

  @Test
  void readsEveryArticleAsExpected() throws IOException {
    List<Path> articles = files(".article");
    assertThat(articles).isNotEmpty();
    assertThat(files(".expected").stream().map(GoldenTest::stem))
        .isSubsetOf(articles.stream().map(GoldenTest::stem).toList());
    for (Path article : articles) {
      Path expected = article.resolveSibling(stem(article) + ".expected");
      String drawn = drawn(article);
      if ("update".equals(System.getProperty("rapporteur.golden"))) {
        Files.writeString(expected, drawn);
      }
      assertThat(drawn).as("%s", article).isEqualTo(Files.readString(expected));
    }
  }

  @Test
  void everyPartOfAStatementIsTheTextAtItsSpan() throws IOException {
    for (Path file : files(".article")) {
      String text = Files.readString(file);
      for (Statement s : statements(text)) {
        Stream.of(s.content(), s.cue(), s.source())
            .flatMap(List::stream)
            .forEach(e -> assertThat(e.quote()).isEqualTo(e.span().in(text)));
      }
    }
  }

  @Test
  void readingTwiceGivesTheSame() throws IOException {
    for (Path file : files(".article")) {
      String text = Files.readString(file);
      assertThat(statements(text)).isEqualTo(statements(text));
    }
  }

  @Test
  void swappingThePartiesSwapsTheSpeakersAndNothingElse() throws IOException {
    for (Path file : files(".article")) {
      String text = Files.readString(file);
      List<Statement> plain = statements(text);
      List<Statement> swapped = statements(swap(text));
      assertThat(swapped).as("%s", file).hasSameSizeAs(plain);
      for (int i = 0; i < plain.size(); i++) {
        assertThat(line(swapped.get(i))).isEqualTo(swap(line(plain.get(i))));
      }
    }
  }

  /** Names of the same length and shape, so that only the parties change places. */
  private static String swap(String text) {
    return text.replace("Lorvania", "\u0001")
        .replace("Tarvania", "Lorvania")
        .replace("\u0001", "Tarvania");
  }

  private List<Statement> statements(String text) {
    Article article = stories.read("a", text, Metadata.unknown());
    return reader.read(article).statements();
  }

  private String drawn(Path file) throws IOException {
    String text = Files.readString(file);
    List<Statement> found = statements(text);
    StringBuilder b = new StringBuilder(text);
    List<int[]> marks = new ArrayList<>();
    for (Statement s : found) {
      for (Evidence e : s.content()) {
        marks.add(new int[] {e.span().end(), 1});
        marks.add(new int[] {e.span().start(), 0});
      }
    }
    marks.sort((x, y) -> x[0] != y[0] ? y[0] - x[0] : x[1] - y[1]);
    for (int[] m : marks) {
      b.insert(m[0], m[1] == 1 ? ']' : '[');
    }
    b.append("---\n");
    found.forEach(s -> b.append(line(s)).append('\n'));
    return b.toString();
  }

  private static String line(Statement s) {
    String who = s.speakers().stream().map(Actor::name).collect(Collectors.joining(" and "));
    return String.join(
        " | ",
        s.kind().name(),
        s.type().name(),
        who,
        quotes(s.cue()),
        quotes(s.source()),
        quotes(s.content()));
  }

  private static String quotes(List<Evidence> parts) {
    return parts.stream().map(Evidence::quote).collect(Collectors.joining(" ... "));
  }

  private static List<Path> files(String suffix) throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
