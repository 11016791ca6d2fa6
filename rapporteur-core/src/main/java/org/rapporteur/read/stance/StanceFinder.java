package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.lexicon.Inflection;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** Finds where a sentence says that somebody stands, before it is known who that is. */
final class StanceFinder {

  private static final WordList CALL = Words.standard().of("stance.call");
  private static final WordList TELEPHONE = Words.standard().of("stance.telephone");
  private static final WordList BETWEEN = Words.standard().of("stance.between");
  private static final WordList PASSIVE = Words.standard().of("auxiliary-of-passive");
  private static final WordList SILENCE = Words.standard().of("stance.silence");
  private static final WordList SILENT = Words.standard().of("stance.silence.verbs");
  private static final WordList BLAMING = Words.standard().of("stance.blaming");
  private static final WordList PROMISING = Words.standard().of("stance.giving-word");
  private static final WordList NOR = Words.standard().of("clause.nor");

  private static final Set<String> UNREAL = Words.standard().of("would").all();
  private static final Set<String> SAYING =
      Words.standard().of("stance.stance-finder.saying").all();
  private static final Set<String> HOLDING =
      Words.standard().of("stance.stance-finder.holding").all();
  private static final Set<String> MUST = Words.standard().of("must").all();
  private static final Set<String> NEED = Words.standard().of("stance.modal-stance.need").all();

  /** Verbs that say of a noun only whose it is: <i>made an offer</i>. */
  private static final Set<String> LIGHT = Words.standard().of("stance.light").all();

  private static final Set<String> WILL = Words.standard().of("stance.stance-finder.will").all();
  private static final Set<String> NO = Words.standard().of("stance.stance-finder.no").all();

  private final Tree tree;
  private final StanceWords words;
  private final IssuePhrase issues;
  private final CueIssue places;
  private final ModalStance modals;
  private final Hold hold;
  private final Shades shades;

  StanceFinder(Tree tree, StanceWords words) {
    this.tree = tree;
    this.words = words;
    this.issues = new IssuePhrase(tree);
    this.places = new CueIssue(tree);
    this.modals = new ModalStance(tree);
    this.hold = new Hold(tree, words);
    this.shades = new Shades(tree, words);
  }

  /**
   * A stance that a sentence tells.
   *
   * @param stance the stance
   * @param cue the word that tells it
   * @param holders head words of who takes it; empty if it is whoever speaks
   * @param issue what it is about
   * @param span the clause
   * @param rule what decided
   */
  record Taken(
      Stance stance, Token cue, List<Token> holders, Issue issue, Span span, String rule) {}

  /** The stances of the sentence, in order; a question takes none. */
  List<Taken> find() {
    int size = tree.sentence().size();
    if (size > 0 && tree.sentence().token(size).form().equals("?")) {
      return List.of();
    }
    List<Taken> found = new ArrayList<>();
    for (Token t : tree.sentence().tokens()) {
      List<Taken> taken = cued(t);
      found.addAll(taken);
      if (taken.isEmpty()) {
        modals.of(t).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * A word of stance whose stance is not held.
   *
   * @param stances what it tells elsewhere
   * @param ids the words that it hangs in with its holder, and itself
   */
  record Unheld(Set<Stance> stances, Set<Integer> ids) {}

  /** The words of the sentence whose stance is denied, given up, left undone or only possible. */
  List<Unheld> unheld() {
    List<Unheld> found = new ArrayList<>();
    for (Token t : tree.sentence().tokens()) {
      List<StanceWords.Cue> cues = words.cues(cueWord(t));
      if (!cues.isEmpty() && (isNegated(t) || isAnothers(t) || !hold.isHeld(t))) {
        Set<Stance> stances =
            cues.stream()
                .filter(c -> !c.has(StanceWords.Place.NOT))
                .map(StanceWords.Cue::stance)
                .collect(Collectors.toSet());
        if (isNegated(t) && isUngiven(t)) {
          stances.add(Stance.REJECTS);
        }
        found.add(
            new Unheld(stances, hold.chain(t).stream().map(Token::id).collect(Collectors.toSet())));
      }
    }
    return found;
  }

  /** What stances are by what they are about. */
  Shades shades() {
    return shades;
  }

  /** Whether what a word tells is held, or undecided. */
  Hold hold() {
    return hold;
  }

  private List<Taken> cued(Token t) {
    if (hold.isParting(t) || isAnothers(t) || isSilence(tree, t) || isTopic(t) || isTelephone(t)) {
      return List.of();
    }
    for (StanceWords.Cue cue : words.cues(cueWord(t))) {
      if (fits(t, cue) && !isAskedFor(t, cue.stance())) {
        Optional<Stance> stance = turned(cue, t);
        List<Taken> found = new ArrayList<>();
        for (Token issue : stance.isEmpty() ? List.<Token>of() : places.of(t, cue)) {
          taken(t, cue, stance.get(), issue).ifPresent(found::add);
        }
        return found;
      }
    }
    return List.of();
  }

  /** <i>Said that banning it was not negotiable</i>: what is spoken of is not done by that. */
  private static boolean isTopic(Token t) {
    return t.is("csubj") && (t.is(Morph.GERUND) || t.is(Morph.INFINITIVE));
  }

  /** <i>A telephone call between the two ministers</i> demands nothing. */
  private boolean isTelephone(Token t) {
    return t.upos() == Upos.NOUN
        && CALL.has(lower(t))
        && (has(tree.children(t, "compound"), TELEPHONE)
            || tree.children(t, "nmod").stream().anyMatch(n -> BETWEEN.has(tree.preposition(n))));
  }

  private static boolean has(List<Token> tokens, WordList list) {
    return tokens.stream().anyMatch(c -> list.has(lower(c)));
  }

  /** <i>Declined to comment on the plan</i>: that rejects neither the plan nor whose it is. */
  static boolean isSilence(Tree tree, Token t) {
    return SILENT.has(lower(t))
        && tree.children(t, "xcomp").stream().anyMatch(c -> SILENCE.has(lower(c)));
  }

  /** <i>Varland is weighing an offer of talks</i>: whose offer it is nobody says. */
  private boolean isAnothers(Token t) {
    return t.upos() == Upos.NOUN
        && t.is("obj")
        && tree.children(t).stream().noneMatch(c -> isHolder(c))
        && tree.head(t)
            .filter(v -> !LIGHT.contains(lower(v)) && tree.child(v, "nsubj").isPresent())
            .isPresent();
  }

  private boolean isHolder(Token c) {
    return c.relation().equals("nmod:poss")
        || ((c.is("amod") || c.is("compound")) && tree.sentence().nameAt(c).isPresent())
        || (c.is("compound") && nested(c).isPresent())
        || (c.is("nmod") && HOLDING.contains(tree.preposition(c)));
  }

  /** What one needs to be one is not yet: <i>Ostmark needs to be ready to yield</i>. */
  private boolean isAskedFor(Token t, Stance stance) {
    boolean obliged =
        tree.children(t, "aux").stream().anyMatch(a -> MUST.contains(lower(a)))
            || (t.is("xcomp") && tree.head(t).filter(h -> NEED.contains(lower(h))).isPresent());
    return obliged && (stance == Stance.OPEN || stance == Stance.COMMITS);
  }

  /** A participle of attitude is looked up as it stands: <i>prepared</i>. */
  private String cueWord(Token t) {
    return isAttitude(t) ? t.form().toLowerCase(Locale.ROOT) : lower(t);
  }

  private boolean isAttitude(Token t) {
    return t.is(Morph.PARTICIPLE)
        && tree.children(t, "aux").stream().anyMatch(a -> PASSIVE.has(lower(a)))
        && !words.cues(t.form().toLowerCase(Locale.ROOT)).isEmpty();
  }

  private Optional<Taken> taken(Token t, StanceWords.Cue cue, Stance stance, Token issue) {
    boolean view = stance == Stance.OFFERS && words.has("view", lower(issue));
    if (view || shades.isNone(stance, issue) || SAYING.contains(lower(issue))) {
      return Optional.empty();
    }
    IssuePhrase.Polarity polarity =
        places.isQuotedBack(t, issue) || places.isRenewed(t, issue)
            ? IssuePhrase.Polarity.DROPPED
            : IssuePhrase.Polarity.KEPT;
    return issues
        .of(issue, Optional.empty(), polarity)
        .map(
            i ->
                cue.has(StanceWords.Place.FOR)
                    ? i.after(lower(t) + Inflection.PLURAL, Particles.GENITIVE.word())
                    : i)
        .map(
            i ->
                new Taken(
                    shades.of(t, stance, issue),
                    t,
                    holders(t, cue),
                    i,
                    Reach.of(tree, t),
                    StanceRule.STANCE.of(lower(t))));
  }

  private boolean fits(Token t, StanceWords.Cue cue) {
    boolean of = cue.has(StanceWords.Place.OF) || cue.has(StanceWords.Place.FOR);
    boolean subj = cue.has(StanceWords.Place.SUBJ);
    if (subj) {
      boolean doing = tree.child(t, "csubj").isPresent();
      return cue.has(StanceWords.Place.NOT)
          ? doing && isNegated(t)
          : doing || tree.child(t, "nsubj").isPresent() || t.is("xcomp");
    }
    boolean nominal = t.upos() == Upos.NOUN || t.upos() == Upos.ADJ || isAttitude(t);
    boolean no = cue.has(StanceWords.Place.NOT);
    if (cue.has(StanceWords.Place.WILL) && !isFuture(t)) {
      return false;
    }
    if (of != nominal || t.is("compound") || t.is("amod") || (no && !isNegated(t))) {
      return false;
    }
    boolean particle =
        cue.particle().isEmpty()
            || tree.children(t).stream().anyMatch(c -> lower(c).equals(cue.particle()));
    boolean preposition =
        cue.preposition().isEmpty()
            || tree.children(t, "obl").stream()
                .anyMatch(c -> tree.preposition(c).equals(cue.preposition()));
    return particle && preposition;
  }

  private Optional<Stance> turned(StanceWords.Cue cue, Token t) {
    Stance stance = cue.stance();
    if (cue.has(StanceWords.Place.NOT)) {
      return Optional.of(stance);
    }
    if (hold.isPast(t) && stance == Stance.REJECTS && !BLAMING.has(lower(t))) {
      return Optional.of(Stance.OPEN);
    }
    if (!hold.isHeld(t)) {
      return Optional.empty();
    }
    if (!isNegated(t)) {
      boolean unreal = tree.children(t, "aux").stream().anyMatch(a -> UNREAL.contains(lower(a)));
      boolean soft = unreal && stance != Stance.REJECTS && stance != Stance.OPEN;
      return soft ? Optional.empty() : Optional.of(stance);
    }
    return switch (stance) {
      case OPEN, COMMITS, OFFERS -> isUngiven(t) ? Optional.empty() : Optional.of(Stance.REJECTS);
      case REJECTS -> BLAMING.has(lower(t)) ? Optional.empty() : Optional.of(Stance.OPEN);
      case DEMANDS, ACCUSES, WARNS, DENIES -> Optional.empty();
    };
  }

  /** Who has not given its word has refused nothing: <i>Varland has not promised aid</i>. */
  private boolean isUngiven(Token t) {
    return PROMISING.has(lower(t))
        && tree.children(t, "aux").stream()
            .noneMatch(a -> WILL.contains(lower(a)) || UNREAL.contains(lower(a)));
  }

  private List<Token> holders(Token t, StanceWords.Cue cue) {
    if (cue.has(StanceWords.Place.SUBJ)) {
      return List.of();
    }
    if (t.upos() == Upos.NOUN) {
      for (Token c : tree.children(t)) {
        if (isHolder(c)) {
          return tree.conjuncts(nested(c).orElse(c));
        }
      }
    }
    Clause clause = new Clause(tree, t);
    return isAttitude(t) && clause.isPassive() ? clause.patients() : clause.agents();
  }

  /** The name in a chain of nouns: <i>Varland security demands</i>. */
  private Optional<Token> nested(Token compound) {
    return tree.children(compound, "compound").stream()
        .filter(n -> tree.sentence().nameAt(n).isPresent())
        .findFirst();
  }

  private boolean isNegated(Token t) {
    return tree.children(t).stream()
        .filter(c -> c.id() < t.id())
        .anyMatch(
            c ->
                NO.contains(lower(c))
                    || (c.is("aux")
                        && tree.children(c, "cc").stream().anyMatch(n -> NOR.has(lower(n)))));
  }

  private boolean isFuture(Token t) {
    return tree.children(t, "aux").stream().anyMatch(a -> WILL.contains(lower(a)));
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
