package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.StateOfPlay;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** Where the crisis stands, in a few sentences as the articles print them. */
final class StateSection {

  private static final int CITED = 3;

  private StateSection() {}

  static List<Part> of(StateOfPlay state, Passages passages) {
    List<Part.Item> items =
        state.lines().stream().map(l -> Part.Item.of(line(l, passages))).toList();
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Part.Items(Part.Marking.NUMBERS, items),
            new Part.Paragraph(
                Line.empty().muted("In the articles' own sentences, newest first.")));
  }

  private static Line line(StateOfPlay.Line l, Passages passages) {
    Line line =
        l.kind() == StateOfPlay.Kind.NEXT ? Line.empty().strong("Next").text(": ") : Line.empty();
    String article = l.sentence().article();
    String from =
        passages.outlet(article) + l.told().map(day -> ", " + Words.day(day)).orElse("") + ": ";
    line = line.muted(from).text(l.speaker().map(s -> s + ": ").orElse(""));
    List<Evidence> cited = new ArrayList<>(List.of(l.sentence()));
    List<String> articles = new ArrayList<>(List.of(article));
    for (Citation c : l.support().citations()) {
      if (cited.size() < CITED && !articles.contains(c.article())) {
        articles.add(c.article());
        cited.add(c.evidence().get(0));
      }
    }
    Line told = line.quote(Words.unquoted(l.sentence().quote())).text(" ").cite(cited, List.of());
    int others = l.support().articles().size() - 1;
    return others > 0
        ? told.muted(" (also told in " + Count.of(others, "other article") + ")")
        : told;
  }
}
