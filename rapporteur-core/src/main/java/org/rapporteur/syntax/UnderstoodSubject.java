package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a predicate without a subject of its own is said of: by control (<i>Varland promised to
 * leave</i>), coordination, relative clause, or because a noun phrase stands right before it.
 */
final class UnderstoodSubject {

  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "agree", "offer", "swear", "use", "refuse");

  /** What somebody may have or make: it does not do by itself what it is for. */
  private static final Set<String> PLANS =
      Set.of(
          "option",
          "plan",
          "way",
          "means",
          "effort",
          "chance",
          "opportunity",
          "proposal",
          "offer",
          "intention",
          "decision",
          "possibility",
          "prospect",
          "risk",
          "likelihood",
          "danger",
          "idea",
          "time",
          "right",
          "reason");

  private static final Set<String> AGAINST = Set.of("on", "against", "upon");

  /** Behind which that stands which somebody is accused of, or kept from. */
  private static final Set<String> CHARGES = Set.of("of", "from");

  /** Verbs that ask those who stand behind a preposition, and these. */
  private static final Set<String> CALLING = Set.of("call", "appeal", "plead", "rely", "prevail");

  private static final Set<String> CALLED = Set.of("on", "upon", "to", "with");

  private final Tree tree;
  private final Token predicate;
  private final Clause own;

  UnderstoodSubject(Tree tree, Token predicate) {
    this.tree = tree;
    this.predicate = predicate;
    this.own = new Clause(tree, predicate);
  }

  Optional<Token> find(int depth) {
    return inherited(depth).or(this::before);
  }

  private Optional<Token> inherited(int depth) {
    Optional<Token> head = tree.head(predicate);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token above = head.get();
    Clause matrix = new Clause(tree, above);
    if (predicate.is("conj")) {
      return above.upos().isNominal() && tree.child(above, "nsubj").isEmpty()
          ? Optional.empty()
          : matrix.surface(depth - 1);
    }
    if (predicate.is("xcomp")) {
      return SUBJECT_CONTROL.contains(above.lemma())
          ? matrix.surface(depth - 1)
          : asked(above).flatMap(this::controller).or(() -> matrix.surface(depth - 1));
    }
    if (predicate.relation().equals("acl:relcl")) {
      return tree.child(predicate, "obj").isPresent() || own.hasSubjectRelative()
          ? Optional.of(above)
          : Optional.empty();
    }
    if (predicate.is("acl")) {
      boolean infinitive = own.isInfinitive();
      boolean active = predicate.is(Morph.PARTICIPLE) && tree.child(predicate, "obj").isPresent();
      if (!infinitive && (predicate.is(Morph.GERUND) || active)) {
        return PLANS.contains(above.lemma()) ? concerned(above) : Optional.of(above);
      }
      return infinitive ? holder(above, depth) : Optional.empty();
    }
    if (predicate.is("advcl") && isQuoted(above)) {
      return tree.child(above, "obj");
    }
    if (predicate.is("advcl") && isGrounds() && !matrix.isPassive()) {
      Optional<Token> charged = charged(above);
      return charged.isPresent() ? charged : matrix.surface(depth - 1);
    }
    if (predicate.is("advcl") && !matrix.isPassive()) {
      Optional<Token> other = isCharge() ? accused(above) : called(above);
      if (other.isPresent()) {
        return other;
      }
    }
    if (predicate.is("advcl") || predicate.is("ccomp") || predicate.is("parataxis")) {
      return matrix.surface(depth - 1);
    }
    return Optional.empty();
  }

  /** <i>Of seizing a trawler</i>, <i>from seizing it</i>. */
  private boolean isCharge() {
    return (predicate.is(Morph.GERUND) || tree.child(predicate, "aux").isPresent())
        && tree.children(predicate, "mark").stream().anyMatch(m -> CHARGES.contains(m.lemma()));
  }

  /** <i>It accused Varland of seizing a trawler</i>, <i>kept Varland from it</i>: Varland did. */
  private Optional<Token> accused(Token verb) {
    return tree.child(verb, "obj").filter(o -> o.id() > verb.id() && o.id() < predicate.id());
  }

  /** <i>It called on Varland to leave</i>: Varland is to. */
  private Optional<Token> called(Token verb) {
    return own.isInfinitive() && CALLING.contains(verb.lemma())
        ? tree.children(verb, "obl").stream()
            .filter(t -> t.id() > verb.id() && t.id() < predicate.id())
            .filter(t -> CALLED.contains(tree.preposition(t)))
            .findFirst()
        : Optional.empty();
  }

  /** <i>For arming the rebels</i>. */
  private boolean isGrounds() {
    return predicate.is(Morph.GERUND)
        && tree.children(predicate, "mark").stream().anyMatch(m -> m.lemma().equals("for"));
  }

  /**
   * Who is blamed, punished or thanked for doing something does it: <i>it imposed sanctions on
   * Varland for arming the rebels</i>.
   */
  private Optional<Token> charged(Token verb) {
    Optional<Token> object = tree.child(verb, "obj");
    List<Token> beside = new ArrayList<>(tree.children(verb, "obl"));
    object.ifPresent(o -> beside.addAll(tree.children(o, "nmod")));
    return beside.stream()
        .filter(t -> t.id() < predicate.id() && AGAINST.contains(tree.preposition(t)))
        .findFirst()
        .or(() -> object);
  }

  /** Whose plan, promise or refusal a noun is: its possessor, else who made or has it. */
  private Optional<Token> holder(Token noun, int depth) {
    Optional<Token> possessor = tree.child(noun, "nmod:poss");
    if (possessor.isPresent()) {
      return possessor;
    }
    for (Token t : tree.children(noun, "nmod")) {
      String preposition = tree.preposition(t);
      if (preposition.equals("by") || preposition.equals("from")) {
        return Optional.of(t);
      }
    }
    for (Token t : tree.children(noun)) {
      if ((t.is("amod") || t.is("compound")) && tree.sentence().nameAt(t).isPresent()) {
        return Optional.of(t);
      }
    }
    return tree.head(noun)
        .filter(v -> v.upos() == Upos.VERB && (noun.is("obj") || noun.is("obl")))
        .flatMap(v -> new Clause(tree, v).agent(depth - 1));
  }

  /** Whom a verb asks, whichever object it is: <i>asked Ostmark to leave</i>. */
  private Optional<Token> asked(Token verb) {
    return tree.child(verb, "obj").or(() -> tree.child(verb, "iobj"));
  }

  /** <i>Asked the guests to leave</i>: they leave; <i>made plans to leave</i>: who made them. */
  private Optional<Token> controller(Token object) {
    return PLANS.contains(object.lemma()) ? concerned(object) : Optional.of(object);
  }

  /** <i>An opportunity for Varland to leave</i>, <i>the prospect of Varland leaving</i>. */
  private Optional<Token> concerned(Token noun) {
    return tree.children(noun, "nmod").stream()
        .filter(t -> t.id() < predicate.id())
        .filter(t -> tree.preposition(t).equals("for") || tree.preposition(t).equals("of"))
        .findFirst();
  }

  /** <i>The agency quoted Tolen as saying</i>: she says it. */
  private boolean isQuoted(Token above) {
    return predicate.is(Morph.GERUND)
        && tree.child(above, "obj").filter(o -> o.id() < predicate.id()).isPresent()
        && tree.children(predicate, "mark").stream().anyMatch(m -> m.lemma().equals("as"));
  }

  /**
   * The noun phrase right before a finite verb that has no subject in the tree, adverbs and days
   * left out.
   */
  private Optional<Token> before() {
    boolean finite = predicate.is(Morph.FINITE) || tree.child(predicate, "aux").isPresent();
    if (!finite || predicate.is("conj") || predicate.is("xcomp") || predicate.is("acl")) {
      return Optional.empty();
    }
    int id = predicate.id() - 1;
    while (id > 0 && isSkipped(tree.sentence().token(id))) {
      id--;
    }
    if (id == 0 || !tree.sentence().token(id).upos().isNominal()) {
      return Optional.empty();
    }
    Token top = tree.sentence().token(id);
    for (int steps = 0; steps < 12; steps++) {
      Optional<Token> above =
          tree.head(top).filter(h -> h.id() < predicate.id() && h.upos().isNominal());
      if (above.isEmpty()) {
        break;
      }
      top = above.get();
    }
    return tree.preposition(top).isEmpty() ? Optional.of(top) : Optional.empty();
  }

  private static boolean isSkipped(Token t) {
    return t.upos() == Upos.AUX
        || t.upos() == Upos.ADV
        || t.upos() == Upos.PART
        || Clause.isTime(t)
        || t.lemma().equals("on");
  }
}
