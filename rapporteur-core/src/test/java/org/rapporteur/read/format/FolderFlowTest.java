package org.rapporteur.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;

/** What is taken of folders and of patterns of names. */
class FolderFlowTest {

  private static final String STORY =
      "Canal talks to go on\n\nThe foreign minister of Ostrava said on Monday that the talks would"
          + " go on for another week.\n\n\u201cWe are patient,\u201d she said in Northgate.\n";

  private static List<Taken> open(Path... paths) {
    List<Taken> all = new ArrayList<>();
    try (Takings takings = new Intake().open(Arrays.stream(paths).map(Path::toString).toList())) {
      takings.forEachRemaining(all::add);
    }
    return all;
  }

  private static Reason reason(Taken taken) {
    return ((LeftOut) taken).reason();
  }

  @Test
  void aReadmeAndAListOfPartiesBesideArticlesAreNone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("README.md"), "# Stories\n\nTwo stories about a canal.\n");
    Files.writeString(
        folder.resolve("actors.txt"),
        "# who is who\nVAL | Valdoria | Republic of Valdoria | Castra\nOST | Ostrava | | Northgate\n");
    Files.writeString(folder.resolve("one.txt"), STORY);
    Files.writeString(
        folder.resolve("two.txt"), "UN | Talks | Canal\n\nOstrava said the talks would go on.\n");

    List<Taken> taken = open(folder);

    assertThat(taken).filteredOn(Taken.Story.class::isInstance).hasSize(2);
    assertThat(taken)
        .filteredOn(LeftOut.class::isInstance)
        .hasSize(2)
        .allSatisfy(left -> assertThat(reason(left)).isEqualTo(Reason.BESIDE))
        .anySatisfy(left -> assertThat(((LeftOut) left).message()).contains("--actors"));
    assertThat(open(folder.resolve("README.md"))).allMatch(Taken.Story.class::isInstance);
  }

  @Test
  void takesFoldersSortedWithIdsFromThere(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(folder.resolve("z.txt"), STORY);
    Files.writeString(folder.resolve("b/c/one.txt"), STORY);
    Files.writeString(folder.resolve("a.txt"), STORY);
    Files.writeString(folder.resolve(".hidden"), STORY);
    assertThat(open(folder))
        .extracting(Taken::name)
        .containsExactly("a.txt", "b/c/one.txt", "z.txt");
  }

  @Test
  void takesTheDeliveredLettersOfAMaildir(@TempDir Path folder) throws IOException {
    String letter =
        """
        From: desk@herald.example
        To: readers@herald.example
        Subject: Talks
        Date: Mon, 3 Mar 2031 10:00:00 +0000
        Message-ID: <%s@herald.example>

        The talks go on, the minister said.
        """;
    for (String part : List.of("cur", "new", "tmp")) {
      Files.createDirectories(folder.resolve(part));
      Files.writeString(folder.resolve(part + "/1.host:2,S"), letter.formatted(part));
    }
    try (Takings takings = new Intake().open(List.of(folder.toString()))) {
      assertThat(takings.stream().map(Taken::name).toList())
          .containsExactly("cur@herald.example", "new@herald.example");
    }
  }

  @Test
  void takesPatternsOfNames(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("one.txt"), STORY);
    Files.writeString(folder.resolve("two.md"), STORY);
    assertThat(open(folder.resolve("*.txt"))).extracting(Taken::name).containsExactly("one.txt");
    assertThat(reason(open(folder.resolve("*.pdf")).get(0))).isEqualTo(Reason.MISSING);
  }

  @Test
  void goesOnAfterWhatCannotBeRead(@TempDir Path folder) throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), STORY);
    Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
    Path binary =
        Files.write(
            folder.resolve("picture.txt"),
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3});
    List<Taken> taken = open(folder.resolve("missing.txt"), empty, binary, good);
    assertThat(taken.subList(0, 3))
        .extracting(FolderFlowTest::reason)
        .containsExactly(Reason.MISSING, Reason.EMPTY, Reason.BINARY);
    assertThat(((Taken.Story) taken.get(3)).article().text()).isEqualTo(STORY);
    assertThat(((LeftOut) taken.get(2)).message()).contains("picture");
  }

  @Test
  void saysThatALinkLeadsBackToItself(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one.txt");
    Files.createSymbolicLink(one, folder.resolve("two.txt"));
    Files.createSymbolicLink(folder.resolve("two.txt"), one);
    LeftOut left = (LeftOut) open(one).get(0);
    assertThat(left.message()).isEqualTo("is a link that leads back to itself");
  }
}
