package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/** Finds positions and conditionals. Immutable. */
public final class StanceReader {

  private final StanceWords words = new StanceWords();

  /** The positions of an article, in order. */
  public List<Position> positions(
      ParsedArticle article, Cast cast, List<TimeMention> times, List<Statement> statements) {
    Actors actors = new Actors(cast, statements);
    NavigableMap<Integer, TimeMention> dates = new TreeMap<>();
    times.forEach(t -> dates.putIfAbsent(t.span().start(), t));
    List<Position> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      Tree tree = Tree.of(sentence);
      for (StanceFinder.Taken taken : new StanceFinder(tree, words).find()) {
        for (String party : holders(taken, tree, actors)) {
          String key = party + "|" + taken.stance() + "|" + taken.issue().toLowerCase(Locale.ROOT);
          if (seen.add(key)) {
            found.add(position(article.article(), taken, party, actors, dates, found.size() + 1));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static Set<String> holders(StanceFinder.Taken taken, Tree tree, Actors actors) {
    Set<String> parties = new java.util.LinkedHashSet<>();
    for (Token t : taken.holders()) {
      actors.party(tree, t).ifPresent(parties::add);
    }
    if (taken.holders().isEmpty()) {
      actors.speaking(taken.cue()).ifPresent(parties::add);
    }
    return parties;
  }

  private static Position position(
      Article article,
      StanceFinder.Taken taken,
      String party,
      Actors actors,
      NavigableMap<Integer, TimeMention> dates,
      int number) {
    Span span = taken.span();
    CalendarDate date =
        dates.subMap(span.start(), true, span.end(), false).values().stream()
            .findFirst()
            .map(TimeMention::date)
            .or(() -> actors.statement(taken.cue()).map(Statement::saidOn))
            .orElse(CalendarDate.unknown());
    return new Position(
        "p" + number,
        party,
        taken.issue(),
        taken.stance(),
        actors.otherThan(party, span),
        date,
        List.of(Evidence.of(article, span)),
        new Provenance(taken.rule(), 0.6, List.of(taken.cue().form())));
  }

  /** The conditionals of an article, in order. */
  public List<Conditional> conditionals(
      ParsedArticle article, Cast cast, List<Statement> statements) {
    Actors actors = new Actors(cast, statements);
    List<Conditional> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Tree tree = Tree.of(sentence);
      ConditionalFinder finder = new ConditionalFinder(tree, words);
      ConditionalKinds kinds = new ConditionalKinds(tree, words, finder);
      for (ConditionalFinder.IfThen pair : finder.find()) {
        conditional(article.article(), tree, pair, kinds.of(pair), actors, found.size() + 1)
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Conditional> conditional(
      Article article,
      Tree tree,
      ConditionalFinder.IfThen pair,
      Conditional.Kind kind,
      Actors actors,
      int number) {
    Optional<String> issuer =
        actors
            .speaking(pair.consequenceHead())
            .or(() -> Issuers.of(tree, pair.consequenceHead(), actors));
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    Span whole = pair.condition().get(0);
    for (Span s : pair.condition()) {
      whole = whole.cover(s);
    }
    Span both = whole;
    for (Span s : pair.consequence()) {
      both = both.cover(s);
    }
    Optional<String> target =
        actors.otherThan(issuer.get(), whole).or(() -> otherIn(pair, issuer.get(), actors));
    return Optional.of(
        new Conditional(
            "c" + number,
            kind,
            issuer,
            target,
            pair.condition().stream().map(s -> Evidence.of(article, s)).toList(),
            pair.consequence().stream().map(s -> Evidence.of(article, s)).toList(),
            List.of(Evidence.of(article, both)),
            Provenance.of("conditional-" + pair.form().name().toLowerCase(Locale.ROOT), 0.7)));
  }

  private static Optional<String> otherIn(
      ConditionalFinder.IfThen pair, String issuer, Actors actors) {
    for (Span s : pair.consequence()) {
      Optional<String> other = actors.otherThan(issuer, s);
      if (other.isPresent()) {
        return other;
      }
    }
    return Optional.empty();
  }
}
