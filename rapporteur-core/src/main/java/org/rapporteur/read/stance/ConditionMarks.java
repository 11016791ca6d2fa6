package org.rapporteur.read.stance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Tells which words open an if-half, and which only look like it. */
final class ConditionMarks {

  private static final WordList SHOULD = Words.standard().of("stance.should");
  private static final WordList UNLESS = Words.standard().of("stance.unless");
  private static final WordList TIME = Words.standard().of("stance.time");
  private static final WordList WHEN = Words.standard().of("stance.when");
  private static final WordList WHEN_IT_COMES = Words.standard().of("stance.when-it-comes");
  private static final WordList AS_LONG_AS = Words.standard().of("stance.as-long-as");
  private static final WordList IN_THE_EVENT = Words.standard().of("stance.in-the-event");
  private static final WordList ABSENT = Words.standard().of("stance.absent");
  private static final WordList READY = Words.standard().of("stance.ready");

  private static final Set<String> IF = Words.standard().of("stance.condition-marks.if").all();
  private static final Set<String> WEIGHING =
      Words.standard().of("stance.condition-marks.weighing").all();

  private static final Words WORDS = Words.standard();

  private final Tree tree;
  private final Sentence sentence;
  private final Stretch stretch;

  ConditionMarks(Tree tree, Stretch stretch) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.stretch = stretch;
  }

  /** The form of the if-then that a word opens, if it does. */
  Optional<ConditionForm> form(Token t) {
    String word = t.form().toLowerCase(Locale.ROOT);
    boolean connects = t.upos() == Upos.SCONJ || t.upos() == Upos.ADP || t.is("mark");
    if (SHOULD.has(word) && t.id() < sentence.size() && inverts(t)) {
      return Optional.of(ConditionForm.IF);
    }
    if (UNLESS.has(word)) {
      return Optional.of(ConditionForm.UNLESS);
    }
    if (IF.contains(word) && (connects || Particles.CONDITION.has(word))) {
      boolean verbal = Particles.CONDITION.has(word) || t.is("mark") || t.upos() == Upos.SCONJ;
      return verbal && !isWeighed(t) ? Optional.of(ConditionForm.IF) : Optional.empty();
    }
    if (connects && TIME.has(word)) {
      return Optional.of(ConditionForm.TIME);
    }
    boolean manner = Particles.AGENT.has(word) && stretch.isInitial(t.id());
    if (manner && tree.head(t).filter(v -> v.is(Morph.GERUND)).isPresent()) {
      return Optional.of(ConditionForm.WHEN);
    }
    if (WHEN.has(word) && opensPresent(t) && !reads(t, WHEN_IT_COMES)) {
      return Optional.of(ConditionForm.WHEN);
    }
    if (reads(t, AS_LONG_AS)) {
      return Optional.of(ConditionForm.IF);
    }
    if (Particles.WITHOUT.has(word) || ABSENT.has(word) && connects) {
      return Optional.of(ConditionForm.WITHOUT);
    }
    if (reads(t, IN_THE_EVENT)) {
      return Optional.of(ConditionForm.EVENT);
    }
    boolean aim =
        Particles.GOAL.has(word)
            && t.is("mark")
            && tree.head(t).filter(v -> v.is("advcl") && !completes(v)).isPresent();
    return aim ? Optional.of(ConditionForm.AIM) : Optional.empty();
  }

  private boolean opensPresent(Token when) {
    return tree.head(when)
        .filter(v -> v.is("advcl"))
        .filter(
            v ->
                v.is(Morph.PRESENT)
                    || tree.children(v).stream()
                        .anyMatch(c -> (c.is("cop") || c.is("aux")) && c.is(Morph.PRESENT)))
        .isPresent();
  }

  /** The infinitive of <i>ready to leave</i> completes it. */
  private boolean completes(Token infinitive) {
    return tree.head(infinitive).filter(g -> READY.has(lower(g))).isPresent();
  }

  /** Inversion: the auxiliary opens its clause, its subject and a bare verb follow. */
  private boolean inverts(Token should) {
    Token next = sentence.token(should.id() + 1);
    boolean opens =
        should.id() == 1
            || stretch.isInitial(should.id())
            || sentence.token(should.id() - 1).upos() == Upos.PUNCT;
    Optional<Token> verb = tree.head(should).filter(v -> v.id() > next.id());
    boolean bare =
        verb.filter(
                v ->
                    v.is(Morph.INFINITIVE)
                        || tree.children(v, "aux").stream()
                            .anyMatch(a -> a.is(Morph.INFINITIVE) && a.id() > next.id()))
            .isPresent();
    boolean subject =
        next.is("nsubj") && verb.filter(v -> v.is("advcl") || v.is("ccomp")).isPresent();
    return (opens || subject) && (next.upos().isNominal() || next.upos() == Upos.DET) && bare;
  }

  /** <i>Will look into whether it pays and if it is lawful</i>: so is the second. */
  private boolean isWeighed(Token mark) {
    Optional<Token> before =
        tree.head(mark)
            .filter(v -> v.is("conj"))
            .flatMap(tree::head)
            .flatMap(v -> tree.child(v, "mark"))
            .filter(m -> m.id() < mark.id());
    return isAsked(mark) || before.filter(this::isAsked).isPresent();
  }

  private boolean isAsked(Token mark) {
    return (mark.id() > 1 && WEIGHING.contains(lower(sentence.token(mark.id() - 1))))
        || (mark.id() > 1 && isLeftUnsaid(sentence.token(mark.id() - 1)))
        || verbBefore(mark).filter(v -> WORDS.of("stance.weighing").has(lower(v))).isPresent();
  }

  /** <i>Refused to say if</i>, <i>it was too early to say if</i>. */
  private static boolean isLeftUnsaid(Token t) {
    return t.is(Morph.INFINITIVE) && WORDS.of("saying").has(lower(t));
  }

  /** <i>Asked by a journalist if there was headway</i>: the verb that the mark follows. */
  private Optional<Token> verbBefore(Token mark) {
    for (int id = mark.id() - 1; id >= 1 && sentence.token(id).upos() != Upos.PUNCT; id--) {
      if (sentence.token(id).upos() == Upos.VERB) {
        return Optional.of(sentence.token(id));
      }
    }
    return Optional.empty();
  }

  /** The last word of what opens an if-half: of <i>as long as</i> the clause hangs on that. */
  Token last(Token mark) {
    return sentence.token(mark.id() + Math.max(1, words(mark, AS_LONG_AS)) - 1);
  }

  private boolean reads(Token first, WordList phrases) {
    return words(first, phrases) > 0;
  }

  /** Of how many words the phrase of the list is that begins at a word, 0 if none does. */
  private int words(Token first, WordList phrases) {
    for (String phrase : phrases.all()) {
      String[] expected = phrase.split(" ", -1);
      int i = 0;
      while (i < expected.length
          && first.id() + i <= sentence.size()
          && sentence.token(first.id() + i).form().toLowerCase(Locale.ROOT).equals(expected[i])) {
        i++;
      }
      if (i == expected.length) {
        return i;
      }
    }
    return 0;
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
