package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A predicate with its logical arguments, active and passive made alike, and with those it has only
 * by control, coordination or relative clause: <i>Varland promised to leave</i> gives <i>leave</i>
 * the subject <i>Varland</i>.
 *
 * @param tree the sentence
 * @param predicate the verb, adjective or noun that predicates
 */
public record Clause(Tree tree, Token predicate) {

  private static final int DEPTH = 8;
  private static final Set<String> STATES =
      Set.of(
          "oppose",
          "commit",
          "prepare",
          "concern",
          "determine",
          "dedicate",
          "worry",
          "alarm",
          "resolve",
          "inclined",
          "incline");
  private static final Set<String> ATTITUDE = Set.of("to", "about", "over", "for");
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "week",
          "month",
          "year",
          "day",
          "morning",
          "evening",
          "night",
          "weekend",
          "afternoon",
          "hour",
          "time");

  /** Whether it is passive, a bare participle that modifies a noun included. */
  public boolean isPassive() {
    if (!predicate.is(Morph.PARTICIPLE)) {
      return tree.has(predicate, "aux:pass") && !predicate.is(Morph.GERUND);
    }
    boolean be = false;
    boolean other = false;
    for (Token t : tree.children(predicate)) {
      if (t.is("aux")) {
        boolean passive = t.lemma().equals("be") || t.lemma().equals("get");
        be |= passive;
        other |= !passive;
      }
    }
    if (be) {
      return !isState();
    }
    if (other || tree.child(predicate, "obj").isPresent()) {
      return false;
    }
    if (predicate.is("conj")) {
      return tree.head(predicate)
          .filter(h -> h.is(Morph.PARTICIPLE) && new Clause(tree, h).isPassive())
          .isPresent();
    }
    return predicate.relation().equals("acl")
        || predicate.relation().equals("advcl")
        || tree.has(predicate, "nsubj:pass")
        || tree.has(predicate, "obl:agent");
  }

  /** A participle of attitude is an adjective: <i>Varland is opposed to the plan</i>. */
  private boolean isState() {
    return STATES.contains(predicate.lemma())
        && byPhrase().isEmpty()
        && (tree.child(predicate, "xcomp").isPresent()
            || tree.children(predicate, "obl").stream()
                .anyMatch(o -> ATTITUDE.contains(tree.preposition(o))));
  }

  /** Who does it: one head word each, coordination taken apart. */
  public List<Token> agents() {
    return coordinated(agent(DEPTH));
  }

  /** To whom or what it is done: the object, or the subject of a passive. */
  public List<Token> patients() {
    return coordinated(patient(DEPTH));
  }

  /** The head word of who does it. */
  public Optional<Token> agent() {
    return agent(DEPTH);
  }

  /** The head word of to whom or what it is done. */
  public Optional<Token> patient() {
    return patient(DEPTH);
  }

  private List<Token> coordinated(Optional<Token> first) {
    return first.map(tree::conjuncts).orElse(List.of());
  }

  Optional<Token> agent(int depth) {
    if (isPassive()) {
      return byPhrase();
    }
    Optional<Token> own = subject();
    if (own.isPresent()) {
      return resolved(own.get());
    }
    return depth == 0 ? Optional.empty() : new UnderstoodSubject(tree, predicate).find(depth);
  }

  /** The subject next to the verb; a day of the week is none. */
  private Optional<Token> subject() {
    Optional<Token> found = Optional.empty();
    for (Token t : tree.children(predicate, "nsubj")) {
      boolean nearer = found.isEmpty() || (t.id() < predicate.id() && !isPassiveSubject(t));
      if (!isTime(t) && !isPrefix(t) && nearer) {
        found = Optional.of(t);
      }
    }
    return found;
  }

  /** <i>Varland-backed rebels attacked</i>: not Varland. */
  private boolean isPrefix(Token t) {
    return t.id() + 2 <= tree.sentence().size()
        && tree.sentence().token(t.id() + 1).form().equals("-")
        && tree.sentence().token(t.id() + 2).is(Morph.PARTICIPLE);
  }

  private static boolean isPassiveSubject(Token t) {
    return t.relation().equals("nsubj:pass");
  }

  /** The one of whom the predicate says something, whatever the voice. */
  Optional<Token> surface(int depth) {
    return isPassive() ? patient(depth) : agent(depth);
  }

  private Optional<Token> byPhrase() {
    for (Token t : tree.children(predicate)) {
      if (t.is("obl") && tree.preposition(t).equals("by") && !t.relation().equals("obl:tmod")) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  private Optional<Token> patient(int depth) {
    if (isPassive()) {
      Optional<Token> own = subject();
      if (own.isPresent()) {
        return resolved(own.get());
      }
      Optional<Token> head = tree.head(predicate);
      if (head.isEmpty() || depth == 0) {
        return Optional.empty();
      }
      if (predicate.is("acl")) {
        return head;
      }
      if (predicate.is("conj") || predicate.is("advcl") || predicate.is("xcomp")) {
        Clause matrix = new Clause(tree, head.get());
        return predicate.is("xcomp") && tree.child(head.get(), "obj").isPresent()
            ? tree.child(head.get(), "obj")
            : matrix.surface(depth - 1);
      }
      return Optional.empty();
    }
    Optional<Token> object = object();
    if (object.isPresent()) {
      return resolved(object.get());
    }
    if (predicate.relation().equals("acl:relcl") && !hasSubjectRelative()) {
      return tree.head(predicate);
    }
    return Optional.empty();
  }

  /**
   * The object. A bare noun behind the verb counts even where the tree calls it an adverbial, and a
   * day of the week never does: <i>the army lifted Friday a blockade</i>.
   */
  private Optional<Token> object() {
    for (Token t : tree.children(predicate)) {
      boolean bare =
          t.relation().equals("obl")
              && t.id() > predicate.id()
              && t.upos().isNominal()
              && tree.preposition(t).isEmpty();
      // "“…areas,” he continued": what stands before its verb was said, and nothing is done to it
      boolean fronted = t.id() < predicate.id() && !t.is(Morph.RELATIVE);
      if ((t.is("obj") || bare) && !fronted && predicate.upos() == Upos.VERB) {
        if (!isTime(t)) {
          return Optional.of(t);
        }
        Optional<Token> real = tree.child(t, "appos");
        if (real.isPresent()) {
          return real;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a noun names a day, a month or a stretch of time. */
  public static boolean isTime(Token t) {
    return TIMES.contains(t.lemma().toLowerCase(Locale.ROOT));
  }

  boolean hasSubjectRelative() {
    return tree.child(predicate, "nsubj").filter(Clause::isRelative).isPresent();
  }

  /** A relative pronoun stands for the noun that its clause modifies. */
  private Optional<Token> resolved(Token argument) {
    if (isRelative(argument) && predicate.relation().equals("acl:relcl")) {
      return tree.head(predicate);
    }
    return Optional.of(argument);
  }

  private static boolean isRelative(Token t) {
    return t.is(Morph.RELATIVE_NOMINAL)
        || (t.upos() == Upos.PRON && t.lemma().toLowerCase(Locale.ROOT).equals("that"));
  }

  /** Whether it is marked by <i>to</i>. */
  public boolean isInfinitive() {
    return tree.children(predicate, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
  }

  /** The phrases that a preposition marks, with coordination taken apart. */
  public List<Token> obliques(String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token t : tree.children(predicate, "obl")) {
      if (tree.preposition(t).equals(preposition)) {
        found.addAll(tree.conjuncts(t));
      }
    }
    return found;
  }

  /**
   * The clause that completes it: <i>to leave</i>, <i>that it would leave</i>, <i>from leaving</i>.
   */
  public Optional<Token> complement() {
    for (Token t : tree.children(predicate)) {
      if (t.is("xcomp") || t.is("ccomp")) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }
}
