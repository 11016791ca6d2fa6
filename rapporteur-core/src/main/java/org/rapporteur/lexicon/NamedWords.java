package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.article.Diagnostic;

/**
 * Words by the name of their list, from entries {@code NAME = word word}. A name that comes again
 * adds its words; a user's {@code -word} takes one out. Immutable.
 */
public final class NamedWords {

  /** How many names an error shows, of many. */
  private static final int SHOWN = 8;

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * The built-in lists of a part with a user's changes.
   *
   * @param own the user's file
   * @param mayBegin whether the user may begin a list of the name
   */
  public NamedWords(LexiconPart part, LexiconFile own, Predicate<String> mayBegin) {
    diagnostics.addAll(LexiconFile.builtIn().read(part, entry -> add(entry, name -> true)));
    diagnostics.addAll(own.read(part, entry -> add(entry, mayBegin)));
  }

  private void add(String entry, Predicate<String> mayBegin) throws UnreadableEntry {
    int equals = entry.indexOf('=');
    String name = equals < 0 ? "" : entry.substring(0, equals).strip();
    String rest = entry.substring(equals + 1).strip();
    if (name.isEmpty() || rest.isEmpty()) {
      throw new UnreadableEntry("expected NAME = word word");
    }
    if (!words.containsKey(name) && !mayBegin.test(name)) {
      throw new UnreadableEntry("expected a name such as " + String.join(" ", names(SHOWN)));
    }
    Set<String> known = words.computeIfAbsent(name, n -> new LinkedHashSet<>());
    for (String word : rest.split("\\s+")) {
      if (word.startsWith("-")) {
        known.remove(word.substring(1));
      } else {
        known.add(word);
      }
    }
  }

  private List<String> names(int most) {
    return words.keySet().stream().limit(most).toList();
  }

  /** The names of all lists, in order. */
  public List<String> names() {
    return List.copyOf(words.keySet());
  }

  /** Whether there is a list of the name. */
  public boolean knows(String name) {
    return words.containsKey(name);
  }

  /** The words of a list in order, none if there is no such list. */
  public List<String> of(String name) {
    return List.copyOf(words.getOrDefault(name, Set.of()));
  }

  /** Whether a list has the word. */
  public boolean has(String name, String word) {
    return words.getOrDefault(name, Set.of()).contains(word);
  }

  /** What could not be read. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
