package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * The words of a noun phrase that a short issue keeps: the head with what stands before it, then
 * whole phrases behind it as long as there is room. Clauses, appositions and times are left out, so
 * no phrase ends in the middle of another.
 */
final class NounWords {

  private static final WordList EACH = Words.standard().of("stance.each");

  private static final Set<String> STOPS = Set.of(",", ";", ":", "--", "–", "—", "(", ".", "?");
  private static final Set<String> OTHERS = Words.standard().of("stance.noun-words.others").all();
  private static final Set<String> HOLLOW = Words.standard().of("stance.noun-words.hollow").all();

  private final Tree tree;
  private final Sentence sentence;

  NounWords(Tree tree) {
    this.tree = tree;
    this.sentence = tree.sentence();
  }

  /** The words of the phrase, without the preposition that marks it; none if it names nothing. */
  List<Issue.Word> of(Token head, int room) {
    if (!isNaming(head) || EACH.has(lower(head))) {
      return List.of();
    }
    NavigableSet<Integer> ids = core(head);
    ids.removeIf(id -> sentence.token(id).is("case") && sentence.token(id).head() == head.id());
    if (ids.size() > room) {
      return List.of();
    }
    behind(head, ids, room, 3);
    boolean hollow =
        HOLLOW.contains(lower(head))
            && ids.stream()
                .map(sentence::token)
                .noneMatch(
                    t -> t.id() != head.id() && t.upos().isNominal() && t.upos() != Upos.PRON);
    return hollow ? List.of() : words(ids);
  }

  private static boolean isNaming(Token head) {
    boolean personal = head.upos() == Upos.PRON && head.is(Morph.PERSONAL);
    boolean other = OTHERS.contains(lower(head));
    return head.upos() == Upos.NOUN || head.upos() == Upos.PROPN || personal || other;
  }

  /** The phrase with its preposition. */
  List<Issue.Word> marked(Token head, int room) {
    List<Issue.Word> rest = of(head, room);
    if (rest.isEmpty()) {
      return List.of();
    }
    List<Issue.Word> all = new ArrayList<>();
    for (String word : tree.preposition(head).split(" ")) {
      if (!word.isBlank()) {
        all.add(Issue.Word.of(word));
      }
    }
    all.addAll(rest);
    return all;
  }

  /** The ids of a head with the words that stand before it. */
  private NavigableSet<Integer> core(Token head) {
    NavigableSet<Integer> ids = new TreeSet<>();
    ids.add(head.id());
    for (Token t : tree.children(head)) {
      boolean before = t.id() < head.id();
      if (before && (t.is("case") || t.is("det"))) {
        ids.add(t.id());
      } else if (before && (t.is("amod") || t.is("compound") || t.is("nummod"))) {
        stretch(tree.firstOf(t), head.id(), ids);
      } else if (before && t.relation().equals("nmod:poss")) {
        ids.addAll(core(t));
        tree.children(t, "case").forEach(c -> ids.add(c.id()));
      } else if (t.is("flat") || (t.is("compound") && t.id() == head.id() + 1)) {
        ids.add(t.id());
      }
    }
    hyphens(ids);
    return ids;
  }

  /** The unbroken words between a modifier and its head. */
  private void stretch(int from, int to, NavigableSet<Integer> ids) {
    for (int id = from; id < to; id++) {
      Token t = sentence.token(id);
      if (!isQuote(t) && !STOPS.contains(t.form())) {
        ids.add(id);
      }
    }
  }

  /** What is glued together in the text belongs together: <i>build-up</i>. */
  private void hyphens(NavigableSet<Integer> ids) {
    for (int id : List.copyOf(ids)) {
      if (id + 2 <= sentence.size() && isHyphen(id + 1)) {
        ids.add(id + 1);
        ids.add(id + 2);
      }
      if (id > 2 && isHyphen(id - 1)) {
        ids.add(id - 1);
        ids.add(id - 2);
      }
    }
  }

  private boolean isHyphen(int id) {
    Token t = sentence.token(id);
    return t.form().equals("-")
        && id > 1
        && sentence.token(id - 1).span().end() == t.span().start();
  }

  private void behind(Token head, NavigableSet<Integer> ids, int room, int depth) {
    if (depth == 0) {
      return;
    }
    for (Token t : tree.children(head)) {
      if (t.id() < head.id() || ids.contains(t.id())) {
        continue;
      }
      boolean joined =
          t.is("conj")
              && t.upos() == head.upos()
              && hasConjunction(t)
              && tree.child(t, "det").isEmpty();
      boolean phrase = t.is("nmod") && !tree.preposition(t).isEmpty() && !Clause.isTime(t);
      boolean infinitive = t.is("acl") && new Clause(tree, t).isInfinitive();
      if (!joined && !phrase && !infinitive) {
        continue;
      }
      NavigableSet<Integer> more = infinitive ? infinitive(t) : core(t);
      if (joined) {
        tree.children(t, "cc").forEach(c -> more.add(c.id()));
      }
      if (isApart(more.first()) || ids.size() + more.size() > room || !isPlain(t, infinitive)) {
        return;
      }
      ids.addAll(more);
      gerund(t).filter(g -> ids.size() < room).ifPresent(g -> ids.add(g.id()));
      behind(t, ids, room, depth - 1);
    }
  }

  /** What happens to it, right behind: <i>the risk of talks failing</i>. */
  private Optional<Token> gerund(Token noun) {
    return tree.children(noun, "acl").stream()
        .filter(g -> g.is(Morph.GERUND) && g.id() == noun.id() + 1)
        .filter(g -> tree.child(g, "obj").isEmpty() && tree.child(g, "obl").isEmpty())
        .findFirst();
  }

  private boolean hasConjunction(Token t) {
    return tree.child(t, "cc").filter(c -> c.id() < t.id()).isPresent();
  }

  private static boolean isPlain(Token t, boolean infinitive) {
    return infinitive ? t.upos() == Upos.VERB : isNaming(t) && t.upos() != Upos.PRON;
  }

  private NavigableSet<Integer> infinitive(Token verb) {
    NavigableSet<Integer> ids = new TreeSet<>();
    ids.add(verb.id());
    for (Token t : tree.children(verb)) {
      if (t.is("mark") || t.relation().equals("compound:prt")) {
        ids.add(t.id());
      } else if (t.is("obj")) {
        ids.addAll(core(t));
      }
    }
    return ids;
  }

  private boolean isApart(int first) {
    return first > 1 && STOPS.contains(sentence.token(first - 1).form());
  }

  /** The words of the ids, in the order of the text. */
  List<Issue.Word> words(NavigableSet<Integer> ids) {
    List<Issue.Word> words = new ArrayList<>();
    for (int id : ids) {
      Token t = sentence.token(id);
      if (!isQuote(t)) {
        boolean glued =
            id > 1
                && ids.contains(id - 1)
                && !isQuote(sentence.token(id - 1))
                && sentence.token(id - 1).span().end() == t.span().start();
        words.add(new Issue.Word(t.form(), Optional.of(t), glued));
      }
    }
    return words;
  }

  private static boolean isQuote(Token t) {
    return "\"“”‘’'``''".contains(t.form());
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
