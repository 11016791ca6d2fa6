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
    if (!is("noun", lemma) && !is("weak", lemma) && !is("visit", lemma)) {
      return false;
    }
    // "by phone", "on the telephone": the thing itself is no call
    if (token.upos() == Upos.NOUN && isDevice(lemma) && !isMeans(sentence, token)) {
      return false;
    }
    // "talks" are a meeting, "a talk" is a speech; "news conference" is an audience.
    if (lemma.equals("talk") && !token.form().toLowerCase(Locale.ROOT).equals("talks")) {
      return false;
    }
    if (is("appeal", lemma) && isAppeal(sentence, token)) {
      return false;
    }
    if (is("swap", lemma) && isOfThings(sentence, token)) {
      return false;
    }
    boolean joint =
        sentence.children(token).stream()
            .anyMatch(t -> is("together", t.lemma()) || is("counterpart", t.lemma()));
    return token.id() == 1 || joint || !is("not", sentence.token(token.id() - 1).lemma());
  }

  /** "calls to refrain from force", "a call for talks": nobody is called up. */
  private boolean isAppeal(Sentence sentence, Token token) {
    return sentence.children(token).stream()
        .anyMatch(
            t ->
                t.is("acl") && sentence.child(t, "mark").isPresent()
                    || t.is("nmod")
                        && sentence
                            .child(t, "case")
                            .filter(c -> is("wish", c.lemma()))
                            .isPresent());
  }

  /** "exchanges of fire", "an exchange of prisoners"; but "an exchange of views". */
  private boolean isOfThings(Sentence sentence, Token token) {
    return sentence.children(token).stream()
        .anyMatch(
            t ->
                t.is("nmod")
                    && sentence
                        .child(t, "case")
                        .filter(c -> Wording.GENITIVE.contains(c.lemma()))
                        .isPresent()
                    && !is("words", t.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean isDevice(String lemma) {
    return lemma.endsWith("phone") || lemma.endsWith("link");
  }

  private static boolean isMeans(Sentence sentence, Token token) {
    boolean oblique = token.is("obl") || token.is("nmod");
    return oblique && sentence.child(token, "case").isPresent();
  }

  boolean isWeak(Token token) {
    return is("weak", token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether it is a stay with a host, as a noun or verb. */
  boolean isVisit(Token token) {
    return token.upos() == Upos.VERB
        ? is("visiting", token.lemma())
        : is("visit", token.lemma().toLowerCase(Locale.ROOT));
  }

  /** A stay that may lead to several hosts. */
  boolean isTour(Token token) {
    return is("tour", token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isHosting(Token token) {
    return token.upos() == Upos.VERB && is("hosting", token.lemma());
  }

  boolean isSummons(Token token) {
    return token.upos() == Upos.VERB && is("summon", token.lemma());
  }

  boolean isEnvoy(Token token) {
    return is("envoy", token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isTelling(Token token) {
    return token.upos() == Upos.VERB && is("telling", token.lemma());
  }

  boolean isRound(Token token) {
    return is("rounds", token.lemma());
  }

  /** Whether its object is what is spoken of, not with whom. */
  boolean isOfMatter(Token verb) {
    return is("matter", verb.lemma());
  }

  boolean isAiming(Token mark) {
    return is("aim", mark.form().toLowerCase(Locale.ROOT));
  }

  boolean isMissing(String preposition) {
    return is("missing", preposition);
  }

  boolean isVerb(Token token) {
    return token.upos() == Upos.VERB
        && (is("verb", token.lemma())
            || is("visiting", token.lemma())
            || is("hosting", token.lemma())
            || is("summon", token.lemma()));
  }

  boolean sharesSubject(Token verb) {
    return is("subject", verb.lemma());
  }

  boolean announces(Token token) {
    return token.upos() == Upos.VERB && is("announce", token.lemma());
  }

  boolean proposes(Token token) {
    return is("proposed", token.lemma());
  }

  boolean cancels(Sentence sentence, Token token) {
    boolean next =
        token.id() < sentence.size()
            && is("cancelled", token.lemma() + "_" + sentence.token(token.id() + 1).lemma());
    return is("cancelled", token.lemma())
        || next
        || sentence.children(token).stream()
            .anyMatch(
                t ->
                    (t.is("compound:prt") || t.is("compound") || t.is("advmod"))
                        && is("cancelled", token.lemma() + "_" + t.lemma()));
  }

  private boolean is(String kind, String lemma) {
    return lemmas.has(kind, lemma);
  }
}
