package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapporteur.article.Block;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Upos;

/**
 * Finds where a text says that somebody spoke without saying what: <i>the minister, speaking in
 * Varna on Monday, …</i>, or a caption <i>Ana Ruiz speaks at the ministry, May 2.</i> What the
 * speaker says in the story was then likely said there.
 */
final class Appearances {

  private static final Set<String> VERBS =
      Words.standard().of("attribution.appearances.verbs").all();

  private Appearances() {}

  /** Whether a caption shows somebody speaking: "Ana Ruiz speaks about the port on May 2." */
  static boolean isPictured(Draft d) {
    return d.view.block == Block.Kind.CAPTION
        && d.cueWord >= 0
        && VERBS.contains(d.view.token(d.cueWord).lemma());
  }

  /** The appearances in a paragraph, as drafts without content. */
  static List<Draft> in(Paragraph p) {
    List<Draft> found = new ArrayList<>();
    for (SentenceView v : p.sentences()) {
      for (int i = 0; i < v.size; i++) {
        if (v.token(i).upos() == Upos.VERB
            && VERBS.contains(v.token(i).lemma())
            && v.region[i] < 0) {
          int speaker = speaker(v, i);
          if (speaker >= 0) {
            found.add(appearance(v, i, speaker));
          }
        }
      }
    }
    return found;
  }

  /** The subject; of a participle the noun that it hangs on, or the subject of its verb. */
  private static int speaker(SentenceView v, int verb) {
    int subject = v.child(verb, "nsubj");
    int head = v.head[verb];
    if (subject >= 0 || head < 0) {
      return subject;
    }
    if (v.is(verb, "acl")) {
      return head;
    }
    return v.is(verb, "advcl") || v.is(verb, "conj") ? v.child(head, "nsubj") : -1;
  }

  private static Draft appearance(SentenceView v, int verb, int speaker) {
    Part[] parts = new Part[v.size];
    Arrays.fill(parts, Part.NOTHING);
    parts[verb] = Part.CUE;
    parts[speaker] = Part.SOURCE;
    Draft d = new Draft(v, verb, parts, 0, 0, 0);
    d.cue = List.of(v.token(verb).span());
    return d;
  }
}
