package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Conditional.Kind;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Tells whether an if-then is a threat, a promise, a requirement or a warning. What must be so
 * first is a requirement; of the rest, what the one who says it would do itself is a threat or a
 * promise, and what would come about by itself is a warning: <i>an escalation would harm the whole
 * region</i>.
 */
final class ConditionalKinds {

  /** Lists of conditionals.txt. */
  private static final String HOSTILE =
      Words.standard().of("stance.conditional-kinds.hostile").word();

  private static final String FRIENDLY =
      Words.standard().of("stance.conditional-kinds.friendly").word();

  private static final WordList ONLY = Words.standard().of("stance.only");
  private static final WordList NEGATION = Words.standard().of("negation");
  private static final WordList MUST = Words.standard().of("must");
  private static final WordList OBLIGING = Words.standard().of("stance.obliging");
  private static final WordList ITSELF = Words.standard().of("stance.itself");
  private static final WordList THREATENING = Words.standard().of("stance.threatening");
  private static final WordList PROMISING = Words.standard().of("stance.promising");
  private static final WordList SELF = Words.standard().of("stance.self");
  private static final WordList FIRST = Words.standard().of("first_person");

  private final Tree tree;
  private final StanceWords words;
  private final Actors actors;

  ConditionalKinds(Tree tree, StanceWords words, Actors actors) {
    this.tree = tree;
    this.words = words;
    this.actors = actors;
  }

  /** The kind of an if-then that a party says. */
  Kind of(ConditionalFinder.IfThen pair, String issuer) {
    Kind kind = byWords(pair, issuer);
    // nobody who says it threatens nobody
    return issuer.isEmpty() && kind == Kind.THREAT ? Kind.WARNING : kind;
  }

  private Kind byWords(ConditionalFinder.IfThen pair, String issuer) {
    return switch (pair.form()) {
      case AIM, TIME, WITHOUT, DEPENDS, ONLY -> Kind.REQUIREMENT;
      case UNLESS -> isHostile(pair.consequence()) ? Kind.THREAT : Kind.REQUIREMENT;
      case IF, EVENT, OUTCOME, WHEN ->
          isRequired(pair)
              ? Kind.REQUIREMENT
              : named(pair.main()).orElseGet(() -> foretold(pair, issuer));
    };
  }

  /**
   * <i>The war can only stop once they leave</i>; <i>if it wants peace, it should leave</i>; <i>if
   * they do not come, we shall not</i>.
   */
  private boolean isRequired(ConditionalFinder.IfThen pair) {
    Span then = pair.consequence();
    boolean only =
        pair.form() != ConditionForm.OUTCOME && (has(then, ONLY) || before(pair.mark(), ONLY));
    boolean neither =
        has(pair.condition(), NEGATION) && has(then, NEGATION) && weight(HOSTILE, then) == 0;
    boolean obliges =
        pair.form() == ConditionForm.OUTCOME
            ? tree.children(pair.main(), "aux").stream().anyMatch(a -> MUST.has(lower(a)))
            : obliges(then);
    return only || neither || (obliges && !isHostile(then));
  }

  /** <i>Threatened to leave if</i>, <i>promised that it would help if</i>: the verb tells. */
  private Optional<Kind> named(Token main) {
    Optional<Token> verb =
        main.is("ccomp") || main.is("xcomp") ? tree.head(main) : Optional.of(main);
    return verb.flatMap(
        v ->
            THREATENING.has(lower(v))
                ? Optional.of(Kind.THREAT)
                : PROMISING.has(lower(v)) ? Optional.of(Kind.PROMISE) : Optional.empty());
  }

  private Kind foretold(ConditionalFinder.IfThen pair, String issuer) {
    int good = good(pair.consequence());
    int hostile = good == 0 ? weight(HOSTILE, pair.consequence()) : Math.max(0, -good);
    int friendly = good == 0 ? weight(FRIENDLY, pair.consequence()) : Math.max(0, good);
    if (good > 0 && pair.form() != ConditionForm.OUTCOME) {
      return Kind.PROMISE;
    }
    if (isOwnAct(pair, issuer)) {
      boolean against =
          hostile == friendly
              ? isHostile(pair.condition()) || has(pair.condition(), NEGATION)
              : hostile > friendly;
      return against ? Kind.THREAT : Kind.PROMISE;
    }
    if (pair.form() == ConditionForm.OUTCOME) {
      boolean victim = isVictim(pair.condition(), issuer);
      boolean harm = isHarm(pair.main()) && !victim;
      return victim && friendly == 0 || hostile > 0 && hostile >= friendly && !harm
          ? Kind.THREAT
          : Kind.WARNING;
    }
    if (friendly > hostile && !isHostile(pair.condition())) {
      return Kind.PROMISE;
    }
    boolean own =
        tree.head(pair.mark())
            .flatMap(v -> new Clause(tree, v).agent())
            .filter(t -> isOf(t, issuer))
            .isPresent();
    boolean doomed =
        !own
            && new Clause(tree, pair.main())
                .agent()
                .flatMap(actors::meant)
                .flatMap(Actor::party)
                .filter(p -> !p.equals(issuer))
                .isPresent();
    boolean threat = hostile > 0 && (doomed || isVictim(pair.condition(), issuer));
    return threat ? Kind.THREAT : Kind.WARNING;
  }

  /**
   * Whether what follows is good for the one to whom it is said, by verb and object: to end what
   * burdens is good, to end what helps is not, to help is. Positive, negative, or 0 where neither
   * is told: <i>we will cancel the drills</i>, <i>we will cut the aid</i>.
   */
  private int good(Span consequence) {
    for (Token verb : tree.sentence().within(consequence)) {
      Optional<Token> object =
          verb.upos() == Upos.VERB
              ? tree.child(verb, "obj").or(() -> tree.child(verb, "nsubj:pass"))
              : Optional.empty();
      String what = object.map(ConditionalKinds::lower).orElse("");
      boolean ends = words.has("ending", lower(verb));
      boolean helps =
          words.has("helping", lower(verb)) && object.filter(this::isAnother).isPresent();
      boolean not = tree.children(verb, "advmod").stream().anyMatch(t -> NEGATION.has(lower(t)));
      if (helps || (ends && words.has("burden", what))) {
        return not ? -1 : 1;
      } else if (ends && words.has("boon", what)) {
        return not ? 1 : -1;
      }
    }
    return 0;
  }

  /** <i>Defend each other</i>, but not <i>defend itself, its borders</i>. */
  private boolean isAnother(Token object) {
    boolean own = SELF.has(lower(object)) || FIRST.has(lower(object));
    return !own && tree.child(object, "nmod:poss").filter(p -> p.upos() == Upos.PRON).isEmpty();
  }

  /**
   * Whether the one who says it would do it, or leaves open who does it: <i>will be met by</i>; in
   * <i>she would be sad</i>, <i>I feel like it</i> nobody would do anything.
   */
  private boolean isOwnAct(ConditionalFinder.IfThen pair, String issuer) {
    Token main = pair.main();
    boolean state = tree.child(main, "cop").isPresent() && !words.has("prepared", lower(main));
    if (pair.form() == ConditionForm.OUTCOME || state) {
      return false;
    }
    boolean said = tree.child(main, "nsubj").or(() -> tree.child(main, "expl")).isPresent();
    return said
        ? new Clause(tree, main).agents().stream().anyMatch(t -> isOf(t, issuer))
        : main.upos() == Upos.VERB;
  }

  /** Whether the issuer is who would suffer it: <i>any attack on us</i>. */
  private boolean isVictim(Span condition, String issuer) {
    return tree.sentence().within(condition).stream()
        .filter(t -> !t.is("nsubj") || t.relation().equals("nsubj:pass"))
        .anyMatch(t -> isOf(t, issuer));
  }

  private boolean isOf(Token t, String issuer) {
    Optional<Actor> meant = actors.meant(t);
    return FIRST.has(lower(t))
        || (meant.isEmpty() && ITSELF.has(lower(t)))
        || meant.filter(a -> a.parties().contains(issuer)).isPresent()
        || tree.children(t, "nmod").stream()
            .filter(p -> p.is(Morph.POSSESSIVE))
            .anyMatch(p -> isOf(p, issuer));
  }

  /** <i>Would harm the region</i>, <i>would have grave consequences</i>. */
  private boolean isHarm(Token verb) {
    return words.has("harm", lower(verb))
        || tree.children(verb, "obj").stream().anyMatch(o -> words.has("effect", lower(o)));
  }

  private boolean obliges(Span span) {
    List<Token> inside = tree.sentence().within(span);
    for (int i = 0; i < inside.size(); i++) {
      String word = lower(inside.get(i));
      boolean to = i + 1 < inside.size() && inside.get(i + 1).is(Morph.TO);
      if (MUST.has(word) || (to && OBLIGING.has(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean before(Token mark, WordList list) {
    return mark.id() > 1 && list.has(lower(tree.sentence().token(mark.id() - 1)));
  }

  private boolean has(Span span, WordList list) {
    return tree.sentence().within(span).stream().anyMatch(t -> list.has(lower(t)));
  }

  private boolean isHostile(Span span) {
    int hostile = weight(HOSTILE, span);
    return hostile > 0 && hostile > weight(FRIENDLY, span);
  }

  private int weight(String list, Span span) {
    int sum = 0;
    for (Token t : tree.sentence().within(span)) {
      sum += words.has(list, lower(t)) ? 1 : 0;
    }
    return sum;
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
