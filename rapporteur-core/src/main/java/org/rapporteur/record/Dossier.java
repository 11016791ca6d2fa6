package org.rapporteur.record;

import java.util.List;

/**
 * The record of a crisis, not of its coverage: what many articles tell, each thing once. A value
 * that depends on the set of articles only, never on the order in which they came. Immutable.
 *
 * @param sources the articles, by date, then id
 * @param copies which of them share their text
 * @param people named people, by name
 * @param utterances what was said, by date, speaker and id
 * @param meetings by date
 * @param acts by date
 * @param conditionals if-thens
 * @param disputes who wants what, the most contested first
 * @param contradictions claims that cannot both hold
 * @param figures quantities over time
 * @param timeline by date
 * @param paths dialogue and confrontation
 * @param stateOfPlay the summary
 */
public record Dossier(
    List<SourceNote> sources,
    List<Kinship> copies,
    List<PersonProfile> people,
    List<Utterance> utterances,
    List<MeetingReport> meetings,
    List<ActReport> acts,
    List<ConditionalReport> conditionals,
    List<Dispute> disputes,
    List<Contradiction> contradictions,
    List<FigureSeries> figures,
    List<TimelineEntry> timeline,
    TwoPaths paths,
    StateOfPlay stateOfPlay) {

  /** Copies the lists. */
  public Dossier {
    sources = List.copyOf(sources);
    copies = List.copyOf(copies);
    people = List.copyOf(people);
    utterances = List.copyOf(utterances);
    meetings = List.copyOf(meetings);
    acts = List.copyOf(acts);
    conditionals = List.copyOf(conditionals);
    disputes = List.copyOf(disputes);
    contradictions = List.copyOf(contradictions);
    figures = List.copyOf(figures);
    timeline = List.copyOf(timeline);
  }
}
