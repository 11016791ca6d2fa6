package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.News;
import org.rapporteur.record.Reading;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;
import org.rapporteur.report.document.Section;

/**
 * Composes the brief of a dossier: which sections, in which order. What answers first comes first:
 * who wants what, who refuses, what is threatened, what comes next; what is long comes last,
 * folded. Stateless.
 */
public final class BriefComposer {

  /** The brief of a dossier that was made from the readings. */
  public Brief compose(Dossier dossier, Collection<Reading> readings) {
    return compose(dossier, readings, new NewsSince("", new News(List.of())));
  }

  /** The same, which also tells what is new. */
  public Brief compose(Dossier dossier, Collection<Reading> readings, NewsSince news) {
    Passages passages = Passages.of(readings);
    Parties parties = Parties.of(dossier, readings);
    List<Section> sections = new ArrayList<>();
    add(sections, 12, "state", "State of play", StateSection.of(dossier.stateOfPlay(), passages));
    add(sections, 3, "new", "New " + news.since(), NewsSection.of(news, parties, passages));
    add(sections, 6, "wants", "Who wants what", DisputeSection.of(dossier, parties, passages));
    add(sections, 2, "if", "If … then", ConditionalSection.of(dossier, parties, passages));
    add(sections, 1, "paths", "Two paths", PathSection.of(dossier, parties, passages));
    add(sections, 3, "calendar", "Calendar", CalendarSection.of(dossier, parties, passages));
    add(sections, 3, "said", "Said", UtteranceSection.of(dossier, parties, passages));
    add(
        sections,
        3,
        "contradictions",
        "Contradictions",
        ContradictionSection.of(dossier, parties, passages));
    add(sections, 2, "figures", "Figures", FigureSection.of(dossier, parties, passages));
    add(sections, 0, "timeline", "Timeline", TimelineSection.of(dossier, parties, passages));
    add(sections, 0, "people", "People", PeopleSection.of(dossier, parties, passages));
    add(sections, 0, "sources", "Sources", SourceSection.of(dossier, readings));
    List<String> names = parties.leading(TITLE_PARTIES);
    String title = "Crisis record" + (names.isEmpty() ? "" : ": " + String.join(" – ", names));
    Line lede = SourceSection.summary(dossier, readings);
    return new Brief(
        title,
        List.of(new Part.Paragraph(lede)),
        sections,
        readings.stream().map(Reading::article).toList());
  }

  private static final int TITLE_PARTIES = 4;

  /** What is long, or only leads elsewhere, has no room on two printed pages. */
  private static void add(
      List<Section> sections, int room, String anchor, String title, List<Part> parts) {
    if (!parts.isEmpty()) {
      sections.add(new Section(anchor, title, parts, room));
    }
  }
}
