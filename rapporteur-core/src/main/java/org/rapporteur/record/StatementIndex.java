package org.rapporteur.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.text.Span;

/** An article's statements, found by what stands in their content. Immutable and quick. */
public final class StatementIndex {

  private record Stretch(Span span, Statement statement) {}

  private final TreeMap<Integer, Stretch> byStart = new TreeMap<>();

  private StatementIndex(List<Statement> statements) {
    for (Statement s : statements) {
      for (Evidence e : s.content()) {
        byStart.putIfAbsent(e.span().start(), new Stretch(e.span(), s));
      }
    }
  }

  /** The index of an article's statements. */
  public static StatementIndex of(List<Statement> statements) {
    return new StatementIndex(statements);
  }

  /** The statement whose content holds the start of the span, the innermost where several do. */
  public Optional<Statement> around(Span word) {
    Map.Entry<Integer, Stretch> entry = byStart.floorEntry(word.start());
    for (int steps = 0; entry != null && steps < 8; steps++) {
      if (entry.getValue().span().contains(word.start())) {
        return Optional.of(entry.getValue().statement());
      }
      entry = byStart.lowerEntry(entry.getKey());
    }
    return Optional.empty();
  }
}
