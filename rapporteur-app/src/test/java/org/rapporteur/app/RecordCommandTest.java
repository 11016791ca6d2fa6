package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {

  private static final int PAGE = 4096;

  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void readsStories() throws IOException {
    record = folder.resolve("r.db").toString();
    Path stories = Files.createDirectories(folder.resolve("stories"));
    for (int i = 1; i <= 12; i++) {
      String story = "The envoy of Varland waits for day " + i + " of the talks in Ostmark.\n\n";
      Files.writeString(stories.resolve(i + ".txt"), "Talks, part " + i + "\n\n" + story.repeat(9));
    }
    assertThat(Session.of("read", "--record", record, stories.toString()).code()).isZero();
  }

  @Test
  void findsNothingInAWholeRecord() {
    Session check = Session.of("record", "check", "--record", record);

    assertThat(check.code()).isZero();
    assertThat(check.out()).contains("nothing is damaged");
  }

  @Test
  void aBrokenPageIsNamedWithTheRemedyWhichHelps() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(record));
    try (RandomAccessFile file = new RandomAccessFile(record, "rw")) {
      file.seek((bytes.length / PAGE - 2L) * PAGE);
      file.write(new byte[PAGE]);
    }

    Session read = Session.of("read", "--record", record, folder.resolve("stories").toString());
    assertThat(read.code()).isEqualTo(ExitCode.DATA.number());
    assertThat(read.err()).contains(record).contains("rapporteur record repair --record " + record);

    Session check = Session.of("record", "check", "--record", record);
    assertThat(check.code()).isEqualTo(ExitCode.DATA.number());
    assertThat(check.out()).contains("lost");

    Session repair = Session.of("record", "repair", "--record", record);
    assertThat(repair.code()).isZero();
    assertThat(repair.out()).contains("r.db holds").contains("r.db.damaged");
    assertThat(Session.of("record", "check", "--record", record).code()).isZero();

    Session again = Session.of("read", "--record", record, folder.resolve("stories").toString());
    assertThat(again.out()).contains("r.db holds 12 articles");
  }

  @Test
  void saysThatThereIsNoRecord() {
    String none = folder.resolve("none.db").toString();

    assertThat(Session.of("record", "check", "--record", none).code())
        .isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(Session.of("record", "repair", "--record", none).err()).contains(none);
  }

  @Test
  void theRecordMayStandBehindTheCommand() {
    assertThat(Session.of("record", "check", record).out()).contains("nothing is damaged");
    assertThat(Session.of("record", "check", record + "x").err()).contains("there is no record");
  }
}
