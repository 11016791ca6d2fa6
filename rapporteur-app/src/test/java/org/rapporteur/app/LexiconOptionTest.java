package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconOptionTest {

  private static final String ACTORS =
      "VAR | Varland | | Varholm | Varlander\nOST | Ostmark | | Osthaven | Ostmarker\n";
  private static final String OWN =
      """
      # what our own coders call it
      [frames]
      harangue   *  => ACCUSE.disapprove rec=obj
      [stances]
      demands | clamour~after | obj
      [units]
      barges | ships | x
      barges | arms | barges
      """;
  private static final String STORY =
      """
      Varland harangues Ostmark

      Varland harangued Ostmark on Monday. Ostmark has moved 40 barges to the river.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    write("actors.txt", ACTORS);
    write("own.txt", OWN);
    Files.createDirectory(folder.resolve("stories"));
    write("stories/story.txt", STORY);
  }

  @Test
  void wordsOfTheUsersOwnTellActsAndFigures() {
    Session without = extract();
    Session with = extract("--lexicon", path("own.txt"));

    assertThat(without.out()).doesNotContain("ACCUSE").contains("\"confidence\":0.75}");
    assertThat(with.code()).isZero();
    assertThat(with.out())
        .contains("\"ACCUSE\"")
        .contains("\"unit\":\"barges\"")
        .doesNotContain("\"confidence\":0.75}");
  }

  @Test
  void aUsersEntryWinsOverTheBuiltInOne() throws IOException {
    write("stories/story.txt", "Varland bombed Ostmark on Monday.\n");
    write("quiet.txt", "[frames]\nbomb * => none\n");

    assertThat(extract().out()).contains("ASSAULT");
    assertThat(extract("--lexicon", path("quiet.txt")).out()).doesNotContain("ASSAULT");
  }

  @Test
  void anEntryThatCannotBeReadIsNamedWithFileLineAndWhatIsExpected() {
    Session session = extract("--lexicon", path("own.txt"));

    assertThat(session.err().lines())
        .singleElement()
        .asString()
        .contains("own.txt: line 7: ")
        .contains("barges | ships | x")
        .contains("expected unit | force, arms");
  }

  @Test
  void aMissingFileIsSaid() {
    Session session = extract("--lexicon", path("none.txt"));

    assertThat(session.code()).isNotZero();
    assertThat(session.err().lines()).singleElement().asString().contains("none.txt");
  }

  @Test
  void theBuiltInLexiconIsAFileThatChangesNothing() throws IOException {
    Session printed = Session.of("lexicon");
    write("all.txt", printed.out());

    assertThat(printed.out()).contains("[frames]").contains("=> ACCUSE");
    assertThat(extract("--lexicon", path("all.txt"))).isEqualTo(extract());
    assertThat(Session.of("lexicon", "units").out()).startsWith("[units]\n# ");
    assertThat(Session.of("lexicon", "verbs").err()).contains("verbs").contains("frames");
  }

  @Test
  void aRecordIsReadAgainWithAnotherLexicon() {
    String record = path("r.db");
    Session.of("read", "--record", record, "--actors", path("actors.txt"), path("stories"));
    String before = Session.of("brief", "--record", record).out();

    String after = Session.of("brief", "--record", record, "--lexicon", path("own.txt")).out();
    String later = Session.of("brief", "--record", record).out();

    assertThat(before).doesNotContain("barges, ");
    assertThat(after).isNotEqualTo(before);
    assertThat(later).isEqualTo(after);
  }

  private Session extract(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "extract";
    args[1] = path("stories");
    args[2] = "--actors";
    args[3] = path("actors.txt");
    System.arraycopy(more, 0, args, 4, more.length);
    return Session.of(args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
