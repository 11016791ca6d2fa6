package org.rapporteur.read.language.repair;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Verbs that were taken for an adjective, because the noun behind them, which is their object,
 * stands bare: <i>Varland eased curbs on Ostmark</i>, <i>Varland has frozen Ostmarkian assets</i>,
 * <i>… on Monday, imposing tariffs on Ostmark</i>.
 */
final class Mistaken implements Repair {

  private static final WordList PERFECT = Words.standard().of("auxiliary-of-perfect");

  /** What a noun is to its clause if it is all that the clause has for a predicate. */
  private static final Set<String> ALONE = Set.of("root", "ccomp", "parataxis", "advcl");

  private static final Set<String> BEFORE =
      Set.of("nsubj", "compound", "obl:unmarked", "nmod:unmarked", "nmod:poss", "amod", "dep");

  private final Lemmas lemmas;

  Mistaken(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  @Override
  public void apply(Token word, Attachments tree) {
    if (word.upos() != Upos.VERB && word.upos() != Upos.ADJ) {
      return;
    }
    Optional<Token> noun =
        Optional.of(word)
            .filter(w -> w.is("amod") || w.is("compound"))
            .flatMap(tree::head)
            .filter(n -> n.id() > word.id());
    if (noun.isEmpty()) {
      second(word, tree);
    } else if (isGerund(word)) {
      gerund(word, noun.get(), tree);
    } else if (word.xpos().equals("VBN") && isPerfect(word, noun.get(), tree)) {
      perfect(word, noun.get(), tree);
    } else if ((isVerb(word) || word.upos() == Upos.ADJ) && lemmas.isPast(lower(word))) {
      past(word, noun.get(), tree);
    }
  }

  /** <i>Varland eased curbs</i>: a noun with a subject and no verb but this. */
  private void past(Token verb, Token noun, Attachments tree) {
    if (relative(verb, noun, tree) || joined(verb, noun, tree)) {
      return;
    }
    boolean plural = noun.upos() == Upos.VERB && noun.xpos().equals("VBZ");
    boolean adjective = verb.upos() == Upos.ADJ;
    Optional<Token> subject = subject(verb, tree);
    boolean alone =
        (ALONE.contains(noun.relation()) || isSaid(noun, tree))
            && tree.child(noun, "cop").isEmpty()
            && tree.child(noun, "aux").isEmpty();
    if (subject.isEmpty()
        || !alone
        || !(noun.upos().isNominal() || plural)
        || (adjective && isRegular(verb) && noun.upos() != Upos.PROPN)
        || !isOpen(verb, noun, subject.get(), tree)) {
      return;
    }
    if (plural) {
      tree.tag(noun, Upos.NOUN, "NNS", lemmas.of(noun.form(), "NNS"));
    }
    String relation = isSaid(noun, tree) ? "ccomp" : noun.relation();
    turn(verb, noun, relation, tree);
    tree.attach(subject.get(), tree.token(verb.id()), "nsubj");
    tree.tag(verb, Upos.VERB, "VBD", lemmas.of(verb.form(), "VBD"));
  }

  /** <i>Varland, which froze assets, …</i>: a relative pronoun is the subject of a verb. */
  private boolean relative(Token verb, Token noun, Attachments tree) {
    Optional<Token> pronoun =
        Optional.of(verb.id() - 1)
            .filter(i -> i > 1)
            .map(tree::token)
            .filter(t -> t.xpos().equals("WDT") || t.xpos().equals("WP"))
            .filter(t -> t.head() == verb.id() || t.head() == noun.id());
    int before = pronoun.map(t -> t.id() - 1).orElse(0);
    if (before > 1 && tree.token(before).form().equals(",")) {
      before--;
    }
    if (before < 1 || !tree.token(before).upos().isNominal()) {
      return false;
    }
    Token antecedent = tree.token(before);
    tree.attach(verb, antecedent, "acl:relcl");
    tree.attach(noun, tree.token(verb.id()), "obj");
    tree.attach(pronoun.get(), tree.token(verb.id()), "nsubj");
    tree.tag(verb, Upos.VERB, "VBD", lemmas.of(verb.form(), "VBD"));
    return true;
  }

  /** <i>It changed course on Monday and severed ties</i>: the second verb of one subject. */
  private boolean joined(Token verb, Token noun, Attachments tree) {
    Optional<Token> link =
        Optional.of(verb.id() - 1).filter(i -> i > 1).map(tree::token).filter(t -> t.is("cc"));
    Optional<Token> first =
        tree.head(noun)
            .filter(v -> v.id() < verb.id() - 1 && v.upos() == Upos.VERB && !v.is("amod"));
    if (link.isEmpty() || first.isEmpty() || !isUnmarked(noun, tree)) {
      return false;
    }
    tree.attach(verb, first.get(), "conj");
    tree.attach(noun, tree.token(verb.id()), "obj");
    tree.attach(link.get(), tree.token(verb.id()), "cc");
    tree.tag(verb, Upos.VERB, "VBD", lemmas.of(verb.form(), "VBD"));
    return true;
  }

  /** Whether a noun stands as an oblique without the preposition that makes one. */
  private static boolean isUnmarked(Token noun, Attachments tree) {
    return noun.relation().equals("obl") && tree.child(noun, "case").isEmpty();
  }

  /** <i>On Monday Varland froze assets, officials said</i>. */
  private static boolean isSaid(Token noun, Attachments tree) {
    return isUnmarked(noun, tree)
        && tree.head(noun)
            .filter(v -> v.id() > noun.id())
            .filter(Subjects::isReporting)
            .isPresent();
  }

  private static boolean isVerb(Token word) {
    return word.xpos().equals("VBD") || word.xpos().equals("VBN");
  }

  private static boolean isRegular(Token verb) {
    return lower(verb).endsWith("ed");
  }

  /** Whether nothing of the noun stands before its subject: no <i>a Varland based group</i>. */
  private static boolean isOpen(Token verb, Token noun, Token subject, Attachments tree) {
    return tree.children(noun).stream()
        .filter(c -> c.id() < verb.id() && c.id() != subject.id())
        .noneMatch(c -> c.is("det") || c.is("case") || c.is("nummod") || c.is("nmod"));
  }

  /** The nominal right before a verb, if nothing marks it as something else than its subject. */
  static Optional<Token> subject(Token verb, Attachments tree) {
    return tree.phraseBefore(verb)
        .filter(t -> t.upos() == Upos.PROPN || t.upos() == Upos.NOUN || t.upos() == Upos.PRON)
        .filter(t -> BEFORE.contains(t.relation()) && t.head() >= verb.id())
        .filter(t -> tree.child(t, "case").isEmpty());
  }

  /** Hangs a noun on the verb that stood before it, with what belongs to the clause. */
  private static void turn(Token verb, Token noun, String relation, Attachments tree) {
    tree.raise(verb, "obj", relation);
    for (Token t : tree.children(tree.token(noun.id()))) {
      boolean before = t.id() < verb.id();
      boolean clausal =
          t.is("punct") || t.is("advmod") || t.is("advcl") || t.is("mark") || t.is("nsubj");
      if (t.id() != verb.id() && (before || (clausal && t.id() > noun.id()))) {
        tree.attach(t, tree.token(verb.id()), before && t.is("compound") ? "nsubj" : t.relation());
      }
      if (t.id() > noun.id() && t.relation().equals("nmod:unmarked")) {
        tree.attach(t, tree.token(verb.id()), "obl:unmarked");
      }
    }
  }

  private static boolean isPerfect(Token verb, Token noun, Attachments tree) {
    return tree.child(verb, "aux").isPresent() || has(verb, noun, tree).isPresent();
  }

  /** The <i>had</i> of <i>it had severed ties</i>, taken for the verb. */
  private static Optional<Token> has(Token verb, Token noun, Attachments tree) {
    return tree.head(noun)
        .filter(h -> noun.is("obj") && h.id() == verb.id() - 1 && noun.xpos().endsWith("S"))
        .filter(h -> PERFECT.has(h.lemma()) && tree.child(h, "aux").isEmpty());
  }

  private static void perfect(Token verb, Token noun, Attachments tree) {
    Optional<Token> had = has(verb, noun, tree);
    if (had.isEmpty()) {
      if (ALONE.contains(noun.relation()) || noun.is("conj")) {
        turn(verb, noun, noun.relation(), tree);
      }
      return;
    }
    tree.attach(verb, had.get(), "amod");
    tree.raise(tree.token(verb.id()), "aux", had.get().relation());
    tree.tag(had.get(), Upos.AUX, had.get().xpos());
    for (Token t : tree.children(tree.token(had.get().id()))) {
      tree.attach(t, tree.token(verb.id()), t.relation());
    }
  }

  private boolean isGerund(Token word) {
    return lower(word).endsWith("ing");
  }

  /** A comma parts no object from its verb: what opens the phrase is a verb of its own. */
  private void gerund(Token word, Token noun, Attachments tree) {
    int comma = word.id() - 1;
    Optional<Token> verb = tree.head(noun).filter(v -> v.id() < comma && v.upos() == Upos.VERB);
    if (comma > 1
        && tree.token(comma).form().equals(",")
        && (noun.is("obj") || isUnmarked(noun, tree) || noun.is("conj"))
        && verb.isPresent()
        && tree.children(noun).stream()
            .noneMatch(c -> c.id() < comma || (c.is("cc") && c.id() < noun.id()))) {
      tree.tag(word, Upos.VERB, "VBG", lemmas.of(word.form(), "VBG"));
      tree.attach(word, verb.get(), "advcl");
      tree.attach(noun, tree.token(word.id()), "obj");
    }
  }

  /** The object of a second verb, joined across it: <i>met on Monday and wounded two guards</i>. */
  private void second(Token verb, Attachments tree) {
    Optional<Token> first = tree.head(verb).filter(h -> verb.is("conj") && h.upos() == Upos.VERB);
    if (!isVerb(verb)
        || first.isEmpty()
        || verb.id() == tree.size()
        || !lemmas.isPast(lower(verb))) {
      return;
    }
    Token next = phrase(verb.id() + 1, tree);
    Token link = tree.token(verb.id() - 1);
    Optional<Token> noun =
        Optional.of(next)
            .filter(n -> n.upos().isNominal() && n.head() > 0 && n.head() < verb.id())
            .filter(n -> isUnmarked(n, tree) || (n.is("conj") && link.head() == n.id()));
    if (noun.isPresent()
        && tree.child(verb, "obj").isEmpty()
        && tree.child(verb, "aux").isEmpty()) {
      if (link.is("cc")) {
        tree.attach(link, verb, "cc");
      }
      tree.attach(noun.get(), tree.token(verb.id()), "obj");
      tree.tag(verb, Upos.VERB, "VBD", lemmas.of(verb.form(), "VBD"));
    }
  }

  /** The noun of the phrase that begins at a place. */
  private static Token phrase(int id, Attachments tree) {
    Token at = tree.token(id);
    while (at.head() > at.id() && tree.token(at.head()).upos().isNominal()) {
      at = tree.token(at.head());
    }
    return at;
  }

  private static String lower(Token word) {
    return word.form().toLowerCase(Locale.ROOT);
  }
}
