package org.rapporteur.read.attribution;

import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Upos;

/**
 * Finds where the writer goes on behind what somebody said: with when or why it was said, with what
 * came of it, or with a gloss. A chain of labels sees no difference between <i>said the port stays
 * shut after the storm</i> and <i>vowed revenge | after the storm</i>.
 */
final class Tails {

  /** Words that open a clause or phrase of time, ground or contrast. */
  private static final Set<String> RELATING =
      Words.standard().of("attribution.tails.relating").all();

  private static final Set<String> OPENING = Words.standard().of("attribution.tails.opening").all();

  /** Words that do so behind a comma; without one they may tell what somebody is called. */
  private static final Set<String> COMMENTING =
      Words.standard().of("attribution.tails.commenting").all();

  /** Words that open a clause of contrast or about a thing behind a comma, whatever is said. */
  private static final Set<String> TURNING = Words.standard().of("attribution.tails.turning").all();

  /** Participles that only go on with a list: "…, including the port". */
  private static final Set<String> GOING_ON =
      Words.standard().of("attribution.tails.going-on").all();

  /** Words that open a gloss behind a dash. */
  private static final Set<String> GLOSSING =
      Words.standard().of("attribution.tails.glossing").all();

  private Tails() {}

  /** The first word of the tail, -1 if there is none. */
  static int in(Draft d) {
    SentenceView v = d.view;
    boolean thing = isThing(d);
    int words = 0;
    for (int i = d.cueWord + 1; i < v.size; i++) {
      if (!d.has(i, Part.CONTENT) || v.region[i] >= 0) {
        words += d.has(i, Part.CONTENT) && !v.isPunct(i) ? 1 : 0;
        continue;
      }
      boolean tail = thing && opens(v, i) || isComment(v, i) || isGloss(v, i) || leavesMarks(v, i);
      if (words > 0 && tail || words > 2 && (turns(v, i) || isNextPredicate(d, i))) {
        return i;
      }
      words += v.isPunct(i) ? 0 : 1;
    }
    return -1;
  }

  /**
   * "… at the plant, | which has stood empty for years", "… no talks, | although envoys met": what
   * closes the sentence behind a comma is the writer's.
   */
  private static boolean turns(SentenceView v, int i) {
    String form = SentenceView.lower(v.token(i).form());
    if (!v.token(i - 1).form().equals(",") || !TURNING.contains(form) || i + 2 >= v.size) {
      return false;
    }
    boolean outcome = v.isModal(i + 1); // ", which would raise prices"
    for (int k = i + 1; k < v.size && !outcome; k++) {
      // "the duties, which hit growers, would be ruinous"
      outcome = v.token(k).form().equals(",") && k + 1 < v.size && v.isFinite(k + 1);
    }
    return !outcome;
  }

  /**
   * "warned that war was near, | and built up its guard", "has said it will not go | and has shut
   * the port": a verb in the cue's own tense that a comma or a helping verb parts from the clause.
   */
  private static boolean isNextPredicate(Draft d, int i) {
    SentenceView v = d.view;
    if (v.token(i).upos() != Upos.CCONJ || v.token(d.cueWord).upos() != Upos.VERB) {
      return false;
    }
    int helper = v.child(d.cueWord, "aux");
    int at = i + 1;
    while (at < v.size && v.token(at).upos() == Upos.ADV) {
      at++;
    }
    boolean comma = v.token(i - 1).form().equals(",");
    boolean helped =
        helper >= 0
            && helper < d.cueWord
            && at < v.size
            && v.token(at).form().equals(v.token(helper).form());
    if (helped) {
      at++;
    }
    while (at < v.size && v.token(at).upos() == Upos.ADV) {
      at++;
    }
    boolean tense =
        at < v.size
            && v.token(at).upos() == Upos.VERB
            && v.token(at).xpos().equals(v.token(d.cueWord).xpos());
    boolean finite = helped || v.isFinite(d.cueWord);
    return tense && finite && (comma || helped) && v.region[at] < 0 && v.child(at, "nsubj") < 0;
  }

  /** Takes the tail from the content. */
  static void cut(Draft d) {
    int first = in(d);
    for (int i = first; i >= 0 && i < d.parts.length; i++) {
      d.parts[i] = d.has(i, Part.CONTENT) ? Part.NOTHING : d.parts[i];
    }
  }

  /** "vowed revenge": what is said is a noun, no clause. */
  private static boolean isThing(Draft d) {
    SentenceView v = d.view;
    int object = v.child(d.cueWord, "obj");
    boolean clause = v.child(d.cueWord, "ccomp") >= 0 || v.child(d.cueWord, "xcomp") >= 0;
    return object > d.cueWord && d.has(object, Part.CONTENT) && v.region[object] < 0 && !clause;
  }

  /** "revenge | after the raid", "hope | but they gave no details". */
  private static boolean opens(SentenceView v, int i) {
    String form = SentenceView.lower(v.token(i).form());
    if (v.token(i).upos() == Upos.CCONJ) {
      return i + 1 < v.size && v.is(i + 1, "nsubj") && v.token(i + 1).upos() == Upos.PRON;
    }
    boolean comma = v.token(i - 1).form().equals(",");
    return OPENING.contains(form) || comma && (COMMENTING.contains(form) || isParticiple(v, i));
  }

  /** ", raising the stakes". */
  private static boolean isParticiple(SentenceView v, int i) {
    return v.isGerund(i) && !v.is(i, "case") && !GOING_ON.contains(v.token(i).form());
  }

  /** "…, in what would be the first such raid". */
  private static boolean isComment(SentenceView v, int i) {
    boolean comma = v.token(i - 1).form().equals(",") && i + 1 < v.size;
    return comma && RELATING.contains(v.token(i).form() + " " + v.token(i + 1).form());
  }

  /** "… of the strait - an informal border", "… – though nobody has seen it". */
  private static boolean isGloss(SentenceView v, int i) {
    for (int k = i; k < v.size; k++) {
      if (isDash(v.token(k).form()) && v.token(k).span().start() > v.token(k - 1).span().end()) {
        return false;
      }
    }
    return i > 2
        && v.token(i - 1).span().start() > v.token(i - 2).span().end()
        && v.token(i - 1).span().end() < v.token(i).span().start()
        && isDash(v.token(i - 1).form())
        && GLOSSING.contains(SentenceView.lower(v.token(i).form()));
  }

  private static boolean isDash(String form) {
    return form.length() == 1 && "-–—".contains(form);
  }

  /** "'hard days lie ahead', | as fears of war grow": behind the marks the writer goes on. */
  private static boolean leavesMarks(SentenceView v, int i) {
    boolean outside = i > 1 && v.token(i - 1).form().equals(",") && v.region[i - 2] >= 0;
    return outside && opens(v, i);
  }
}
