package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.WordVectors;
import org.rapporteur.record.Cast;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.syntax.ParsedArticle;

/** The acts that an article may tell: every two parties of a sentence, every type in question. */
final class Candidates {

  private final WordVectors vectors = WordVectors.standard();

  /** The candidates of an article, in the order in which their parties appear. */
  List<Candidate> of(ParsedArticle article, Cast cast, List<Proposition> propositions) {
    Scenes scenes = new Scenes(article, cast, propositions);
    Map<List<String>, PairReport> reports = new LinkedHashMap<>();
    for (Scene scene : scenes.all()) {
      for (String a : scene.parties().keySet()) {
        for (String b : scene.parties().keySet()) {
          if (!a.equals(b)) {
            reports
                .computeIfAbsent(List.of(a, b), k -> new PairReport(a, b, scenes, vectors))
                .add(scene, vectors);
          }
        }
      }
    }
    List<Candidate> found = new ArrayList<>();
    reports.forEach(
        (pair, report) -> {
          Optional<PairReport> reverse =
              Optional.ofNullable(reports.get(List.of(pair.get(1), pair.get(0))));
          for (EventType type : report.types()) {
            found.add(report.candidate(type, reverse));
          }
        });
    return found;
  }
}
