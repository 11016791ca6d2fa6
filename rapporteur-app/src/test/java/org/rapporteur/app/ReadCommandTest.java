package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String STORY = "Varland recalls envoy\n\nThe envoy left on Monday.\n";

  @TempDir private Path folder;

  @BeforeEach
  void stories() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("a/story.txt"), STORY);
    Files.writeString(folder.resolve("b/story.txt"), STORY + "A second envoy stayed.\n");
    Files.writeString(folder.resolve("b/other.txt"), STORY);
  }

  @Test
  void keepsStoriesOfTheSameNameApart() {
    Session session = read("a", "b");

    assertThat(session.code()).isZero();
    assertThat(session.out().lines())
        .contains("kept story.txt", "kept other.txt", "kept story.txt (2)");
  }

  @Test
  void readingAgainChangesNothing() throws IOException {
    read("a", "b");
    String brief = Session.of("brief", "--record", record()).out();

    Session again = read("b", "a", "a");

    assertThat(again.out()).containsPattern("new +0").contains("holds 3 articles");
    assertThat(Session.of("brief", "--record", record()).out()).isEqualTo(brief);
  }

  @Test
  void aBriefWithoutARecordSaysWhatToDo() {
    Session session = Session.of("brief", "--record", folder.resolve("none.db").toString());

    assertThat(session.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(session.err()).contains("none.db").contains("rapporteur read");
  }

  @Test
  void givesBackWhatAnArticleWasReadFrom() throws IOException {
    String page =
        "<html><head><title>Varland recalls envoy</title></head><body><article><h1>Varland"
            + " <b>recalls</b> envoy</h1><p>The envoy of Varland left the city on Monday, the"
            + " ministry said.</p></article></body></html>";
    Files.writeString(folder.resolve("a/page.html"), page);
    read("a");
    Path copy = folder.resolve("copy.html");
    Session whole =
        Session.of("original", "page.html", "--record", record(), "-o", copy.toString());
    Session part = Session.of("original", "page.html", "--record", record(), "--at", "0", "15");
    Session none = Session.of("original", "none.html", "--record", record());

    assertThat(whole.code()).isZero();
    assertThat(copy).hasContent(page);
    assertThat(part.out()).contains("Varland <b>recalls");
    assertThat(none.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(none.err()).contains("none.html").contains("holds no original");
  }

  @Test
  void refusesPrivateAddressesOfTheWeb() {
    Session session = Session.of("extract", "http://127.0.0.1:9/story");

    assertThat(session.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(session.err())
        .contains("http://127.0.0.1:9/story")
        .contains("leads to a private address");
  }

  @Test
  void refusesARecordThatIsNoRecord() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "Buy bread.\n".repeat(300));

    Session session = Session.of("read", "--record", notes.toString(), folder.toString());

    assertThat(session.code()).isEqualTo(ExitCode.DATA.number());
    assertThat(session.err().lines()).hasSize(1).first().asString().contains("notes.txt");
  }

  @Test
  void refusesARecordInAFolderThatIsMissing() {
    Session session =
        Session.of("read", "--record", folder.resolve("x/y.db").toString(), folder.toString());

    assertThat(session.code()).isEqualTo(ExitCode.CANNOT_CREATE.number());
    assertThat(session.err().lines()).hasSize(1);
  }

  private Session read(String... folders) {
    String[] args = new String[folders.length + 4];
    args[0] = "read";
    args[1] = "--verbose";
    args[2] = "--record";
    args[3] = record();
    for (int i = 0; i < folders.length; i++) {
      args[4 + i] = folder.resolve(folders[i]).toString();
    }
    return Session.of(args);
  }

  private String record() {
    return folder.resolve("record.db").toString();
  }

  @Test
  void makesNoRecordOfNothing() throws IOException {
    Session session = read("c", "d");
    assertThat(session.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(session.out()).contains("No record is made");
    assertThat(Files.exists(Path.of(record()))).isFalse();

    Session missing =
        Session.of("read", "--record", record(), "--actors", "none.txt", folder.resolve("a") + "");
    assertThat(missing.code()).isNotZero();
    assertThat(Files.exists(Path.of(record()))).isFalse();
  }
}
