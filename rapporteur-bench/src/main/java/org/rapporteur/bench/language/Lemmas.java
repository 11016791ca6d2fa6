package org.rapporteur.bench.language;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.read.language.Lemmatiser;

/** Learns the exceptions to the lemmatiser's rules. */
final class Lemmas {

  private static final Set<String> OPEN = Set.of("NNP", "CD", "FW", "ADD");

  private Lemmas() {}

  static Map<String, String> exceptions(List<GoldSentence> gold) {
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    for (GoldSentence s : gold) {
      for (GoldSentence.GoldWord w : s.words()) {
        String form = Targets.regular(w.form()).toLowerCase(Locale.ROOT);
        seen.computeIfAbsent(form + " " + w.xpos(), k -> new TreeMap<>())
            .merge(w.lemma(), 1, Integer::sum);
      }
    }
    Map<String, String> found = new TreeMap<>();
    Lemmatiser rules = new Lemmatiser(Map.of());
    seen.forEach(
        (key, lemmas) -> {
          String best = Collections.max(lemmas.entrySet(), Map.Entry.comparingByValue()).getKey();
          int blank = key.lastIndexOf(' ');
          String form = key.substring(0, blank);
          String xpos = key.substring(blank + 1);
          boolean plural = xpos.equals("NNPS") && !best.equalsIgnoreCase(form);
          boolean odd = !xpos.equals("NNPS") && !rules.lemma(form, xpos).equals(best);
          // A slip of one annotator teaches nothing about a word that the rules can spell.
          boolean slip = lemmas.getOrDefault(best, 0) < 2 && xpos.startsWith("VB");
          if (!best.equals("_") && (plural || (odd && !slip && !OPEN.contains(xpos)))) {
            found.put(key, best);
          }
        });
    return found;
  }
}
