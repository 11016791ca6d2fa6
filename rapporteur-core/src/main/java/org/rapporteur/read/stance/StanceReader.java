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
      parties.addAll(actors.parties(tree, t));
    }
    if (taken.holders().isEmpty()) {
      parties.addAll(actors.speaking(taken.cue()));
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
      ConditionalKinds kinds = new ConditionalKinds(tree, words);
      for (ConditionalFinder.IfThen pair : new ConditionalFinder(tree, words).find()) {
        List<String> issuers = actors.speaking(pair.main());
        if (issuers.isEmpty()) {
          issuers = Issuers.of(tree, pair.main(), actors);
        }
        for (String issuer : issuers) {
          found.add(
              conditional(
                  article.article(), pair, kinds.of(pair), issuer, actors, found.size() + 1));
        }
      }
    }
    return List.copyOf(found);
  }

  private static Conditional conditional(
      Article article,
      ConditionalFinder.IfThen pair,
      Conditional.Kind kind,
      String issuer,
      Actors actors,
      int number) {
    Optional<String> target =
        actors
            .otherThan(issuer, pair.condition())
            .or(() -> actors.otherThan(issuer, pair.consequence()));
    return new Conditional(
        "c" + number,
        kind,
        Optional.of(issuer),
        target,
        List.of(Evidence.of(article, pair.condition())),
        List.of(Evidence.of(article, pair.consequence())),
        List.of(Evidence.of(article, pair.condition().cover(pair.consequence()))),
        Provenance.of("conditional-" + pair.form().name().toLowerCase(Locale.ROOT), 0.7));
  }
}
