package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.text.Checkpoint;
import org.rapporteur.text.Span;

/**
 * A sentence with its tree ready for many questions: dependents are found without a walk through
 * the sentence. Immutable.
 */
public final class Tree {

  private final Sentence sentence;
  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] left;
  private final int[] right;

  private Tree(Sentence sentence) {
    this.sentence = sentence;
    int n = sentence.size() + 1;
    firstChild = new int[n];
    nextSibling = new int[n];
    left = new int[n];
    right = new int[n];
    for (int id = n - 1; id >= 1; id--) {
      int head = sentence.token(id).head();
      nextSibling[id] = firstChild[head];
      firstChild[head] = id;
    }
    edges();
  }

  /** The tree of a sentence, as it is. */
  public static Tree of(Sentence sentence) {
    Checkpoint.pass();
    return new Tree(sentence);
  }

  private void edges() {
    int n = firstChild.length;
    int[] order = new int[n];
    int filled = 1;
    for (int at = 0; at < filled; at++) {
      for (int c = firstChild[order[at]]; c != 0; c = nextSibling[c]) {
        order[filled++] = c;
      }
    }
    Arrays.setAll(left, i -> i);
    Arrays.setAll(right, i -> i);
    for (int at = filled - 1; at > 0; at--) {
      int id = order[at];
      int head = sentence.token(id).head();
      if (head > 0) {
        left[head] = Math.min(left[head], left[id]);
        right[head] = Math.max(right[head], right[id]);
      }
    }
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The dependents of a token, in order. */
  public List<Token> children(Token token) {
    List<Token> found = new ArrayList<>();
    for (int c = firstChild[token.id()]; c != 0; c = nextSibling[c]) {
      found.add(sentence.token(c));
    }
    return found;
  }

  /** The dependents with the relation (subtypes included), in order. */
  public List<Token> children(Token token, String relation) {
    List<Token> found = new ArrayList<>();
    for (int c = firstChild[token.id()]; c != 0; c = nextSibling[c]) {
      Token t = sentence.token(c);
      if (t.is(relation)) {
        found.add(t);
      }
    }
    return found;
  }

  /** The first dependent with the relation (subtypes included). */
  public Optional<Token> child(Token token, String relation) {
    for (int c = firstChild[token.id()]; c != 0; c = nextSibling[c]) {
      Token t = sentence.token(c);
      if (t.is(relation)) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** Whether a dependent has exactly the relation, subtype and all. */
  public boolean has(Token token, String exactRelation) {
    for (int c = firstChild[token.id()]; c != 0; c = nextSibling[c]) {
      if (sentence.token(c).relation().equals(exactRelation)) {
        return true;
      }
    }
    return false;
  }

  /** The head of a token, none for the root. */
  public Optional<Token> head(Token token) {
    return sentence.headOf(token);
  }

  /** A token with those that are coordinated with it after it, in order. */
  public List<Token> conjuncts(Token first) {
    List<Token> found = new ArrayList<>(List.of(first));
    for (int i = 0; i < found.size() && found.size() < 64; i++) {
      found.addAll(children(found.get(i), "conj"));
    }
    return found;
  }

  /**
   * The lemma of the preposition or particle that marks a nominal: {@code out of}; blank if none.
   */
  public String preposition(Token nominal) {
    StringBuilder words = new StringBuilder();
    for (int c = firstChild[nominal.id()]; c != 0; c = nextSibling[c]) {
      Token t = sentence.token(c);
      if (t.relation().equals("case") && t.id() < nominal.id()) {
        if (words.length() > 0) {
          words.append(' ');
        }
        words.append(t.form().toLowerCase(Locale.ROOT));
        for (Token more : children(t, "fixed")) {
          words.append(' ').append(more.form().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words.toString();
  }

  /** The text from the first to the last word of all that hangs on a token. */
  public Span span(Token top) {
    return sentence.token(left[top.id()]).span().cover(sentence.token(right[top.id()]).span());
  }

  /** The id of the first token of all that hangs on a token. */
  public int firstOf(Token top) {
    return left[top.id()];
  }

  /** The id of the last token of all that hangs on a token. */
  public int lastOf(Token top) {
    return right[top.id()];
  }
}
