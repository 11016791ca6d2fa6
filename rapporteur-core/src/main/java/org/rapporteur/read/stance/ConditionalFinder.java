package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Finds if-thens in a sentence by their form: <i>if</i> and its kin, inverted <i>should Varland
 * choose it</i>, phrases such as <i>without</i> and <i>in the event of</i>, subjects of verbs of
 * outcome (<i>any shelling would trigger sanctions</i>), and aims with an obligation (<i>to
 * succeed, talks must be fair</i>).
 */
final class ConditionalFinder {

  private static final Set<String> UNREAL = Set.of("would", "could", "will", "may", "might", "can");
  private static final Set<String> NO =
      Set.of(
          "not", "n't", "never", "no", "nothing", "nobody", "none", "cannot", "neither", "refuse");

  private final Tree tree;
  private final Sentence sentence;
  private final StanceWords words;
  private final Stretch stretch;
  private final ConditionMarks marks;

  ConditionalFinder(Tree tree, StanceWords words) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.words = words;
    this.stretch = new Stretch(tree);
    this.marks = new ConditionMarks(tree, stretch);
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

  /** The if-thens, in order of the words that show them. */
  List<IfThen> find() {
    List<IfThen> found = new ArrayList<>();
    int done = 0;
    for (Token t : sentence.tokens()) {
      if (t.id() <= done) {
        continue;
      }
      Optional<ConditionForm> form = marks.form(t);
      Optional<IfThen> pair = form.isPresent() ? marked(t, form.get()) : outcome(t);
      if (pair.isPresent()) {
        found.add(pair.get());
        done = form.isPresent() ? stretch.end(t.id()) : done;
      }
    }
    return found;
  }

  private Optional<IfThen> marked(Token mark, ConditionForm form) {
    boolean phrase = form == ConditionForm.EVENT || form == ConditionForm.WITHOUT;
    int last = phrase ? stretch.phraseEnd(mark.id()) : stretch.end(mark.id());
    boolean initial =
        (stretch.isInitial(mark.id()) || !phrase && form != ConditionForm.AIM)
            && (stretch.opensClause(last)
                || stretch.isInitial(mark.id()) && last < sentence.size());
    int from;
    int to;
    Token main;
    if (initial) {
      from = last + 1;
      to = from < sentence.size() ? stretch.end(from + 1) : sentence.size();
      main = verbBetween(from, to);
    } else {
      Token inside = sentence.token(Math.max(1, mark.id() - 1));
      main = stretch.main(governor(mark).orElse(inside));
      if (main.id() > mark.id()) {
        main = stretch.main(inside);
      }
      main = stretch.reported(main, mark.id());
      from = warned(main, mark.id()).orElse(stretch.start(main, mark.id()));
      to = mark.id() - 1;
    }
    boolean bound =
        switch (form) {
          case TIME -> lower(mark).equals("before") ? obliges(from, to) : denies(from, to);
          case WITHOUT -> denies(from, to);
          case AIM -> obliges(from, to) && !hasComplement(mark);
          default -> true;
        };
    Optional<Span> condition = stretch.span(mark.id(), last);
    Optional<Span> consequence = stretch.span(from, to);
    if (!bound || condition.isEmpty() || consequence.isEmpty() || from > to) {
      return Optional.empty();
    }
    return Optional.of(new IfThen(form, mark, main, condition.get(), consequence.get()));
  }

  /** What somebody warns of: <i>warned Varland of costs if it attacks</i>. */
  private Optional<Integer> warned(Token verb, int before) {
    return Set.of("warn", "threaten").contains(lower(verb))
        ? Stream.concat(
                tree.children(verb).stream(),
                tree.children(verb, "obj").stream().flatMap(o -> tree.children(o).stream()))
            .filter(t -> Set.of("of", "with").contains(tree.preposition(t)))
            .map(t -> tree.firstOf(t) + 1)
            .filter(id -> id > verb.id() && id < before)
            .findFirst()
        : Optional.empty();
  }

  /** What the clause of a mark hangs on. */
  private Optional<Token> governor(Token mark) {
    return tree.head(mark).flatMap(tree::head).filter(t -> t.id() < mark.id());
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

  private Optional<IfThen> outcome(Token verb) {
    if (verb.upos() == Upos.NOUN) {
      return price(verb);
    }
    Optional<Token> subject = tree.child(verb, "nsubj");
    if (verb.upos() != Upos.VERB || subject.isEmpty() || subject.get().upos() == Upos.PRON) {
      return Optional.empty();
    }
    boolean any =
        tree.children(subject.get(), "det").stream().anyMatch(d -> lower(d).equals("any"));
    boolean unreal = tree.children(verb, "aux").stream().anyMatch(a -> UNREAL.contains(lower(a)));
    boolean joins =
        tree.children(verb).stream()
            .anyMatch(
                t ->
                    (t.is("obj") && words.has("outcome", lower(verb)))
                        || (t.is("obl")
                            && words.has("outcome", lower(verb) + "~" + tree.preposition(t))));
    int from = tree.lastOf(subject.get()) + 1;
    int to = Math.max(stretch.end(verb.id()), verb.id());
    if (!(unreal && joins) && !(any && obliges(from, to))) {
      return Optional.empty();
    }
    Span condition = tree.span(subject.get());
    if (sentence.within(condition).stream().anyMatch(t -> t.form().equals(":"))) {
      return Optional.empty();
    }
    return stretch
        .span(from, to)
        .map(
            s ->
                new IfThen(
                    any && !joins ? ConditionForm.AIM : ConditionForm.OUTCOME,
                    verb,
                    verb,
                    condition,
                    s));
  }

  /** <i>Severe consequences for any invasion.</i> */
  private Optional<IfThen> price(Token noun) {
    if (!Set.of("consequence", "price", "cost", "response", "reprisal").contains(lower(noun))) {
      return Optional.empty();
    }
    for (Token t : tree.children(noun, "nmod")) {
      String preposition = tree.preposition(t);
      boolean deed = t.upos() == Upos.NOUN && words.has("hostile", lower(t));
      if (deed && Set.of("for", "of", "to").contains(preposition)) {
        Token main = stretch.main(noun);
        int first = tree.firstOf(t);
        while (sentence.token(first).is("case")) {
          first++;
        }
        int last = Math.min(tree.lastOf(t), stretch.phraseEnd(first));
        Optional<Span> condition = stretch.span(first, Math.max(last, t.id()));
        Optional<Span> consequence =
            stretch.span(stretch.start(main, noun.id()), tree.firstOf(t) - 1);
        if (condition.isPresent() && consequence.isPresent()) {
          return Optional.of(
              new IfThen(ConditionForm.OUTCOME, noun, main, condition.get(), consequence.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the words between two ids oblige somebody. */
  private boolean obliges(int from, int to) {
    for (int id = Math.max(1, from); id <= Math.min(to, sentence.size()); id++) {
      String word = lower(sentence.token(id));
      boolean to2 = id < sentence.size() && lower(sentence.token(id + 1)).equals("to");
      if (Set.of("must", "should", "ought").contains(word)
          || (Set.of("have", "need", "require").contains(word) && to2)) {
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
