package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** Tags, parses and names one sentence of words. Immutable. */
final class Analyser {

  private final Model model;
  private final Lemmatiser lemmatiser;
  private final Upos[] upos;
  private final String[] xpos;
  private final long[] tagHash;

  Analyser(Model model) {
    this.model = model;
    lemmatiser = new Lemmatiser(model.lemmas());
    int n = model.tagger().size();
    upos = new Upos[n];
    xpos = new String[n];
    tagHash = new long[n];
    for (int i = 0; i < n; i++) {
      String label = model.tagger().label(i);
      int blank = label.indexOf(' ');
      upos[i] = Upos.valueOf(label.substring(0, blank));
      xpos[i] = label.substring(blank + 1);
      tagHash[i] = Features.hash(label);
    }
  }

  Sentence sentence(List<String> forms, List<Span> spans) {
    int n = forms.size();
    if (n == 0) {
      return new Sentence(new Span(0, 0), List.of(), List.of());
    }
    long[][] words = new long[n][];
    for (int i = 0; i < n; i++) {
      words[i] = Features.word(forms.get(i));
    }
    Features features = new Features();
    int[] tags = label(features, words, model.tagger(), new long[0]);
    long[] hashes = new long[n];
    for (int i = 0; i < n; i++) {
      hashes[i] = tagHash[tags[i]];
    }
    ArcState state = parse(features, words, hashes);
    List<Token> tokens = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      int head = state.head[i] + 1;
      String relation = head == 0 ? "root" : model.parser().label(state.relation[i]).substring(2);
      String tag = xpos[tags[i]];
      String lemma = lemmatiser.lemma(forms.get(i), tag);
      tokens.add(
          new Token(i + 1, spans.get(i), forms.get(i), lemma, upos[tags[i]], tag, head, relation));
    }
    List<Name> names = names(label(features, words, model.names(), hashes), spans);
    return new Sentence(spans.get(0).cover(spans.get(n - 1)), tokens, names);
  }

  private static int[] label(Features features, long[][] words, Linear weights, long[] tags) {
    int[] found = new int[words.length];
    float[] scores = new float[weights.size()];
    long prev = 3;
    long prev2 = 3;
    for (int i = 0; i < words.length; i++) {
      features.tagging(words, i, prev, prev2, tags);
      weights.score(features.found, features.n, scores);
      int best = 0;
      for (int c = 1; c < scores.length; c++) {
        if (scores[c] > scores[best]) {
          best = c;
        }
      }
      found[i] = best;
      prev2 = prev;
      prev = best + 20L;
    }
    return found;
  }

  private ArcState parse(Features features, long[][] words, long[] tags) {
    ArcState s = new ArcState(words.length);
    Linear weights = model.parser();
    float[] scores = new float[weights.size()];
    while (!s.done()) {
      features.parsing(words, tags, s);
      weights.score(features.found, features.n, scores);
      int best = -1;
      for (int c = 0; c < scores.length; c++) {
        char kind = weights.label(c).charAt(0);
        boolean can = kind == 'S' ? s.canShift() : kind == 'L' ? s.canLeft() : s.canRight();
        if (can && (best < 0 || scores[c] > scores[best])) {
          best = c;
        }
      }
      char kind = weights.label(best).charAt(0);
      if (kind == 'S') {
        s.shift();
      } else if (kind == 'L') {
        s.leftArc(best);
      } else {
        s.rightArc(best);
      }
    }
    return s;
  }

  private List<Name> names(int[] labels, List<Span> spans) {
    List<Name> found = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      String label = model.names().label(labels[i]);
      int first = i++;
      if (label.charAt(0) == 'O' && label.length() == 1) {
        continue;
      }
      String inside = "I-" + label.substring(2);
      while (i < labels.length && model.names().label(labels[i]).equals(inside)) {
        i++;
      }
      found.add(
          new Name(
              NameType.valueOf(label.substring(2)),
              first + 1,
              i,
              spans.get(first).cover(spans.get(i - 1))));
    }
    return found;
  }
}
