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
    add(sections, "state", "State of play", StateSection.of(dossier.stateOfPlay(), passages));
    add(sections, "new", "New " + news.since(), NewsSection.of(news, parties, passages));
    add(sections, "wants", "Who wants what", DisputeSection.of(dossier, parties, passages));
    add(sections, "if", "If … then", ConditionalSection.of(dossier, parties, passages));
    add(sections, "paths", "Two paths", PathSection.of(dossier, parties, passages));
    add(sections, "calendar", "Calendar", CalendarSection.of(dossier, parties, passages));
    add(sections, "said", "Said", UtteranceSection.of(dossier, parties, passages));
    add(
        sections,
        "contradictions",
        "Contradictions",
        ContradictionSection.of(dossier, parties, passages));
    add(sections, "figures", "Figures", FigureSection.of(dossier, parties, passages));
    add(sections, "timeline", "Timeline", TimelineSection.of(dossier, parties, passages));
    add(sections, "people", "People", PeopleSection.of(dossier, parties, passages));
    add(sections, "sources", "Sources", SourceSection.of(dossier, readings));
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

  private static void add(List<Section> sections, String anchor, String title, List<Part> parts) {
    if (!parts.isEmpty()) {
      sections.add(new Section(anchor, title, parts));
    }
  }
}
