package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.record.Action;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction.Side;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;
import org.rapporteur.text.SpanIndex;

/**
 * What one article tells of parties, and what it says that they deny.
 *
 * @param reading the article's reading
 * @param denials by place
 * @param told by place; nothing where nothing is denied
 * @param asserted what is said or counted there: nothing but an article's word that it was
 * @param cues the statements, by their cues
 */
record Claims(
    Reading reading,
    SpanIndex<Denial> denials,
    SpanIndex<Told> told,
    SpanIndex<Told> asserted,
    SpanIndex<Statement> cues) {

  /** Something that an article says of a party. */
  record Told(
      String who, boolean accuses, Optional<String> toward, boolean denied, Citation citation) {
    Span span() {
      return citation.evidence().get(0).span();
    }
  }

  /** A stance against something. */
  record Denial(Position position, Citation citation) {
    String who() {
      return position.party();
    }

    Stance stance() {
      return position.stance();
    }

    String issue() {
      return position.issue();
    }

    Span span() {
      return citation.evidence().get(0).span();
    }
  }

  static Claims of(Reading reading) {
    boolean none = denials(reading).isEmpty();
    return none ? of(reading, List.of(), List.of(), List.of()) : all(reading);
  }

  /** All that is told, whether or not anything is denied. */
  static Claims all(Reading reading) {
    return of(reading, told(reading), asserted(reading), reading.statements());
  }

  private static Claims of(
      Reading reading, List<Told> told, List<Told> asserted, List<Statement> statements) {
    return new Claims(
        reading,
        SpanIndex.of(denials(reading), Denial::span),
        SpanIndex.of(told, Told::span),
        SpanIndex.of(asserted, Told::span),
        SpanIndex.ofMany(statements, s -> s.cue().stream().map(Evidence::span).toList()));
  }

  String text() {
    return reading.article().text();
  }

  Span sentence(Denial d) {
    return Sentences.around(text(), d.span());
  }

  private static List<Denial> denials(Reading r) {
    String article = r.article().id();
    return r.positions().stream()
        .filter(p -> p.stance() == Stance.DENIES || p.stance() == Stance.REJECTS)
        .map(p -> new Denial(p, new Citation(article, p.id(), p.evidence())))
        .sorted(Comparator.comparing(Denial::citation))
        .toList();
  }

  private static List<Told> told(Reading r) {
    String article = r.article().id();
    List<Told> all = new ArrayList<>();
    r.positions()
        .forEach(
            p ->
                all.add(
                    new Told(
                        p.party(),
                        p.stance() == Stance.ACCUSES,
                        p.toward(),
                        p.stance() == Stance.DENIES || p.stance() == Stance.REJECTS,
                        new Citation(article, p.id(), p.evidence()))));
    r.actions()
        .forEach(
            a ->
                all.add(
                    new Told(
                        Phrases.list(ActBuilder.codes(a.actors())),
                        a.type() == EventType.ACCUSE,
                        a.recipients().stream().map(ActBuilder::code).findFirst(),
                        a.status() == Action.Status.DENIED,
                        new Citation(article, a.id(), a.evidence()))));
    r.conditionals()
        .forEach(
            c ->
                all.add(
                    new Told(
                        c.issuer().orElse(""),
                        false,
                        c.target(),
                        false,
                        new Citation(article, c.id(), c.evidence()))));
    all.sort(Comparator.comparing(Told::citation));
    return all;
  }

  private static List<Told> asserted(Reading reading) {
    String article = reading.article().id();
    List<Told> all = new ArrayList<>();
    reading
        .statements()
        .forEach(
            s ->
                all.add(
                    new Told(
                        s.affiliation().orElse(""),
                        false,
                        Optional.empty(),
                        s.cue().stream().anyMatch(c -> ClaimWords.denies(c.quote())),
                        new Citation(article, s.id(), s.content()))));
    reading
        .figures()
        .forEach(
            f ->
                all.add(
                    new Told(
                        "",
                        false,
                        Optional.empty(),
                        false,
                        new Citation(article, f.id(), f.evidence()))));
    all.sort(Comparator.comparing(Told::citation));
    return all;
  }

  /** What a party says about the point at issue. */
  static String words(Stance stance) {
    return switch (stance) {
      case ACCUSES -> "claims it";
      case WARNS -> "warns of it";
      case REJECTS -> "rejects it";
      default -> "denies it";
    };
  }

  /** The side of those who claim. */
  static Side side(Origins origins, String who, String claim, List<Told> claims) {
    TreeSet<Citation> cited = new TreeSet<>();
    claims.forEach(t -> cited.add(t.citation()));
    return new Side(who, claim, origins.support(cited));
  }

  /** The side of the party that denies, in one stance or several. */
  static Side side(Origins origins, List<Denial> denials) {
    Denial first = denials.get(0);
    return new Side(
        first.who(),
        words(first.stance()),
        origins.support(denials.stream().map(Denial::citation).toList()));
  }
}
