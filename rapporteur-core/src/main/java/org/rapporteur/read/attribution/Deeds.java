package org.rapporteur.read.attribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Upos;

/** Verbs of speech that tell of none where they stand: deeds, calls by telephone, times alone. */
final class Deeds {

  private static final Set<String> SPEAKING =
      Words.standard().of("attribution.grammar.speaking").all();

  private static final Set<String> CALLING =
      Words.standard().of("attribution.grammar.calling").all();
  private static final WordList ARMED = Words.standard().of("attribution.grammar.armed");
  private static final WordList DECLARING = Words.standard().of("attribution.grammar.declaring");
  private static final WordList ANSWERING = Words.standard().of("attribution.grammar.answering");
  private static final WordList BY = Words.standard().of("attribution.grammar.by");
  private static final WordList PERSONA = Words.standard().of("attribution.grammar.persona");
  private static final WordList CALLED = Words.standard().of("attribution.grammar.called");

  /** Verbs that tell of speech and of deeds: what they have for an object decides. */
  private static final Set<String> ACTING = Words.standard().of("attribution.grammar.acting").all();

  private static final Set<String> TIMES = Words.standard().of("attribution.grammar.times").all();

  private Deeds() {}

  /** "dealt with the boat according to law", "called the envoy to discuss trade": nobody speaks. */
  static boolean isNoReport(SentenceView v, int i) {
    boolean plain = Arrays.stream(v.region).allMatch(r -> r < 0);
    if (i + 2 < v.size && Particles.GOAL.has(v.token(i + 1).form()) && v.head[i] >= 0) {
      int noun = v.is(i, "case") ? v.head[i] : v.child(i, "obl");
      if (noun > i && Names.NO_SOURCES.contains(v.token(noun).lemma())) {
        return true;
      }
    }
    if (plain && (isDeed(v, i) || isExpelling(v, i) || isAnswerByDeed(v, i))) {
      return true;
    }
    int whom = CALLING.contains(v.token(i).lemma()) && plain ? v.child(i, "obj") : -1;
    int what = v.child(i, "xcomp");
    boolean named = what > whom && v.token(what).upos() != Upos.VERB;
    boolean person =
        whom > i
            && (v.nameType[whom] != 0
                || CALLED.has(v.token(whom).lemma().toLowerCase(Locale.ROOT)));
    return person && !named && v.child(i, "ccomp") < 0 && isPlain(v, i);
  }

  /** "ended all efforts", "attacked the port", "released a film": a thing is no saying. */
  private static boolean isDeed(SentenceView v, int i) {
    int object = ACTING.contains(v.token(i).lemma()) ? v.child(i, "obj") : -1;
    int doer = v.child(i, "nsubj");
    boolean armed = doer >= 0 && ARMED.has(v.token(doer).lemma());
    return object > i
        && (armed || !tellsSpeech(v, object))
        && v.child(i, "ccomp") < 0
        && v.child(i, "xcomp") < 0;
  }

  /**
   * "responded to the raid by launching a missile", "reacted by recalling its envoy": how somebody
   * answers is no saying, by the verb of answering or by the deed's own.
   */
  private static boolean isAnswerByDeed(SentenceView v, int i) {
    boolean answers = ANSWERING.has(v.token(i).lemma());
    int how = answers ? v.child(i, "advcl") : i;
    int answer = answers ? i : v.head[i];
    boolean by =
        how > 0
            && answer >= 0
            && answer < how
            && ANSWERING.has(v.token(answer).lemma())
            && v.isGerund(how)
            && BY.has(v.token(how - 1).lemma());
    return by
        && v.child(how, "obj") > how
        && v.child(how, "ccomp") < 0
        && (!answers || ACTING.contains(v.token(how).lemma()));
  }

  /** "declared the envoy persona non grata". */
  private static boolean isExpelling(SentenceView v, int i) {
    boolean found = false;
    for (int j = i + 1; DECLARING.has(v.token(i).lemma()) && j < v.size && j < i + 12; j++) {
      found |= PERSONA.has(v.token(j).form());
    }
    return found;
  }

  /** Whether no preposition makes another verb of it: <i>called for, called on</i>. */
  private static boolean isPlain(SentenceView v, int verb) {
    return v.token(verb + 1).upos() != Upos.ADP && v.child(verb, "aux:pass") < 0;
  }

  /** Whether a verb of speaking has no content but the time: "spoke after the guns fell silent". */
  static boolean tellsOnlyWhen(SentenceView v, int i) {
    return SPEAKING.contains(v.token(i).lemma())
        && i + 1 < v.size
        && TIMES.contains(v.token(i + 1).form())
        && Arrays.stream(v.region).allMatch(r -> r < 0);
  }

  private static boolean tellsSpeech(SentenceView v, int word) {
    return CueWords.standard()
        .cue(v.token(word))
        .flatMap(CueWords.Entry::type)
        .filter(t -> t == Statement.Type.SPEECH)
        .isPresent();
  }
}
