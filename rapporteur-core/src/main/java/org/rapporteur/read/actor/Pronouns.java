package org.rapporteur.read.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.SectorCode;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Decides whom a pronoun of the third person refers to. Stateless. */
final class Pronouns {

  private static final WordList THIRD_PERSON = Words.standard().of("third_person");
  private static final WordList HE = Words.standard().of("pronoun.he");
  private static final WordList SHE = Words.standard().of("pronoun.she");
  private static final WordList THEY = Words.standard().of("pronoun.they");
  private static final WordList IT = Words.standard().of("pronoun.it");

  private static final Set<String> WOMEN = Words.standard().of("actor.pronouns.women").all();
  private static final Set<String> MEN = Words.standard().of("actor.pronouns.men").all();

  private Pronouns() {}

  /** Whether a token is a pronoun that this class resolves. */
  static boolean isOne(Sentence sentence, Token token) {
    // "It added that …": a tree may take it for the empty it of "it is said that …"
    return isThirdPerson(token) && (!token.is("expl") || Speech.speaks(sentence, token));
  }

  private static boolean isThirdPerson(Token token) {
    if (token.upos() != Upos.PRON) {
      return false;
    }
    return THIRD_PERSON.has(token.lemma());
  }

  /** Whom it refers to, if that can be told. */
  static Optional<Resolved> resolve(Scene scene, Token token, Memory memory) {
    boolean quoted = scene.quotes().isQuoted(token.span().start());
    String form = token.form().toLowerCase(Locale.ROOT);
    if (HE.has(form)) {
      return person(scene, token, memory, quoted, Persona.Gender.M);
    }
    if (SHE.has(form)) {
      return person(scene, token, memory, quoted, Persona.Gender.F);
    }
    if (THEY.has(form)) {
      return several(scene, token, memory, quoted);
    }
    return IT.has(form) ? thing(scene, token, memory, quoted) : Optional.empty();
  }

  private static Optional<Resolved> person(
      Scene scene, Token token, Memory memory, boolean quoted, Persona.Gender gender) {
    boolean object = token.is("obj") || token.is("iobj");
    boolean reported = Speech.isReported(scene.sentence(), token);
    // "The envoy lied, he said": whom the words tell of does not speak them
    boolean frame = Speech.isClosingFrame(scene.sentence(), token);
    return memory
        .salient(
            scene.number(),
            5,
            quoted,
            reported,
            s ->
                isPerson(s)
                    && gender(s).map(gender::equals).orElse(true)
                    && !(frame && s.scene() == scene.number() && s.clause() != token.head())
                    && !(object && s.scene() == scene.number() && s.clause() == token.head()))
        .map(s -> new Resolved(s.actor(), s.persona(), quoted ? 0.4 : 0.75));
  }

  private static Optional<Persona.Gender> gender(Memory.Seen s) {
    String noun = s.persona().isPresent() ? "" : s.actor().role().orElse("");
    return s.persona()
        .flatMap(Persona::gender)
        .or(() -> WOMEN.contains(noun) ? Optional.of(Persona.Gender.F) : Optional.empty())
        .or(() -> MEN.contains(noun) ? Optional.of(Persona.Gender.M) : Optional.empty());
  }

  private static boolean isPerson(Memory.Seen s) {
    return s.actor().kind() == Actor.Kind.PERSON
        || (s.actor().kind() == Actor.Kind.ANONYMOUS
            && !s.isPlural()
            && s.actor().count() == 1
            && s.actor().parties().size() < 2
            && s.actor().sector().filter(SectorCode.MEDIA::equals).isEmpty());
  }

  private static Optional<Resolved> several(
      Scene scene, Token token, Memory memory, boolean quoted) {
    boolean reported = Speech.isReported(scene.sentence(), token);
    Optional<Memory.Seen> people =
        memory.salient(
            scene.number(),
            2,
            quoted,
            reported,
            s ->
                s.isPlural()
                    && s.actor().kind() != Actor.Kind.PERSON
                    && !(s.scene() == scene.number() && s.clause() == token.head()));
    if (people.isPresent()) {
      return people.map(s -> Resolved.of(s.actor(), quoted ? 0.4 : 0.6));
    }
    return memory
        .salient(
            scene.number(),
            1,
            quoted,
            reported,
            s -> s.isSubject() && s.actor().kind() != Actor.Kind.PERSON)
        .map(s -> Resolved.of(s.actor(), 0.4));
  }

  private static Optional<Resolved> thing(Scene scene, Token token, Memory memory, boolean quoted) {
    boolean reported = Speech.isReported(scene.sentence(), token);
    boolean frame = Speech.isClosingFrame(scene.sentence(), token);
    // "Varland will talk if Ostmark pays, its ministry said": of whom the sentence tells
    boolean owner =
        scene
            .sentence()
            .headOf(token)
            .filter(h -> token.is("nmod:poss") && Speech.isSpeaker(scene.sentence(), h))
            .isPresent();
    return memory
        .salient(
            scene.number(),
            2,
            quoted,
            reported,
            s ->
                s.actor().kind() != Actor.Kind.PERSON
                    && s.actor().kind() != Actor.Kind.ANONYMOUS
                    && !s.isPlural()
                    && !(frame && s.scene() == scene.number())
                    && !(owner && s.scene() == scene.number() && !s.isMain())
                    && !(token.is("obj")
                        && s.scene() == scene.number()
                        && s.clause() == token.head()))
        .map(s -> Resolved.of(s.actor(), quoted ? 0.4 : 0.55));
  }
}
