package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.lexicon.WordVectors;
import org.rapporteur.record.EventType;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * The words of a sentence by where they stand to two parties: what governs either, what lies
 * between them, what else is said. Names are left out.
 */
final class PairWords {

  private static final double NEAR = 0.35;

  /** Words far off count less, but where the first party speaks: then all are its words. */
  private static final double FAR = 0.2;

  private final Tree tree;
  private final Set<String> near = new TreeSet<>();
  private final Set<String> far = new TreeSet<>();
  private final double around;
  private final float[] governs;
  private final float[] bears;

  PairWords(Scene scene, String actor, String recipient, WordVectors vectors) {
    this.tree = scene.tree();
    this.around = scene.speaks(actor) ? NEAR : FAR;
    this.governs = new float[vectors.width()];
    this.bears = new float[vectors.width()];
    List<Token> first = scene.heads().getOrDefault(actor, List.of());
    List<Token> second = scene.heads().getOrDefault(recipient, List.of());
    governors(first, Clue.FIRST, governs, vectors);
    governors(second, Clue.SECOND, bears, vectors);
    between(first, second);
  }

  /** Puts in the words, for an act of a type. */
  void put(FeatureRow row, EventType type) {
    near.forEach(k -> row.put(type + "|" + k, NEAR));
    far.forEach(k -> row.put(type + "|" + k, around));
    vector(row, Clue.FIRST.of(type), governs);
    vector(row, Clue.SECOND.of(type), bears);
  }

  private void governors(List<Token> heads, Clue side, float[] sum, WordVectors vectors) {
    Set<Integer> seen = new HashSet<>();
    for (Token head : heads) {
      Token at = top(head);
      Optional<Token> over = tree.head(at);
      if (over.isPresent() && isPlain(over.get()) && seen.add(over.get().id())) {
        String lemma = lower(over.get());
        String tie = plain(at.relation()) + "." + tree.preposition(at);
        near.add(side.of(lemma, tie));
        near.add(side.of(lemma));
        near.add(side.of(tie));
        vectors.add(lemma, sum, 1);
        tree.head(over.get())
            .filter(this::isPlain)
            .ifPresent(t -> near.add(side.of(Clue.OUTER, lower(t))));
      }
    }
  }

  /** The top of a name's or a list's words. */
  private Token top(Token head) {
    Token at = head;
    for (int steps = 0; steps < 4; steps++) {
      boolean within = at.is("conj") || at.is("flat") || at.is("appos") || at.is("compound");
      Optional<Token> over = tree.head(at);
      if (!within || over.isEmpty() || (at.is("compound") && isPlain(over.get()))) {
        return at;
      }
      at = over.get();
    }
    return at;
  }

  private void between(List<Token> first, List<Token> second) {
    int best = Integer.MAX_VALUE;
    List<Integer> ends = new ArrayList<>();
    for (Token a : first) {
      for (Token b : second) {
        int far = Math.abs(a.id() - b.id());
        if (far < best) {
          best = far;
          ends = List.of(Math.min(a.id(), b.id()), Math.max(a.id(), b.id()));
        }
      }
    }
    for (Token t : tree.sentence().tokens()) {
      boolean content = t.upos() == Upos.NOUN || t.upos() == Upos.VERB || t.upos() == Upos.ADJ;
      if (content && isPlain(t)) {
        boolean inside = !ends.isEmpty() && t.id() > ends.get(0) && t.id() < ends.get(1);
        if (inside) {
          near.add(Clue.AMID.of(lower(t)));
        } else {
          far.add(Clue.AROUND.of(lower(t)));
        }
      }
    }
  }

  private boolean isPlain(Token t) {
    return t.upos() != Upos.PROPN && tree.sentence().nameAt(t).isEmpty();
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }

  /** Puts in a sum of words' vectors, made two long: marks are 1 or less. */
  static void vector(FeatureRow row, String name, float[] v) {
    double sum = 0;
    for (float x : v) {
      sum += x * x;
    }
    if (sum > 0) {
      float by = (float) (2 / Math.sqrt(sum));
      float[] scaled = v.clone();
      for (int i = 0; i < v.length; i++) {
        scaled[i] *= by;
      }
      row.put(name, scaled);
    }
  }
}
