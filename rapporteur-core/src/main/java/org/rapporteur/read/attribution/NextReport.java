package org.rapporteur.read.attribution;

import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Upos;

/**
 * Finds where the next report of the same speaker ends what is said: <i>Ruiz said that the port
 * stays shut | and warned of ice</i>, <i>Ruiz said no, | adding that the ice was thick</i>. A tree
 * often hangs the second verb in the clause that is said.
 */
final class NextReport {

  /** Verbs that go on from what was said before, whose subject is the speaker. */
  private static final Set<String> GOES_ON =
      Words.standard().of("attribution.next-report.goes-on").all();

  private static final Set<String> PRONOUNS =
      Words.standard().of("attribution.next-report.pronouns").all();

  private NextReport() {}

  /** The word that heads the next report's cue, -1 if there is none. */
  static int after(Draft d) {
    SentenceView v = d.view;
    if (!isSpeech(v, d.cueWord)) {
      return -1;
    }
    int words = 0;
    for (int i = d.cueWord + 1; i < v.size; i++) {
      boolean told = d.has(i, Part.CONTENT) && v.region[i] == v.region[d.cueWord];
      if (told && words > 0 && (isParticiple(v, d.cueWord, i) || isJoined(d, i))) {
        return i;
      }
      words += d.has(i, Part.CONTENT) && !v.isPunct(i) ? 1 : 0;
    }
    return -1;
  }

  /** Takes from the content what the next report has. */
  static void end(Draft d) {
    int next = after(d);
    if (next < 0) {
      return;
    }
    SentenceView v = d.view;
    int at = next;
    while (at - 1 > d.cueWord && isLink(v, at - 1)) {
      at--;
    }
    for (int i = at; i < v.size; i++) {
      d.parts[i] = d.has(i, Part.CONTENT) ? Part.NOTHING : d.parts[i];
    }
    d.next = next;
  }

  private static boolean isLink(SentenceView v, int i) {
    return switch (v.token(i).upos()) {
      case CCONJ, ADV, AUX, PUNCT -> !v.isOpenMark[i] && !v.isCloseMark[i];
      default -> false;
    };
  }

  private static boolean isSpeech(SentenceView v, int i) {
    return v.token(i).upos() == Upos.VERB
        && CueWords.standard()
            .cue(v.token(i))
            .flatMap(CueWords.Entry::type)
            .filter(t -> t == Statement.Type.SPEECH)
            .isPresent();
  }

  private static boolean isParticiple(SentenceView v, int cue, int i) {
    boolean participle = v.isGerund(i) && i > cue + 2 && isSpeech(v, i) && !v.is(i, "case");
    int before = i - 1;
    while (participle && before > cue && v.token(before).upos() == Upos.ADV) {
      before--;
    }
    boolean setOff = participle && v.isPunct(before);
    boolean own = GOES_ON.contains(v.token(i).lemma()) || v.head[i] == cue;
    // not in "denied that shelling the port, warning its guard and sinking a ferry helped"
    return setOff && (own || v.hasFinite(cue + 1, before - 1));
  }

  /** A finite verb of saying behind a conjunction, without a subject, in the cue's own tense. */
  private static boolean isJoined(Draft d, int i) {
    SentenceView v = d.view;
    boolean same =
        v.token(i).xpos().equals(v.token(d.cueWord).xpos()) && i > d.cueWord + 2 && isSpeech(v, i);
    if (!same || v.child(i, "nsubj") >= 0) {
      return false;
    }
    int before = i - 1;
    boolean helped = false;
    while (before > d.cueWord && isHelp(v.token(before).upos())) {
      helped |= v.token(before).upos() == Upos.AUX;
      before--;
    }
    boolean perfect = !v.token(i).is(Morph.PARTICIPLE) || helped;
    if (v.token(before).upos() != Upos.CCONJ || !perfect) {
      return false;
    }
    int clause = v.head[i];
    boolean top = clause == d.cueWord;
    int subject = top || clause < 0 ? -1 : v.child(clause, "nsubj");
    boolean own = subject >= 0 && PRONOUNS.contains(SentenceView.lower(v.token(subject).form()));
    boolean nobody = clause >= 0 && v.child(clause, "expl") >= 0;
    boolean passive = clause >= 0 && v.child(clause, "aux:pass") >= 0;
    return top || own || nobody || passive || GOES_ON.contains(v.token(i).lemma());
  }

  private static boolean isHelp(Upos upos) {
    return upos == Upos.ADV || upos == Upos.AUX;
  }
}
