package org.rapporteur.app;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The values that a user's file gives to options that the command line does not name: {@code record
 * = /srv/crisis.db} for every command that has the option, {@code brief.format = html} for one. The
 * file is that of {@link Properties}, in UTF-8: {@code config} in the folder {@code rapporteur} of
 * {@code $XDG_CONFIG_HOME}, {@code ~/.config} without it (XDG Base Directory Specification 0.8).
 */
final class OwnDefaults implements IDefaultValueProvider {

  private final Properties values = new Properties();
  private final Map<String, Integer> lines = new HashMap<>();
  private Optional<Path> file = Optional.empty();

  private OwnDefaults() {}

  /**
   * The defaults of whoever runs the program; a file that cannot be read is told, and gives none.
   */
  static OwnDefaults of(Console console) {
    OwnDefaults defaults = new OwnDefaults();
    Optional<Path> file =
        place(console.environment()).filter(f -> Files.exists(f, LinkOption.NOFOLLOW_LINKS));
    if (file.isPresent() && !Files.isRegularFile(file.get())) {
      console.say(file.get() + " is no file, so it gives no defaults");
    } else if (file.isPresent()) {
      try {
        defaults.load(Files.readAllLines(file.get()));
        defaults.file = file;
      } catch (CharacterCodingException e) {
        console.say(file.get() + " is no text in UTF-8, so it gives no defaults");
      } catch (IllegalArgumentException e) {
        defaults.values.clear();
        console.say(file.get() + ", " + e.getMessage() + "; it gives no defaults");
      } catch (IOException e) {
        console.say(Faults.describe(e) + "; " + file.get() + " gives no defaults");
      }
    }
    return defaults;
  }

  /**
   * Reads an entry at a time, so that every key is known by its line.
   *
   * @throws IllegalArgumentException naming the line that is no entry
   */
  private void load(List<String> text) throws IOException {
    StringBuilder entry = new StringBuilder();
    int begun = 1;
    for (int i = 0; i < text.size(); i++) {
      entry.append(text.get(i)).append('\n');
      if (goesOn(text.get(i)) && i + 1 < text.size()) {
        continue;
      }
      Properties found = new Properties();
      try {
        found.load(new StringReader(entry.toString()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + begun + ": has \\u without four digits", e);
      }
      for (String key : found.stringPropertyNames()) {
        values.setProperty(key, found.getProperty(key));
        lines.put(key, begun);
      }
      entry.setLength(0);
      begun = i + 2;
    }
  }

  /** Whether an entry goes on in the next line: an odd number of backslashes ends this one. */
  private static boolean goesOn(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '\\') {
      end--;
    }
    boolean remark = line.strip().startsWith("#") || line.strip().startsWith("!");
    return !remark && (line.length() - end) % 2 == 1;
  }

  private static Optional<Path> place(Map<String, String> environment) {
    return Stream.of(
            folder(environment, "XDG_CONFIG_HOME"),
            folder(environment, "HOME").map(home -> home.resolve(".config")))
        .flatMap(Optional::stream)
        .findFirst()
        .map(config -> config.resolve("rapporteur").resolve("config"));
  }

  private static Optional<Path> folder(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
  }

  /** The file, if it gives any. */
  Optional<Path> file() {
    return file.filter(f -> !values.isEmpty());
  }

  /** Where in the file a key stands: {@code config, line 3}. */
  String line(String key) {
    return file().map(f -> f + ", line " + lines.getOrDefault(key, 1)).orElse("");
  }

  /**
   * Where the option stands that a message names and the command line does not.
   *
   * @param parsed the command line
   */
  Optional<String> behind(String message, ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    for (OptionSpec option : last.commandSpec().options()) {
      if (message.contains(option.longestName()) && !last.hasMatchedOption(option)) {
        return keys(option.command(), option).stream()
            .filter(values::containsKey)
            .findFirst()
            .map(this::line);
      }
    }
    return Optional.empty();
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return null;
    }
    return keys(option.command(), option).stream()
        .map(values::getProperty)
        .flatMap(v -> Optional.ofNullable(v).stream())
        .findFirst()
        .map(String::strip)
        .orElse(null);
  }

  /** What the file names and no command has. */
  List<String> unknown(CommandLine line) {
    Set<String> known = new TreeSet<>();
    add(line, known);
    List<String> found = new ArrayList<>(values.stringPropertyNames());
    found.removeAll(known);
    found.sort(null);
    return found;
  }

  private static void add(CommandLine line, Set<String> known) {
    CommandSpec command = line.getCommandSpec();
    command.options().forEach(o -> known.addAll(keys(command, o)));
    line.getSubcommands().values().forEach(sub -> add(sub, known));
  }

  /** The names of an option in the file, the narrower first. */
  private static List<String> keys(CommandSpec command, OptionSpec option) {
    String name = option.longestName().replaceFirst("^-+", "");
    List<String> path = List.of(command.qualifiedName(" ").split(" "));
    List<String> keys = new ArrayList<>();
    if (path.size() > 1) {
      keys.add(String.join(".", path.subList(1, path.size())) + "." + name);
    }
    keys.add(name);
    return keys;
  }
}
