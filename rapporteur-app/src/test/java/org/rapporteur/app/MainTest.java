package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private static final String STORY =
      "Varland recalls envoy\n\n\"We have waited long enough,\" said Orla Venn, the foreign minister"
          + " of Varland.\n";

  @TempDir private Path folder;

  @Test
  void extractsOneLineAnArticleInTheOrderOfTheInput() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve(String.format("s%02d.txt", i)), STORY);
    }

    Session session = Session.of("extract", "--threads", "3", folder.toString());

    List<String> lines = session.out().lines().toList();
    assertThat(session.code()).isZero();
    assertThat(lines).hasSize(40);
    for (int i = 0; i < 40; i++) {
      assertThat(lines.get(i)).contains(String.format("\"s%02d.txt\"", i));
    }
  }

  @Test
  void readsTheOthersWhenAPathIsMissing() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);

    Session session =
        Session.of("extract", folder.resolve("gone.txt").toString(), story.toString());

    assertThat(session.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(session.out().lines()).hasSize(1);
    assertThat(session.err().lines()).hasSize(1).first().asString().contains("gone.txt");
  }

  @Test
  void storiesOfOneNameInTwoFoldersKeepIdsOfTheirOwn() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("a/1.txt"), STORY);
    Files.writeString(folder.resolve("b/1.txt"), STORY);

    String a = folder.resolve("a").toString();
    String b = folder.resolve("b").toString();
    assertThat(Session.of("extract", a, b).out().lines())
        .satisfiesExactly(
            l -> assertThat(l).startsWith("{\"id\":\"1.txt\""),
            l -> assertThat(l).startsWith("{\"id\":\"1.txt (2)\""));
  }

  @Test
  void writesWordsBesidePlacesWhenAsked() throws IOException {
    String story = Files.writeString(folder.resolve("story.txt"), STORY).toString();

    assertThat(Session.of("extract", "--words", story).out()).contains("\"cue_words\":[\"said\"]");
    assertThat(Session.of("extract", story).out()).doesNotContain("_words");
  }

  @Test
  void explainingAnUnknownFindingSaysSo() throws IOException {
    String story = Files.writeString(folder.resolve("story.txt"), STORY).toString();

    Session session = Session.of("extract", "--explain", "s99", story);

    assertThat(session.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(session.err().lines()).hasSize(1).first().asString().contains("s99");
  }

  @Test
  void refusesAWrongOptionInOneLineThatNamesIt() {
    Session session = Session.of("brief", "--colour-of-the-sky", "x");

    assertThat(session.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(session.err()).startsWith("rapporteur: ").contains("--colour-of-the-sky");
  }

  @Test
  void everyHelpFitsAScreen() {
    for (String command :
        List.of(
            "brief",
            "read",
            "watch",
            "extract",
            "export",
            "parse",
            "lexicon",
            "demo",
            "completion")) {
      Session session = Session.of(command, "--help");

      assertThat(session.code()).isZero();
      assertThat(session.out().lines().count()).as(command).isBetween(4L, 40L);
    }
  }

  @Test
  void completionOffersValuesAsTheManualWritesThemAndElseFiles() {
    Session session = Session.of("completion");

    assertThat(session.code()).isZero();
    assertThat(session.out())
        .contains("FORMAT_pos_param_args=(\"csv\" \"parquet\"", "=(\"occurred\" \"ongoing\"")
        .doesNotContain("\"CSV\"", "+o default");
  }

  @Test
  void theDemoBringsItsStories() throws IOException {
    Path page = folder.resolve("demo.html");

    Session session = Session.of("demo", "--output", page.toString());

    assertThat(session.code()).isZero();
    assertThat(session.err()).contains("look at the first page");
    assertThat(Files.readString(page)).contains("Lirenia", "12 articles");
  }

  @Test
  void briefsInMarkdown() throws IOException {
    Files.writeString(folder.resolve("story.txt"), STORY);

    Session session = Session.of("brief", folder.toString());

    assertThat(session.code()).isZero();
    assertThat(session.out()).startsWith("# ").contains("## Sources");
  }
}
