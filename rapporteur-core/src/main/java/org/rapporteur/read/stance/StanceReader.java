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
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/** Finds positions and conditionals. Immutable. */
public final class StanceReader {

  private final StanceWords words;
  private final StanceJudge judge;

  /** A reader with the standard words. */
  public StanceReader() {
    this(StanceWords.standard());
  }

  /** A reader with words. */
  public StanceReader(StanceWords words) {
    this(words, StanceJudge.standard());
  }

  private StanceReader(StanceWords words, StanceJudge judge) {
    this.words = words;
    this.judge = judge;
  }

  /** The positions of an article, in order. */
  public List<Position> positions(
      ParsedArticle article,
      Cast cast,
      List<TimeMention> times,
      List<Statement> statements,
      List<Proposition> propositions) {
    Actors actors = new Actors(cast, statements, propositions);
    ConditionalReader conditionals = new ConditionalReader(words, actors, article.article());
    NavigableMap<Integer, TimeMention> dates = new TreeMap<>();
    times.forEach(t -> dates.putIfAbsent(t.span().start(), t));
    List<Position> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Reality reality = new Reality(actors);
    Candidates candidates = new Candidates(words, actors);
    StanceFeatures features = new StanceFeatures(words, actors);
    JudgedIssue issues = new JudgedIssue(article.article(), words);
    for (Tree tree : article.trees()) {
      List<StanceFinder.Taken> all = new ArrayList<>(new StanceFinder(tree, words).find());
      all.addAll(new Assertions(tree, words).find());
      for (StanceFinder.Taken taken : all) {
        for (String party : holders(taken, tree, actors)) {
          boolean doer = !taken.holders().isEmpty();
          if (doer && !reality.takes(tree, taken.cue(), party, taken.stance())) {
            continue;
          }
          boolean told = taken.rule().startsWith("told-wrong");
          boolean own = told && actors.otherThan(party, taken.span()).isEmpty();
          Optional<String> issue = own ? Optional.empty() : taken.issue().of(party, actors::meant);
          if (issue.filter(i -> seen.add(key(party, taken.stance(), i))).isPresent()) {
            found.add(
                position(
                    article.article(), taken, issue.get(), party, actors, dates, found.size() + 1));
          }
        }
      }
      fromConditionals(tree, conditionals, actors, found);
      for (StanceJudge.Judged judged :
          judge.judge(candidates.of(tree), all, features, c -> isFree(c, found))) {
        Candidate c = judged.candidate();
        Optional<String> issue =
            reality.takes(judged) ? issues.of(judged, all, actors) : Optional.empty();
        if (issue.filter(i -> seen.add(key(c.party(), judged.stance(), i))).isPresent()) {
          found.add(
              judged(article.article(), judged, issue.get(), actors, dates, found.size() + 1));
        }
      }
    }
    return List.copyOf(found);
  }

  /** A party's words tell one stance: what a rule has told is not judged again. */
  private static boolean isFree(Candidate c, List<Position> found) {
    return found.stream()
        .noneMatch(
            p -> p.party().equals(c.party()) && p.evidence().get(0).span().overlaps(c.span()));
  }

  private static Position judged(
      Article article,
      StanceJudge.Judged judged,
      String issue,
      Actors actors,
      NavigableMap<Integer, TimeMention> dates,
      int number) {
    Candidate c = judged.candidate();
    return new Position(
        "p" + number,
        c.party(),
        issue,
        judged.stance(),
        actors.otherThan(c.party(), c.span()),
        date(c.span(), c.head(), actors, dates),
        List.of(Evidence.of(article, c.span())),
        new Provenance("stance-judged", judged.confidence(), List.of(c.head().form())));
  }

  /** Who threatens warns of the consequences, who requires demands, who promises is open. */
  private static void fromConditionals(
      Tree tree, ConditionalReader reader, Actors actors, List<Position> found) {
    ConditionalIssue issues = new ConditionalIssue(tree);
    for (ConditionalReader.Found each : reader.read(tree, 1)) {
      Conditional c = each.conditional();
      if (c.issuer().isEmpty()) {
        continue;
      }
      String party = c.issuer().get();
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
      Optional<String> issue =
          known
              ? Optional.empty()
              : issues.of(each.pair(), c.kind()).flatMap(i -> i.of(party, actors::meant));
      if (issue.isPresent()) {
        found.add(
            new Position(
                "p" + (found.size() + 1),
                party,
                issue.get(),
                stance,
                c.target(),
                CalendarDate.unknown(),
                List.of(evidence),
                Provenance.of("stance-of-" + c.provenance().rule(), 0.6)));
      }
    }
  }

  private static String key(String party, Position.Stance stance, String issue) {
    return party + "|" + stance + "|" + issue.toLowerCase(Locale.ROOT);
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
      parties.addAll(
          Issuers.said(tree, taken.cue(), actors).orElseGet(() -> actors.speaking(taken.cue())));
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
      String issue,
      String party,
      Actors actors,
      NavigableMap<Integer, TimeMention> dates,
      int number) {
    Span span = taken.span();
    return new Position(
        "p" + number,
        party,
        issue,
        taken.stance(),
        actors.otherThan(party, span),
        date(span, taken.cue(), actors, dates),
        List.of(Evidence.of(article, span)),
        new Provenance(taken.rule(), 0.6, List.of(taken.cue().form())));
  }

  private static CalendarDate date(
      Span span, Token head, Actors actors, NavigableMap<Integer, TimeMention> dates) {
    return dates.subMap(span.start(), true, span.end(), false).values().stream()
        .findFirst()
        .map(TimeMention::date)
        .or(() -> actors.statement(head).map(Statement::saidOn))
        .orElse(CalendarDate.unknown());
  }

  /** The conditionals of an article, in order. */
  public List<Conditional> conditionals(
      ParsedArticle article,
      Cast cast,
      List<Statement> statements,
      List<Proposition> propositions) {
    ConditionalReader reader =
        new ConditionalReader(words, new Actors(cast, statements, propositions), article.article());
    List<Conditional> found = new ArrayList<>();
    for (Tree tree : article.trees()) {
      reader
          .read(tree, found.size() + 1)
          .forEach(
              each -> {
                if (found.isEmpty() || !isSame(found.get(found.size() - 1), each.conditional())) {
                  found.add(each.conditional());
                }
              });
    }
    return List.copyOf(found);
  }

  /** What several say together is one if-then; the first named stands for them. */
  private static boolean isSame(Conditional a, Conditional b) {
    return a.condition().equals(b.condition()) && a.consequence().equals(b.consequence());
  }
}
