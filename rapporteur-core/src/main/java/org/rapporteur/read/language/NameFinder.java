package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Names from the network's scores, completed by what the gazetteer is sure of: nationalities,
 * countries, well-known bodies, runs of proper nouns that end in a word such as <i>Ministry</i>. A
 * person's titles are no part of the name: "Foreign Minister Ana Oro" is "Ana Oro". Immutable.
 */
final class NameFinder {

  private static final NameType[] NONE = new NameType[0];

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final NameType[] types;
  private final boolean[] begins;
  private final int outside;

  NameFinder(List<String> labels) {
    types = new NameType[labels.size()];
    begins = new boolean[labels.size()];
    outside = labels.indexOf("O");
    for (int i = 0; i < types.length; i++) {
      types[i] = i == outside ? NameType.OTHER : NameType.valueOf(labels.get(i).substring(2));
      begins[i] = labels.get(i).startsWith("B");
    }
  }

  /** The names of one sentence. */
  List<Name> find(List<String> forms, Upos[] upos, float[][] scores, List<Span> spans) {
    int n = forms.size();
    NameType[] type = new NameType[n];
    boolean[] starts = new boolean[n];
    boolean[] named = new boolean[n];
    read(scores, n, type, starts, named);
    trim(forms, type, starts, named);
    complete(forms, upos, scores, type, starts, named);
    sure(forms, upos, type, starts, named);
    List<Name> found = new ArrayList<>();
    int i = 0;
    while (i < n) {
      int first = i++;
      if (!named[first]) {
        continue;
      }
      while (i < n && named[i] && !starts[i]) {
        i++;
      }
      Span span = spans.get(first).cover(spans.get(i - 1));
      found.add(new Name(type[first], first + 1, i, span));
    }
    return found;
  }

  private void read(float[][] scores, int n, NameType[] type, boolean[] starts, boolean[] named) {
    for (int i = 0; i < n; i++) {
      int best = outside;
      for (int c = 0; c < types.length; c++) {
        if (scores[i][c] > scores[i][best]) {
          best = c;
        }
      }
      named[i] = best != outside;
      type[i] = types[best];
      starts[i] = begins[best] || i == 0 || !named[i - 1] || type[i - 1] != type[i];
    }
  }

  /** Takes titles off persons and articles off all names. */
  private void trim(List<String> forms, NameType[] type, boolean[] starts, boolean[] named) {
    int n = forms.size();
    int i = 0;
    while (i < n) {
      int first = i++;
      if (!named[first]) {
        continue;
      }
      while (i < n && named[i] && !starts[i]) {
        i++;
      }
      int begin = first;
      for (int k = first; k < i - 1; k++) {
        String low = forms.get(k).toLowerCase(Locale.ROOT);
        boolean title = type[first] == NameType.PERSON && gazetteer.isTitle(low);
        boolean article = k == begin && (low.equals("the") || low.equals("a"));
        if (title || article) {
          begin = k + 1;
        }
      }
      for (int k = first; k < begin; k++) {
        named[k] = false;
      }
      starts[begin] = true;
    }
  }

  /** Gives a type to runs of proper nouns that the network left without one. */
  private void complete(
      List<String> forms,
      Upos[] upos,
      float[][] scores,
      NameType[] type,
      boolean[] starts,
      boolean[] named) {
    int n = forms.size();
    int i = 0;
    while (i < n) {
      int first = i++;
      if (!isFree(forms, upos, named, first)) {
        continue;
      }
      while (i < n && isFree(forms, upos, named, i)) {
        i++;
      }
      while (first < i - 1 && gazetteer.isTitle(forms.get(first).toLowerCase(Locale.ROOT))) {
        first++;
      }
      String last = forms.get(i - 1);
      if (gazetteer.isTitle(last.toLowerCase(Locale.ROOT)) || last.length() < 2) {
        continue;
      }
      NameType[] guess = guess(forms, first, i, scores);
      if (guess.length == 0) {
        continue;
      }
      for (int k = first; k < i; k++) {
        named[k] = true;
        type[k] = guess[0];
        starts[k] = k == first;
      }
    }
  }

  private boolean isFree(List<String> forms, Upos[] upos, boolean[] named, int i) {
    String form = forms.get(i);
    return !named[i]
        && upos[i] == Upos.PROPN
        && Letters.isUpper(form.charAt(0))
        && !gazetteer.has("calendar", form)
        && !gazetteer.isDemonym(form);
  }

  /** The type of a run of proper nouns, none if nothing speaks for one. */
  private NameType[] guess(List<String> forms, int first, int end, float[][] scores) {
    String last = forms.get(end - 1);
    if (end - first > 1 && gazetteer.has("given names", forms.get(first))) {
      return new NameType[] {NameType.PERSON};
    }
    if ((gazetteer.has("organisation words", last) && end - first > 1)
        || gazetteer.has("organisations", last)) {
      return new NameType[] {NameType.ORGANIZATION};
    }
    if (gazetteer.has("countries", last) || gazetteer.has("cities", last)) {
      return new NameType[] {NameType.PLACE};
    }
    String before = first == 0 ? "" : forms.get(first - 1).toLowerCase(Locale.ROOT);
    if (gazetteer.isTitle(before)) {
      return new NameType[] {NameType.PERSON};
    }
    int best = -1;
    for (int c = 0; c < types.length; c++) {
      if (c != outside && begins[c] && (best < 0 || scores[first][c] > scores[first][best])) {
        best = c;
      }
    }
    boolean likely = best >= 0 && scores[first][best] > scores[first][outside] - 3f;
    return likely ? new NameType[] {types[best]} : NONE;
  }

  /** Marks what the gazetteer is sure of: nationalities, countries, well-known bodies. */
  private void sure(
      List<String> forms, Upos[] upos, NameType[] type, boolean[] starts, boolean[] named) {
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      boolean alone =
          named[i] && starts[i] && (i + 1 == forms.size() || !named[i + 1] || starts[i + 1]);
      if (named[i] && !alone) {
        continue;
      }
      if (gazetteer.isDemonym(form)) {
        mark(i, NameType.DEMONYM, type, starts, named);
      } else if (!named[i] && upos[i] == Upos.PROPN && gazetteer.has("countries", form)) {
        mark(i, NameType.PLACE, type, starts, named);
      } else if (gazetteer.has("organisations", form) && (!named[i] || form.length() < 6)) {
        mark(i, NameType.ORGANIZATION, type, starts, named);
      }
    }
  }

  private static void mark(int i, NameType as, NameType[] type, boolean[] starts, boolean[] named) {
    named[i] = true;
    starts[i] = true;
    type[i] = as;
  }
}
