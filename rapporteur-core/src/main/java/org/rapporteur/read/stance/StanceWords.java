package org.rapporteur.read.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Position.Stance;

/** The word lists of this room, as the resource files give them. Immutable once built. */
final class StanceWords {

  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  /**
   * A word that takes a stance.
   *
   * @param stance the stance
   * @param particle its particle, blank if none
   * @param preposition the preposition that the issue comes with, blank if none
   * @param places where the issue stands
   */
  record Cue(Stance stance, String particle, String preposition, List<String> places) {}

  StanceWords() {
    for (String line : lines("stances.txt")) {
      String[] parts = line.split("\\|");
      Stance stance = Stance.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
      List<String> places = List.of(parts[2].strip().split(","));
      for (String word : parts[1].strip().split("\\s+")) {
        addCue(word, stance, places);
      }
    }
    for (String line : lines("conditionals.txt")) {
      int equals = line.indexOf('=');
      Set<String> words = new HashSet<>();
      for (String word : line.substring(equals + 1).strip().split("\\s+")) {
        words.add(word);
      }
      lists.put(line.substring(0, equals).strip(), words);
    }
  }

  private void addCue(String word, Stance stance, List<String> places) {
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
    List<Cue> known = cues.computeIfAbsent(lemma, l -> new ArrayList<>());
    boolean exacting = bar >= 0 || tilde >= 0 || places.contains("not");
    known.add(exacting ? 0 : known.size(), cue);
  }

  private static List<String> lines(String resource) {
    List<String> found = new ArrayList<>();
    try (InputStream in = StanceWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          found.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource, e);
    }
    return found;
  }

  /** The cues of a lemma, those that ask for more first. */
  List<Cue> cues(String lemma) {
    return cues.getOrDefault(lemma, List.of());
  }

  /** Whether a list has the word. */
  boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }
}
