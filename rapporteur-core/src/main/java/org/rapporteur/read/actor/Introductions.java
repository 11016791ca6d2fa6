package org.rapporteur.read.actor;

import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Finds people whom a text describes in one sentence and names in the next: <i>The envoy of Norland
 * said that the truce held. Ivo Kest also said that ...</i> Nobody is brought in by a bare name, so
 * one that speaks right after a description of one person that no name goes with is that person's.
 * Confined to one reading.
 */
final class Introductions {

  private final World world;
  private final RoleReader roles;
  private final Troupe troupe;
  private final Described described;

  Introductions(World world, RoleReader roles, Troupe troupe, Described described) {
    this.world = world;
    this.roles = roles;
    this.troupe = troupe;
    this.described = described;
  }

  /** Takes the name for whoever is described in the sentence before, if grammar lets it. */
  void read(Article article, Scene before, List<NounPhrase> phrases, Scene scene, NameSpot spot) {
    if (!isBare(scene, spot)) {
      return;
    }
    phrases.stream()
        .filter(np -> isUnnamed(before, np) && isFirstToSpeak(before, np))
        .findFirst()
        .ifPresent(
            np -> {
              described.note(before, np.noun(), spot.persona());
              roles.describe(article, before, np, spot.persona());
            });
  }

  /** A full name without any word on who it is, that opens its sentence and speaks. */
  private static boolean isBare(Scene scene, NameSpot spot) {
    Persona p = spot.persona();
    int next = spot.last() + 1;
    boolean alone =
        spot.title() == 0
            && spot.first() == 0
            && spot.last() > 0
            && next < scene.words().size()
            && Character.isLetter(scene.words().get(next).key().charAt(0));
    return alone
        && p.mentions().isEmpty()
        && p.roles().isEmpty()
        && p.office().isEmpty()
        && !p.isPlaced()
        && Speech.isSpeaker(scene.sentence(), scene.headOf(spot.first(), spot.last()));
  }

  /** "The envoy", "Norland's envoy": one person of an office or a family, whom no name tells. */
  private boolean isUnnamed(Scene scene, NounPhrase np) {
    boolean owned = false;
    for (int i = np.first(); i < np.noun(); i++) {
      owned |= Particles.GENITIVE_MARK.has(scene.words().get(i).key());
    }
    boolean office =
        world
            .titles()
            .endingAt(scene.words(), np.noun())
            .filter(h -> !TitleBefore.isHonour(h.term()))
            .isPresent();
    String noun = scene.words().get(np.noun()).key();
    return office
        && !np.isPlural()
        && (owned || np.isDefinite(scene.words()))
        && described.at(scene, np.noun()).isEmpty()
        && troupe.people().stream().noneMatch(p -> holds(p, noun, np.phrase().codes()));
  }

  private static boolean holds(Persona p, String noun, List<String> codes) {
    boolean office =
        p.isKin(noun)
            || p.roles().stream().anyMatch(r -> (" " + Word.key(r.title())).endsWith(" " + noun))
            || p.office().filter(o -> Word.key(o.role()).endsWith(noun)).isPresent();
    return office && (codes.isEmpty() || p.affiliation().stream().anyMatch(codes::contains));
  }

  /** Whether nobody else is subject before the phrase, and it speaks. */
  private static boolean isFirstToSpeak(Scene scene, NounPhrase np) {
    Token head = np.head();
    for (int i = 0; i < np.first(); i++) {
      Upos upos = scene.token(i).upos();
      if (upos == Upos.VERB || upos == Upos.AUX) {
        return false;
      }
    }
    return Speech.isSpeaker(scene.sentence(), head);
  }
}
