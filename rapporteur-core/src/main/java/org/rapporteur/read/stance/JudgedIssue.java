package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * What a judged stance is about: the noun phrase of a word that tells the stance, else what the
 * clause does or what is done to, else the clause's own words in quotation marks.
 */
final class JudgedIssue {

  private static final Words WORDS = Words.standard();
  private static final WordList AGAINST = WORDS.of("stance.conditional-finder.no");
  private static final int MOST_WORDS = 20;

  private final Article article;
  private final StanceWords words;

  JudgedIssue(Article article, StanceWords words) {
    this.article = article;
    this.words = words;
  }

  Optional<String> of(StanceJudge.Judged judged, List<StanceFinder.Taken> told, Actors actors) {
    Candidate c = judged.candidate();
    if (isView(judged)) {
      return Optional.empty();
    }
    Optional<String> known =
        told.stream()
            .filter(t -> t.stance() == judged.stance() && c.span().contains(t.cue().span()))
            .flatMap(t -> t.issue().of(c.party(), actors::meant).stream())
            .findFirst();
    return known
        .or(() -> made(judged, actors).flatMap(i -> i.of(c.party(), actors::meant)))
        .or(() -> quoted(c));
  }

  private static Optional<Issue> made(StanceJudge.Judged judged, Actors actors) {
    Candidate c = judged.candidate();
    Tree tree = c.tree();
    Token head = c.head();
    IssuePhrase issues = new IssuePhrase(tree);
    Clause clause = new Clause(tree, head);
    boolean own = clause.agent().filter(a -> isOwn(c, a, actors)).isPresent();
    boolean no =
        tree.children(head).stream()
            .anyMatch(t -> t.relation().equals("advmod") && isNo(t.lemma()));
    if (own) {
      return switch (judged.stance()) {
        case COMMITS -> no ? Optional.empty() : issues.of(head);
        case REJECTS -> no ? dropped(issues, head) : object(tree, clause, issues);
        case DENIES -> no ? dropped(issues, head) : Optional.empty();
        case DEMANDS, OPEN, OFFERS -> no ? Optional.empty() : object(tree, clause, issues);
        case ACCUSES, WARNS -> Optional.empty();
      };
    }
    if (no && (judged.stance() == Stance.REJECTS || judged.stance() == Stance.DENIES)) {
      return clause
          .agent()
          .flatMap(a -> issues.of(head, Optional.of(a), IssuePhrase.Polarity.DROPPED));
    }
    if (judged.stance() == Stance.DEMANDS) {
      return clause
          .agent()
          .flatMap(a -> issues.of(wanted(tree, head), Optional.of(a), IssuePhrase.Polarity.KEPT));
    }
    boolean wrong = judged.stance() == Stance.ACCUSES || judged.stance() == Stance.WARNS;
    return wrong && !no && head.upos() == Upos.VERB
        ? clause.agent().flatMap(a -> issues.of(head, Optional.of(a), IssuePhrase.Polarity.KEPT))
        : Optional.empty();
  }

  /** <i>Ostmark needs to leave</i>: Ostmark leaving. */
  private static Token wanted(Tree tree, Token head) {
    return WORDS.of("stance.obliging").has(head.lemma().toLowerCase(Locale.ROOT))
        ? tree.child(head, "xcomp").orElse(head)
        : head;
  }

  private static Optional<Issue> dropped(IssuePhrase issues, Token head) {
    return issues.of(head, Optional.empty(), IssuePhrase.Polarity.DROPPED);
  }

  private static Optional<Issue> object(Tree tree, Clause clause, IssuePhrase issues) {
    return clause
        .patient()
        .filter(o -> o.upos() == Upos.NOUN && tree.sentence().nameAt(o).isEmpty())
        .flatMap(issues::of);
  }

  private static boolean isOwn(Candidate c, Token agent, Actors actors) {
    return actors.parties(c.tree(), agent).contains(c.party());
  }

  private static boolean isNo(String lemma) {
    String l = lemma.toLowerCase(Locale.ROOT);
    return Particles.NOT.has(l);
  }

  /**
   * Whether its own words, given for the matter, would tell the reverse: who says <i>the islands
   * are quiet</i> does not reject it.
   */
  boolean isReversed(StanceJudge.Judged judged) {
    Candidate c = judged.candidate();
    boolean against = judged.stance() == Stance.REJECTS || judged.stance() == Stance.DENIES;
    return against
        && c.tree().sentence().within(c.span()).stream()
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .noneMatch(this::isAgainst);
  }

  private boolean isAgainst(String lemma) {
    return AGAINST.has(lemma)
        || words.has("wrong", lemma)
        || words.has("untrue", lemma)
        || words.has("hostile", lemma)
        || words.has("dread", lemma)
        || words.cues(lemma).stream()
            .filter(cue -> !cue.has(StanceWords.Place.NOT))
            .anyMatch(
                cue ->
                    switch (cue.stance()) {
                      case REJECTS, DENIES, ACCUSES, WARNS -> true;
                      case DEMANDS, OFFERS, OPEN, COMMITS -> false;
                    });
  }

  /** Words that are offered bind nobody: <i>offered another view</i>. */
  private boolean isView(StanceJudge.Judged judged) {
    Candidate c = judged.candidate();
    return judged.stance() == Stance.OFFERS
        && new Clause(c.tree(), c.head())
            .patient()
            .filter(o -> words.has("view", o.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /** <i>The same thing</i> is no matter. */
  private static boolean isMatter(Token t) {
    return t.upos() == Upos.NOUN
        && !WORDS.of("stance.noun-words.hollow").has(t.lemma().toLowerCase(Locale.ROOT));
  }

  /** The clause's own words, not cut in the middle of a word; words without a noun name nothing. */
  private Optional<String> quoted(Candidate c) {
    if (c.tree().sentence().within(c.span()).stream().noneMatch(JudgedIssue::isMatter)) {
      return Optional.empty();
    }
    Span span = c.span();
    String text = article.text().substring(span.start(), span.end()).strip();
    String words = text.replaceAll("[“”\"«»]", "").replaceAll("\\s+", " ").strip();
    // Counted in words: in letters, two parties' names would be cut at different places.
    List<String> all = List.of(words.split(" "));
    if (all.size() > MOST_WORDS) {
      words = String.join(" ", all.subList(0, MOST_WORDS)) + " …";
    }
    return words.isEmpty() ? Optional.empty() : Optional.of("“" + words + "”");
  }

  /** Whether an issue is the clause's own words, for want of a matter that it names. */
  static boolean isQuoted(String issue) {
    return issue.startsWith("“");
  }
}
