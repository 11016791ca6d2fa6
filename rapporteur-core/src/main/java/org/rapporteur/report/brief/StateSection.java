package org.rapporteur.report.brief;

import java.util.List;
import org.rapporteur.record.StateOfPlay;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** Where the crisis stands, in a few sentences. */
final class StateSection {

  private StateSection() {}

  static List<Part> of(StateOfPlay state, Parties parties, Passages passages) {
    List<Part.Item> items =
        state.sentences().stream()
            .map(s -> Part.Item.of(passages.cite(Line.of(parties.named(s.text())), s.support())))
            .toList();
    return items.isEmpty() ? List.of() : List.of(new Part.Items(Part.Marking.NUMBERS, items));
  }
}
