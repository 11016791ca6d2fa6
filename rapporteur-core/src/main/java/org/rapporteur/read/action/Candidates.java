package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.lexicon.ActWords;
import org.rapporteur.lexicon.WordVectors;
import org.rapporteur.record.Cast;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.syntax.ParsedArticle;

/** The acts that an article may tell: every two parties of a sentence, every type in question. */
final class Candidates {

  private final Meanings meanings = new Meanings(WordVectors.standard(), ActWords.standard());

  /** The candidates of an article, in the order in which their parties appear. */
  List<Candidate> of(ParsedArticle article, Cast cast, List<Proposition> propositions) {
    Scenes scenes = new Scenes(article, cast, propositions, meanings);
    List<PairReport> reports = new ArrayList<>();
    Map<List<String>, PairContext> contexts = new HashMap<>();
    for (Scene scene : scenes.all()) {
      for (String a : scene.parties().keySet()) {
        for (String b : scene.parties().keySet()) {
          if (!a.equals(b)) {
            PairReport report = new PairReport(a, b, scene, scenes, meanings.vectors());
            reports.add(report);
            contexts.computeIfAbsent(report.pair(), k -> new PairContext()).add(report);
          }
        }
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (PairReport report : reports) {
      PairContext context = contexts.getOrDefault(report.pair(), new PairContext());
      for (EventType type : report.types()) {
        found.add(report.candidate(type, context));
      }
    }
    return found;
  }
}
