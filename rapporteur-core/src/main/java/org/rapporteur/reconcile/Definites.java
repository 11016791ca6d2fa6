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
  private static final Map<String, Set<String>> TELLING = load("definite-nouns.txt");

  /** "the group": any name before it may be whose it is. */
  private static final Set<String> HOLDERS =
      Set.copyOf(words(String.join(" ", WordList.of("definite-holders.txt"))));

  /** "the government", "the war". */
  private static final Set<String> UNIQUE =
      Set.copyOf(words(String.join(" ", WordList.of("unique-nouns.txt"))));

  /** "in the area": a place that was named before. */
  private static final Map<String, Set<String>> PLACES = load("definite-places.txt");

  private static final Pattern PLACE =
      Pattern.compile("\\b(?:in|at|of|near|on|to|from|around)(?: [\\w-]++){0,2}? \\p{Lu}");

  /** A bare noun, or one that only a measure stands before: "the 12-storey building". */
  private static final Pattern BARE =
      Pattern.compile(
          "\\bthe (?:\\d[\\w-]*+ |air-|(?:"
              + String.join("|", WordList.of("bare-modifiers.txt"))
              + ") )?(\\p{Ll}++)"
              + "(?=[,.;:!\u2019)]| ?[\u201C\u201D\"'\u2018]|$| (?:"
              + String.join("|", WordList.of("bare-ends.txt"))
              + ")\\b| to \\p{Lu})");

  /** "The plan began to …": at the beginning it is enough that nothing says which. */
  private static final Pattern FIRST =
      Pattern.compile(
          "^[^\\p{L}]*+The (\\p{Ll}++)(?! (?:"
              + String.join("|", WordList.of("which-words.txt"))
              + ")\\b(?! \\p{Lu}\\p{Ll}+day\\b))(?=[ ,])"
              + "(,| (?:"
              + String.join("|", WordList.of("bare-ends.txt"))
              + ")\\b)?");

  private Definites() {}

  private static Map<String, Set<String>> load(String list) {
    Map<String, Set<String>> found = new HashMap<>();
    for (String line : WordList.of(list)) {
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
    if (first.find() && isNamedBefore(first.group(1), first.group(2) != null)) {
      return true;
    }
    Matcher m = BARE.matcher(sentence);
    while (m.find()) {
      String noun = m.group(1);
      String before = sentence.substring(0, m.start());
      boolean told = TELLING.containsKey(noun) && isSilent(before, TELLING, noun);
      boolean nobody = HOLDERS.contains(noun) && names(before) == 0;
      boolean nowhere =
          PLACES.containsKey(noun)
              && !PLACE.matcher(before).find()
              && isSilent(before, PLACES, noun);
      if (told || nobody || nowhere) {
        return true;
      }
    }
    return false;
  }

  /** Whether none of the words that tell of what a noun names stands there. */
  private static boolean isSilent(String before, Map<String, Set<String>> list, String noun) {
    return before(before).stream().noneMatch(list.getOrDefault(noun, Set.of())::contains);
  }

  private static boolean isNamedBefore(String noun, boolean bare) {
    return TELLING.containsKey(noun)
        || HOLDERS.contains(noun)
        || PLACES.containsKey(noun)
        || (bare && !UNIQUE.contains(noun));
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
