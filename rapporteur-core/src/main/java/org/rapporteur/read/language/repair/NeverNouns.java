package org.rapporteur.read.language.repair;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Verbs that were taken for the noun of a name before them, and of which English has no noun:
 * <i>Varland denies its troops took part.</i> The name is the subject, the clause is what is said.
 */
final class NeverNouns implements Repair {

  private static final WordList FORMS = Words.standard().of("verbs-that-are-no-nouns");

  private final Lemmas lemmas;

  NeverNouns(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  @Override
  public void apply(Token word, Attachments tree) {
    if (!FORMS.has(word.form().toLowerCase(Locale.ROOT))) {
      return;
    }
    Optional<Token> subject =
        tree.child(word, "compound").filter(s -> s.id() == word.id() - 1 && s.upos() == Upos.PROPN);
    if (subject.isEmpty()) {
      return;
    }
    Optional<Token> over = tree.head(word).filter(v -> word.is("nsubj") && v.id() > word.id());
    if (over.isPresent()) {
      // the clause has a subject of its own
      boolean second =
          tree.children(over.get()).stream()
              .anyMatch(c -> c.is("nsubj") && c.id() > word.id() && c.id() < over.get().id());
      if (!second) {
        return;
      }
      tree.raise(word, "ccomp", over.get().relation());
    }
    tree.tag(word, Upos.VERB, "VBZ", lemmas.of(word.form(), "VBZ"));
    tree.attach(tree.token(subject.get().id()), tree.token(word.id()), "nsubj");
    for (Token child : tree.children(tree.token(word.id()))) {
      if (child.relation().equals("acl:relcl") && child.id() > word.id()) {
        tree.attach(child, tree.token(word.id()), "ccomp");
      }
    }
  }
}
