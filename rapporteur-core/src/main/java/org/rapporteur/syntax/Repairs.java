package org.rapporteur.syntax;

import java.util.List;

/** Puts right the attachments of a sentence that grammar forbids, one kind after the other. */
final class Repairs {

  private static final List<Repair> ALL =
      List.of(
          new SoFar(),
          new Plurals(),
          new Possessors(),
          new SharedNouns(),
          new Talks(),
          new Infinitives(),
          new RelativePronouns(),
          new ReportedClauses(),
          new MainVerbs(),
          new Subjects(),
          new Coordination());

  private Repairs() {}

  static Sentence of(Sentence sentence) {
    Attachments tree = new Attachments(sentence);
    for (Repair repair : ALL) {
      for (int id = 1; id <= tree.size(); id++) {
        repair.apply(tree.token(id), tree);
      }
    }
    return tree.sentence();
  }
}
