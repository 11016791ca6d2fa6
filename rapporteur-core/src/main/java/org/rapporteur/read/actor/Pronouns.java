package org.rapporteur.read.actor;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Decides whom a pronoun of the third person refers to. Stateless. */
final class Pronouns {

  private Pronouns() {}

  /** Whether a token is a pronoun that this class resolves. */
  static boolean isOne(Token token) {
    if (token.upos() != Upos.PRON || token.is("expl")) {
      return false;
    }
    return switch (token.lemma()) {
      case "he", "she", "they", "it", "his", "her", "their", "its", "him", "them" -> true;
      default -> false;
    };
  }

  /** Whom it refers to, if that can be told. */
  static Optional<Resolved> resolve(Scene scene, Token token, Memory memory) {
    boolean quoted = scene.quotes().isQuoted(token.span().start());
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> person(scene, token, memory, quoted, "m");
      case "she", "her", "hers", "herself" -> person(scene, token, memory, quoted, "f");
      case "they", "them", "their", "theirs", "themselves" -> several(scene, token, memory, quoted);
      case "it", "its", "itself" -> thing(scene, token, memory, quoted);
      default -> Optional.empty();
    };
  }

  private static Optional<Resolved> person(
      Scene scene, Token token, Memory memory, boolean quoted, String gender) {
    boolean object = token.is("obj") || token.is("iobj");
    boolean reported = Speech.isReported(scene.sentence(), token);
    return memory
        .salient(
            scene.number(),
            5,
            quoted,
            reported,
            s ->
                isPerson(s)
                    && s.persona().flatMap(Persona::gender).map(gender::equals).orElse(true)
                    && !(object && s.scene() == scene.number() && s.clause() == token.head()))
        .map(s -> new Resolved(s.actor(), s.persona(), quoted ? 0.4 : 0.75));
  }

  private static boolean isPerson(Memory.Seen s) {
    return s.actor().kind() == Actor.Kind.PERSON
        || (s.actor().kind() == Actor.Kind.ANONYMOUS
            && !s.isPlural()
            && s.actor().count() == 1
            && s.actor().parties().size() < 2
            && s.actor().sector().filter("JRN"::equals).isEmpty());
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
                    && !(token.is("obj")
                        && s.scene() == scene.number()
                        && s.clause() == token.head()))
        .map(s -> Resolved.of(s.actor(), quoted ? 0.4 : 0.55));
  }
}
