package org.rapporteur.read.attribution;

import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Finds reports inside what somebody says: <i>Lind said Varland denies the raid</i>, <i>'The
 * minister stressed that the port stays shut,' the release said</i>. The corpus that the models
 * were learnt from marks none, so they trust none; the form tells them well.
 */
final class NestedReport {

  private static final Set<String> VERBS = Words.standard().of("attribution.nested.verbs").all();
  private static final Set<String> GOING_ON =
      Words.standard().of("attribution.nested.going-on").all();
  private static final Set<String> CLAUSE = Words.standard().of("attribution.nested.clause").all();
  private static final Set<String> FRAMES = Words.standard().of("attribution.nested.frames").all();
  private static final Set<String> NOT = Words.standard().of("attribution.unsaid.not").all();

  /** How likely what has the form is right. */
  static final double FORM = 0.45;

  private static final double LIKELY = 0.5;
  private static final int STEPS = 4;
  private static final int CLOSING = 9;

  private NestedReport() {}

  /** Whether a verb has the form, inside what a likely cue reports. */
  static boolean is(SentenceView v, int verb, float[] cues) {
    Token t = v.token(verb);
    boolean form = t.upos() == Upos.VERB && !v.isGerund(verb) && v.child(verb, "aux:pass") < 0;
    if (!form || !VERBS.contains(t.lemma())) {
      return false;
    }
    return subject(v, verb) >= 0
        && hasComplement(v, verb)
        && isTold(v, verb)
        && isInside(v, verb, cues);
  }

  /** Takes what stands before the cue from the content: "said | that Lind had told them that …". */
  static void trim(Draft d) {
    if (d.words(d.cueWord + 1, d.view.size) > 0) {
      for (int i = 0; i < d.cueWord; i++) {
        d.parts[i] = d.has(i, Part.CONTENT) ? Part.NOTHING : d.parts[i];
      }
    }
  }

  /** "The ministry said Varland rejects the offer": a state's ministry tells no other's words. */
  static boolean isOfTheSame(Draft inner, List<Actor> who, List<Actor> around) {
    if (!inner.formed || who.size() != 1 || around.size() != 1) {
      return false;
    }
    Actor own = who.get(0);
    Actor outer = around.get(0);
    boolean same = !own.parties().isEmpty() && own.parties().equals(outer.parties());
    return own.equals(outer) || same && own.kind() != Actor.Kind.PERSON;
  }

  /** Whether a draft of the verb says something, of its own subject. */
  static boolean fits(Draft d) {
    int subject = subject(d.view, d.cueWord);
    boolean content = d.words(d.cueWord + 1, d.view.size) > 0;
    return content && d.words(0, d.cueWord) == 0 && subject >= 0 && d.has(subject, Part.SOURCE);
  }

  private static int subject(SentenceView v, int verb) {
    int own = v.child(verb, "nsubj");
    boolean goesOn = v.is(verb, "xcomp") && GOING_ON.contains(v.token(v.head[verb]).lemma());
    int subject = own < 0 && goesOn ? v.child(v.head[verb], "nsubj") : own;
    boolean named =
        subject >= 0
            && subject < verb
            && v.token(subject).upos().isNominal()
            && !v.token(subject).is(Morph.RELATIVE)
            && !v.token(subject).relation().equals("nsubj:pass");
    boolean same = named && v.region[subject] == v.region[verb];
    boolean opens = named && v.region[subject] < 0 && v.isOpenMark[verb - 1];
    return same || opens ? subject : -1;
  }

  private static boolean hasComplement(SentenceView v, int verb) {
    for (int c = v.firstChild[verb]; c >= 0; c = v.nextSibling[c]) {
      boolean said = v.is(c, "ccomp") || v.is(c, "xcomp") || v.is(c, "obj") || v.is(c, "obl");
      if (c > verb && said) {
        return true;
      }
    }
    return false;
  }

  /** Neither denied nor to come nor asked: "would say", "did not say", "whether he said". */
  private static boolean isTold(SentenceView v, int verb) {
    for (int c = v.firstChild[verb]; c >= 0 && c < verb; c = v.nextSibling[c]) {
      Token t = v.token(c);
      if (NOT.contains(t.lemma())
          || v.isModal(c)
          || v.is(c, "mark") && !CLAUSE.contains(t.lemma())) {
        return false;
      }
    }
    return true;
  }

  /** "Lind told the envoy that the port is shut, the Post said": a frame closes the sentence. */
  private static boolean isClosedBehind(SentenceView v, int verb, float[] cues) {
    for (int i = v.size - 1; i > verb && i > v.size - CLOSING; i--) {
      boolean frame = cues[i] >= LIKELY && v.region[i] < 0 && !v.isGerund(i);
      boolean reports =
          frame
              && CueWords.standard()
                  .cue(v.token(i))
                  .filter(e -> FRAMES.contains(e.group()))
                  .isPresent();
      if (reports) {
        for (int k = i; k > verb && k > i - CLOSING; k--) {
          if (v.token(k).form().equals(",")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isInside(SentenceView v, int verb, float[] cues) {
    if (v.region[verb] >= 0) {
      for (int i = 0; i < v.size; i++) {
        if (cues[i] >= LIKELY && v.region[i] < 0) {
          return true;
        }
      }
      return false;
    }
    if (isClosedBehind(v, verb, cues)) {
      return true;
    }
    int at = verb;
    for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
      boolean clause = v.is(at, "ccomp") || v.is(at, "advcl") || v.is(at, "conj") || at == verb;
      int head = v.head[at];
      if (!clause && !v.is(at, "xcomp") && !v.is(at, "parataxis")) {
        return false;
      }
      if (head >= 0 && v.is(at, "ccomp") && cues[head] >= LIKELY) {
        return true;
      }
      at = head;
    }
    return false;
  }
}
