package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void story() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "France warns Poland\n\nOn Monday, Poland expelled two French diplomats. Norway may expel"
            + " a Danish envoy.\n");
  }

  @Test
  void writesEventDataToStandardOutput() {
    Session session = Session.of("export", "polecat", path(), "-o", "-");

    assertThat(session.code()).isZero();
    assertThat(session.out().lines().findFirst().orElse("")).startsWith("Event ID\tEvent Date");
    assertThat(session.out()).contains("\tSANCTION\t").doesNotContain("hypothetical");
    assertThat(session.err()).contains("acts");
  }

  @Test
  void aRecordIsExportedAsItsArticlesAre() {
    String record = folder.resolve("r.db").toString();
    Session.of("read", "--record", record, path());

    assertThat(Session.of("export", "plover", "--record", record, "-o", "-").out())
        .isNotEmpty()
        .isEqualTo(Session.of("export", "plover", path(), "-o", "-").out());
  }

  @Test
  void aRecordThatIsReadAgainFirstIsSaidToBe() throws IOException {
    String record = folder.resolve("r.db").toString();
    Path actors = Files.writeString(folder.resolve("actors.txt"), "VAR | Varland\n");
    Session.of("read", "--record", record, path());
    String others = Session.of("export", "gqg", "--record", record, "-o", "-").err();
    String again =
        Session.of("export", "gqg", "--record", record, "--actors", actors.toString(), "-o", "-")
            .err();

    assertThat(others).doesNotContain("again");
    assertThat(again).contains("reading 1 article of the record again");
  }

  @Test
  void tablesNeedAFolderAndSayWhatTheyHold() {
    Session refused = Session.of("export", "csv", path(), "-o", "-");
    Session written = Session.of("export", "csv", path(), "-o", folder.resolve("t").toString());

    assertThat(refused.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(refused.err()).contains("name a file or folder");
    assertThat(written.code()).isZero();
    assertThat(written.err()).contains("1 articles");
    assertThat(folder.resolve("t/acts.csv")).isRegularFile();
  }

  @Test
  void aWrongFormatNamesThoseThatThereAre() {
    Session session = Session.of("export", "docx", path());

    assertThat(session.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(session.err()).contains("docx").contains("XLSX");
  }

  private String path() {
    return folder.resolve("a.txt").toString();
  }
}
