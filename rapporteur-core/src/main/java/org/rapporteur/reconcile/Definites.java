package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where "the incident" is one that an earlier sentence told of: a bare noun after "the",
 * nothing behind it that says which ("the incident at the border"), and nothing before it in the
 * sentence that tells of it ("Vell was attacked, and Orrin condemned the attack").
 */
final class Definites {

  private static final char END = ':';
  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  /** Of each noun the words that tell of the same. */
  private static final Map<String, Set<String>> TELLING = load();

  /** "the group": any name before it may be whose it is. */
  private static final Set<String> HOLDERS =
      Set.copyOf(words(String.join(" ", WordList.of("definite-holders.txt"))));

  /** A bare noun, or one that only a measure stands before: "the 12-storey building". */
  private static final Pattern BARE =
      Pattern.compile(
          "\\bthe (?:\\d[\\w-]*+ |air |air-)?(\\p{Ll}++)"
              + "(?=[,.;:!\u201D\"'\u2019)]|$| (?:"
              + String.join("|", WordList.of("bare-ends.txt"))
              + ")\\b)");

  /** "The plan began to …": at the beginning it is enough that nothing says which. */
  private static final Pattern FIRST =
      Pattern.compile(
          "^[^\\p{L}]*+The (\\p{Ll}++)(?! (?:"
              + String.join("|", WordList.of("which-words.txt"))
              + ")\\b)(?=[ ,])");

  private Definites() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> found = new HashMap<>();
    for (String line : WordList.of("definite-nouns.txt")) {
      int end = line.indexOf(END);
      Set<String> telling = Set.copyOf(words(line.substring(end + 1)));
      words(line.substring(0, end)).forEach(noun -> found.put(noun, telling));
    }
    return Map.copyOf(found);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(m.group());
    }
    return words;
  }

  /** Whether a sentence has a definite noun of which it does not say what it names. */
  static boolean pointBack(String sentence) {
    Matcher first = FIRST.matcher(sentence);
    if (first.find() && (TELLING.containsKey(first.group(1)) || HOLDERS.contains(first.group(1)))) {
      return true;
    }
    Matcher m = BARE.matcher(sentence);
    while (m.find()) {
      String noun = m.group(1);
      String before = sentence.substring(0, m.start());
      Set<String> telling = TELLING.get(noun);
      if (telling != null && before(before).stream().noneMatch(telling::contains)) {
        return true;
      }
      if (HOLDERS.contains(noun) && names(before) == 0) {
        return true;
      }
    }
    return false;
  }

  private static List<String> before(String text) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(m.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** How many names stand in a part of a sentence; its first word may be one only by its place. */
  private static int names(String text) {
    int names = 0;
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      names += Character.isUpperCase(m.group().charAt(0)) && m.start() > 1 ? 1 : 0;
    }
    return names;
  }
}
