package org.rapporteur.syntax;

import java.util.Optional;

/**
 * Conjuncts hung on the wrong member. A finite verb without a subject is coordinated with the
 * reported clause if it shares that clause's tense and not the reporting one's (<i>Tolen said
 * Varland has troops there and intends to send more</i>), or begins with <i>that</i>; a noun behind
 * a coordinated verb that lacks an object is that verb's (<i>prepares sanctions and readies
 * deployments</i>).
 */
final class Coordination implements Repair {

  private static final int CLIMB = 4;

  @Override
  public void apply(Token conjunct, Attachments tree) {
    Optional<Token> head = tree.head(conjunct);
    if (conjunct.upos() == Upos.VERB && head.isPresent()) {
      listed(conjunct, head.get(), tree);
    }
    if (isJoined(conjunct, head, tree)) {
      tree.attach(conjunct, parallel(conjunct, head.orElseThrow(), tree), "conj");
      return;
    }
    if (!conjunct.is("conj") || head.isEmpty()) {
      return;
    }
    if (conjunct.upos() == Upos.VERB && head.get().upos() == Upos.VERB) {
      reported(conjunct, head.get(), tree);
    } else if (conjunct.upos().isNominal() && head.get().is("obj")) {
      object(conjunct, head.get(), tree);
    }
  }

  /**
   * What has a conjunction and no preposition: <i>an end to raids as well as an end to tolls</i>.
   */
  private static boolean isJoined(Token noun, Optional<Token> head, Attachments tree) {
    return noun.is("nmod")
        && head.filter(h -> h.id() < noun.id()).isPresent()
        && tree.child(noun, "cc").isPresent()
        && tree.child(noun, "case").isEmpty();
  }

  /**
   * The noun above that begins with the same article: <i>an end to … as well as an end to …</i>.
   */
  private static Token parallel(Token noun, Token head, Attachments tree) {
    Optional<String> article = tree.child(noun, "det").map(Token::form);
    Optional<Token> at = Optional.of(head);
    for (int steps = 0; steps < CLIMB && at.isPresent() && at.get().upos().isNominal(); steps++) {
      if (article.isPresent() && tree.child(at.get(), "det").map(Token::form).equals(article)) {
        return at.get();
      }
      at = tree.head(at.get());
    }
    return head;
  }

  /** <i>The story that it lied, that it cheats and that it stole</i>: a list of what is told. */
  private static void listed(Token verb, Token head, Attachments tree) {
    Optional<Token> that = that(verb, tree);
    if (that.isEmpty() || verb.is("conj") || tree.child(verb, "nsubj").isEmpty()) {
      return;
    }
    boolean joined = that.get().id() > 1 && tree.token(that.get().id() - 1).is("cc");
    boolean aside = verb.is("nsubj") || verb.is("parataxis");
    if (joined) {
      earlier(that.get().id(), tree).ifPresent(first -> tree.attach(verb, first, "conj"));
    } else if (aside && head.id() < verb.id() && that(head, tree).isPresent()) {
      tree.attach(verb, head, "conj");
    }
  }

  private static Optional<Token> that(Token verb, Attachments tree) {
    return tree.children(verb, "mark").stream()
        .filter(t -> t.lemma().equals("that") && t.id() < verb.id())
        .findFirst();
  }

  /** The first of the clauses with <i>that</i> whose list goes on. */
  private static Optional<Token> earlier(int before, Attachments tree) {
    for (int id = before - 1; id > 0; id--) {
      Token t = tree.token(id);
      if (t.upos() == Upos.VERB && that(t, tree).isPresent()) {
        return t.is("conj") ? tree.head(t) : Optional.of(t);
      }
    }
    return Optional.empty();
  }

  private static void reported(Token verb, Token saying, Attachments tree) {
    Optional<Token> content =
        tree.child(saying, "ccomp").filter(c -> c.id() < verb.id() && c.id() > saying.id());
    Optional<Token> that =
        tree.children(verb).stream()
            .filter(t -> t.lemma().equals("that") && t.id() > saying.id() && t.id() < verb.id())
            .filter(t -> t.is("mark") || t.is("nsubj"))
            .filter(t -> tree.token(t.id() - 1).is("cc"))
            .findFirst();
    if (that.isPresent()
        && tree.children(verb, "nsubj").stream().anyMatch(s -> s.id() > that.get().id())) {
      content.ifPresent(c -> tree.attach(verb, c, "conj"));
      tree.attach(that.get(), tree.token(verb.id()), "mark");
      return;
    }
    boolean finite = verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
    if (!finite || !saying.xpos().equals("VBD") || tree.child(verb, "nsubj").isPresent()) {
      return;
    }
    content.filter(c -> c.xpos().equals(verb.xpos())).ifPresent(c -> tree.attach(verb, c, "conj"));
  }

  private static void object(Token noun, Token first, Attachments tree) {
    Optional<Token> verb = tree.head(first);
    if (verb.isEmpty() || verb.get().upos() != Upos.VERB) {
      return;
    }
    for (Token other : tree.children(verb.get(), "conj")) {
      boolean between = first.id() < other.id() && other.id() < noun.id();
      if (between && other.upos() == Upos.VERB && tree.child(other, "obj").isEmpty()) {
        tree.attach(noun, other, "obj");
        return;
      }
    }
  }
}
