package org.rapporteur.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which types of act a word may have to do with, whatever its grammar: every type that a frame or a
 * noun of the lexicon tells with it. Weak evidence, and the same for all types: <i>arms</i> and
 * <i>deliver</i> speak for aid in <i>the deliveries of arms</i>, too. Immutable.
 */
public final class ActWords {

  private static final String RECIPIENT = "rec=";
  private static final String OPEN_OBJECT = "*-0^";

  private final Map<String, Set<String>> types;

  private static final String ACT = "<act-";
  private static final String APPROVING = "<approving>";
  private static final String BLAMING = "<blaming>";

  private final Map<String, Set<String>> places;
  private final Set<String> approving;
  private final Set<String> blaming;

  private ActWords(
      Map<String, Set<String>> types, Map<String, Set<String>> places, NamedWords classes) {
    this.types = types;
    this.places = places;
    this.approving = Set.copyOf(classes.of(APPROVING));
    this.blaming = Set.copyOf(classes.of(BLAMING));
  }

  /** The words of the lexicon that comes along. */
  public static ActWords standard() {
    NamedWords classes =
        new NamedWords(
            LexiconPart.WORDS, LexiconFile.empty(), n -> n.startsWith("+") || n.startsWith("<"));
    Map<String, Set<String>> types = new HashMap<>();
    Map<String, Set<String>> places = new HashMap<>();
    LexiconFile file = LexiconFile.builtIn();
    file.read(
        LexiconPart.FRAMES,
        entry -> {
          String[] sides = entry.split("=>");
          String[] pattern = sides[0].strip().split("\\s+");
          boolean open = pattern.length < 2 || OPEN_OBJECT.contains(pattern[1]);
          String words = open ? pattern[0] : pattern[1].replace('/', ',');
          add(words, sides[1], classes, types);
        });
    file.read(
        LexiconPart.NOMINALS,
        entry -> {
          String[] sides = entry.split("=>");
          add(sides[0].strip(), sides[1], classes, types);
          for (String word : opened(sides[0].strip(), classes)) {
            places.computeIfAbsent(word, w -> new HashSet<>()).addAll(recipients(sides[1]));
          }
        });
    for (String name : classes.names()) {
      if (name.startsWith(ACT)) {
        String type = name.substring(ACT.length(), name.length() - 1).toUpperCase(Locale.ROOT);
        classes.of(name).forEach(w -> types.computeIfAbsent(w, x -> new HashSet<>()).add(type));
      }
    }
    return new ActWords(types, places, classes);
  }

  private static void add(
      String words, String result, NamedWords classes, Map<String, Set<String>> types) {
    String type = result.strip().split("[.\\s]")[0];
    if (!type.equals(type.toUpperCase(Locale.ROOT))) {
      return;
    }
    opened(words, classes)
        .forEach(word -> types.computeIfAbsent(word, w -> new HashSet<>()).add(type));
  }

  /** Single words of a list, its classes opened. */
  private static List<String> opened(String words, NamedWords classes) {
    return Stream.of(words.split(","))
        .flatMap(item -> classes.knows(item) ? classes.of(item).stream() : Stream.of(item))
        .filter(w -> w.chars().allMatch(c -> Character.isLetter(c) || c == '-'))
        .toList();
  }

  private static List<String> recipients(String result) {
    for (String option : result.strip().split("\\s+")) {
      if (option.startsWith(RECIPIENT)) {
        return List.of(option.substring(RECIPIENT.length()).split(","));
      }
    }
    return List.of();
  }

  /** Whether a word approves of what it is said of. */
  public boolean approves(String lemma) {
    return approving.contains(lemma);
  }

  /** Whether a word blames. */
  public boolean blames(String lemma) {
    return blaming.contains(lemma);
  }

  /** The prepositions behind which a noun that tells an act has the one to whom it is done. */
  public Set<String> places(String noun) {
    return places.getOrDefault(noun, Set.of());
  }

  /** The names of the types that a lemma may have to do with. */
  public Set<String> of(String lemma) {
    return types.getOrDefault(lemma, Set.of());
  }
}
