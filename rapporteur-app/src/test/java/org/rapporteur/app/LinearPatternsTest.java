package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.store.ArticleStore;

/**
 * No regular expression of the program takes more than linear time. Every string of every class
 * that uses one is tried as a pattern on hostile texts, and the characters that the matcher looks
 * at are counted: no clock, so no luck. Four times the text may cost five times the looks.
 */
class LinearPatternsTest {

  private static final int SHORT = 300;
  private static final int FACTOR = 4;
  private static final long GIVEN_UP = 600_000;

  /** What ends a run of what a pattern repeats without a match. */
  private static final char NEVER = '\u0001';

  private static final String ALPHABET = " \t\naA0,.-(\"\u201C:;&|";

  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-F]{4})");

  /** Ends a match that takes too long. */
  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > GIVEN_UP) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Test
  void noPatternBacktracksWithoutBound() throws IOException, URISyntaxException {
    Map<String, String> slow = new TreeMap<>();
    Set<String> patterns = new TreeSet<>();
    for (Class<?> module : List.of(ArticleReader.class, ArticleStore.class, Main.class)) {
      for (String expression : expressions(module)) {
        if (patterns.add(expression)) {
          Pattern pattern = Pattern.compile(expression);
          attacks(expression).stream()
              .filter(a -> isSlow(pattern, a))
              .findFirst()
              .ifPresent(a -> slow.put(expression, a));
        }
      }
    }
    assertThat(patterns).hasSizeGreaterThan(60);
    assertThat(slow).as("patterns with the text that they are slow on").isEmpty();
  }

  @Test
  void seesWhatBacktracks() {
    for (String slow : List.of("\\s*(?:,|;)", "\\s+$", "(?:\\w+ ?)+x", "a.*b.*c")) {
      Pattern pattern = Pattern.compile(slow);
      assertThat(attacks(slow)).as(slow).anyMatch(a -> isSlow(pattern, a));
    }
    for (String fast : List.of("\\s+", "^\\s+x", "[a-z]{1,20}x", ",\\s?x")) {
      Pattern pattern = Pattern.compile(fast);
      assertThat(attacks(fast)).as(fast).noneMatch(a -> isSlow(pattern, a));
    }
  }

  /** Pieces that are repeated, some behind a word of the pattern's own. */
  private static List<String> attacks(String expression) {
    Set<Character> marks = new LinkedHashSet<>();
    ALPHABET.chars().forEach(c -> marks.add((char) c));
    Matcher unicode = UNICODE.matcher(expression);
    while (unicode.find()) {
      marks.add((char) Integer.parseInt(unicode.group(1), 16));
    }
    expression.chars().filter(c -> !Character.isLetterOrDigit(c)).forEach(c -> marks.add((char) c));
    List<String> attacks = new ArrayList<>();
    for (char c : marks) {
      attacks.add("\u0000" + c);
      attacks.add("\u0000" + c + " ");
      attacks.add("\u0000a" + c);
      attacks.add("\u0000A" + c);
    }
    int words = 0;
    for (String word : expression.split("[^a-zA-Z:]+", -1)) {
      if (word.length() > 1 && words++ < 4) {
        for (String c : List.of(" ", "a", "A", "0", ",")) {
          attacks.add(word + "\u0000" + c);
          attacks.add("\u0000" + word + c);
        }
      }
    }
    return attacks;
  }

  private static boolean isSlow(Pattern pattern, String attack) {
    long many = looks(pattern, attack, FACTOR * SHORT);
    return many > 20L * FACTOR * SHORT
        && (many == GIVEN_UP || many > (FACTOR + 1) * looks(pattern, attack, SHORT) + 1000);
  }

  private static long looks(Pattern pattern, String attack, int length) {
    int head = attack.indexOf('\u0000');
    String part = attack.substring(head + 1);
    String text =
        attack.substring(0, head) + part.repeat(length / part.length()) + NEVER + attack.charAt(0);
    Counted counted = new Counted(text);
    try {
      pattern.matcher(counted).results().forEach(found -> {});
    } catch (TooLong | StackOverflowError e) {
      return GIVEN_UP;
    }
    return counted.looks;
  }

  /** The strings of a module's classes that can be regular expressions with a repetition. */
  private static Set<String> expressions(Class<?> module) throws IOException, URISyntaxException {
    Path code = Path.of(module.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> found = new TreeSet<>();
    if (Files.isDirectory(code)) {
      collect(code, found);
    } else {
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create("jar:" + code.toUri()), Map.of())) {
        collect(jar.getPath("/"), found);
      }
    }
    return found;
  }

  private static void collect(Path root, Set<String> found) throws IOException {
    List<Path> classes;
    try (Stream<Path> walk = Files.walk(root)) {
      classes = walk.filter(p -> p.toString().endsWith(".class")).sorted().toList();
    }
    assertThat(classes).isNotEmpty();
    for (Path file : classes) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        Constants constants = Constants.of(new DataInputStream(in));
        if (constants.usesPatterns()) {
          constants.strings().stream().filter(LinearPatternsTest::repeats).forEach(found::add);
        }
      }
    }
  }

  private static boolean repeats(String text) {
    if (text.length() > 2000 || text.chars().noneMatch(c -> c == '*' || c == '+' || c == '{')) {
      return false;
    }
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** The strings and names of a class file (JVMS 4.4). */
  private record Constants(Set<String> strings, Set<String> names) {

    private static final Set<String> METHODS =
        Set.of("split", "matches", "replaceAll", "replaceFirst");

    boolean usesPatterns() {
      return names.contains("java/util/regex/Pattern")
          || names.stream().anyMatch(METHODS::contains);
    }

    static Constants of(DataInputStream in) throws IOException {
      in.readInt();
      in.readInt();
      int count = in.readUnsignedShort();
      Map<Integer, String> texts = new TreeMap<>();
      List<Integer> strings = new ArrayList<>();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.put(i, in.readUTF());
          case 8 -> strings.add(in.readUnsignedShort());
          case 5, 6 -> {
            in.readLong();
            i++;
          }
          case 7, 16, 19, 20 -> in.readUnsignedShort();
          case 15 -> in.skipNBytes(3);
          default -> in.readInt();
        }
      }
      Set<String> constants = new TreeSet<>();
      strings.forEach(s -> constants.add(texts.getOrDefault(s, "")));
      return new Constants(constants, new TreeSet<>(texts.values()));
    }
  }
}
