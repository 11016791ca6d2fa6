package org.rapporteur.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.StateOfPlay;

/** The first page's part of what is told as a whole. */
final class FrontPage {

  private FrontPage() {}

  static Details.First of(Whole whole) {
    return new Details.First(told(whole.dossier().stateOfPlay()), counts(whole));
  }

  private static List<Told> told(StateOfPlay state) {
    return state.lines().stream()
        .map(
            line ->
                new Told(
                    line.told().map(Object::toString).orElse("undated"),
                    line.sentence().quote(),
                    place(line)))
        .toList();
  }

  private static Map<String, Integer> counts(Whole whole) {
    Dossier dossier = whole.dossier();
    Map<String, Integer> counts = new LinkedHashMap<>();
    put(counts, "article", dossier.sources().size());
    put(counts, "utterance", dossier.utterances().size());
    put(counts, "act", whole.acts().size());
    put(counts, "meeting", dossier.meetings().size());
    put(counts, "if-then", dossier.conditionals().size());
    put(counts, "dispute", whole.disputes().size());
    put(counts, "contradiction", dossier.contradictions().size());
    return counts;
  }

  private static void put(Map<String, Integer> counts, String what, int many) {
    counts.put(many == 1 ? what : what + "s", many);
  }

  /** The words of the line's own article, where a finding stands on them. */
  private static String place(StateOfPlay.Line line) {
    String article = line.sentence().article();
    return line.support().citations().stream()
        .filter(c -> c.article().equals(article))
        .findFirst()
        .map(Address::place)
        .orElse(Address.article(article));
  }
}
