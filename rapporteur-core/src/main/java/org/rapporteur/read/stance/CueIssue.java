package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/** Finds the word that heads what a cue is about, where the lexicon says that it stands. */
final class CueIssue {

  private static final Set<String> OF = Words.standard().of("stance.cue-issue.of").all();
  private static final Set<String> ELSE = Words.standard().of("stance.cue-issue.else").all();

  private static final Set<String> RENEWING =
      Words.standard().of("stance.cue-issue.renewing").all();
  private static final Set<String> PLANNING =
      Words.standard().of("stance.cue-issue.planning").all();
  private static final Set<String> REPORTING =
      Words.standard().of("stance.cue-issue.reporting").all();
  private static final Set<String> NO = Words.standard().of("stance.cue-issue.no").all();

  private static final WordList CHARGE = Words.standard().of("stance.charge");
  private static final WordList PERFECT = Words.standard().of("auxiliary-of-perfect");
  private static final WordList WEEKDAYS = Words.standard().of("weekday");

  private final Tree tree;

  CueIssue(Tree tree) {
    this.tree = tree;
  }

  /**
   * The head words of what a cue is about. What is coordinated with its own article is one more
   * issue: <i>Varland demands an inquiry and an apology</i>.
   */
  List<Token> of(Token cue, StanceWords.Cue entry) {
    for (StanceWords.Place place : entry.places()) {
      Optional<Token> found =
          switch (place) {
            case COMP -> complement(cue).filter(this::isClause);
            case OBJ -> object(cue, entry);
            case SUBJ -> tree.child(cue, "nsubj").or(() -> tree.child(cue, "csubj"));
            case FOR -> marked(cue, "nmod", Particles.PURPOSE.word());
            case OF ->
                behind(cue)
                    .or(() -> beside(cue, entry.stance()))
                    .or(() -> entry.stance() == Stance.DEMANDS ? compound(cue) : Optional.empty());
            case WILL, NOT -> Optional.empty();
          };
      if (found.isPresent()) {
        return each(charged(found.get()));
      }
    }
    Optional<Token> renewed = entry.stance() == Stance.DENIES ? renewed(cue) : Optional.empty();
    return renewed.map(List::of).orElseGet(() -> quotedBack(cue));
  }

  /** <i>Rejected claims that it had shelled the town</i>: the shelling. */
  private Token charged(Token issue) {
    if (!CHARGE.has(lower(issue))) {
      return issue;
    }
    for (Token c : tree.children(issue)) {
      boolean of = c.is("nmod") && Particles.GENITIVE.has(tree.preposition(c));
      Token first = tree.sentence().token(tree.firstOf(c));
      if (of || (c.is("acl") && (isContent(c) || first.upos() == Upos.SCONJ))) {
        return PERFECT.has(lower(c)) ? tree.child(c, "xcomp").orElse(c) : c;
      }
    }
    return issue;
  }

  /** <i>Varland denied that, saying it did not shell the town</i>: the shelling. */
  private Optional<Token> renewed(Token cue) {
    return tree.children(cue, "advcl").stream()
        .filter(c -> c.is(Morph.GERUND) && RENEWING.contains(lower(c)))
        .flatMap(c -> tree.children(c, "ccomp").stream())
        .filter(this::isNegated)
        .findFirst();
  }

  private boolean isNegated(Token verb) {
    return tree.children(verb).stream().anyMatch(c -> NO.contains(lower(c)));
  }

  /** Whether an issue is what a denial says a second time. */
  boolean isRenewed(Token cue, Token issue) {
    return renewed(cue).filter(issue::equals).isPresent();
  }

  private List<Token> each(Token first) {
    List<Token> found = new ArrayList<>(List.of(first));
    for (Token t : tree.children(first, "conj")) {
      boolean own =
          first.upos() == Upos.VERB
              ? t.upos() == Upos.VERB && tree.child(t, "mark").isPresent()
              : t.upos() == Upos.NOUN && tree.child(t, "det").isPresent();
      if (own) {
        found.add(t);
      }
    }
    return found;
  }

  /** Whether an issue is what the cue's own sentence says around it. */
  boolean isQuotedBack(Token cue, Token issue) {
    return quotedBack(cue).contains(issue);
  }

  /**
   * <i>Varland has not withdrawn nor disarmed, as Ostmark demanded, Tolen said</i>: to withdraw and
   * to disarm.
   */
  private List<Token> quotedBack(Token cue) {
    boolean as =
        cue.is("advcl")
            && tree.children(cue, "mark").stream().anyMatch(m -> Particles.MANNER.has(lower(m)));
    if (!as || new Clause(tree, cue).patient().isPresent()) {
      return List.of();
    }
    Optional<Token> around = tree.head(cue).filter(h -> h.upos() == Upos.VERB);
    Optional<Token> reported =
        around.filter(h -> REPORTING.contains(lower(h))).flatMap(h -> tree.child(h, "ccomp"));
    return reported
        .or(() -> around)
        .map(h -> tree.conjuncts(h).stream().filter(t -> t.upos() == Upos.VERB))
        .map(
            verbs ->
                verbs
                    .map(t -> PLANNING.contains(lower(t)) ? tree.child(t, "xcomp").orElse(t) : t)
                    .toList())
        .orElse(List.of());
  }

  private Optional<Token> object(Token t, StanceWords.Cue cue) {
    if (!cue.preposition().isEmpty()) {
      return marked(t, "obl", cue.preposition());
    }
    return new Clause(tree, t)
        .patient()
        .filter(o -> o.upos() != Upos.PRON || tree.child(o, "acl").isPresent());
  }

  private Optional<Token> marked(Token t, String relation, String preposition) {
    return tree.children(t, relation).stream()
        .filter(c -> tree.preposition(c).equals(preposition) && !WEEKDAYS.has(lower(c)))
        .findFirst();
  }

  private Optional<Token> complement(Token t) {
    for (Token c : tree.children(t)) {
      boolean clause = (c.is("ccomp") || c.is("xcomp")) && c.upos() != Upos.PUNCT;
      boolean charge =
          (c.is("obl") && tree.child(t, "obj").isPresent()) || c.is("advcl") ? accusing(c) : false;
      boolean aim =
          c.is("advcl")
              && t.upos() == Upos.VERB
              && tree.child(t, "obj").filter(o -> !o.is(Morph.RELATIVE)).isEmpty()
              && new Clause(tree, c).isInfinitive();
      if (c.id() > t.id() && (clause || charge || aim) || isContent(c)) {
        return Optional.of(c);
      }
    }
    return t.upos() == Upos.NOUN ? infinitive(t) : Optional.empty();
  }

  private static boolean isContent(Token c) {
    return c.is("acl") && !c.relation().equals("acl:relcl");
  }

  /** <i>Varland has an obligation to leave</i>: the infinitive right behind the noun is its own. */
  private Optional<Token> infinitive(Token noun) {
    if (!noun.is("obj")) {
      return Optional.empty();
    }
    return tree.head(noun).stream()
        .flatMap(v -> tree.children(v).stream())
        .filter(c -> c.is("xcomp") || c.is("advcl"))
        .filter(c -> tree.firstOf(c) == tree.lastOf(noun) + 1 && new Clause(tree, c).isInfinitive())
        .findFirst();
  }

  /** <i>Varland renewed its opposition to the ban</i>, where the ban hangs on the verb. */
  private Optional<Token> beside(Token noun, Stance stance) {
    return tree.head(noun).filter(v -> noun.is("obj")).stream()
        .flatMap(v -> tree.children(v, "obl").stream())
        .filter(o -> tree.firstOf(o) == tree.lastOf(noun) + 1)
        .filter(
            o ->
                stance == Stance.REJECTS
                    ? Particles.GOAL.has(tree.preposition(o))
                    : OF.contains(tree.preposition(o)))
        .findFirst();
  }

  private boolean accusing(Token c) {
    return Particles.GENITIVE.has(tree.preposition(c))
        || tree.children(c, "mark").stream().anyMatch(m -> OF.contains(lower(m)));
  }

  /** What stands behind a noun or an adjective. */
  private Optional<Token> behind(Token t) {
    for (Token c : tree.children(t)) {
      boolean phrase =
          (c.is("nmod") || c.is("obl")) && c.id() > t.id() && !ELSE.contains(tree.preposition(c));
      boolean clause = (c.is("xcomp") || c.is("ccomp") || c.is("advcl")) && c.id() > t.id();
      if (phrase || isContent(c) || clause) {
        return Optional.of(c);
      }
    }
    return infinitive(t);
  }

  /** <i>Varland's security demands</i>: security. */
  private Optional<Token> compound(Token noun) {
    return tree.children(noun, "compound").stream()
        .filter(c -> c.upos() == Upos.NOUN && tree.sentence().nameAt(c).isEmpty())
        .findFirst();
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }

  /** What somebody is called is no clause: <i>the group is considered a terrorist group</i>. */
  private boolean isClause(Token complement) {
    return !complement.upos().isNominal()
        || tree.children(complement).stream()
            .anyMatch(t -> t.upos() == Upos.AUX || t.upos() == Upos.PART || t.upos() == Upos.SCONJ);
  }
}
