package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.lexicon.LexiconPart;
import org.rapporteur.lexicon.NamedWords;
import org.rapporteur.lexicon.UnreadableEntry;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Position.Stance;

/** The words that take a stance or tell the kind of an if-then. Immutable. */
public final class StanceWords {

  private static final Set<String> PLACES = Words.standard().of("stance.stance-words.places").all();

  private static final List<String> LISTS =
      List.copyOf(Words.standard().of("stance.stance-words.classes").all());

  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final NamedWords lists;
  private final Map<String, List<String>> classes = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * A word that takes a stance.
   *
   * @param stance the stance
   * @param particle its particle, blank if none
   * @param preposition the preposition that the issue comes with, blank if none
   * @param places where the issue stands
   */
  record Cue(Stance stance, String particle, String preposition, List<Place> places) {

    boolean has(Place place) {
      return places.contains(place);
    }
  }

  /** Where an issue stands, or what its word asks for. */
  enum Place {
    OBJ,
    COMP,
    OF,
    SUBJ,
    FOR,
    /** Only in the future. */
    WILL,
    /** Only negated. */
    NOT;

    static List<Place> of(List<String> places) {
      return places.stream().map(p -> valueOf(p.toUpperCase(Locale.ROOT))).toList();
    }
  }

  private StanceWords(LexiconFile own) {
    for (LexiconFile file : List.of(LexiconFile.builtIn(), own)) {
      Map<String, List<Cue>> more = new HashMap<>();
      diagnostics.addAll(file.read(LexiconPart.STANCES, entry -> add(entry, more)));
      more.forEach((lemma, list) -> list.addAll(cues.getOrDefault(lemma, List.of())));
      cues.putAll(more);
    }
    lists = new NamedWords(LexiconPart.CONDITIONALS, own, name -> false);
    diagnostics.addAll(lists.diagnostics());
    LISTS.forEach(name -> classify(name, lists));
    NamedWords floor = new NamedWords(LexiconPart.WORDS, own, name -> true);
    floor.names().forEach(name -> classify(name, floor));
  }

  private void classify(String name, NamedWords from) {
    for (String word : from.of(name)) {
      classes.computeIfAbsent(word, w -> new ArrayList<>()).add(name);
    }
  }

  /** The words that come with the library. */
  public static StanceWords standard() {
    return with(LexiconFile.empty());
  }

  /** The standard words and a user's own entries, which win over the standard ones. */
  public static StanceWords with(LexiconFile own) {
    return new StanceWords(own);
  }

  /** What could not be read in the user's entries. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  private static void add(String entry, Map<String, List<Cue>> to) throws UnreadableEntry {
    String[] parts = entry.split("\\|", -1);
    if (parts.length != 3 || parts[1].isBlank()) {
      throw new UnreadableEntry("expected stance | words | places");
    }
    Optional<Stance> stance =
        Arrays.stream(Stance.values())
            .filter(s -> s.name().equalsIgnoreCase(parts[0].strip()))
            .findFirst();
    if (stance.isEmpty()) {
      throw new UnreadableEntry(
          "expected a stance (demands rejects offers open commits denies accuses warns)");
    }
    List<String> places = Arrays.stream(parts[2].split(",", -1)).map(String::strip).toList();
    if (!PLACES.containsAll(places)) {
      throw new UnreadableEntry("expected places of obj comp of subj for will not, commas between");
    }
    for (String word : parts[1].strip().split("\\s+")) {
      addCue(word, stance.get(), Place.of(places), to);
    }
  }

  private static void addCue(
      String word, Stance stance, List<Place> places, Map<String, List<Cue>> to) {
    int tilde = word.indexOf('~');
    String rest = tilde < 0 ? word : word.substring(0, tilde);
    int bar = rest.indexOf('_');
    String lemma = bar < 0 ? rest : rest.substring(0, bar);
    Cue cue =
        new Cue(
            stance,
            bar < 0 ? "" : rest.substring(bar + 1),
            tilde < 0 ? "" : word.substring(tilde + 1),
            places);
    List<Cue> known = to.computeIfAbsent(lemma, l -> new ArrayList<>());
    boolean exacting = bar >= 0 || tilde >= 0 || places.contains(Place.NOT);
    known.add(exacting ? 0 : known.size(), cue);
  }

  /** The cues of a lemma, those that ask for more first. */
  List<Cue> cues(String lemma) {
    return cues.getOrDefault(lemma, List.of());
  }

  /** The classes of the floor that have the lemma: what verbs do, what nouns are. */
  List<String> classes(String lemma) {
    return classes.getOrDefault(lemma, List.of());
  }

  /** Whether a list has the word. */
  boolean has(String list, String word) {
    return lists.has(list, word);
  }
}
