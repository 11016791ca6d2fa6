package org.rapporteur.read.language.repair;

import java.util.List;
import java.util.Set;
import org.rapporteur.syntax.Sentence;

/**
 * Puts right the attachments of a sentence that grammar forbids, one kind after the other.
 * Immutable.
 */
public final class Repairs {

  private final List<Repair> repairs;

  private Repairs(List<Repair> repairs) {
    this.repairs = List.copyOf(repairs);
  }

  /** All of them, with the lemmas of what is given another tag. */
  public static Repairs standard(Lemmas lemmas) {
    return new Repairs(
        List.of(
            new NeverNouns(lemmas),
            new Predicates(),
            new Adjectives(lemmas),
            new Mistaken(lemmas),
            new Fronted(),
            new Sayers(),
            new Subjects(),
            new Clauses()));
  }

  /** Their names, in the order in which they are done. */
  public List<String> names() {
    return repairs.stream().map(Repairs::name).toList();
  }

  /** The same without those of the names, to see what they are worth. */
  public Repairs without(Set<String> names) {
    return new Repairs(repairs.stream().filter(r -> !names.contains(name(r))).toList());
  }

  /** The sentence with its tree put right, and the traces of that. */
  public Sentence mend(Sentence sentence) {
    Attachments tree = new Attachments(sentence);
    for (Repair repair : repairs) {
      tree.begin(name(repair));
      for (int id = 1; id <= tree.size(); id++) {
        repair.apply(tree.token(id), tree);
      }
    }
    return tree.sentence();
  }

  private static String name(Repair repair) {
    return repair.getClass().getSimpleName();
  }
}
