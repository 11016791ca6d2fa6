package org.rapporteur.bench.language;

import java.util.Locale;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;

/** Accuracy of tags, lemmas and trees on gold words; arcs without punctuation (gold PUNCT). */
final class TreeScore {
  private int words;
  private int upos;
  private int xpos;
  private int lemmas;
  private int arcs;
  private int heads;
  private int labelled;

  void add(GoldSentence gold, Sentence found) {
    for (int i = 0; i < gold.words().size(); i++) {
      GoldSentence.GoldWord g = gold.words().get(i);
      Token t = found.tokens().get(i);
      words++;
      upos += t.upos().name().equals(g.upos()) ? 1 : 0;
      xpos += t.xpos().equals(g.xpos()) ? 1 : 0;
      lemmas += t.lemma().equals(g.lemma()) ? 1 : 0;
      if (!g.upos().equals("PUNCT")) {
        arcs++;
        if (t.head() == g.head()) {
          heads++;
          labelled += universal(t.relation()).equals(universal(g.relation())) ? 1 : 0;
        }
      }
    }
  }

  private static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "  words %d  UPOS %.4f  XPOS %.4f  lemma %.4f  UAS %.4f  LAS %.4f%n",
        words,
        (double) upos / words,
        (double) xpos / words,
        (double) lemmas / words,
        (double) heads / arcs,
        (double) labelled / arcs);
  }
}
