package org.rapporteur.read.attribution;

import java.util.Optional;
import org.rapporteur.record.Statement;

/**
 * A quotation that begins with its own verb of speech, whose subject stands before it: <i>The
 * minister, in a note, "calls for a quick end of the blockade"</i>. What is in the marks is the
 * writer's report of it word for word.
 */
final class QuotedVerb {

  /** The shortest of what follows the verb. */
  private static final int LEAST = 3;

  private QuotedVerb() {}

  /** Whether a word is such a verb. */
  static boolean is(SentenceView v, int verb) {
    int subject = verb < 2 || !v.isOpenMark[verb - 1] ? -1 : v.child(verb, "nsubj");
    return subject >= 0
        && v.region[verb] >= 0
        && v.region[subject] < 0
        && v.isFinite(verb)
        && (v.sourceClass[subject] != 0 || v.nameType[subject] != 0)
        && !v.token(subject).relation().equals("nsubj:pass")
        && CueWords.standard()
            .cue(v.token(verb))
            .flatMap(CueWords.Entry::type)
            .filter(t -> t == Statement.Type.SPEECH)
            .isPresent();
  }

  /** The parts around a cue of that form. */
  static Optional<Part[]> of(Draft d) {
    SentenceView v = d.view;
    if (!is(v, d.cueWord)) {
      return Optional.empty();
    }
    int subject = v.child(d.cueWord, "nsubj");
    Part[] parts = new Part[v.size];
    int words = 0;
    boolean phrase = true;
    for (int i = 0; i < v.size; i++) {
      phrase &= i <= subject || !v.isPunct(i);
      boolean source = i < d.cueWord && phrase && Phrases.isWithin(v, i, subject);
      boolean said = i > d.cueWord && v.region[i] == v.region[d.cueWord] && !v.isCloseMark[i];
      words += said && !v.isPunct(i) ? 1 : 0;
      parts[i] = source ? Part.SOURCE : said ? Part.CONTENT : Part.NOTHING;
    }
    parts[d.cueWord] = Part.CUE;
    return words >= LEAST ? Optional.of(parts) : Optional.empty();
  }
}
