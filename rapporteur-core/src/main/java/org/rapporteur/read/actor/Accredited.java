package org.rapporteur.read.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;

/**
 * Whose official deals with an envoy: <i>Foreign Minister Ivo Kest met Norland's ambassador to
 * Valdoria</i>. An ambassador is called in and received where he is accredited.
 */
final class Accredited {

  private static final Set<String> ENVOYS =
      Resources.lines("envoys.txt").stream().map(Word::key).collect(Collectors.toUnmodifiableSet());
  private static final WordList RECEIVING = Words.standard().of("actor.accredited.receiving");

  private Accredited() {}

  /** The state to which an envoy of another is sent who is met or summoned in a sentence. */
  static Optional<String> in(Scene scene) {
    List<Word> words = scene.words();
    for (Gazetteer.Hit hit : scene.hits()) {
      int to = hit.first() - (hit.first() > 0 && isThe(words.get(hit.first() - 1)) ? 2 : 1);
      boolean sent =
          to > 0
              && Particles.GOAL.has(words.get(to).key())
              && ENVOYS.contains(words.get(to - 1).key())
              && Codes.isOfState(hit.listed().party())
              && hit.listed().form() == Listed.Form.NAME;
      if (sent && isReceived(scene, to - 1)) {
        return Optional.of(hit.listed().party().code());
      }
    }
    return Optional.empty();
  }

  private static boolean isThe(Word word) {
    return Particles.DEFINITE.has(word.key());
  }

  private static boolean isReceived(Scene scene, int envoy) {
    return scene
        .sentence()
        .headOf(scene.token(envoy))
        .filter(v -> RECEIVING.has(v.lemma()))
        .filter(v -> scene.token(envoy).is("obj") || scene.token(envoy).is("nsubj:pass"))
        .isPresent();
  }
}
