package org.rapporteur.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {

  @TempDir private Path folder;

  @Test
  void standsInItsPlaceOnlyWhenItIsWhole() throws IOException {
    Path place = folder.resolve("acts.csv");
    try (PartFile broken = new PartFile(place)) {
      broken.stream().write("half".getBytes(UTF_8));
    }
    assertThat(folder).isEmptyDirectory();

    try (PartFile whole = new PartFile(place)) {
      whole.stream().write("whole".getBytes(UTF_8));
      whole.finish();
    }
    assertThat(place).hasContent("whole");
  }

  @Test
  void followsALinkAndLeavesItOne() throws IOException {
    Path told = Files.writeString(folder.resolve("told.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), told);
    try (PartFile file = new PartFile(link)) {
      file.stream().write("new".getBytes(UTF_8));
      file.finish();
    }

    assertThat(told).hasContent("new");
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void writesToAPipeAndLeavesItThere() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    CompletableFuture<String> heard =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    try (PartFile file = new PartFile(pipe)) {
      file.stream().write("told".getBytes(UTF_8));
      file.finish();
    }

    assertThat(heard.get(10, TimeUnit.SECONDS)).isEqualTo("told");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void isOnTheDiskBeforeItIsInItsPlace() throws IOException {
    Path place = Files.writeString(folder.resolve("acts.csv"), "old");
    try (PartFile file = new PartFile(place)) {
      file.stream().write("new".getBytes(UTF_8));
      file.end();
      assertThat(place).hasContent("old");
      assertThat(folder.resolve(".acts.csv.part")).hasContent("new");
      file.finish();
    }
    assertThat(place).hasContent("new");
    assertThat(folder.resolve(".acts.csv.part")).doesNotExist();
  }
}
