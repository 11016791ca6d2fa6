package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Makes a gerund of a clause: subject, verb, and what stands behind it as far as there is room. A
 * clause that says nothing without what was left out makes none.
 */
final class ClauseWords {

  private static final WordList BEING = Words.standard().of("participle-of-being");

  private static final int ROOM = 11;
  private static final int PHRASE = 7;

  /** Verbs that say nothing without what they take. */
  private static final Set<String> BARE = Words.standard().of("stance.clause-words.bare").all();

  private final Tree tree;
  private final NounWords nouns;

  ClauseWords(Tree tree, NounWords nouns) {
    this.tree = tree;
    this.nouns = nouns;
  }

  /** What is said of a noun: <i>the talks being a farce</i>. */
  Optional<Issue> copular(Token noun, Optional<Token> outer, IssuePhrase.Polarity polarity) {
    List<Issue.Word> words = new ArrayList<>(negation(noun, polarity));
    words.add(Issue.Word.of(BEING.word()));
    List<Issue.Word> rest =
        noun.upos() == Upos.ADJ ? List.of(word(noun)) : nouns.marked(noun, PHRASE);
    words.addAll(rest);
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(withSubject(noun, outer, words, Issue.Standing.WITH_SUBJECT));
  }

  private static Issue.Word word(Token t) {
    return new Issue.Word(t.form(), Optional.of(t), false);
  }

  private List<Issue.Word> negation(Token verb, IssuePhrase.Polarity polarity) {
    boolean not =
        polarity == IssuePhrase.Polarity.KEPT
            && tree.children(verb, "advmod").stream()
                .anyMatch(t -> Particles.NOT_WORD.has(t.lemma()));
    return not ? List.of(Issue.Word.of(Particles.NOT_WORD.word())) : List.of();
  }

  private Issue withSubject(
      Token verb, Optional<Token> outer, List<Issue.Word> words, Issue.Standing standing) {
    Optional<Token> head = tree.child(verb, "nsubj").filter(t -> !isRelative(t)).or(() -> outer);
    return new Issue(
        List.of(), head, head.map(t -> nouns.of(t, PHRASE)).orElse(List.of()), words, standing);
  }

  private static boolean isRelative(Token t) {
    return t.is(Morph.RELATIVE) || Particles.CLAUSE.has(t.lemma());
  }

  /** What a verb does: <i>Varland leaving the islands</i>. */
  Optional<Issue> clause(Token verb, Optional<Token> outer, IssuePhrase.Polarity polarity) {
    boolean passive = new Clause(tree, verb).isPassive();
    List<Issue.Word> words = new ArrayList<>(negation(verb, polarity));
    if (passive) {
      words.add(Issue.Word.of(BEING.word()));
    }
    words.add(Issue.Word.of(passive ? verb.form() : Gerund.of(verb)));
    int bare = words.size();
    for (Token t : arguments(verb)) {
      if (t.relation().equals("compound:prt")) {
        words.add(word(t));
        bare++;
        continue;
      }
      boolean object = !t.is("obl") && !t.is("xcomp");
      List<Issue.Word> more = t.is("xcomp") ? opened(t) : nouns.marked(t, PHRASE);
      if (object && more.isEmpty()) {
        return Optional.empty();
      }
      if (!more.isEmpty() && words.size() + more.size() > ROOM) {
        break;
      }
      words.addAll(more);
    }
    return words.size() == bare && BARE.contains(lower(verb))
        ? Optional.empty()
        : Optional.of(
            withSubject(
                verb,
                outer,
                words,
                passive || words.size() == bare
                    ? Issue.Standing.WITH_SUBJECT
                    : Issue.Standing.ALONE));
  }

  /** What stands behind the gerund: objects, places and opened clauses, in order. */
  private List<Token> arguments(Token verb) {
    List<Token> found = new ArrayList<>();
    boolean object = false;
    for (Token t : tree.children(verb)) {
      boolean argument =
          t.is("obj")
              || t.is("iobj")
              || t.relation().equals("compound:prt")
              || (t.is("obl") && isPlace(t))
              || (t.is("xcomp") && t.upos() == Upos.VERB);
      if (t.id() > verb.id() && argument && !Clause.isTime(t)) {
        found.add(t);
        object |= t.is("obj");
      }
    }
    if (!object && !new Clause(tree, verb).isPassive()) {
      shared(verb).ifPresent(o -> found.add(Math.min(particles(found), found.size()), o));
    }
    return found;
  }

  private static int particles(List<Token> arguments) {
    return (int) arguments.stream().takeWhile(t -> t.relation().equals("compound:prt")).count();
  }

  /**
   * An object that stands elsewhere: with a coordinated verb (<i>delay or alter the talks</i>), or
   * as what a relative clause modifies (<i>the treaty that Varland broke</i>).
   */
  private Optional<Token> shared(Token verb) {
    if (verb.relation().equals("acl:relcl")) {
      return new Clause(tree, verb).patient().filter(t -> t.upos().isNominal());
    }
    return tree.children(verb, "conj").stream()
        .filter(c -> tree.child(c, "nsubj").isEmpty())
        .flatMap(c -> tree.child(c, "obj").stream())
        .findFirst();
  }

  /** <i>to withdraw its troops</i>, <i>hosting talks</i>. */
  private List<Issue.Word> opened(Token verb) {
    List<Issue.Word> words = new ArrayList<>();
    if (new Clause(tree, verb).isInfinitive()) {
      words.add(Issue.Word.of(Particles.GOAL.word()));
    }
    words.add(word(verb));
    int arguments = 0;
    for (Token t : tree.children(verb)) {
      boolean object = t.is("obj") || (t.is("obl") && isPlace(t) && words.size() < 4);
      if (object && t.id() > verb.id()) {
        List<Issue.Word> more = nouns.marked(t, PHRASE);
        words.addAll(more);
        arguments += more.isEmpty() ? 0 : 1;
      }
    }
    boolean bare = BARE.contains(lower(verb)) && arguments == 0;
    return bare ? List.of() : words;
  }

  private boolean isPlace(Token oblique) {
    return places(tree).test(oblique);
  }

  /** Phrases with a preposition that are neither times nor doers. */
  static Predicate<Token> places(Tree tree) {
    return oblique ->
        !tree.preposition(oblique).isEmpty()
            && !Clause.isTime(oblique)
            && !oblique.relation().equals("obl:agent");
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
