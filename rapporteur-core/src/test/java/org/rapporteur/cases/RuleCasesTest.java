package org.rapporteur.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A rule without a case fails the build: whatever a room's enum of rules ({@code TimeRule}, {@code
 * AttributionRule}) says may decide must decide in a case of that enum's room. A rule that is named
 * with a word ({@code frame-arrest}) needs one such name.
 */
class RuleCasesTest {

  private static final Path CASES = Path.of("src/test/resources/org/rapporteur/cases");
  private static final Path SOURCES = Path.of("src/main/java");

  /**
   * Tells acts that the judge of acts weighs beside its other clues and that it has never taken.
   */
  private static final Set<String> CLUES = Set.of("backed-by");

  @Test
  void everyRuleDecidesInACase() throws ReflectiveOperationException, IOException {
    Set<String> rules = rules();
    assertThat(rules).hasSizeGreaterThan(40);

    World world = World.read(CASES.resolve("world.actors"));
    Set<String> idle = new TreeSet<>(rules);
    idle.removeAll(CLUES);
    for (Path file : files(CASES, ".cases")) {
      for (ReadCase c : CaseFile.read(file)) {
        world.rules(c).forEach(printed -> idle.remove(ruleOf(printed, rules)));
      }
    }
    assertThat(idle).as("rules that no case shows").isEmpty();
  }

  /** The rule of a printed name: the longest that it begins with. */
  private static String ruleOf(String printed, Set<String> rules) {
    String best = "";
    for (String rule : rules) {
      boolean names = printed.equals(rule) || printed.startsWith(rule + "-");
      best = names && rule.length() > best.length() ? rule : best;
    }
    return best;
  }

  private static Set<String> rules() throws ReflectiveOperationException, IOException {
    Set<String> all = new TreeSet<>();
    for (Path file : files(SOURCES.resolve("org/rapporteur/read"), "Rule.java")) {
      String path = SOURCES.relativize(file).toString();
      Class<?> type = Class.forName(path.replace(".java", "").replace('/', '.'));
      if (type.isEnum()) {
        Method code = type.getDeclaredMethod("code");
        code.setAccessible(true);
        for (Object rule : type.getEnumConstants()) {
          all.add((String) code.invoke(rule));
        }
      }
    }
    return all;
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return new ArrayList<>(paths.filter(p -> p.toString().endsWith(end)).sorted().toList());
    }
  }
}
