package org.rapporteur.read.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** Verbs whose subject speaks. */
final class Speech {

  private static final Set<String> VERBS = Words.standard().of("actor.speech.verbs").all();

  private static final Set<String> WRITINGS = Words.standard().of("actor.speech.writings").all();

  /** What has an author. */
  private static final Set<String> WRITTEN = Words.standard().of("actor.speech.written").all();

  private static final Set<String> ACCORDING = Words.standard().of("actor.speech.according").all();

  private Speech() {}

  /** Whether a token stands in what a verb of speech reports: <i>Kest said that Tolen lied</i>. */
  static boolean isReported(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < 10 && at.head() > 0; steps++) {
      Token head = sentence.token(at.head());
      if (at.is("ccomp") && VERBS.contains(head.lemma())) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** Whether a token is the subject of a verb of speech, or one according to whom. */
  static boolean isSpeaker(Sentence sentence, Token token) {
    Token top = top(sentence, token);
    return top.is("nsubj") && speaks(sentence, top)
        || isAccordingTo(sentence, top)
        || isAuthor(sentence, top);
  }

  /** "Consider the post by Ana Roe": whose writing it is speaks in it. */
  private static boolean isAuthor(Sentence sentence, Token token) {
    return sentence.children(token, "case").stream().anyMatch(c -> Particles.AGENT.has(c.lemma()))
        && sentence.headOf(token).filter(w -> WRITTEN.contains(w.lemma())).isPresent();
  }

  /** "Envoy of the Union Ana Roe said": whether a verb of speech follows that has no subject. */
  static boolean standsBefore(Scene scene, Span name) {
    for (Token t : scene.sentence().tokens()) {
      boolean finite = t.is(Morph.FINITE);
      if (t.span().start() > name.end() && finite) {
        boolean next = t.span().start() - name.end() <= 2 || isAside(scene, name.end(), t);
        return next && VERBS.contains(t.lemma()) && scene.sentence().children(t, "nsubj").isEmpty();
      }
    }
    return false;
  }

  /** ", head of the bank," */
  private static boolean isAside(Scene scene, int from, Token verb) {
    List<Token> between =
        scene.sentence().tokens().stream()
            .filter(t -> t.span().start() >= from && t.id() < verb.id())
            .toList();
    return between.size() > 2
        && between.size() < 9
        && between.get(0).form().equals(",")
        && between.get(between.size() - 1).form().equals(",")
        && between.stream().allMatch(t -> t.upos() != Upos.VERB && t.upos() != Upos.CCONJ);
  }

  /** Whether a token is a subject, or part of its name: <i>Envoy of the Union Ana Roe left</i>. */
  static boolean isSubject(Sentence sentence, Token token) {
    return top(sentence, token).is("nsubj");
  }

  /** Whether a token hangs on a verb of speech in the active voice. */
  static boolean speaks(Sentence sentence, Token token) {
    return sentence
        .headOf(token)
        .filter(v -> VERBS.contains(v.lemma()))
        .filter(v -> sentence.children(v, "aux:pass").isEmpty())
        .isPresent();
  }

  /** "…, he said": whether a pronoun's reporting clause closes or parts what is said. */
  static boolean isClosingFrame(Sentence sentence, Token token) {
    if (token.id() < 3 || !token.is("nsubj") || !speaks(sentence, token)) {
      return false;
    }
    Token verb = sentence.token(token.head());
    boolean setOff = sentence.token(token.id() - 1).upos() == Upos.PUNCT;
    boolean told =
        sentence.children(verb, "ccomp").stream().anyMatch(c -> c.id() > verb.id())
            || sentence.children(verb, "obj").stream().anyMatch(c -> c.id() > verb.id());
    return setOff && verb.id() > token.id() && !told;
  }

  /** The token that a name's or title's word belongs to, which has its place in the sentence. */
  private static Token top(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < 4 && at.head() > 0; steps++) {
      boolean part = at.is("flat") || at.is("appos") || at.is("nmod:desc");
      Token head = sentence.token(at.head());
      boolean issued = at.is("nmod") && WRITINGS.contains(head.lemma());
      if (!part && !issued) {
        return at;
      }
      at = head;
    }
    return at;
  }

  private static boolean isAccordingTo(Sentence sentence, Token token) {
    return sentence.children(token, "case").stream().anyMatch(c -> ACCORDING.contains(c.lemma()));
  }
}
