package org.rapporteur.read.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Role;
import org.rapporteur.syntax.Token;

/**
 * Joins an office with a name where one sentence has the office speak and the next a name of which
 * the text tells nothing else: <i>The union's envoy said that the rules stay. Ana Roe added that
 * there was agreement.</i> Immutable.
 */
final class Introduced {

  /** What tells that the same person goes on. */
  private static final WordList GOING_ON = Words.standard().of("actor.introduced.going-on");

  private final World world;
  private final List<Scene> scenes;
  private final NounPhrases nouns;
  private final RoleReader roles;
  private final Troupe troupe;

  Introduced(World world, List<Scene> scenes, NounPhrases nouns, RoleReader roles, Troupe troupe) {
    this.world = world;
    this.scenes = scenes;
    this.nouns = nouns;
    this.roles = roles;
    this.troupe = troupe;
  }

  /** Adds the roles that are told so. */
  void read(Article article, List<NameSpot> spots) {
    Set<Persona> met = new HashSet<>();
    for (NameSpot spot : spots) {
      if (met.add(spot.persona()) && isUnknown(spot) && isSpeaker(spot)) {
        office(article, spot)
            .ifPresent(np -> roles.describe(article, scenes.get(spot.scene() - 1), np, spot));
      }
    }
  }

  /** Whether the text gives nothing but the full name. */
  private static boolean isUnknown(NameSpot spot) {
    Persona p = spot.persona();
    return spot.scene() > 0
        && spot.last() > spot.first()
        && p.roles().isEmpty()
        && p.office().isEmpty()
        && !p.isPlaced();
  }

  private boolean isSpeaker(NameSpot spot) {
    Scene scene = scenes.get(spot.scene());
    return Speech.isSpeaker(scene.sentence(), scene.headOf(spot.title(), spot.last()));
  }

  /** The one office that speaks in the sentence before, if nobody else holds the like. */
  private Optional<NounPhrase> office(Article article, NameSpot spot) {
    Scene before = scenes.get(spot.scene() - 1);
    List<NounPhrase> found =
        nouns.in(before, new boolean[before.words().size()]).stream()
            .filter(np -> Speech.isSpeaker(before.sentence(), np.head()))
            .toList();
    if (found.size() != 1) {
      return Optional.empty();
    }
    NounPhrase np = found.get(0);
    boolean one = !np.isPlural() && world.titles().endingAt(before.words(), np.noun()).isPresent();
    boolean known = np.isDefinite(before.words()) || !np.phrase().codes().isEmpty();
    return Optional.of(np)
        .filter(p -> one && known && (goesOn(spot) || isNext(article, spot)))
        .filter(p -> troupe.people().stream().noneMatch(q -> holds(q, before, p)));
  }

  private static boolean holds(Persona p, Scene scene, NounPhrase np) {
    String noun = " " + scene.words().get(np.noun()).key() + " ";
    return p.roles().stream()
            .map(Role::title)
            .anyMatch(t -> (" " + Word.key(t) + " ").contains(noun))
        || p.office().filter(o -> (" " + Word.key(o.role()) + " ").contains(noun)).isPresent();
  }

  /** "Ana Roe added", "Ana Roe also said". */
  private boolean goesOn(NameSpot spot) {
    Scene scene = scenes.get(spot.scene());
    Token name = scene.headOf(spot.title(), spot.last());
    return scene
        .sentence()
        .headOf(name)
        .filter(
            verb ->
                GOING_ON.has(verb.lemma())
                    || scene.sentence().children(verb, "advmod").stream()
                        .anyMatch(a -> GOING_ON.has(a.lemma())))
        .isPresent();
  }

  /** Whether the office is spoken of as known, in the same paragraph. */
  private boolean isNext(Article article, NameSpot spot) {
    Scene before = scenes.get(spot.scene() - 1);
    Scene scene = scenes.get(spot.scene());
    int from = before.sentence().span().end();
    return Particles.DEFINITE.has(before.words().get(0).key())
        && article.text().substring(from, scene.sentence().span().start()).indexOf('\n') < 0;
  }
}
