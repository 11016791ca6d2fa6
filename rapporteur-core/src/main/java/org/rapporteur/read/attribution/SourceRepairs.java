package org.rapporteur.read.attribution;

import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Finds sources that word order gives away where the tree misled the labels: a subject parted from
 * its verb by a clause, and one behind a verb at the sentence's end.
 */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class SourceRepairs {

  private static final Set<String> APART =
      Words.standard().of("attribution.source-repairs.apart").all();

  private static final Set<String> UNSAID =
      Words.standard().of("attribution.source-repairs.unsaid").all();

  private static final int DET = Upos.DET.ordinal() + 1;

  private SourceRepairs() {}

  static void apply(Draft d) {
    coordinated(d);
    patient(d);
    absolute(d);
    day(d);
    dayBefore(d);
    Token cue = d.view.token(d.cueWord);
    boolean speaks =
        CueWords.standard()
            .cue(cue)
            .flatMap(CueWords.Entry::type)
            .filter(t -> t == Statement.Type.SPEECH)
            .isPresent();
    boolean finite =
        cue.is(Morph.PAST) || cue.is(Morph.PRESENT_SINGULAR) || cue.is(Morph.PARTICIPLE);
    if (speaks && finite && d.cueWord > 1 && isComma(d, d.cueWord - 1)) {
      apart(d);
    }
  }

  /** "said Ana Ruiz, the minister, | on Friday": the day is that of saying. */
  private static void day(Draft d) {
    int last = d.view.size - 1;
    while (last > d.cueWord && !d.has(last, Part.SOURCE)) {
      last--;
    }
    boolean day =
        last > d.cueWord + 1
            && d.has(d.cueWord + 1, Part.SOURCE)
            && Repairs.WEEKDAYS.contains(d.view.token(last).form());
    for (int i = last; day && i > d.cueWord + 1; i--) {
      boolean told = i == last || d.view.is(i, "case") && d.view.head[i] == last;
      if (!told && !(isComma(d, i) && i < last)) {
        break;
      }
      d.parts[i] = Part.NOTHING;
    }
  }

  /** "On Monday Tolen said": the day before the subject is no part of who speaks. */
  private static void dayBefore(Draft d) {
    SentenceView v = d.view;
    int subject = v.child(d.cueWord, "nsubj");
    if (subject < 0 || subject > d.cueWord || !d.has(subject, Part.SOURCE)) {
      return;
    }
    int first = 0;
    boolean day = false;
    for (; !Phrases.isWithin(v, first, subject); first++) {
      Token t = v.token(first);
      day |=
          d.has(first, Part.SOURCE)
              && (Repairs.WEEKDAYS.contains(t.form()) || t.upos() == Upos.NUM);
    }
    for (int i = 0; i < first && day; i++) {
      d.parts[i] = d.has(i, Part.SOURCE) ? Part.NOTHING : d.parts[i];
    }
  }

  /** "Kessian and Varland officials": both sides speak. */
  private static void coordinated(Draft d) {
    SentenceView v = d.view;
    int first = 0;
    while (first < v.size && !d.has(first, Part.SOURCE)) {
      first++;
    }
    boolean joins =
        first >= 2
            && first + 1 < v.size
            && v.nameType[first] != 0
            && !v.token(first + 1).upos().equals(Upos.PROPN)
            && v.token(first - 1).upos() == Upos.CCONJ
            && v.nameType[first - 2] != 0
            && d.has(first - 1, Part.NOTHING)
            && d.has(first - 2, Part.NOTHING);
    if (joins && d.has(first + 1, Part.SOURCE)) {
      d.parts[first - 1] = Part.SOURCE;
      for (int i = first - 2; i >= 0 && v.nameType[i] == v.nameType[first - 2]; i--) {
        d.parts[i] = d.has(i, Part.NOTHING) ? Part.SOURCE : d.parts[i];
      }
    }
  }

  /** "Varland is said to arm them": of whom something is said does not say it. */
  private static void patient(Draft d) {
    SentenceView v = d.view;
    int subject = v.child(d.cueWord, "nsubj");
    boolean passive =
        v.child(d.cueWord, "aux:pass") >= 0
            && subject >= 0
            && v.token(subject).relation().equals("nsubj:pass")
            && UNSAID.contains(v.token(d.cueWord).lemma());
    for (int i = 0; i < v.size && passive; i++) {
      boolean told = d.has(i, Part.SOURCE) && Phrases.isWithin(v, i, subject);
      d.parts[i] = told ? Part.CONTENT : d.parts[i];
    }
  }

  /** "…, with the bank saying that …": who stands between speaks. */
  private static void absolute(Draft d) {
    SentenceView v = d.view;
    int with = d.cueWord - 1;
    while (with > 0 && d.cueWord - with < 12 && !Particles.COMPANION.has(v.token(with).form())) {
      if (v.token(with).upos() == Upos.VERB && !v.is(with, "amod")) {
        return;
      }
      with--;
    }
    boolean said = v.isGerund(d.cueWord) && d.cueWord - with < 12;
    if (!said || with < 1 || !isComma(d, with - 1) || d.cueWord - with < 2) {
      return;
    }
    for (int i = 0; i < v.size; i++) {
      boolean source = i > with && i < d.cueWord;
      boolean other = d.has(i, Part.SOURCE) || source && d.has(i, Part.CONTENT);
      d.parts[i] = source ? Part.SOURCE : other ? Part.NOTHING : d.parts[i];
    }
    if (v.isPunct(d.cueWord - 1)) {
      d.parts[d.cueWord - 1] = Part.NOTHING;
    }
  }

  /** "Ana Ruiz, who spoke after Lind, said …": not Lind, who stands nearer. */
  private static void apart(Draft d) {
    SentenceView v = d.view;
    int comma = d.cueWord - 2;
    while (comma > 0 && !isComma(d, comma)) {
      comma--;
    }
    if (comma <= 0) {
      return;
    }
    Token first = v.token(comma + 1);
    boolean clause =
        first.is(Morph.GERUND)
            || first.is(Morph.PARTICIPLE)
            || APART.contains(SentenceView.lower(first.form()));
    int start = comma;
    while (start > 0 && !v.isPunct(start - 1) && v.region[start - 1] < 0) {
      start--;
    }
    while (start < comma && !v.token(start).upos().isNominal() && v.upos[start] != DET) {
      start++;
    }
    if (!clause || start == comma || hasVerb(v, start, comma) || d.has(start, Part.SOURCE)) {
      return;
    }
    for (int i = 0; i < v.size; i++) {
      boolean source = i >= start && i < comma;
      boolean aside = i >= comma && i < d.cueWord;
      if (source) {
        d.parts[i] = Part.SOURCE;
      } else if (d.has(i, Part.SOURCE) || aside && d.has(i, Part.CONTENT)) {
        d.parts[i] = Part.NOTHING;
      }
    }
  }

  private static boolean hasVerb(SentenceView v, int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = v.token(i);
      if (t.is(Morph.FINITE) || t.is(Morph.MODAL) || t.is(Morph.INFINITIVE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComma(Draft d, int i) {
    return d.view.token(i).form().equals(",");
  }
}
