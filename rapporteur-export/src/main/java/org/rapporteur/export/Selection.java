package org.rapporteur.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Reading;

/**
 * Which findings are taken along. Immutable.
 *
 * @param from first day of publication; articles without a day are taken only where none is asked
 * @param to last day of publication
 * @param parties codes of parties that a finding must concern; empty for all
 * @param kinds kinds of findings
 * @param statuses statuses of acts
 */
public record Selection(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<String> parties,
    Set<Kind> kinds,
    Set<Action.Status> statuses) {

  /** Copies the sets. */
  public Selection {
    parties = Set.copyOf(parties);
    kinds = Set.copyOf(kinds);
    statuses = Set.copyOf(statuses);
  }

  /** All that there is. */
  public static Selection everything() {
    return new Selection(
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        EnumSet.allOf(Kind.class),
        EnumSet.allOf(Action.Status.class));
  }

  /** Whether the article lies within the days. */
  public boolean admits(Reading reading) {
    Optional<LocalDate> day = reading.article().metadata().published().map(Publication::date);
    return (from.isEmpty() || day.filter(d -> !d.isBefore(from.get())).isPresent())
        && (to.isEmpty() || day.filter(d -> !d.isAfter(to.get())).isPresent());
  }

  /** The reading with the findings that are taken along. */
  public Reading of(Reading r) {
    return new Reading(
        r.article(),
        only(r.people(), Kind.PERSON, p -> concerns(p.actor().parties())),
        only(r.statements(), Kind.STATEMENT, s -> concerns(parties(s.speakers()))),
        only(
            r.actions(),
            Kind.ACT,
            a ->
                statuses.contains(a.status())
                    && (concerns(parties(a.actors())) || concerns(parties(a.recipients())))),
        only(r.meetings(), Kind.MEETING, m -> concerns(m.participants())),
        only(
            r.conditionals(),
            Kind.CONDITIONAL,
            c -> concerns(c.issuer().stream().toList()) || concerns(c.target().stream().toList())),
        only(
            r.positions(),
            Kind.POSITION,
            p -> concerns(List.of(p.party())) || concerns(p.toward().stream().toList())),
        only(r.figures(), Kind.FIGURE, f -> concerns(f.whose().stream().toList())),
        r.diagnostics());
  }

  private <T> List<T> only(List<T> findings, Kind kind, Predicate<T> wanted) {
    return kinds.contains(kind) ? findings.stream().filter(wanted).toList() : List.of();
  }

  private boolean concerns(Collection<String> of) {
    return parties.isEmpty() || of.stream().anyMatch(parties::contains);
  }

  private static List<String> parties(List<Actor> actors) {
    List<String> found = new ArrayList<>();
    actors.forEach(a -> found.addAll(a.parties()));
    return found;
  }
}
