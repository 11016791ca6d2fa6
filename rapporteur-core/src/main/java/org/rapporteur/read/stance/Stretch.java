package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * Where clauses begin and end on the line of words. A tree often hangs a long adverbial clause on
 * the wrong word; commas, dashes and quotation marks say where it ends all the same.
 */
final class Stretch {

  private static final WordList OPENING = Words.standard().of("stance.stretch.opening");
  private static final WordList JOINED = Words.standard().of("stance.stretch.joined");

  private static final Set<String> STOPS =
      Set.of(",", ";", ":", ".", "?", "!", "--", "–", "—", "...");
  private static final Set<String> QUOTES = Words.standard().of("quotes").all();
  private static final Set<String> SAYING = Words.standard().of("stance.stretch.saying").all();
  private static final Set<String> COUNTS = Words.standard().of("stance.stretch.counts").all();
  private static final Set<String> EDGES = Words.standard().of("stance.stretch.edges").all();
  private static final Set<String> AGAIN = Words.standard().of("stance.stretch.again").all();

  private final Tree tree;
  private final Sentence sentence;

  Stretch(Tree tree) {
    this.tree = tree;
    this.sentence = tree.sentence();
  }

  /** The id of the last token of the phrase that begins at an id: up to the next stop. */
  int phraseEnd(int from) {
    return end(from, true);
  }

  /** The id of the last token of the clause that begins at an id: up to a stop after its verb. */
  int end(int from) {
    return end(from, false);
  }

  private int end(int from, boolean verbSeen) {
    boolean verb = verbSeen;
    boolean open = false;
    for (int id = from; id <= sentence.size(); id++) {
      Token t = sentence.token(id);
      if (QUOTES.contains(t.form())) {
        if (!open && closes(id)) {
          return id - 1;
        }
        open = !open;
      }
      boolean stop = STOPS.contains(t.form());
      if (stop && id > from + 1 && (verb || !t.form().equals(",")) && !goesOn(id)) {
        return id - 1;
      }
      verb = verb || t.upos() == Upos.VERB || t.upos() == Upos.AUX;
    }
    return sentence.size();
  }

  /** Whether a clause may end at a word: a comma and its kin, but no quotation mark. */
  static boolean isStop(Token t) {
    return STOPS.contains(t.form());
  }

  private boolean closes(int id) {
    for (int later = id + 1; later <= sentence.size(); later++) {
      if (QUOTES.contains(sentence.token(later).form())) {
        return sentence.token(id).form().equals("”");
      }
    }
    return true;
  }

  private boolean goesOn(int comma) {
    return comma < sentence.size()
        && sentence.token(comma).form().equals(",")
        && (AGAIN.contains(sentence.token(comma + 1).form().toLowerCase(Locale.ROOT))
            || isInList(comma));
  }

  /** <i>a swift, a severe and a united answer</i>: more of the same, and no verb. */
  private boolean isInList(int comma) {
    boolean joined = false;
    for (int id = comma + 1; id <= sentence.size(); id++) {
      Token t = sentence.token(id);
      if (t.upos() == Upos.AUX || (t.upos() == Upos.VERB && !t.is("amod"))) {
        return false;
      }
      joined |= t.upos() == Upos.CCONJ && id > comma + 1;
      if (STOPS.contains(t.form())) {
        return joined;
      }
    }
    return joined;
  }

  /** Whether nothing but the start of a sentence, a quotation or a clause stands before an id. */
  boolean isInitial(int id) {
    for (int before = id - 1; before >= 1; before--) {
      Token t = sentence.token(before);
      if (STOPS.contains(t.form())) {
        return !t.form().equals(",") || isInitial(before) || follows(before, JOINED);
      }
      if (QUOTES.contains(t.form())) {
        continue;
      }
      String word = t.form().toLowerCase(Locale.ROOT);
      if (before < id - 1
          && QUOTES.contains(sentence.token(before + 1).form())
          && SAYING.contains(t.lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (before == id - 1 && says(t) && tree.child(t, "nsubj").isPresent()) {
        return true;
      }
      if (!OPENING.has(word)) {
        return false;
      }
      if (Particles.CLAUSE.has(word)) {
        return true;
      }
    }
    return true;
  }

  /**
   * Whether a clause of its own follows an id: a subject and a verb that does not only say who
   * spoke (<i>if it rains, the talks will move</i>, but not <i>if it rains, she said</i>).
   */
  boolean opensClause(int after) {
    int first = after + 2;
    if (first > sentence.size() || !sentence.token(after + 1).form().equals(",")) {
      return false;
    }
    for (int id = first; id <= sentence.size(); id++) {
      Token t = sentence.token(id);
      boolean joins = t.upos() == Upos.CCONJ || t.upos() == Upos.SCONJ || t.is(Morph.RELATIVE);
      if (STOPS.contains(t.form()) || QUOTES.contains(t.form()) || (joins && id == first)) {
        return false;
      }
      if (t.upos() == Upos.VERB || t.upos() == Upos.AUX) {
        return id > first
            && !SAYING.contains(t.lemma().toLowerCase(Locale.ROOT))
            && !t.is(Morph.GERUND)
            && !t.is(Morph.PARTICIPLE);
      }
    }
    return false;
  }

  private static boolean says(Token t) {
    return t.upos() == Upos.VERB && SAYING.contains(t.lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * Where the words go on behind who says them: in <i>“If it falls,” Varland's minister said, “the
   * line will break”</i> the line breaks, and so where the words are not quoted.
   */
  int pastSayer(int from) {
    int end = from < sentence.size() ? end(from + 1) : sentence.size();
    List<Token> verbs =
        sentence.tokens().subList(Math.max(0, from - 1), end).stream()
            .filter(t -> t.upos() == Upos.VERB || t.upos() == Upos.AUX)
            .toList();
    boolean onlySays = verbs.size() == 1 && says(verbs.get(0));
    if (onlySays && opensClause(end)) {
      return end + 1;
    }
    boolean quoted = false;
    for (int id = end + 1; id <= Math.min(end + 2, sentence.size()); id++) {
      quoted |= QUOTES.contains(sentence.token(id).form());
    }
    return quoted && end + 3 <= sentence.size() && onlySays ? end + 2 : from;
  }

  private boolean follows(int id, WordList words) {
    return id > 1 && words.has(sentence.token(id - 1).form().toLowerCase(Locale.ROOT));
  }

  /** The head of the whole clause that a word stands in: up to what is reported or coordinated. */
  Token main(Token word) {
    Token at = word;
    for (int steps = 0; steps < 20; steps++) {
      Optional<Token> head = tree.head(at);
      boolean own = tree.child(at, "nsubj").isPresent() || tree.child(at, "expl").isPresent();
      boolean reported = at.is("ccomp") || at.is("parataxis") || (at.is("conj") && own);
      boolean content =
          at.is("acl")
              && own
              && tree.children(at, "mark").stream().anyMatch(m -> Particles.CLAUSE.has(m.form()));
      if (head.isEmpty() || ((reported || content) && own)) {
        return at;
      }
      at = head.get();
    }
    return at;
  }

  /** What a clause reports before an id: in <i>she repeated that talks fail if …</i> they fail. */
  Token reported(Token main, int before) {
    Token at = main;
    Optional<Token> deeper = Optional.of(main);
    for (int steps = 0; steps < 5 && deeper.isPresent(); steps++) {
      at = deeper.get();
      deeper =
          tree.children(at, "ccomp").stream()
              .filter(c -> c.id() < before)
              .filter(c -> tree.child(c, "nsubj").or(() -> tree.child(c, "expl")).isPresent())
              .findFirst();
    }
    return at;
  }

  /** The id where a clause begins: its subject, or what stands for one. */
  int start(Token main, int before) {
    int first = main.id();
    Optional<Token> subject = new Clause(tree, main).agent();
    for (Token t : tree.children(main)) {
      boolean opens =
          t.is("nsubj")
              || t.is("expl")
              || t.is("aux")
              || t.is("cop")
              || t.is("advmod")
              || t.is("obl");
      if (opens && t.id() < before && t.upos() != Upos.PUNCT) {
        first = Math.min(first, t.is("nsubj") ? tree.firstOf(t) : t.id());
      }
    }
    if (tree.child(main, "nsubj").isEmpty() && subject.isPresent() && subject.get().id() < first) {
      first = main.id();
    }
    return Math.min(first, before - 1);
  }

  /** The span between two ids without punctuation at its edges; none if nothing is left. */
  Optional<Span> span(int from, int to) {
    int a = Math.max(1, from);
    int b = Math.min(sentence.size(), to);
    while (a <= b && (isEdge(sentence.token(a)) || isCounted(a))) {
      a++;
    }
    while (b >= a && sentence.token(b).upos() == Upos.PUNCT) {
      b--;
    }
    return a > b
        ? Optional.empty()
        : Optional.of(sentence.token(a).span().cover(sentence.token(b).span()));
  }

  /** <i>Second, nothing will happen</i>: the count is no part of what happens. */
  private boolean isCounted(int id) {
    return id < sentence.size()
        && sentence.token(id + 1).form().equals(",")
        && COUNTS.contains(sentence.token(id).form().toLowerCase(Locale.ROOT));
  }

  private static boolean isEdge(Token t) {
    return t.upos() == Upos.PUNCT
        || !t.is(Morph.DETERMINER) && EDGES.contains(t.form().toLowerCase(Locale.ROOT));
  }
}
