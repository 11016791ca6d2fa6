package org.rapporteur.read.language.repair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Verbs that were tagged as adjectives though they have an object (<i>Varland armed Ostmark</i>,
 * <i>is imposing sanctions</i>), adjectives that were taken for the mark of their complement (<i>is
 * due to leave</i>), and a noun that was tagged as the verb of the sentence that it opens
 * (<i>Reports that it fell are false</i>).
 */
final class Adjectives implements Repair {

  private static final WordList GERUNDS = Words.standard().of("language.gerunds");

  private final Lemmas lemmas;

  Adjectives(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  @Override
  public void apply(Token word, Attachments tree) {
    if (word.isRoot() && word.id() == 1) {
      opening(word, tree);
    } else if (word.upos() == Upos.ADJ) {
      if (word.is("mark")) {
        predicate(word, tree);
      } else if (word.is("amod")) {
        marked(word, tree);
      } else {
        governing(word, tree);
      }
    }
  }

  /** <i>From imposing sanctions</i>: some gerunds are read as adjectives wherever they stand. */
  private void marked(Token word, Attachments tree) {
    Optional<Token> noun = tree.head(word).filter(n -> n.id() > word.id());
    Optional<Token> mark =
        noun.filter(n -> GERUNDS.has(lower(word)) && (n.is("obl") || n.is("nmod")))
            .flatMap(n -> tree.child(n, "case"))
            .filter(c -> c.id() == word.id() - 1);
    if (mark.isPresent()) {
      tree.raise(word, "obj", noun.get().is("obl") ? "advcl" : "acl");
      tree.attach(mark.get(), tree.token(word.id()), "mark");
      tree.tag(word, Upos.VERB, "VBG", lemmas.of(word.form(), "VBG"));
    }
  }

  /** What opens a sentence without a subject is one: <i>Reports that it fell are false</i>. */
  private void opening(Token word, Attachments tree) {
    List<Token> said = tree.children(word, "ccomp");
    if (!word.xpos().equals("VBZ") || said.size() != 2 || tree.child(word, "nsubj").isPresent()) {
      return;
    }
    Token content = said.get(0);
    Token predicate = said.get(1);
    if (tree.child(content, "mark").isPresent()
        && tree.child(predicate, "nsubj").isEmpty()
        && tree.child(predicate, "mark").isEmpty()
        && tree.firstOf(predicate) == tree.lastOf(content) + 1) {
      tree.raise(predicate, "nsubj", word.relation());
      tree.tag(word, Upos.NOUN, "NNS", lemmas.of(word.form(), "NNS"));
      tree.attach(content, tree.token(word.id()), "acl");
    }
  }

  /** What has a subject marks no clause: in <i>Varland is due to leave</i> it is due. */
  private static void predicate(Token word, Attachments tree) {
    Optional<Token> verb = tree.head(word).filter(v -> v.id() > word.id());
    if (verb.isPresent() && tree.child(word, "cop").isPresent()) {
      tree.raise(word, "xcomp", verb.get().relation());
      for (Token t : tree.children(tree.token(verb.get().id()))) {
        if (t.id() < word.id() || (t.is("punct") && t.id() > verb.get().id())) {
          tree.attach(t, tree.token(word.id()), t.relation());
        }
      }
    }
  }

  /** An adjective has no object: <i>Varland armed Ostmark</i>, <i>is imposing sanctions</i>. */
  private void governing(Token word, Attachments tree) {
    boolean object = tree.child(word, "obj").filter(o -> o.id() > word.id()).isPresent();
    Optional<Token> being = tree.child(word, "cop");
    if (being.isPresent()) {
      if (object && isGerund(word)) {
        tree.tag(word, Upos.VERB, "VBG", lemmas.of(word.form(), "VBG"));
        tree.attach(being.get(), tree.token(word.id()), "aux");
      }
      return;
    }
    boolean infinitive = tree.child(word, "mark").filter(m -> m.xpos().equals("TO")).isPresent();
    if (object && infinitive) {
      tree.tag(word, Upos.VERB, "VB", lemmas.of(word.form(), "VB"));
      if (word.is("obl")) {
        tree.attach(word, tree.token(word.head()), "advcl");
      }
    } else if (object && isGerund(word) && (word.is("advcl") || word.is("conj"))) {
      tree.tag(word, Upos.VERB, "VBG", lemmas.of(word.form(), "VBG"));
    } else if (object && lemmas.isPast(lower(word))) {
      Optional<Token> before = Mistaken.subject(word, tree).filter(t -> t.head() == word.id());
      before.ifPresent(t -> tree.attach(t, word, "nsubj"));
      if (tree.child(word, "nsubj").isPresent() || word.is("conj")) {
        tree.tag(word, Upos.VERB, "VBD", lemmas.of(word.form(), "VBD"));
      }
    }
  }

  private static boolean isGerund(Token word) {
    return lower(word).endsWith("ing");
  }

  private static String lower(Token word) {
    return word.form().toLowerCase(Locale.ROOT);
  }
}
