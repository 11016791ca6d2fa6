package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.reconcile.wording.CopyIndex;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Utterance;

/** Puts a dossier together from readings. */
final class DossierBuilder {

  private final Map<String, Reading> readings;
  private final Sure sure;
  private final Origins origins;
  private final Regroup regroup;
  private final List<List<Said>> groups;
  private final SpokenPlaces spoken;

  DossierBuilder(
      Map<String, Reading> readings,
      CopyIndex copies,
      UtteranceIndex statements,
      Twins twins,
      Regroup regroup) {
    this.regroup = regroup;
    this.readings = new TreeMap<>(readings);
    this.sure = new Sure(readings.values());
    this.readings.keySet().removeIf(twins::isCopy);
    this.origins = new Origins(readings, copies, twins);
    this.groups = regroup.of(statements.groups(this.readings.keySet()), Said::citation);
    this.spoken = new SpokenPlaces(groups);
  }

  Dossier build() {
    List<Utterance> utterances = utterances();
    List<MeetingReport> meetings =
        new MeetingBuilder(origins, regroup)
            .build(
                all(Reading::meetings, Meeting::id, Meeting::evidence).stream()
                    .filter(m -> !NoMeeting.is(m.finding(), origins.text(m.article())))
                    .toList());
    List<PersonProfile> people =
        new PeopleBuilder(origins, meetings).build(readings.values(), utterances);
    Collection<Found<Action>> deeds = all(Reading::actions, Action::id, Action::evidence);
    List<ActReport> acts = new ActBuilder(origins, spoken).build(deeds);
    List<ActReport> told = acts.stream().filter(a -> sure.is(a.support())).toList();
    Collection<Found<Position>> positions =
        all(Reading::positions, Position::id, Position::evidence);
    FigureBuilder counted = new FigureBuilder(origins, spoken, deeds);
    List<FigureSeries> figures = counted.build(all(Reading::figures, Figure::id, Figure::evidence));
    List<Found<Position>> stances = new ArrayList<>();
    readings.values().forEach(r -> stances.addAll(DerivedStances.of(r, spoken)));
    ContradictionBuilder contradicted = new ContradictionBuilder(origins, spoken);
    stances.addAll(contradicted.passages(List.copyOf(readings.values())));
    stances.removeIf(s -> spoken.anothers(s.finding()));
    Issues issues = new Issues(stances, origins);
    List<Contradiction> contradictions =
        contradicted
            .positions(positions.stream().filter(p -> sure.is(p.citation())).toList())
            .eachOther(positions)
            .sayings(groups)
            .acts(told)
            .people(people)
            .figures(figures)
            .build();
    Standing standing = new Standing(origins, spoken);
    List<Dispute> disputes =
        new DisputeBuilder(origins, standing, regroup).build(stances, positions, issues);
    Set<String> folded = PathsBuilder.foldedActs(acts, meetings);
    List<ConditionalReport> conditionals =
        new ConditionalBuilder(origins, spoken)
            .build(all(Reading::conditionals, Conditional::id, Conditional::evidence));
    return new Dossier(
        origins.sources(),
        origins.kinships(),
        people,
        utterances,
        meetings,
        acts,
        conditionals,
        disputes,
        contradictions,
        figures,
        new TimelineBuilder(origins, standing)
            .meetings(meetings)
            .deeds(acts, folded, deeds)
            .stances(stances)
            .figures(figures, counted.undated())
            .build(),
        new PathsBuilder(spoken).build(told, meetings, folded),
        new StateOfPlayBuilder(origins).next(meetings).build(readings.values()));
  }

  private <T> Collection<Found<T>> all(
      Function<Reading, List<T>> part,
      Function<T, String> id,
      Function<T, List<Evidence>> evidence) {
    List<Found<T>> found = new ArrayList<>();
    for (Reading r : readings.values()) {
      for (T finding : part.apply(r)) {
        found.add(
            new Found<>(
                finding,
                new Citation(r.article().id(), id.apply(finding), evidence.apply(finding))));
      }
    }
    return found;
  }

  private List<Utterance> utterances() {
    UtteranceBuilder builder = new UtteranceBuilder(origins);
    return groups.stream()
        .map(builder::build)
        .sorted(
            Comparator.comparing(Utterance::saidOn, Dates.ORDER)
                .thenComparing(Utterance::speaker)
                .thenComparing(Utterance::support))
        .toList();
  }
}
