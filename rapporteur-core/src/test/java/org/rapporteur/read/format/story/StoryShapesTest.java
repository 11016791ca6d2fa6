package org.rapporteur.read.format.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;

/**
 * Stories in the shapes in which agencies, papers and broadcasters print them, as scrapers save
 * them. {@code -Dgolden.update=true} writes what is read as what is expected.
 */
class StoryShapesTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/org/rapporteur/read/format/story/shapes");

  @TestFactory
  Stream<DynamicTest> readsShape() throws IOException {
    List<Path> articles;
    try (Stream<Path> files = Files.list(FOLDER)) {
      articles = files.filter(f -> f.toString().endsWith(".article")).sorted().toList();
    }
    assertThat(articles).isNotEmpty();
    return articles.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String read = drawn(new StoryReader().read("shape", text, Metadata.unknown()));
    Path expected =
        file.resolveSibling(file.getFileName().toString().replace(".article", ".expected"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, read, StandardCharsets.UTF_8);
    }
    assertThat(read).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }

  private static String drawn(Article article) {
    Metadata m = article.metadata();
    StringBuilder drawn = new StringBuilder();
    drawn.append("title: ").append(m.title().orElse("-")).append('\n');
    drawn.append("outlet: ").append(m.outlet().map(Outlet::name).orElse("-")).append('\n');
    drawn.append("byline: ").append(String.join("; ", m.bylines())).append('\n');
    drawn
        .append("published: ")
        .append(m.published().map(p -> p.date() + " " + p.basis()).orElse("-"))
        .append('\n');
    for (Block block : article.blocks()) {
      drawn.append(block.kind()).append(": ");
      drawn.append(article.quote(block.span()).replace('\n', '|')).append('\n');
    }
    return drawn.toString();
  }
}
