package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Finds what a speaker demands of others with <i>must</i>, or binds itself to with <i>will</i>. */
final class ModalStance {

  private static final WordList FUTURE = Words.standard().of("auxiliary-will");

  private static final Set<String> FIRST = Words.standard().of("stance.modal-stance.first").all();
  private static final Set<String> MUST = Words.standard().of("stance.modal-stance.must").all();
  private static final Set<String> NEED = Words.standard().of("stance.modal-stance.need").all();

  /** What is on a calendar and no promise: <i>Tolen will travel to Castra</i>. */
  private static final Set<String> SCHEDULED =
      Words.standard().of("stance.modal-stance.scheduled").all();

  /** What others should know is told, not asked of them. */
  private static final WordList KNOWING = Words.standard().of("stance.modal-stance.knowing");

  /** Who will answer a deed warns. */
  private static final WordList ANSWERING = Words.standard().of("stance.retaliating");

  private static final Set<String> NO = Words.standard().of("stance.cue-issue.no").all();

  private final Tree tree;
  private final IssuePhrase issues;

  ModalStance(Tree tree) {
    this.tree = tree;
    this.issues = new IssuePhrase(tree);
  }

  /** The stance that a predicate's auxiliary takes. */
  Optional<StanceFinder.Taken> of(Token verb) {
    if (verb.upos() != Upos.VERB && tree.child(verb, "cop").isEmpty()) {
      return Optional.empty();
    }
    List<Token> subjects = new Clause(tree, verb).agents();
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    boolean modal = auxiliary(verb, MUST) && !isInverted(verb);
    Optional<Token> needed =
        NEED.contains(lower(verb)) && tree.child(verb, "obj").isEmpty()
            ? tree.child(verb, "xcomp").filter(x -> has(tree.children(x, "mark"), Particles.GOAL))
            : Optional.empty();
    if (KNOWING.has(lower(verb)) && modal) {
      return Optional.empty();
    }
    if (modal || needed.isPresent()) {
      return subjects.stream().allMatch(s -> FIRST.contains(lower(s)))
          ? Optional.empty()
          : must(verb, modal ? verb : needed.get(), subjects.get(0));
    }
    boolean will = auxiliary(verb, FUTURE.all());
    return will
            && verb.upos() == Upos.VERB
            && !SCHEDULED.contains(lower(verb))
            && !verb.relation().equals("acl:relcl")
        ? will(verb, subjects)
        : Optional.empty();
  }

  private Optional<StanceFinder.Taken> must(Token verb, Token core, Token subject) {
    return issues
        .of(core, Optional.of(subject), IssuePhrase.Polarity.KEPT)
        .map(
            i ->
                new StanceFinder.Taken(
                    Stance.DEMANDS,
                    verb,
                    List.of(),
                    i,
                    Reach.of(tree, verb),
                    StanceRule.STANCE_MUST.code()));
  }

  private Optional<StanceFinder.Taken> will(Token verb, List<Token> subjects) {
    boolean no = tree.children(verb).stream().anyMatch(c -> NO.contains(lower(c)));
    return issues
        .of(verb, Optional.empty(), IssuePhrase.Polarity.DROPPED)
        .map(
            i ->
                new StanceFinder.Taken(
                    no
                        ? Stance.REJECTS
                        : ANSWERING.has(lower(verb)) ? Stance.WARNS : Stance.COMMITS,
                    verb,
                    subjects,
                    i,
                    Reach.of(tree, verb),
                    StanceRule.STANCE_WILL.code()));
  }

  private static boolean has(List<Token> tokens, WordList list) {
    return tokens.stream().anyMatch(t -> list.has(lower(t)));
  }

  private boolean auxiliary(Token verb, Set<String> lemmas) {
    return tree.children(verb, "aux").stream().anyMatch(a -> lemmas.contains(lower(a)));
  }

  /** <i>Should Varland choose it</i> is a condition. */
  private boolean isInverted(Token verb) {
    Optional<Token> auxiliary = tree.child(verb, "aux");
    return tree.child(verb, "nsubj")
        .filter(s -> auxiliary.isPresent() && s.id() > auxiliary.get().id())
        .isPresent();
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
