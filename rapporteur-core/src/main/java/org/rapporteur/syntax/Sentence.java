package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * A sentence: its tokens in order, their tree, and the names in it. Immutable.
 *
 * @param span from the first token's start to the last token's end
 * @param tokens in order; the token with id {@code i} is at {@code i - 1}
 * @param names in order, not overlapping
 * @param mends what was put right in the tree that the parser gave
 */
public record Sentence(Span span, List<Token> tokens, List<Name> names, List<Mend> mends) {

  /** Copies the lists. */
  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    mends = List.copyOf(mends);
  }

  /** A sentence in whose tree nothing was put right. */
  public Sentence(Span span, List<Token> tokens, List<Name> names) {
    this(span, tokens, names, List.of());
  }

  /** The token with the CoNLL-U id, 1 to {@code size()}. */
  public Token token(int id) {
    return tokens.get(id - 1);
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The head of a token, none for the root. */
  public Optional<Token> headOf(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(token(token.head()));
  }

  /** The dependents of a token, in order. */
  public List<Token> children(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token t : tokens) {
      if (t.head() == token.id()) {
        found.add(t);
      }
    }
    return found;
  }

  /** The dependents with the relation (subtypes included), in order. */
  public List<Token> children(Token token, String relation) {
    List<Token> found = new ArrayList<>();
    for (Token t : tokens) {
      if (t.head() == token.id() && t.is(relation)) {
        found.add(t);
      }
    }
    return found;
  }

  /** The first dependent with the relation (subtypes included). */
  public Optional<Token> child(Token token, String relation) {
    for (Token t : tokens) {
      if (t.head() == token.id() && t.is(relation)) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code ancestor} is the token itself or lies on its way to the root. */
  public boolean dominates(Token ancestor, Token token) {
    Token at = token;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at.id() == ancestor.id()) {
        return true;
      }
      if (at.isRoot()) {
        return false;
      }
      at = token(at.head());
    }
    return false;
  }

  /** A token and all that hangs on it, in order. */
  public List<Token> subtree(Token top) {
    boolean[] in = new boolean[tokens.size() + 1];
    in[top.id()] = true;
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Token t : tokens) {
        if (!in[t.id()] && t.head() > 0 && in[t.head()]) {
          in[t.id()] = true;
          grew = true;
        }
      }
    }
    List<Token> found = new ArrayList<>();
    for (Token t : tokens) {
      if (in[t.id()]) {
        found.add(t);
      }
    }
    return found;
  }

  /** The tokens that share text with the span. */
  public List<Token> within(Span span) {
    List<Token> found = new ArrayList<>();
    for (Token t : tokens) {
      if (t.span().overlaps(span)) {
        found.add(t);
      }
    }
    return found;
  }

  /** The name that covers the token. */
  public Optional<Name> nameAt(Token token) {
    for (Name n : names) {
      if (n.first() <= token.id() && token.id() <= n.last()) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }
}
