package org.rapporteur.read.action;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Token;
import org.rapporteur.text.Span;

/** Which statement's content a word stands in. */
final class StatementIndex {

  private record Stretch(Span span, Statement statement) {}

  private final TreeMap<Integer, Stretch> byStart = new TreeMap<>();
  private final TreeMap<Integer, Stretch> cues = new TreeMap<>();

  StatementIndex(List<Statement> statements) {
    for (Statement s : statements) {
      for (Evidence e : s.content()) {
        byStart.putIfAbsent(e.span().start(), new Stretch(e.span(), s));
      }
      for (Evidence e : s.cue()) {
        cues.putIfAbsent(e.span().start(), new Stretch(e.span(), s));
      }
    }
  }

  /** The statement whose content the word stands in. */
  Optional<Statement> around(Token word) {
    var entry = byStart.floorEntry(word.span().start());
    for (int steps = 0; entry != null && steps < 8; steps++) {
      if (entry.getValue().span().contains(word.span().start())) {
        return Optional.of(entry.getValue().statement());
      }
      entry = byStart.lowerEntry(entry.getKey());
    }
    return Optional.empty();
  }

  /** The statement that the word attributes. */
  Optional<Statement> cuedBy(Token word) {
    var entry = cues.floorEntry(word.span().start());
    return entry != null && entry.getValue().span().overlaps(word.span())
        ? Optional.of(entry.getValue().statement())
        : Optional.empty();
  }
}
