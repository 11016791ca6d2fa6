package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
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

  /** How sure a stance is whose clause is none that is judged. */
  private static final double UNJUDGED = 0.5;

  /** How sure the stance of an if-then is, by its form. */
  private static final double BOUND = 0.6;

  private static final double LOOSE = 0.3;

  /** What one takes by what one does: who may recognise a state has not. */
  private static final Set<Position.Stance> BY_DEED =
      EnumSet.complementOf(EnumSet.of(Position.Stance.WARNS, Position.Stance.REJECTS));

  private static final WordList SAYING = Words.standard().of("saying");

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
    Told told = new Told();
    Set<String> seen = new HashSet<>();
    Reality reality = new Reality(actors);
    Candidates candidates = new Candidates(words, actors);
    StanceFeatures features = new StanceFeatures(words, actors);
    JudgedIssue issues = new JudgedIssue(article.article(), words);
    for (Tree tree : article.trees()) {
      StanceFinder finder = new StanceFinder(tree, words);
      List<StanceFinder.Taken> all = finder.find();
      List<StanceFinder.Unheld> unheld = finder.unheld();
      List<Candidate> clauses = candidates.of(tree);
      IdleConditions open = new IdleConditions(tree);
      for (StanceFinder.Taken taken : all) {
        for (String party : holders(taken, tree, actors)) {
          boolean doer = !taken.holders().isEmpty();
          boolean taking = !doer || reality.takes(tree, taken.cue(), party, taken.stance());
          if (!taking || isOfItself(taken, party, actors) || open.isOpen(taken.cue())) {
            continue;
          }
          Optional<String> issue = taken.issue().of(party, actors::meant);
          if (issue.filter(i -> seen.add(key(party, taken.stance(), i))).isPresent()) {
            double sure =
                clauses.stream()
                    .filter(c -> c.party().equals(party) && c.head().equals(taken.cue()))
                    .mapToDouble(c -> judge.told(features.of(c, all)))
                    .findFirst()
                    .orElse(UNJUDGED);
            told.add(position(article.article(), taken, issue.get(), party, sure, actors, dates));
          }
        }
      }
      fromConditionals(tree, conditionals, actors, told);
      for (StanceJudge.Judged j : judge.judge(clauses, all, features, c -> isFree(c, told))) {
        Candidate c = j.candidate();
        StanceJudge.Judged judged = j.as(finder.shades().ofVerb(c.head(), j.stance()));
        Optional<String> issue =
            reality.takes(judged) && isHeld(j, finder, unheld)
                ? issues
                    .of(judged, all, actors)
                    .filter(i -> judged.isSure() || !JudgedIssue.isQuoted(i))
                    .filter(i -> !JudgedIssue.isQuoted(i) || !issues.isReversed(judged))
                : Optional.empty();
        if (issue.filter(i -> seen.add(key(c.party(), judged.stance(), i))).isPresent()) {
          told.add(judged(article.article(), judged, issue.get(), actors, dates, told.next()));
        }
      }
    }
    return told.all();
  }

  /** A party's words tell one stance: what a rule has told is not judged again. */
  private static boolean isFree(Candidate c, Told told) {
    return !told.touches(c.party(), c.span());
  }

  /** What is denied or given up is not told by the clause that does so. */
  private static boolean isHeld(
      StanceJudge.Judged judged, StanceFinder finder, List<StanceFinder.Unheld> unheld) {
    Candidate c = judged.candidate();
    boolean done =
        c.ties().equals(Set.of(Candidate.Tie.AGENT)) && BY_DEED.contains(judged.stance());
    return !finder.hold().isOpen(c.head())
        && !(done && !finder.hold().isHeld(c.head()))
        && unheld.stream()
            .noneMatch(
                u -> u.stances().contains(judged.stance()) && u.ids().contains(c.head().id()));
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
        Integer.toString(number),
        c.party(),
        issue,
        judged.stance(),
        actors.otherThan(c.party(), c.span()),
        date(c.span(), c.head(), actors, dates),
        List.of(Evidence.of(article, c.span())),
        new Provenance(
            StanceRule.STANCE_JUDGED.code(), judged.confidence(), List.of(c.head().form())));
  }

  /**
   * Who threatens warns of the consequences, who requires demands, who promises is open; but what a
   * bare if or when holds out is promised by few: <i>Tolen will return when it is over</i>.
   */
  private static void fromConditionals(
      Tree tree, ConditionalReader reader, Actors actors, Told told) {
    ConditionalIssue issues = new ConditionalIssue(tree);
    for (ConditionalReader.Found each : reader.read(tree, 1)) {
      Conditional c = each.conditional();
      boolean loose = c.kind() == Conditional.Kind.PROMISE && !each.pair().form().isStance();
      if (c.issuer().isEmpty() || loose) {
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
      Optional<String> issue =
          told.touches(party, stance, evidence.span())
              ? Optional.empty()
              : issues.of(each.pair(), c.kind()).flatMap(i -> i.of(party, actors::meant));
      if (issue.isPresent()) {
        told.add(
            new Position(
                Integer.toString(told.next()),
                party,
                issue.get(),
                stance,
                c.target(),
                CalendarDate.unknown(),
                List.of(evidence),
                Provenance.of(
                    StanceRule.STANCE_OF.of(c.provenance().rule()),
                    each.pair().form().isStance() ? BOUND : LOOSE)));
      }
    }
  }

  private static String key(String party, Position.Stance stance, String issue) {
    return party + "|" + stance + "|" + issue.toLowerCase(Locale.ROOT);
  }

  private static Set<String> holders(StanceFinder.Taken taken, Tree tree, Actors actors) {
    Set<String> parties = new LinkedHashSet<>();
    for (Token t : taken.holders()) {
      parties.addAll(actors.parties(tree, t));
    }
    if (taken.holders().isEmpty()) {
      parties.addAll(
          Issuers.said(tree, taken.cue(), actors).orElseGet(() -> actors.speaking(taken.cue())));
    }
    return parties;
  }

  /** Nobody accuses itself: <i>Varland claimed that most of its missiles had hit</i>. */
  private static boolean isOfItself(StanceFinder.Taken taken, String party, Actors actors) {
    List<String> doers =
        Stream.concat(
                taken.issue().head().stream(),
                taken.issue().subject().stream().flatMap(w -> w.token().stream()))
            .flatMap(t -> actors.own(t).stream())
            .toList();
    boolean own =
        taken.issue().subject().isEmpty()
            ? SAYING.has(taken.cue().lemma().toLowerCase(Locale.ROOT))
            : !doers.isEmpty() && doers.stream().allMatch(party::equals);
    return taken.stance() == Position.Stance.ACCUSES && own;
  }

  private static Position position(
      Article article,
      StanceFinder.Taken taken,
      String issue,
      String party,
      double sure,
      Actors actors,
      NavigableMap<Integer, TimeMention> dates) {
    Span span = taken.span();
    return new Position(
        span.start() + "-" + taken.cue().id(),
        party,
        issue,
        taken.stance(),
        actors.otherThan(party, span),
        date(span, taken.cue(), actors, dates),
        List.of(Evidence.of(article, span)),
        new Provenance(taken.rule(), sure, List.of(taken.cue().form())));
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
