package org.rapporteur.bench.language;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param text its raw text, as the comment {@code # text} has it
 * @param opensDocument whether a document begins with it
 * @param opensParagraph whether a paragraph or document begins with it
 * @param words its syntactic words
 * @param names its names, none if the treebank marks no entities
 */
record GoldSentence(
    String text,
    boolean opensDocument,
    boolean opensParagraph,
    List<GoldWord> words,
    List<GoldName> names) {

  GoldSentence {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /**
   * Whether it comes from GUM, whose sentences are the ones with marks of discourse or entities.
   */
  boolean gum() {
    return words.stream()
        .map(w -> w.columns().get(9))
        .anyMatch(misc -> misc.contains("Entity=") || misc.contains("Discourse="));
  }

  List<String> forms() {
    return words.stream().map(GoldWord::form).toList();
  }

  /**
   * A syntactic word.
   *
   * @param head 0 the root, else the 1-based head
   * @param glued whether no blank follows its surface token
   * @param inside whether it goes on a surface token that its predecessor began
   * @param columns all ten columns, as read
   */
  record GoldWord(
      String form,
      String lemma,
      String upos,
      String xpos,
      int head,
      String relation,
      boolean glued,
      boolean inside,
      List<String> columns) {
    GoldWord {
      columns = List.copyOf(columns);
    }
  }
}
