package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.Utterance;

/**
 * What of a dossier is asked for. Immutable.
 *
 * @param party code or name of a party whose doings and sayings are wanted
 * @param issue words of an issue's name
 * @param from first day
 * @param to last day
 */
public record Selection(
    Optional<String> party,
    Optional<String> issue,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** All of it. */
  public static Selection all() {
    return new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether anything is left out. */
  public boolean isAll() {
    return equals(all());
  }

  /** The part of a dossier that is asked for; what is not dated is of no span of days. */
  public Dossier of(Dossier d) {
    return isAll() ? d : new Selected(d, codes(d)).dossier();
  }

  /** The codes that the party asked for goes by. */
  private List<String> codes(Dossier d) {
    Parties names = Parties.of(d, List.of());
    Stream<String> stances =
        d.disputes().stream().flatMap(x -> x.stances().stream().map(Dispute.PartyStance::party));
    Stream<String> others =
        Stream.of(
                d.people().stream().flatMap(p -> p.affiliation().stream()),
                d.utterances().stream().flatMap(u -> u.affiliation().stream()),
                d.meetings().stream().flatMap(m -> m.participants().stream()),
                d.acts().stream().flatMap(a -> a.actors().stream()))
            .flatMap(codes -> codes);
    return Stream.concat(stances, others)
        .distinct()
        .filter(code -> party.map(p -> same(p, code) || same(p, names.name(code))).orElse(true))
        .toList();
  }

  private static boolean same(String a, String b) {
    return a.equalsIgnoreCase(b);
  }

  private final class Selected {
    private final Dossier d;
    private final List<String> codes;

    Selected(Dossier d, List<String> codes) {
      this.d = d;
      this.codes = codes;
    }

    Dossier dossier() {
      return new Dossier(
          d.sources(),
          d.copies(),
          d.people().stream().filter(this::person).toList(),
          d.utterances().stream().filter(this::utterance).toList(),
          d.meetings().stream().filter(this::meeting).toList(),
          d.acts().stream().filter(this::act).toList(),
          d.conditionals().stream()
              .filter(c -> party(c.issuer().stream().toList()) && in(c.saidOn()))
              .toList(),
          d.disputes().stream().filter(this::dispute).toList(),
          d.contradictions().stream()
              .filter(c -> party(c.sides().stream().map(s -> s.who()).toList()))
              .toList(),
          d.figures(),
          d.timeline().stream().filter(t -> in(t.date())).toList(),
          d.paths(),
          d.stateOfPlay());
    }

    private boolean party(List<String> some) {
      return party.isEmpty()
          || some.stream().anyMatch(s -> codes.contains(s) || same(s, party.get()));
    }

    /** A person of the party who speaks in the days asked for. */
    private boolean person(PersonProfile p) {
      boolean speaks =
          d.utterances().stream().anyMatch(u -> p.utterances().contains(u.id()) && in(u.saidOn()));
      return party(p.affiliation().stream().toList()) && (speaks || from.isEmpty() && to.isEmpty());
    }

    private boolean utterance(Utterance u) {
      return party(u.affiliation().stream().toList()) && in(u.saidOn());
    }

    private boolean meeting(MeetingReport m) {
      return party(m.participants()) && in(m.date());
    }

    private boolean act(ActReport a) {
      return party(a.actors()) && in(a.date());
    }

    private boolean dispute(Dispute x) {
      String name = x.issue().toLowerCase(Locale.ROOT);
      return party(x.stances().stream().map(Dispute.PartyStance::party).toList())
          && issue.map(i -> name.contains(i.toLowerCase(Locale.ROOT))).orElse(true);
    }

    private boolean in(CalendarDate date) {
      boolean late = from.map(f -> date.latest().map(f::isAfter).orElse(true)).orElse(false);
      boolean early = to.map(t -> date.earliest().map(t::isBefore).orElse(true)).orElse(false);
      return !late && !early;
    }
  }
}
