package org.rapporteur.read.meeting;

import java.util.List;
import java.util.Locale;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.lexicon.LexiconPart;
import org.rapporteur.lexicon.NamedWords;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** The words that speak of a meeting. Immutable. */
public final class Triggers {

  private final NamedWords lemmas;

  private Triggers(NamedWords lemmas) {
    this.lemmas = lemmas;
  }

  /** The words that come with the library. */
  public static Triggers standard() {
    return with(LexiconFile.empty());
  }

  /** The standard words with a user's changes. */
  public static Triggers with(LexiconFile own) {
    return new Triggers(new NamedWords(LexiconPart.MEETINGS, own, name -> false));
  }

  /** What could not be read in the user's entries. */
  public List<Diagnostic> diagnostics() {
    return lemmas.diagnostics();
  }

  /** Whether a word speaks of a meeting, as a noun or as a verb. */
  boolean isTrigger(Sentence sentence, Token token) {
    return isNoun(sentence, token) || isVerb(token);
  }

  boolean isNoun(Sentence sentence, Token token) {
    if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN) {
      return false;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (!is("noun", lemma) && !is("weak", lemma)) {
      return false;
    }
    // "talks" are a meeting, "a talk" is a speech; "news conference" is an audience.
    if (lemma.equals("talk") && !token.form().toLowerCase(Locale.ROOT).equals("talks")) {
      return false;
    }
    return token.id() == 1 || !is("not", sentence.token(token.id() - 1).lemma());
  }

  boolean isWeak(Token token) {
    return is("weak", token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isVerb(Token token) {
    return token.upos() == Upos.VERB && is("verb", token.lemma());
  }

  boolean sharesSubject(Token verb) {
    return is("subject", verb.lemma());
  }

  boolean proposes(Token token) {
    return is("proposed", token.lemma());
  }

  boolean cancels(Token token) {
    return is("cancelled", token.lemma());
  }

  private boolean is(String kind, String lemma) {
    return lemmas.has(kind, lemma);
  }
}
