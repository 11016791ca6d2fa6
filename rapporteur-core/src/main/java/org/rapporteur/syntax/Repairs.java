package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Attachments that a parser gets wrong and grammar forbids, put right: a clause with <i>that</i>
 * and a subject of its own cannot modify a day (<i>said on Tuesday that Varland must leave</i>),
 * and a verb of saying that closes a sentence does not modify its last noun (<i>… with the rebels,
 * an official said</i>).
 */
final class Repairs {

  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "add", "announce", "write", "declare", "state", "confirm");

  private final Sentence sentence;
  private final List<Token> tokens;

  private Repairs(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  static Sentence of(Sentence sentence) {
    return new Repairs(sentence).repaired();
  }

  private Sentence repaired() {
    boolean[] subject = new boolean[tokens.size() + 1];
    boolean[] mark = new boolean[tokens.size() + 1];
    boolean[] content = new boolean[tokens.size() + 1];
    boolean[] relative = new boolean[tokens.size() + 1];
    for (Token t : sentence.tokens()) {
      if (t.is("nsubj")) {
        subject[t.head()] = true;
        relative[t.head()] |= t.xpos().startsWith("W");
      }
      mark[t.head()] |= t.is("mark");
      content[t.head()] |= t.is("ccomp") || t.is("obj");
    }
    boolean changed = false;
    for (Token t : sentence.tokens()) {
      Optional<Token> fixed =
          subject[t.id()] && !relative[t.id()]
              ? clause(t, mark[t.id()], content[t.id()])
              : Optional.empty();
      if (fixed.isPresent()) {
        tokens.set(t.id() - 1, fixed.get());
        changed = true;
      }
    }
    changed |= participle(subject);
    changed |= predicate();
    changed |= subjects(subject);
    return changed ? new Sentence(sentence.span(), tokens, sentence.names()) : sentence;
  }

  /**
   * A participle with a subject of its own is the sentence's verb, and so is one that a bare name
   * is left with: <i>Varland called for talks</i> is no noun phrase.
   */
  private boolean participle(boolean[] subject) {
    for (Token t : List.copyOf(tokens)) {
      Optional<Token> head =
          t.head() == 0 ? Optional.empty() : Optional.of(tokens.get(t.head() - 1));
      boolean form = t.xpos().equals("VBN") || t.xpos().equals("VBD");
      if (head.isEmpty() || !head.get().isRoot() || !form) {
        continue;
      }
      Token noun = head.get();
      if (t.is("amod") && subject[t.id()] && t.id() < noun.id()) {
        tokens.set(t.id() - 1, attached(t, 0, "root"));
        tokens.set(noun.id() - 1, attached(noun, t.id(), "obj"));
        return true;
      }
      boolean name = noun.upos() == Upos.PROPN && t.id() == noun.id() + 1;
      if (t.relation().equals("acl") && name && !hasAgent(t)) {
        tokens.set(t.id() - 1, attached(t, 0, "root"));
        tokens.set(noun.id() - 1, attached(noun, t.id(), "nsubj"));
        return true;
      }
    }
    return false;
  }

  /**
   * A past tense with a clause of its own does not modify the name right before it, it is said of
   * it: <i>Asked about the harbour of Varland, Ana Ruiz denied it had closed</i>.
   */
  private boolean predicate() {
    for (Token t : List.copyOf(tokens)) {
      if (!t.relation().equals("acl") || !t.xpos().equals("VBD") || t.head() != t.id() - 1) {
        continue;
      }
      Token noun = tokens.get(t.head() - 1);
      boolean aside = noun.is("appos") || noun.is("conj") || noun.is("parataxis");
      boolean named = Character.isUpperCase(noun.form().charAt(0));
      boolean says = tokens.stream().anyMatch(c -> c.head() == t.id() && c.is("ccomp"));
      Optional<Token> root = root().filter(r -> r.id() < t.id());
      if (aside && named && says && root.isPresent()) {
        tokens.set(t.id() - 1, attached(t, root.get(), "parataxis"));
        tokens.set(noun.id() - 1, attached(noun, t, "nsubj"));
        return true;
      }
    }
    return false;
  }

  /**
   * A noun that is joined to a verb after it is that verb's subject, because what is joined follows
   * what it is joined to: <i>…, and Varland announced after the talks …</i>
   */
  private boolean subjects(boolean[] subject) {
    boolean changed = false;
    for (Token t : List.copyOf(tokens)) {
      boolean noun = t.upos() == Upos.PROPN || t.upos() == Upos.NOUN || t.upos() == Upos.PRON;
      if (noun
          && t.is("conj")
          && t.head() > t.id()
          && tokens.get(t.head() - 1).upos() == Upos.VERB
          && !subject[t.head()]) {
        tokens.set(t.id() - 1, attached(t, t.head(), "nsubj"));
        subject[t.head()] = true;
        changed = true;
      }
    }
    return changed;
  }

  private boolean hasAgent(Token verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb.id() && t.relation().equals("obl:agent"));
  }

  private Optional<Token> clause(Token t, boolean marked, boolean complete) {
    Optional<Token> head = sentence.headOf(t);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    if (t.is("acl") && marked && Clause.isTime(head.get())) {
      return sentence.headOf(head.get()).map(verb -> attached(t, verb, "ccomp"));
    }
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean closing =
        SAYING.contains(lemma)
            && !marked
            && !complete
            && t.id() > head.get().id()
            && (t.is("acl") || t.is("advcl") || t.is("conj"));
    if (closing) {
      return root().filter(r -> r.id() < t.id()).map(r -> attached(t, r, "parataxis"));
    }
    boolean reported =
        t.is("advcl")
            && !marked
            && t.id() < head.get().id()
            && SAYING.contains(head.get().lemma().toLowerCase(Locale.ROOT));
    return reported ? Optional.of(attached(t, head.get(), "ccomp")) : Optional.empty();
  }

  private Optional<Token> root() {
    return sentence.tokens().stream().filter(Token::isRoot).findFirst();
  }

  private static Token attached(Token t, Token head, String relation) {
    return attached(t, head.id(), relation);
  }

  private static Token attached(Token t, int head, String relation) {
    return new Token(t.id(), t.span(), t.form(), t.lemma(), t.upos(), t.xpos(), head, relation);
  }
}
