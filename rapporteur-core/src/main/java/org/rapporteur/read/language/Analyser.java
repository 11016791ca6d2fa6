package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Checkpoint;
import org.rapporteur.text.Span;

/**
 * Tags, parses and names one sentence of words at a time. Immutable; buffers belong to a thread.
 */
final class Analyser {

  private final Model model;
  private final Network net;
  private final Lemmatiser lemmatiser;
  private final NameFinder names;
  private final Upos[] upos;
  private final String[] xpos;
  private final int rootRelation;
  private final ThreadLocal<Buffers> buffers;

  Analyser(Model model, Lemmatiser lemmatiser) {
    this.model = model;
    this.lemmatiser = lemmatiser;
    net = model.network();
    names = new NameFinder(model.names());
    int n = model.tags().size();
    upos = new Upos[n];
    xpos = new String[n];
    for (int i = 0; i < n; i++) {
      String label = model.tags().get(i);
      int blank = label.indexOf(' ');
      upos[i] = Upos.valueOf(label.substring(0, blank));
      xpos[i] = label.substring(blank + 1);
    }
    rootRelation = model.relations().indexOf("root");
    Map<String, Integer> rows = Map.copyOf(WordCache.rows(model.words()));
    buffers =
        ThreadLocal.withInitial(() -> new Buffers(new Activations(net), new WordCache(net, rows)));
  }

  /** Reads a sentence, its names as familiar ones. */
  Draft sentence(Cut cut, Familiar familiar) {
    Checkpoint.pass();
    List<String> forms = cut.forms();
    List<Span> spans = cut.spans();
    int n = forms.size();
    if (n == 0) {
      return new Draft(new Span(0, 0), List.of(), List.of());
    }
    Buffers own = buffers.get();
    Activations a = own.activations();
    a.size(n);
    List<String> read = familiar.read(forms);
    for (int i = 0; i < n; i++) {
      own.words().read(read.get(i), a, i);
    }
    a.run();
    int[] heads = TreeDecoder.heads(a.arcs, n);
    float[] hidden = new float[net.shape.label()];
    float[] scores = new float[net.shape.relations()];
    List<Token> tokens = new ArrayList<>(n);
    int[] tags = new int[n];
    for (int i = 0; i < n; i++) {
      tags[i] = best(a.labels[i], upos.length);
    }
    for (int i = 0; i < n; i++) {
      int tag = tags[i];
      String relation = "root";
      if (heads[i] > 0) {
        a.relations(i, heads[i], hidden, scores);
        scores[rootRelation] = -Float.MAX_VALUE;
        relation = model.relations().get(best(scores, scores.length));
        // "after meeting with the envoy": what hangs on a verb is oblique
        boolean verbal = xpos[tags[heads[i] - 1]].startsWith("VB");
        relation = verbal && relation.equals("nmod") ? "obl" : relation;
      }
      String form = forms.get(i);
      String lemma = lemmatiser.lemma(form, xpos[tag]);
      tokens.add(
          new Token(
              i + 1,
              spans.get(i),
              form,
              lemma,
              upos(tag, relation),
              xpos[tag],
              heads[i],
              relation));
    }
    return new Draft(
        spans.get(0).cover(spans.get(n - 1)), tokens, names.find(familiar.named(tokens), a.names));
  }

  /** The part of speech; the tree decides between those that differ by their place in it. */
  private Upos upos(int tag, String relation) {
    if (xpos[tag].equals("IN") && upos[tag] != Upos.CCONJ) {
      return relation.equals("mark") ? Upos.SCONJ : relation.equals("case") ? Upos.ADP : upos[tag];
    }
    boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
    return auxiliary && upos[tag] == Upos.VERB ? Upos.AUX : upos[tag];
  }

  private static int best(float[] scores, int n) {
    int best = 0;
    for (int c = 1; c < n; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  private record Buffers(Activations activations, WordCache words) {}
}
