package org.rapporteur.read.language.repair;

import java.util.List;
import java.util.Optional;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Clauses that were taken for parts of a noun phrase: the second of two, whose subject was joined
 * to the first's object (<i>saw the raid and Varland asked for talks</i>), and what is denied, told
 * or said, behind the place where it was (<i>denied in a chat with writers that she knew</i>). And
 * gerunds that are what a clause is about (<i>said that mining the strait is no answer</i>).
 */
final class Clauses implements Repair {

  /** How far a clause may hang below the verb that it belongs to. */
  private static final int STEPS = 3;

  private static final List<String> SUBJECTS = List.of("nsubj", "csubj", "expl");
  private static final List<String> NONE_OF_ITS_OWN = List.of("nsubj", "aux", "cop", "cc", "expl");

  @Override
  public void apply(Token token, Attachments tree) {
    if (token.is("conj") && token.upos().isNominal()) {
      second(token, tree);
    } else if (token.is("acl")) {
      said(token, tree);
    } else if (token.is("ccomp") && token.xpos().equals("VBG")) {
      subject(token, tree);
    }
  }

  /** A verb says one clause: of two without a conjunction, the gerund is the other's subject. */
  private static void subject(Token gerund, Attachments tree) {
    boolean bare = NONE_OF_ITS_OWN.stream().allMatch(r -> tree.child(gerund, r).isEmpty());
    List<Token> said = tree.head(gerund).map(v -> tree.children(v, "ccomp")).orElse(List.of());
    boolean behind = gerund.id() > gerund.head();
    boolean right = gerund.id() == gerund.head() + 1;
    if (bare && right && said.stream().anyMatch(c -> c.id() < gerund.head())) {
      // "…, Tolen said following talks with Varland": what she said stands before
      tree.attach(gerund, tree.token(gerund.head()), "advcl");
      return;
    }
    said.stream()
        .filter(c -> bare && c.id() > tree.lastOf(gerund) && behind)
        .filter(c -> SUBJECTS.stream().allMatch(r -> tree.child(c, r).isEmpty()))
        .filter(c -> tree.child(c, "cop").or(() -> tree.child(c, "aux")).isPresent())
        .findFirst()
        .ifPresent(
            c -> {
              tree.child(gerund, "mark").ifPresent(m -> tree.attach(m, c, "mark"));
              tree.attach(gerund, c, "csubj");
            });
  }

  /** A finite verb without a subject right behind a noun is that noun's. */
  private static void second(Token noun, Attachments tree) {
    int next = tree.lastOf(noun) + 1;
    Optional<Token> verb = tree.head(noun).flatMap(tree::head);
    Optional<Token> link = tree.child(noun, "cc");
    if (next > tree.size() || link.isEmpty() || verb.isEmpty()) {
      return;
    }
    Token predicate = tree.token(next);
    String tag = predicate.xpos();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean loose = predicate.is("parataxis") || predicate.is("ccomp") || predicate.is("conj");
    if (finite
        && loose
        && predicate.head() == verb.get().id()
        && tree.child(predicate, "nsubj").isEmpty()
        && tree.child(predicate, "expl").isEmpty()
        && tree.child(predicate, "cc").isEmpty()) {
      tree.attach(noun, predicate, "nsubj");
      tree.attach(link.get(), predicate, "cc");
      tree.attach(predicate, verb.get(), "conj");
    }
  }

  /** A relative clause has no conjunction, and a verb of saying wants a clause. */
  private static void said(Token clause, Attachments tree) {
    Optional<Token> mark = tree.child(clause, "mark");
    boolean full =
        clause.relation().equals("acl:relcl")
            && mark.filter(m -> m.lemma().equals("that")).isPresent()
            && tree.child(clause, "nsubj").isPresent();
    Optional<Token> at = full ? tree.head(clause) : Optional.empty();
    for (int steps = 0; steps < STEPS && at.isPresent(); steps++) {
      Token above = at.get();
      if (above.upos() == Upos.VERB) {
        if (Subjects.isReporting(above)
            && tree.child(above, "ccomp").isEmpty()
            && tree.child(above, "xcomp").isEmpty()) {
          tree.attach(clause, above, "ccomp");
        }
        return;
      }
      at = above.is("nmod") || above.is("obl") ? tree.head(above) : Optional.empty();
    }
  }
}
