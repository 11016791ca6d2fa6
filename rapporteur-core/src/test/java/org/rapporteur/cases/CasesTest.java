package org.rapporteur.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases of every room: {@code -Dtest=CasesTest}, of one room with {@code -Dcases=action}.
 */
class CasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/rapporteur/cases");

  @TestFactory
  Stream<DynamicContainer> findsWhatTheCasesSay() throws IOException {
    String asked = System.getProperty("cases", "");
    List<Path> rooms =
        list(FOLDER).stream()
            .filter(Files::isDirectory)
            .filter(room -> asked.isEmpty() || room.endsWith(asked))
            .toList();
    assertThat(rooms).as("rooms with cases").isNotEmpty();
    World world = World.read(FOLDER.resolve("world.actors"));
    return rooms.stream()
        .map(
            room ->
                DynamicContainer.dynamicContainer(
                    room.getFileName().toString(), files(room, world)));
  }

  private static Stream<DynamicContainer> files(Path room, World world) {
    try {
      List<Path> files = list(room);
      assertThat(files).as("files of " + room).isNotEmpty();
      assertThat(files).allMatch(file -> file.toString().endsWith(".cases"));
      return files.stream()
          .map(
              file ->
                  DynamicContainer.dynamicContainer(
                      file.getFileName().toString(), tests(file, world)));
    } catch (IOException e) {
      throw new AssertionError("cases of " + room, e);
    }
  }

  private static Stream<DynamicTest> tests(Path file, World world) {
    List<ReadCase> cases = CaseFile.read(file);
    assertThat(cases).as("cases of " + file).isNotEmpty();
    return cases.stream().map(c -> test(file, c, world));
  }

  private static DynamicTest test(Path file, ReadCase c, World world) {
    return DynamicTest.dynamicTest(
        "line " + c.line() + ": " + c.paragraphs().get(0),
        () -> {
          List<Found> found = world.read(c);
          List<String> faults = c.faults(found);
          if (!faults.isEmpty()) {
            throw new AssertionError(report(file, c, faults, found));
          }
        });
  }

  private static String report(Path file, ReadCase c, List<String> faults, List<Found> found) {
    StringBuilder text = new StringBuilder();
    text.append(file.getFileName()).append(" line ").append(c.line()).append('\n');
    c.paragraphs().forEach(p -> text.append(p).append('\n'));
    faults.forEach(f -> text.append("  ").append(f).append('\n'));
    text.append("found:\n");
    found.forEach(f -> text.append("  ").append(f).append('\n'));
    return text.toString();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }
}
