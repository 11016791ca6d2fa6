package org.rapporteur.read.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Factuality;
import org.rapporteur.record.Proposition.Link;
import org.rapporteur.record.Proposition.Role;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/**
 * Tells whether a party takes the stance that a word tells of it, by whether the proposition is so
 * and whose word it is. Asked, hoped, supposed or denied that Ostmark agree, it has agreed to
 * nothing; and what another says of it binds it to nothing: <i>Ostmark is said to back the
 * plan</i>.
 */
final class Reality {

  private static final WordList WOULD = Words.standard().of("would");
  private static final WordList PERFECT = Words.standard().of("auxiliary-of-perfect");
  private static final WordList NEGATION = Words.standard().of("negation");

  private static final Set<Stance> BINDING = Set.of(Stance.COMMITS, Stance.OPEN, Stance.OFFERS);

  /** What is done to others and not for them; what else has been done may go on. */
  private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);

  private final Actors actors;
  private final Words words = Words.standard();

  Reality(Actors actors) {
    this.actors = actors;
  }

  /** Whether a clause may tell a stance of whoever does what it tells: nothing unreal does. */
  boolean isTold(Tree tree, Token cue, String party) {
    Optional<Proposition> told = actors.proposition(cue);
    if (told.isEmpty()) {
      return true;
    }
    Proposition p = told.get();
    boolean own = isOwnWord(p, party);
    boolean real =
        switch (p.factuality()) {
          case OCCURRED, ONGOING, ATTEMPTED, ENDED, PLANNED -> true;
          case PROPOSED, DEMANDED -> false;
          case HYPOTHETICAL -> p.link() != Link.CONDITION && (own || isWould(tree, cue));
          case DENIED, REFUSED -> isNegated(tree, cue);
        };
    boolean settled = p.sources().isEmpty() || p.factuality() == Factuality.OCCURRED;
    // "banning it is not negotiable" bans nothing
    return real && (own || settled) && !isSubject(cue) && !isHearsay(p);
  }

  /** Whether the party takes this stance by it. */
  boolean takes(Tree tree, Token cue, String party, Stance stance) {
    Optional<Proposition> told = actors.proposition(cue);
    if (told.isEmpty()) {
      List<String> speaking = actors.speaking(cue);
      return !BINDING.contains(stance) || speaking.isEmpty() || speaking.contains(party);
    }
    return isTold(tree, cue, party)
        && (isOwnWord(told.get(), party)
            || !BINDING.contains(stance)
            || told.get().sources().isEmpty());
  }

  /**
   * Whether the party of a judged clause takes the stance: by doing so, or by saying so where what
   * it says is no other's doing.
   */
  boolean takes(StanceJudge.Judged judged) {
    Candidate c = judged.candidate();
    boolean said = c.ties().equals(EnumSet.allOf(Candidate.Tie.class));
    if (said && judged.stance() == Stance.COMMITS && isDone(c)) {
      return false;
    }
    if (c.ties().contains(Candidate.Tie.AGENT) || isOnlyDoer(c)) {
      return takes(c.tree(), c.head(), c.party(), judged.stance());
    }
    return switch (judged.stance()) {
      case COMMITS -> !isOthers(c);
      case ACCUSES -> !isOfItself(c);
      case DEMANDS, REJECTS, OFFERS, OPEN, DENIES, WARNS -> true;
    };
  }

  /** <i>It said that its ships had dealt with the boat</i>: what is done is no promise. */
  private boolean isDone(Candidate c) {
    return actors
        .proposition(c.head())
        .filter(p -> p.factuality() == Factuality.OCCURRED && !isOfSaying(p))
        .filter(p -> p.telling().filter(t -> !FORCE.contains(t.type())).isEmpty())
        .filter(p -> c.head().is(Morph.PAST) || isPerfect(c))
        .isPresent();
  }

  private boolean isPerfect(Candidate c) {
    return has(c.tree().children(c.head(), "aux"), PERFECT);
  }

  private boolean isOfSaying(Proposition p) {
    return words.of("saying").has(p.lemma());
  }

  /** <i>Varland said that Ostmark must leave</i>: Ostmark does it, and it is not its word. */
  private boolean isOnlyDoer(Candidate c) {
    return actors
        .proposition(c.head())
        .filter(p -> !isOwnWord(p, c.party()))
        .filter(
            p ->
                p.in(Role.AGENT).stream()
                    .flatMap(a -> a.actors().stream())
                    .anyMatch(a -> a.parties().contains(c.party())))
        .isPresent();
  }

  /** <i>Varland claimed that most of its missiles had hit</i>: nobody accuses itself. */
  private boolean isOfItself(Candidate c) {
    List<String> doers =
        new Clause(c.tree(), c.head())
            .agents().stream()
                .flatMap(a -> c.tree().sentence().within(c.tree().span(a)).stream())
                .flatMap(t -> actors.own(t).stream())
                .toList();
    return !doers.isEmpty() && doers.stream().allMatch(c.party()::equals);
  }

  private boolean isOthers(Candidate c) {
    List<Actor> doers =
        actors.proposition(c.head()).stream()
            .flatMap(p -> p.in(Role.AGENT).stream())
            .flatMap(a -> a.actors().stream())
            .toList();
    return doers.stream().anyMatch(a -> a.party().isPresent())
        && doers.stream().noneMatch(a -> a.parties().contains(c.party()));
  }

  private static boolean isOwnWord(Proposition p, String party) {
    return p.sources().stream().anyMatch(a -> a.parties().contains(party));
  }

  /**
   * <i>Ostmark is said to back the plan</i>, <i>is accused of it</i>: nobody is named who says so.
   */
  private boolean isHearsay(Proposition p) {
    return (p.link() == Link.CONTENT || p.link() == Link.ADVERBIAL)
        && actors
            .above(p)
            .filter(q -> words.of("stance.hearsay").has(q.lemma()) && q.in(Role.AGENT).isEmpty())
            .isPresent();
  }

  /** <i>Varland would reject a ban</i> tells its view. */
  private boolean isWould(Tree tree, Token cue) {
    return has(tree.children(cue, "aux"), WOULD);
  }

  private static boolean isSubject(Token cue) {
    return cue.is("csubj") || (cue.is("nsubj") && cue.is(Morph.GERUND));
  }

  private boolean isNegated(Tree tree, Token cue) {
    return has(tree.children(cue), NEGATION);
  }

  private static boolean has(List<Token> tokens, WordList list) {
    return tokens.stream().anyMatch(t -> list.has(t.lemma().toLowerCase(Locale.ROOT)));
  }
}
