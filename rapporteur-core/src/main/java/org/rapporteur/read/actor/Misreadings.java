package org.rapporteur.read.actor;

import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Upos;

/** Listed nouns that mean no actor where they stand. */
final class Misreadings {

  private static final WordList HEADS = Words.standard().of("actor.misreadings.heads");

  /** Nouns that, alone and in the singular, mean a stuff or a quality. */
  private static final Set<String> MASS = Words.standard().of("actor.misreadings.mass").all();

  private static final Set<String> OF_TITLES =
      Words.standard().of("actor.misreadings.of-titles").all();

  private Misreadings() {}

  /**
   * Whether a phrase is none: <i>by force</i>, <i>Valdoria's head</i>, a capitalised word of a
   * title (<i>"Meet the Press"</i>).
   */
  static boolean isOne(Scene scene, NounPhrase np, String noun) {
    boolean owned = !np.phrase().parties().isEmpty();
    boolean bare = np.first() == np.noun() && !owned && !np.isPlural();
    if (bare && np.head().upos() == Upos.NOUN && MASS.contains(noun)) {
      return true;
    }
    int next = np.noun() + 1;
    boolean of =
        next < scene.words().size() && Particles.GENITIVE.has(scene.words().get(next).key());
    if (!of && HEADS.has(noun)) {
      return true;
    }
    boolean capital = Character.isUpperCase(np.head().form().charAt(0)) && np.head().id() > 1;
    return capital && !owned && OF_TITLES.contains(noun);
  }
}
