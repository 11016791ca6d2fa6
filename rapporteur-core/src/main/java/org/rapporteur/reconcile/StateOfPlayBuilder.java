package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dispute.PartyStance;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.StateOfPlay;
import org.rapporteur.record.StateOfPlay.Kind;
import org.rapporteur.record.StateOfPlay.Sentence;
import org.rapporteur.record.Support;

/**
 * The summary: sentences of fixed form about what was said or done, the best supported first, each
 * with what it rests on.
 */
final class StateOfPlayBuilder {

  private static final int MOST = 12;
  private static final int MATTERS = 3;
  private static final int PARTIES = 2;

  /** What was done longer before the latest article is no news, in days. */
  private static final int RECENT = 60;

  private static final int PRECISE = 31;

  /** Forces before funds. */
  private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");

  private static final Set<EventType> DEEDS =
      Set.of(
          EventType.MOBILIZE,
          EventType.SANCTION,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.AID);

  private final Origins origins;
  private final List<Sentence> sentences = new ArrayList<>();

  StateOfPlayBuilder(Origins origins) {
    this.origins = origins;
  }

  StateOfPlayBuilder stances(List<Dispute> disputes) {
    stance(disputes, Kind.WANTS, Set.of(Stance.DEMANDS));
    stance(disputes, Kind.REFUSES, Set.of(Stance.REJECTS));
    stance(disputes, Kind.OPENS, Set.of(Stance.OPEN, Stance.OFFERS));
    return this;
  }

  private record Matter(PartyStance stance, int contested) {}

  /** What the parties that say most of it say, contested issues first. */
  private void stance(List<Dispute> disputes, Kind kind, Set<Stance> stances) {
    Map<String, List<Matter>> byParty = new TreeMap<>();
    for (Dispute d : disputes) {
      int sides = (int) d.stances().stream().map(PartyStance::party).distinct().count();
      for (PartyStance s : d.stances()) {
        if (stances.contains(s.stance()) && name(s).isPresent()) {
          byParty.computeIfAbsent(s.party(), p -> new ArrayList<>()).add(new Matter(s, sides));
        }
      }
    }
    List<String> order = new ArrayList<>(byParty.keySet());
    order.sort(
        Comparator.comparingInt((String p) -> -weight(byParty.getOrDefault(p, List.of())))
            .thenComparing(p -> p));
    for (String party : order.subList(0, Math.min(PARTIES, order.size()))) {
      List<Matter> matters = new ArrayList<>(byParty.getOrDefault(party, List.of()));
      matters.sort(
          Comparator.comparingInt((Matter m) -> -m.stance().support().confirmations())
              .thenComparingInt(m -> -m.contested())
              .thenComparing(m -> name(m.stance()).orElse("")));
      List<Matter> first = matters.subList(0, Math.min(MATTERS, matters.size()));
      TreeSet<Citation> citations = new TreeSet<>();
      first.forEach(m -> citations.addAll(m.stance().support().citations()));
      String verb =
          first.stream()
              .map(m -> Phrases.stance(m.stance().stance()))
              .distinct()
              .sorted()
              .collect(Collectors.joining(" or "));
      String what = Phrases.list(first.stream().flatMap(m -> name(m.stance()).stream()).toList());
      add(kind, Parties.name(party) + " " + verb + " " + what + ".", origins.support(citations));
    }
  }

  /** What the stance is on, in words that can stand in a sentence. */
  private static Optional<String> name(PartyStance s) {
    return s.matters().stream().filter(Phrases::nominal).findFirst();
  }

  private static int weight(List<Matter> matters) {
    return matters.stream().mapToInt(m -> m.stance().support().confirmations()).sum();
  }

  StateOfPlayBuilder threats(List<ConditionalReport> conditionals) {
    conditionals.stream()
        .filter(c -> c.kind() == Conditional.Kind.THREAT && c.issuer().isPresent())
        .sorted(
            Comparator.comparingInt((ConditionalReport c) -> -c.support().confirmations())
                .thenComparing(c -> c.support().citations().get(0)))
        .limit(2)
        .forEach(
            c ->
                add(
                    Kind.THREATENS,
                    c.issuer().map(Parties::name).orElse("")
                        + " threatens"
                        + c.target().map(t -> " " + Parties.name(t)).orElse("")
                        + " (\u201C"
                        + oneLine(c.condition())
                        + "\u201D) with \u201C"
                        + oneLine(c.consequence())
                        + "\u201D.",
                    c.support()));
    return this;
  }

  private static String oneLine(String text) {
    return Phrases.unquoted(text);
  }

  StateOfPlayBuilder acts(List<ActReport> acts) {
    LocalDate since = origins.latest().orElse(LocalDate.MIN.plusDays(RECENT)).minusDays(RECENT);
    acts.stream()
        .filter(a -> DEEDS.contains(a.type()) && a.allegedBy().isEmpty())
        .filter(a -> Dates.days(a.date()) <= PRECISE)
        .filter(a -> !Dates.latest(a.date()).orElse(LocalDate.MIN).isBefore(since))
        .filter(a -> a.status() == Action.Status.OCCURRED || a.status() == Action.Status.ONGOING)
        .sorted(
            Comparator.comparing(
                    (ActReport a) -> a.date().earliest().orElse(LocalDate.MIN),
                    Comparator.reverseOrder())
                .thenComparingInt(a -> -a.support().confirmations())
                .thenComparing(ActReport::id))
        .limit(2)
        .forEach(
            a ->
                add(
                    Kind.DONE,
                    Phrases.plainAct(a)
                        + a.place().map(p -> " (" + p + ")").orElse("")
                        + ", "
                        + a.date().words()
                        + ".",
                    a.support()));
    return this;
  }

  StateOfPlayBuilder figures(List<FigureSeries> series) {
    series.stream()
        .sorted(
            Comparator.comparing((FigureSeries s) -> last(s).origin() == Figure.Origin.COMPUTED)
                .thenComparing(s -> MONEY.matcher(s.unit()).matches())
                .thenComparingInt(s -> -last(s).support().confirmations())
                .thenComparing(s -> last(s).value(), Comparator.reverseOrder())
                .thenComparing(FigureSeries::id))
        .limit(1)
        .forEach(s -> add(Kind.CLAIMED, Phrases.figure(s, last(s)) + ".", last(s).support()));
    return this;
  }

  private static FigureSeries.Point last(FigureSeries s) {
    return s.points().get(s.points().size() - 1);
  }

  /** What is still to come on the day of the latest article. */
  StateOfPlayBuilder next(List<MeetingReport> meetings) {
    LocalDate today = origins.latest().orElse(LocalDate.MIN);
    meetings.stream()
        .filter(
            m -> m.status() == Meeting.Status.SCHEDULED || m.status() == Meeting.Status.PROPOSED)
        .filter(m -> Dates.latest(m.date()).map(d -> !d.isBefore(today)).orElse(true))
        .sorted(Comparator.comparing(MeetingReport::date, Dates.ORDER))
        .limit(2)
        .forEach(
            m ->
                add(
                    Kind.NEXT,
                    "Next: "
                        + Phrases.meeting(m)
                        + m.date().earliest().map(d -> ", " + m.date().words()).orElse("")
                        + ".",
                    m.support()));
    return this;
  }

  StateOfPlayBuilder atOdds(List<Contradiction> contradictions) {
    contradictions.stream()
        .filter(c -> c.kind() == Contradiction.Kind.PARTIES)
        .limit(1)
        .forEach(
            c -> {
              TreeSet<Citation> citations = new TreeSet<>();
              c.sides().forEach(s -> citations.addAll(s.support().citations()));
              Support support = origins.support(citations);
              List<String> sides =
                  c.sides().stream().map(s -> Parties.name(s.who()) + " " + s.claim()).toList();
              add(
                  Kind.AT_ODDS,
                  "At odds on " + c.point() + ": " + String.join("; ", sides) + ".",
                  support);
            });
    return this;
  }

  private void add(Kind kind, String text, Support support) {
    sentences.add(new Sentence(kind, Phrases.sentence(text), support));
  }

  StateOfPlay build() {
    while (sentences.size() > MOST) {
      sentences.remove(leastMissed());
    }
    sentences.sort(Comparator.comparing(Sentence::kind));
    return new StateOfPlay(sentences);
  }

  /**
   * The last of a kind that has the most sentences: no kind is left out before another's second.
   */
  private Sentence leastMissed() {
    Map<Kind, Integer> counts = new TreeMap<>();
    sentences.forEach(s -> counts.merge(s.kind(), 1, Integer::sum));
    Sentence last = sentences.get(0);
    for (Sentence s : sentences) {
      if (counts.getOrDefault(s.kind(), 0) >= counts.getOrDefault(last.kind(), 0)) {
        last = s;
      }
    }
    return last;
  }
}
