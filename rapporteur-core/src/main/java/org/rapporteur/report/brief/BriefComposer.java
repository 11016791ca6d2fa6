package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.Part;
import org.rapporteur.report.document.Section;

/** Composes the brief of readings: which sections, in which order. Stateless. */
public final class BriefComposer {

  /** The brief of the readings; the order of equal dates is the order of the readings. */
  public Brief compose(List<Reading> readings) {
    List<Section> sections = new ArrayList<>();
    add(sections, "calendar", "Calendar", CalendarSection.of(readings));
    add(sections, "conditionals", "If … then", ConditionalSection.of(readings));
    add(sections, "positions", "Who wants what", PositionSection.of(readings));
    add(sections, "said", "Said", StatementSection.of(readings));
    add(sections, "timeline", "Timeline", TimelineSection.of(readings));
    add(sections, "figures", "Figures", FigureSection.of(readings));
    add(sections, "people", "People", PeopleSection.of(readings));
    add(sections, "sources", "Sources", SourceSection.of(readings));
    return new Brief(
        "Crisis record",
        List.of(new Part.Paragraph(SourceSection.summary(readings))),
        sections,
        readings.stream().map(Reading::article).toList());
  }

  private static void add(List<Section> sections, String anchor, String title, List<Part> parts) {
    if (!parts.isEmpty()) {
      sections.add(new Section(anchor, title, parts));
    }
  }
}
