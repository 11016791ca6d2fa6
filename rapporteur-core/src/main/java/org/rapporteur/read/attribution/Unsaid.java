package org.rapporteur.read.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;

/**
 * Tells what somebody did not say: <i>the ministry did not say when</i>, <i>Ruiz refused to answer
 * whether she knew</i>. To deny, to reject and to rule out is to say something.
 */
final class Unsaid {

  private static final Set<String> NOT = Words.standard().of("attribution.unsaid.not").all();
  private static final Set<String> WITHHOLDING =
      Words.standard().of("attribution.unsaid.withholding").all();
  private static final Set<String> UTTERING =
      Words.standard().of("attribution.unsaid.uttering").all();

  private static final WordList NOBODY = Words.standard().of("attribution.unsaid.nobody");
  private static final WordList POSSIBLY = Words.standard().of("attribution.unsaid.possibly");
  private static final WordList ASKING = Words.standard().of("attribution.unsaid.asking");

  private Unsaid() {}

  /** Whether the cue of an attribution says that the words did not fall. */
  static boolean isOne(Draft d) {
    SentenceView v = d.view;
    int cue = d.cueWord;
    List<Integer> sources = SourceHeads.of(d);
    if (sources.size() == 1) {
      // "It dealt with the boat according to law." "The past weeks have seen a rise in strain."
      Token source = v.token(sources.get(0));
      boolean time = SourceNames.isTime(source) && v.is(sources.get(0), "nsubj");
      if (time || Names.NO_SOURCES.contains(source.lemma())) {
        return true;
      }
    }
    if (isPossible(v, cue)) {
      return true;
    }
    if (isNobodys(v, cue) || isAsking(v, cue)) {
      return true;
    }
    if (WITHHOLDING.contains(v.token(cue).lemma())) {
      int held = v.child(cue, "xcomp");
      return held >= 0 && utters(v, held);
    }
    if (!utters(v, cue)) {
      return false;
    }
    for (int c = v.firstChild[cue]; c >= 0; c = v.nextSibling[c]) {
      if (NOT.contains(v.token(c).lemma()) || Particles.WITHOUT.has(v.token(c).lemma())) {
        return true;
      }
    }
    int head = v.head[cue];
    return head >= 0 && v.is(cue, "xcomp") && WITHHOLDING.contains(v.token(head).lemma());
  }

  /** <i>Varland could also ask its allies to step up</i>: what is quoted was said all the same. */
  private static boolean isPossible(SentenceView v, int cue) {
    int help = v.child(cue, "aux");
    return help >= 0
        && help < cue
        && POSSIBLY.has(v.token(help).lemma())
        && Arrays.stream(v.region).allMatch(r -> r < 0);
  }

  /** <i>Nobody in Varland said so</i>, <i>no minister has said so</i>. */
  private static boolean isNobodys(SentenceView v, int cue) {
    int subject = v.child(cue, "nsubj");
    if (subject < 0 || subject > cue) {
      return false;
    }
    int det = v.child(subject, "det");
    return NOBODY.has(v.token(subject).lemma().toLowerCase(Locale.ROOT))
        || det >= 0 && NOBODY.has(v.token(det).lemma().toLowerCase(Locale.ROOT));
  }

  /** <i>Asked whether it would stay, Ruiz said …</i>: who answers is told, not who asks. */
  private static boolean isAsking(SentenceView v, int cue) {
    return (cue == 0 || v.is(cue, "advcl"))
        && !v.isGerund(cue)
        && ASKING.has(v.token(cue).lemma())
        && v.child(cue, "nsubj") < 0;
  }

  /** Whether a word says that somebody was asked: <i>asked by reporters if he knew</i>. */
  static boolean isAsked(SentenceView v, int i) {
    return (i == 0 || v.is(i, "advcl") || v.is(i, "acl"))
        && !v.isGerund(i)
        && ASKING.has(v.token(i).lemma())
        && v.child(i, "nsubj") < 0;
  }

  private static boolean utters(SentenceView v, int verb) {
    return CueWords.standard()
        .cue(v.token(verb))
        .filter(e -> UTTERING.contains(e.group()))
        .isPresent();
  }
}
