package org.rapporteur.report.brief;

import java.util.List;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** The people, their offices and whom they speak for. */
final class PeopleSection {

  private static final int SHOWN = 12;

  private PeopleSection() {}

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    List<Part.Item> items =
        dossier.people().stream()
            .filter(p -> !onlyWrites(p))
            .map(p -> Part.Item.of(line(p, parties, passages)))
            .toList();
    return Folding.list(items, SHOWN);
  }

  /** Who is known from a byline alone stands with the sources. */
  private static boolean onlyWrites(PersonProfile p) {
    return p.affiliation().isEmpty()
        && p.utterances().isEmpty()
        && !p.offices().isEmpty()
        && p.offices().stream().allMatch(o -> o.title().equals("author"));
  }

  private static Line line(PersonProfile p, Parties parties, Passages passages) {
    Line line = Line.empty().strong(p.name());
    line =
        line.text(
            p.offices().stream()
                .map(PersonProfile.Office::title)
                .limit(2)
                .map(t -> ", " + t)
                .reduce("", String::concat));
    line = line.text(p.affiliation().map(a -> ", " + parties.name(a)).orElse(""));
    List<String> others = p.spellings().stream().filter(s -> !s.equals(p.name())).toList();
    line = others.isEmpty() ? line : line.muted(" also " + String.join(", ", others));
    line = passages.citeFirst(line, p.support());
    for (Disagreement d : p.disagreements()) {
      List<String> versions = d.versions().stream().map(Disagreement.Version::value).toList();
      line = line.text(" ").caution(d.aspect() + " differs: " + String.join(" / ", versions));
    }
    return line;
  }
}
