package org.rapporteur.bench.statements;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Statement;

/**
 * An attribution as PolNeAR counts: a quotation that goes on in the same paragraph after its cue
 * belongs to the attribution of that cue, and what has no cue at all is none.
 *
 * @param source spans of the source
 * @param cue spans of the cue
 * @param content spans of the content
 * @param kind direct, mixed or indirect
 * @param confidence that it is right
 * @param rule what decided
 */
record Attribution(
    List<Evidence> source,
    List<Evidence> cue,
    List<Evidence> content,
    Statement.Kind kind,
    double confidence,
    String rule) {

  Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The attributions in the statements of an article. */
  static List<Attribution> of(List<Statement> statements) {
    List<Attribution> found = new ArrayList<>();
    for (Statement s : statements) {
      String rule = s.provenance().rule();
      if (rule.equals("quote-continued") && !found.isEmpty()) {
        Attribution last = found.remove(found.size() - 1);
        List<Evidence> content = new ArrayList<>(last.content());
        content.addAll(s.content());
        found.add(
            new Attribution(
                last.source(), last.cue(), content, last.kind(), last.confidence(), last.rule()));
      } else if (!s.cue().isEmpty() && !rule.equals("nested")) {
        found.add(
            new Attribution(
                s.source(), s.cue(), s.content(), s.kind(), s.provenance().confidence(), rule));
      }
    }
    return found;
  }
}
