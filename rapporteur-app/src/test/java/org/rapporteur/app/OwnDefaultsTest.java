package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDefaultsTest {

  @TempDir private Path home;

  private Path story = Path.of("");

  private Session run(String config, String... args) throws IOException {
    Path file = home.resolve(".config/rapporteur/config");
    Files.createDirectories(file.getParent());
    Files.writeString(file, config);
    story = Files.writeString(home.resolve("story.txt"), "Varland recalls envoy\n\nHe left.\n");
    String[] all = new String[args.length + 1];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = story.toString();
    return Session.where(Map.of("HOME", home.toString()), all);
  }

  @Test
  void givesWhatTheCommandLineDoesNotName() throws IOException {
    assertThat(run("brief.format = html\n", "brief").out())
        .startsWithIgnoringCase("<!doctype html>");
    assertThat(run("brief.format = html\n", "brief", "--format", "md").out()).startsWith("#");
    assertThat(run("extract.words = true\n", "extract").out()).startsWith("{\"id\":\"story.txt\"");
  }

  @Test
  void theNarrowerOfTwoWins() throws IOException {
    assertThat(run("format = html\nbrief.format = md\n", "brief").out()).startsWith("#");
  }

  @Test
  void saysWhatNoCommandHasAndGoesOn() throws IOException {
    Session session = run("brief.colour = red\n", "extract");

    assertThat(session.code()).isZero();
    assertThat(session.err()).contains("config, line 1: no command has an option brief.colour");
  }

  @Test
  void aWrongValueNamesTheFile() throws IOException {
    Session session = run("brief.format = parchment\n", "brief");

    assertThat(session.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(session.err()).contains("parchment").contains(".config/rapporteur/config");
  }

  @Test
  void theFolderOfTheStandardIsLookedIntoFirst() throws IOException {
    Path own = home.resolve("own/rapporteur/config");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "brief.format = html\n");
    run("brief.format = md\n", "extract");

    Map<String, String> environment =
        Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", home.resolve("own").toString());
    assertThat(Session.where(environment, "brief", story.toString()).out())
        .startsWithIgnoringCase("<!doctype html>");
  }

  @Test
  void whatIsNoFileOfTextGivesNoneAndIsSaid() throws IOException {
    Path file = home.resolve(".config/rapporteur/config");
    Files.createDirectories(file);
    Map<String, String> environment = Map.of("HOME", home.toString());
    assertThat(Session.where(environment, "lexicon").err()).contains("config is no file");

    Files.delete(file);
    Files.createSymbolicLink(file, home.resolve("gone"));
    assertThat(Session.where(environment, "lexicon").err()).contains("config is no file");

    Files.delete(file);
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThat(Session.where(environment, "lexicon").err()).contains("no text in UTF-8");
  }

  @Test
  void whatIsWrongIsSaidWithItsLine() throws IOException {
    assertThat(run("# mine\n\nbrief.colour = a \\\n  b\nextract.hue = 1\n", "extract").err())
        .contains("config, line 3: no command has an option brief.colour")
        .contains("config, line 5: no command has an option extract.hue");
    assertThat(run("\nthreads = 5000\n", "extract").err())
        .contains("--threads 5000")
        .contains("config, line 2");
    assertThat(run("\nthreads = 5000\n", "extract", "--threads", "6000").err())
        .contains("--threads 6000")
        .doesNotContain("config");
    assertThat(run("\na = \\u00\n", "extract").err()).contains("config, line 2: ");
  }
}
