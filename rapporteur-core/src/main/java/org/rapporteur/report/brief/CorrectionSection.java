package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Provenance;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;
import org.rapporteur.report.document.Section;

/** What people corrected of what was read: nobody takes their word for the article's. */
public final class CorrectionSection {

  private static final int SHOWN = 20;

  private CorrectionSection() {}

  /** The brief with a section of the corrections, if there are any. */
  public static Brief in(Brief brief, List<CorrectionNote> notes) {
    if (notes.isEmpty()) {
      return brief;
    }
    List<Section> sections = new ArrayList<>(brief.sections());
    sections.add(
        new Section(
            "corrections",
            "Corrections",
            Folding.list(notes.stream().map(n -> Part.Item.of(line(n))).toList(), SHOWN)));
    return new Brief(brief.title(), brief.lede(), sections, brief.articles());
  }

  private static Line line(CorrectionNote note) {
    Line line =
        Line.empty()
            .strong(note.by())
            .text(", " + Words.day(note.day()) + ": " + note.deed() + ": ")
            .quote(Words.excerpt(note.quote()));
    if (note.words().isPresent()) {
      line = line.cite(List.of(note.words().get()), List.of(Provenance.of(Provenance.BY_HAND, 1)));
    }
    if (note.why().isPresent()) {
      line = line.text(" (" + note.why().get() + ")");
    }
    return note.standing() == CorrectionNote.Standing.LEFT_OVER
        ? line.text(" ").caution("fits nothing that is found now, and changes nothing")
        : line;
  }
}
