package org.rapporteur.read.meeting;

import java.util.List;
import java.util.Locale;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.lexicon.LexiconPart;
import org.rapporteur.lexicon.NamedWords;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** The words that speak of a meeting. Immutable. */
public final class Triggers {

  private static final WordList TALK = Words.standard().of("meeting.talk");
  private static final WordList TALKS = Words.standard().of("attribution.cue-features.talks");

  /** The kinds of words in meetings.txt. */
  private enum Kind {
    NOUN,
    WEAK,
    VISIT,
    APPEAL,
    SWAP,
    TOGETHER,
    COUNTERPART,
    NOT,
    WISH,
    WORDS,
    VISITING,
    TOUR,
    HOSTING,
    SUMMON,
    ENVOY,
    TELLING,
    ROUNDS,
    CALLING,
    MATTER,
    AIM,
    MISSING,
    VERB,
    SUBJECT,
    ANNOUNCE,
    PROPOSED,
    CANCELLED,
    AVOIDED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
    return isNoun(sentence, token)
        || isVerb(token) && (!is(Kind.CALLING, token.lemma()) || isCall(sentence, token));
  }

  /** "called the minister to discuss ice", but neither "called him a liar" nor "called on him". */
  private boolean isCall(Sentence sentence, Token verb) {
    return sentence.child(verb, "obj").isPresent()
        && sentence.child(verb, "xcomp").isEmpty()
        && sentence.children(verb, "advcl").stream()
            .anyMatch(
                a ->
                    is(Kind.VERB, a.lemma())
                        && sentence.children(a, "mark").stream().anyMatch(this::isAiming));
  }

  boolean isNoun(Sentence sentence, Token token) {
    if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN) {
      return false;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (!is(Kind.NOUN, lemma) && !is(Kind.WEAK, lemma) && !is(Kind.VISIT, lemma)) {
      return false;
    }
    // "talks" are a meeting, "a talk" is a speech; "news conference" is an audience.
    if (TALK.has(lemma) && !TALKS.has(token.form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (is(Kind.APPEAL, lemma) && isAppeal(sentence, token)) {
      return false;
    }
    if (is(Kind.SWAP, lemma) && isOfThings(sentence, token)) {
      return false;
    }
    boolean joint =
        sentence.children(token).stream()
            .anyMatch(t -> is(Kind.TOGETHER, t.lemma()) || is(Kind.COUNTERPART, t.lemma()));
    return token.id() == 1 || joint || !is(Kind.NOT, sentence.token(token.id() - 1).lemma());
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
                            .filter(c -> is(Kind.WISH, c.lemma()))
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
                    && !is(Kind.WORDS, t.lemma().toLowerCase(Locale.ROOT)));
  }

  boolean isWeak(Token token) {
    return is(Kind.WEAK, token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether it is a stay with a host, as a noun or verb. */
  boolean isVisit(Token token) {
    return token.upos() == Upos.VERB
        ? is(Kind.VISITING, token.lemma())
        : is(Kind.VISIT, token.lemma().toLowerCase(Locale.ROOT));
  }

  /** A stay that may lead to several hosts. */
  boolean isTour(Token token) {
    return is(Kind.TOUR, token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isHosting(Token token) {
    return token.upos() == Upos.VERB && is(Kind.HOSTING, token.lemma());
  }

  boolean isSummons(Token token) {
    return token.upos() == Upos.VERB && is(Kind.SUMMON, token.lemma());
  }

  boolean isEnvoy(Token token) {
    return is(Kind.ENVOY, token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isTelling(Token token) {
    return token.upos() == Upos.VERB && is(Kind.TELLING, token.lemma());
  }

  boolean isRound(Token token) {
    return is(Kind.ROUNDS, token.lemma());
  }

  /** Whether its object is what is spoken of, not with whom. */
  boolean isOfMatter(Token verb) {
    return is(Kind.MATTER, verb.lemma());
  }

  boolean isAiming(Token mark) {
    return is(Kind.AIM, mark.form().toLowerCase(Locale.ROOT));
  }

  boolean isMissing(String preposition) {
    return is(Kind.MISSING, preposition);
  }

  boolean isVerb(Token token) {
    return token.upos() == Upos.VERB
        && (is(Kind.VERB, token.lemma())
            || is(Kind.VISITING, token.lemma())
            || is(Kind.HOSTING, token.lemma())
            || is(Kind.SUMMON, token.lemma()));
  }

  boolean sharesSubject(Token verb) {
    return is(Kind.SUBJECT, verb.lemma());
  }

  boolean announces(Token token) {
    return token.upos() == Upos.VERB && is(Kind.ANNOUNCE, token.lemma());
  }

  boolean proposes(Token token) {
    return is(Kind.PROPOSED, token.lemma());
  }

  boolean cancels(Sentence sentence, Token token) {
    return says(Kind.CANCELLED, sentence, token);
  }

  /** "Ruled out talks", "skipped the summit": who does is not at it. */
  boolean avoids(Sentence sentence, Token token) {
    return says(Kind.AVOIDED, sentence, token);
  }

  private boolean says(Kind kind, Sentence sentence, Token token) {
    boolean next =
        token.id() < sentence.size()
            && is(kind, token.lemma() + "_" + sentence.token(token.id() + 1).lemma());
    return is(kind, token.lemma())
        || next
        || sentence.children(token).stream()
            .anyMatch(
                t ->
                    (t.is("compound:prt") || t.is("compound") || t.is("advmod"))
                        && is(kind, token.lemma() + "_" + t.lemma()));
  }

  private boolean is(Kind kind, String lemma) {
    return lemmas.has(kind.code(), lemma);
  }
}
