package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
      List<StanceFinder.Taken> all = new ArrayList<>(new StanceFinder(tree, words).find());
      all.addAll(new Assertions(tree, words).find());
      for (StanceFinder.Taken taken : all) {
        for (String party : holders(taken, tree, actors)) {
          String key = party + "|" + taken.stance() + "|" + taken.issue().toLowerCase(Locale.ROOT);
          boolean told = taken.rule().startsWith("told-wrong");
          boolean own = told && actors.otherThan(party, taken.span()).isEmpty();
          if (!own && !taken.issue().isBlank() && seen.add(key)) {
            found.add(position(article.article(), taken, party, actors, dates, found.size() + 1));
          }
        }
      }
      fromConditionals(article.article(), tree, actors, found);
    }
    return List.copyOf(found);
  }

  /** Who threatens warns of the consequences, who requires demands, who promises is open. */
  private void fromConditionals(Article article, Tree tree, Actors actors, List<Position> found) {
    for (Conditional c : inSentence(article, tree, actors)) {
      String party = c.issuer().orElse("");
      Evidence evidence = c.evidence().get(0);
      Position.Stance stance =
          switch (c.kind()) {
            case THREAT, WARNING -> Position.Stance.WARNS;
            case REQUIREMENT -> Position.Stance.DEMANDS;
            case PROMISE -> Position.Stance.OPEN;
          };
      boolean known =
          found.stream()
              .anyMatch(
                  p ->
                      p.party().equals(party)
                          && p.stance() == stance
                          && p.evidence().get(0).span().overlaps(evidence.span()));
      if (!known) {
        String half = c.condition().get(0).quote();
        String issue =
            c.kind() == Conditional.Kind.THREAT || c.kind() == Conditional.Kind.WARNING
                ? "consequences " + half
                : c.consequence().get(0).quote();
        found.add(
            new Position(
                "p" + (found.size() + 1),
                party,
                issue.replaceAll("\\s+", " "),
                stance,
                c.target(),
                CalendarDate.unknown(),
                List.of(evidence),
                Provenance.of("stance-of-" + c.provenance().rule(), 0.6)));
      }
    }
  }

  private static Set<String> holders(StanceFinder.Taken taken, Tree tree, Actors actors) {
    Set<String> parties = new LinkedHashSet<>();
    for (Token t : taken.holders()) {
      boolean modal = taken.rule().equals("stance-will");
      if (modal) {
        actors.own(t).filter(p -> speaksFor(p, taken, actors)).ifPresent(parties::add);
      } else {
        parties.addAll(actors.parties(tree, t));
      }
    }
    if (taken.holders().isEmpty()) {
      List<String> within = Issuers.said(tree, taken.cue(), actors);
      parties.addAll(within.isEmpty() ? actors.speaking(taken.cue()) : within);
    }
    return parties;
  }

  /** What a speaker says that another will do binds nobody. */
  private static boolean speaksFor(String party, StanceFinder.Taken taken, Actors actors) {
    List<String> speaking = actors.speaking(taken.cue());
    return speaking.isEmpty() || speaking.contains(party);
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
      for (Conditional c : inSentence(article.article(), Tree.of(sentence), actors)) {
        found.add(numbered(c, found.size() + 1));
      }
    }
    return List.copyOf(found);
  }

  private List<Conditional> inSentence(Article article, Tree tree, Actors actors) {
    List<Conditional> found = new ArrayList<>();
    ConditionalKinds kinds = new ConditionalKinds(tree, words);
    for (ConditionalFinder.IfThen pair : new ConditionalFinder(tree, words).find()) {
      List<String> issuers = Issuers.said(tree, pair.main(), actors);
      if (issuers.isEmpty()) {
        issuers = actors.speaking(pair.main());
      }
      if (issuers.isEmpty()) {
        issuers = Issuers.of(tree, pair.main(), actors);
      }
      for (String issuer : issuers) {
        found.add(conditional(article, pair, kinds.of(pair), issuer, actors, found.size() + 1));
      }
    }
    return found;
  }

  private static Conditional numbered(Conditional c, int number) {
    return new Conditional(
        "c" + number,
        c.kind(),
        c.issuer(),
        c.target(),
        c.condition(),
        c.consequence(),
        c.evidence(),
        c.provenance());
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
