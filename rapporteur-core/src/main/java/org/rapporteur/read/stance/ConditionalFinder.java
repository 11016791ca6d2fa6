package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Finds if-thens in a sentence by their form: <i>if</i> and its kin, inverted <i>should Varland
 * choose it</i>, phrases such as <i>without</i> and <i>in the event of</i>, and aims with an
 * obligation (<i>to succeed, talks must be fair</i>); others by {@link UnmarkedConditions}.
 */
final class ConditionalFinder {

  private static final WordList WOULD = Words.standard().of("would");
  private static final WordList WILL = Words.standard().of("will");
  private static final WordList BEFORE = Words.standard().of("stance.before");
  private static final WordList AFTER = Words.standard().of("stance.after");
  private static final WordList WARNING = Words.standard().of("stance.warning");
  private static final WordList WARNED_OF = Words.standard().of("stance.warned-of");
  private static final WordList ORDER = Words.standard().of("stance.in-order");
  private static final WordList JUST = Words.standard().of("stance.just");

  private static final Set<String> UNREAL =
      Words.standard().of("stance.conditional-finder.unreal").all();
  private static final Set<String> NO = Words.standard().of("stance.conditional-finder.no").all();

  private static final Words WORDS = Words.standard();

  private final Tree tree;
  private final Sentence sentence;
  private final StanceWords words;
  private final Stretch stretch;
  private final ConditionMarks marks;
  private final OutcomeConditions outcomes;
  private final UnmarkedConditions unmarked;
  private final IdleConditions idle;

  ConditionalFinder(Tree tree, StanceWords words) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.words = words;
    this.stretch = new Stretch(tree);
    this.marks = new ConditionMarks(tree, stretch);
    this.outcomes = new OutcomeConditions(tree, words, stretch);
    this.unmarked = new UnmarkedConditions(tree, stretch, outcomes);
    this.idle = new IdleConditions(tree);
  }

  /**
   * An if-then of a sentence.
   *
   * @param form which form it has
   * @param mark the word that shows it
   * @param main the head word of the then-half
   * @param condition the if-half
   * @param consequence the then-half
   */
  record IfThen(ConditionForm form, Token mark, Token main, Span condition, Span consequence) {}

  /**
   * The if-thens, in order of the words that show them; who asks says of nothing that it follows.
   */
  List<IfThen> find() {
    List<IfThen> found = new ArrayList<>();
    if (isQuestion()) {
      return found;
    }
    int done = 0;
    for (Token t : sentence.tokens()) {
      if (t.id() <= done) {
        continue;
      }
      Optional<ConditionForm> form = marks.form(t);
      Optional<IfThen> pair = form.isPresent() ? marked(t, form.get()) : unmarked.at(t);
      if (pair.isPresent()) {
        if (!idle.isIdle(pair.get())) {
          found.add(pair.get());
        }
        done = form.isPresent() ? stretch.end(t.id()) : done;
      }
    }
    return found;
  }

  /** <i>If Ostmark did not build the bridge, then who did?</i> */
  private boolean isQuestion() {
    return sentence.size() > 0 && sentence.token(sentence.size()).form().equals("?");
  }

  private Optional<IfThen> marked(Token mark, ConditionForm form) {
    boolean phrase = form == ConditionForm.EVENT || form == ConditionForm.WITHOUT;
    boolean bare = isBare(mark);
    int last =
        bare ? mark.id() + 1 : phrase ? stretch.phraseEnd(mark.id()) : stretch.end(mark.id());
    Token opening = marks.last(mark);
    last = stretch.isInitial(mark.id()) ? ownEnd(opening, last) : joined(mark, last);
    boolean initial =
        (stretch.isInitial(mark.id()) || !phrase && form != ConditionForm.AIM)
            && (stretch.opensClause(last)
                || stretch.isInitial(mark.id()) && last < sentence.size());
    int from;
    int to;
    Token main;
    if (initial) {
      from = stretch.pastSayer(last + 1);
      to = from < sentence.size() ? stretch.end(from + 1) : sentence.size();
      main = verbBetween(from, to);
    } else {
      Token inside = sentence.token(Math.max(1, mark.id() - 1));
      Token held = nearer(mark, governor(mark).orElse(inside));
      main = bare ? willing(held) : stretch.main(held);
      if (main.id() > mark.id()) {
        main = stretch.main(inside);
      }
      main = stretch.reported(main, mark.id());
      from = told(warned(main, mark.id()).orElse(stretch.start(main, mark.id())), mark.id() - 1);
      to = mark.id() - 1;
    }
    boolean bound =
        switch (form) {
          case TIME ->
              BEFORE.has(lower(mark))
                  ? outcomes.obliges(from, to)
                  : AFTER.has(lower(mark))
                      ? only(from, mark.id()) && !main.is(Morph.PAST)
                      : denies(from, to) && !isPast(main) && !isDay(mark);
          case WITHOUT -> denies(from, to);
          case WHEN -> waits(from, to);
          case AIM -> outcomes.obliges(from, to) && isAim(mark) && !hasComplement(mark);
          default -> true;
        };
    Optional<Span> condition = stretch.span(mark.id(), last);
    Optional<Span> consequence = stretch.span(from, to);
    if (!bound || condition.isEmpty() || consequence.isEmpty() || from > to) {
      return Optional.empty();
    }
    return Optional.of(new IfThen(form, mark, main, condition.get(), consequence.get()));
  }

  /** <i>By force if necessary</i>, <i>if elected</i>: the word behind the mark is all of it. */
  private boolean isBare(Token mark) {
    if (mark.id() >= sentence.size() || !Particles.CONDITION.has(lower(mark))) {
      return false;
    }
    Token next = sentence.token(mark.id() + 1);
    boolean word =
        (next.upos() == Upos.ADJ && !next.is("amod"))
            || next.is(Morph.PARTICIPLE)
            || next.is("advmod");
    int after = Math.min(mark.id() + 2, sentence.size());
    boolean ends = sentence.token(after).upos() == Upos.PUNCT || tree.lastOf(next) < after;
    return word && ends && tree.child(next, "nsubj").isEmpty();
  }

  /**
   * What would be so stands next to its if-half: in <i>she asked for calm, as Varland warned that
   * the bridge would be shut if no deal was reached</i> she asks for nothing if.
   */
  private Token nearer(Token mark, Token governor) {
    for (int id = mark.id() - 1; id > governor.id(); id--) {
      Token t = sentence.token(id);
      boolean would =
          t.upos() == Upos.VERB
              && (has(tree.children(t, "aux"), WOULD) || has(tree.children(t, "aux"), WILL))
              && tree.child(t, "nsubj").isPresent();
      if (Stretch.isStop(t) || would) {
        return would && isUnder(t, governor) ? t : governor;
      }
    }
    return governor;
  }

  /** <i>She would try to leave if elected</i>: who says so would try. */
  private Token willing(Token verb) {
    return tree.head(verb)
        .filter(h -> h.upos() == Upos.VERB && has(tree.children(h, "aux"), WOULD))
        .orElse(verb);
  }

  /** Without a comma the tree tells where an opening if-half ends: before the next subject. */
  private int ownEnd(Token mark, int last) {
    Optional<Token> half = tree.head(mark).filter(h -> h.id() > mark.id());
    for (int id = half.map(h -> h.id() + 1).orElse(last + 1); id <= last; id++) {
      Token t = sentence.token(id);
      boolean subject = t.is("nsubj") || t.is("expl");
      if (subject && !isUnder(t, half.get()) && tree.firstOf(t) > half.get().id()) {
        return tree.firstOf(t) - 1;
      }
    }
    return last;
  }

  /**
   * A clause joined to the sentence is none of a closing if-half: <i>… and media have said so</i>.
   */
  private int joined(Token mark, int last) {
    for (int id = mark.id() + 2; id <= last; id++) {
      int cc = id;
      boolean clause =
          sentence.token(id).is("cc")
              && tree.head(sentence.token(id))
                  .flatMap(v -> tree.child(v, "nsubj"))
                  .filter(s -> s.id() > cc)
                  .isPresent();
      if (clause) {
        return id - 1;
      }
    }
    return last;
  }

  private boolean isUnder(Token t, Token top) {
    Optional<Token> at = Optional.of(t);
    for (int steps = 0; at.isPresent() && steps < 30; steps++) {
      if (at.get().equals(top)) {
        return true;
      }
      at = tree.head(at.get());
    }
    return false;
  }

  /** <i>Told an agency that talks are possible if …</i>: what is told. */
  private int told(int from, int to) {
    boolean said = false;
    for (int id = Math.max(1, from); id < to; id++) {
      Token t = sentence.token(id);
      if (said && Particles.CLAUSE.has(t.form())) {
        return id + 1;
      }
      said |= t.upos() == Upos.VERB && WORDS.of("saying").has(lower(t));
    }
    return from;
  }

  /** What somebody warns of: <i>warned Varland of costs if it attacks</i>. */
  private Optional<Integer> warned(Token verb, int before) {
    return WARNING.has(lower(verb))
        ? Stream.concat(
                tree.children(verb).stream(),
                tree.children(verb, "obj").stream().flatMap(o -> tree.children(o).stream()))
            .filter(t -> WARNED_OF.has(tree.preposition(t)))
            .map(t -> tree.firstOf(t) + 1)
            .filter(id -> id > verb.id() && id < before)
            .findFirst()
        : Optional.empty();
  }

  /** What the clause of a mark hangs on. */
  private Optional<Token> governor(Token mark) {
    return tree.head(mark).flatMap(tree::head).filter(t -> t.id() < mark.id());
  }

  /** <i>To succeed, talks must be fair</i>, or <i>in order to</i>: others only tell what for. */
  private boolean isAim(Token to) {
    return stretch.isInitial(to.id())
        || (to.id() > 1 && ORDER.has(lower(sentence.token(to.id() - 1))));
  }

  /** <i>have to leave</i>, <i>need to leave</i>: the infinitive is no aim. */
  private boolean hasComplement(Token to) {
    return tree.head(to).filter(v -> v.is("xcomp")).isPresent();
  }

  private Token verbBetween(int from, int to) {
    for (int id = Math.max(1, from); id <= Math.min(to, sentence.size()); id++) {
      Token t = sentence.token(id);
      if (t.upos() == Upos.VERB || tree.child(t, "cop").isPresent()) {
        return t;
      }
    }
    return sentence.token(Math.min(Math.max(1, from), sentence.size()));
  }

  private static boolean has(List<Token> tokens, WordList list) {
    return tokens.stream().anyMatch(t -> list.has(lower(t)));
  }

  /**
   * Whether it is yet to come: <i>ready for talks when Ostmark is</i>, <i>will return when …</i>.
   */
  private boolean waits(int from, int to) {
    for (int id = Math.max(1, from); id <= Math.min(to, sentence.size()); id++) {
      String word = lower(sentence.token(id));
      if (UNREAL.contains(word) || words.has("prepared", word)) {
        return true;
      }
    }
    return false;
  }

  /** <i>Varland did not know of it until May.</i> */
  private boolean isPast(Token main) {
    return tree.children(main, "aux").stream().anyMatch(a -> a.is(Morph.PAST));
  }

  /** <i>Not until next autumn</i>: a day comes whatever anybody does. */
  private boolean isDay(Token mark) {
    return tree.head(mark).filter(h -> mark.is("case") && Clause.isTime(h)).isPresent();
  }

  private boolean only(int from, int to) {
    for (int id = Math.max(1, from); id <= Math.min(to, sentence.size()); id++) {
      if (JUST.has(lower(sentence.token(id)))) {
        return true;
      }
    }
    return false;
  }

  private boolean denies(int from, int to) {
    for (int id = Math.max(1, from); id <= Math.min(to, sentence.size()); id++) {
      if (NO.contains(lower(sentence.token(id)))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
