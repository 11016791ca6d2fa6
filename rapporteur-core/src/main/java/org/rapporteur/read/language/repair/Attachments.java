package org.rapporteur.read.language.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.syntax.Mend;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** The tree of a sentence while attachments in it are put right; it stays a tree. */
final class Attachments {

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Mend> mends;
  private String repair = "";

  Attachments(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
    this.mends = new ArrayList<>(sentence.mends());
    for (int i = 0; i <= tokens.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token t : tokens) {
      children.get(t.head()).add(t.id());
    }
  }

  /** The sentence as it is now. */
  Sentence sentence() {
    return mends.size() > sentence.mends().size()
        ? new Sentence(sentence.span(), tokens, sentence.names(), mends)
        : sentence;
  }

  /** Says whose changes follow. */
  void begin(String name) {
    repair = name;
  }

  /** The number of tokens. */
  int size() {
    return tokens.size();
  }

  /** The token with the id as it is now. */
  Token token(int id) {
    return tokens.get(id - 1);
  }

  /** The head of a token, none for the root. */
  Optional<Token> head(Token t) {
    return t.isRoot() ? Optional.empty() : Optional.of(token(t.head()));
  }

  /** The dependents of a token, in order. */
  List<Token> children(Token t) {
    List<Token> found = new ArrayList<>(children.get(t.id()).size());
    for (int id : children.get(t.id())) {
      found.add(token(id));
    }
    return found;
  }

  /** The first dependent with the relation (subtypes included). */
  Optional<Token> child(Token t, String relation) {
    for (int id : children.get(t.id())) {
      if (token(id).is(relation)) {
        return Optional.of(token(id));
      }
    }
    return Optional.empty();
  }

  /** The dependents with the relation (subtypes included), in order. */
  List<Token> children(Token t, String relation) {
    List<Token> found = new ArrayList<>();
    for (int id : children.get(t.id())) {
      if (token(id).is(relation)) {
        found.add(token(id));
      }
    }
    return found;
  }

  /** The head of the phrase that ends right before a verb. */
  Optional<Token> phraseBefore(Token verb) {
    if (verb.id() == 1) {
      return Optional.empty();
    }
    Token at = token(verb.id() - 1);
    while (head(at).filter(h -> h.id() < verb.id() && h.upos().isNominal()).isPresent()) {
      at = token(at.head());
    }
    return Optional.of(at);
  }

  /** The id of the first token of all that hangs on a token. */
  int firstOf(Token t) {
    int first = t.id();
    List<Token> left = new ArrayList<>(List.of(t));
    for (int i = 0; i < left.size(); i++) {
      first = Math.min(first, left.get(i).id());
      left.addAll(children(left.get(i)));
    }
    return first;
  }

  /** The id of the last token of all that hangs on a token. */
  int lastOf(Token t) {
    int last = t.id();
    List<Token> left = new ArrayList<>(List.of(t));
    for (int i = 0; i < left.size(); i++) {
      last = Math.max(last, left.get(i).id());
      left.addAll(children(left.get(i)));
    }
    return last;
  }

  /** Hangs a token on another head; what would close a circle is left as it is. */
  void attach(Token t, Token head, String relation) {
    Optional<Token> at = Optional.of(head);
    while (at.isPresent()) {
      if (at.get().id() == t.id()) {
        return;
      }
      at = head(at.get());
    }
    move(t, head.id(), relation);
  }

  /** Puts a token in the place of its head, which hangs on it from then on. */
  void raise(Token t, String below, String relation) {
    Token over = token(token(t.id()).head());
    move(t, over.head(), relation);
    move(over, t.id(), below);
  }

  /** Gives a token other tags. */
  void tag(Token t, Upos upos, String xpos) {
    tag(t, upos, xpos, token(t.id()).lemma());
  }

  /** Gives a token other tags, and the lemma that goes with them. */
  void tag(Token t, Upos upos, String xpos, String lemma) {
    Token now = token(t.id());
    set(new Token(t.id(), t.span(), t.form(), lemma, upos, xpos, now.head(), now.relation()));
  }

  private void move(Token t, int head, String relation) {
    Token now = token(t.id());
    children.get(now.head()).remove((Integer) t.id());
    List<Integer> siblings = children.get(head);
    siblings.add(-1 - Collections.binarySearch(siblings, t.id()), t.id());
    set(new Token(t.id(), t.span(), t.form(), now.lemma(), now.upos(), now.xpos(), head, relation));
  }

  private void set(Token t) {
    Token was = token(t.id());
    if (mends.stream().noneMatch(m -> m.repair().equals(repair) && m.token() == t.id())) {
      mends.add(new Mend(repair, t.id(), was.head(), was.relation()));
    }
    tokens.set(t.id() - 1, t);
  }
}
