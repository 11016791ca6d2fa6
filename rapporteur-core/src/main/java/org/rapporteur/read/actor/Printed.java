package org.rapporteur.read.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;

/**
 * How an article itself writes the names of bodies, organisations and collectives: <i>the Norlandic
 * Foreign Office</i> stays what it is called there, whatever a list calls it. Made for one article.
 *
 * <p>A body goes by its fullest form in the article, its state included where it stands before it.
 * An organisation goes by its full name where the article has it, by its acronym where the article
 * explains that in brackets or has nothing else; its organs by their own names. A state goes by the
 * list's name, and so does the one organisation that everybody knows by letters.
 */
final class Printed {

  private static final String UNITED_NATIONS =
      Words.standard().of("actor.printed.united-nations").word();

  private final String text;
  private final Map<Party, String> fullest = new HashMap<>();
  private final Map<Party, String> acronyms = new HashMap<>();

  Printed(List<Scene> scenes, String text) {
    this.text = text;
    for (Scene scene : scenes) {
      for (int h = 0; h < scene.hits().size(); h++) {
        note(scene, h);
      }
    }
  }

  private void note(Scene scene, int h) {
    Gazetteer.Hit hit = scene.hits().get(h);
    Party party = hit.listed().party();
    if (hit.listed().form() != Listed.Form.NAME || party.kind() == Actor.Kind.STATE) {
      return;
    }
    String name = surface(scene, hit.first(), hit.last());
    if (party.kind() == Actor.Kind.ORGANIZATION) {
      organisation(scene, hit, name);
      return;
    }
    if (h > 0 && isOwner(scene, scene.hits().get(h - 1), hit)) {
      name = surface(scene, scene.hits().get(h - 1).first(), hit.last());
    }
    fullest.merge(party, name, (a, b) -> b.length() > a.length() ? b : a);
  }

  private void organisation(Scene scene, Gazetteer.Hit hit, String name) {
    Party party = hit.listed().party();
    List<Word> words = scene.words();
    if (Word.key(name).equals(Word.key(party.name()))) {
      fullest.putIfAbsent(party, name);
      int at = hit.last() + 1;
      if (at + 1 < words.size()
          && words.get(at).key().equals("(")
          && words.get(at + 1).form().equals(party.code())) {
        acronyms.put(party, party.code());
      }
    }
  }

  /** Whether a state's name stands right before a body's, in the genitive or not. */
  private static boolean isOwner(Scene scene, Gazetteer.Hit owner, Gazetteer.Hit hit) {
    int between = hit.first() - owner.last() - 1;
    boolean joined =
        between == 0
            || between == 1
                && Particles.GENITIVE_MARK.has(scene.words().get(owner.last() + 1).key());
    return joined
        && owner.listed().party().kind() == Actor.Kind.STATE
        && owner.listed().party().code().equals(hit.listed().party().code());
  }

  /** What a hit's party is called. */
  String name(Scene scene, Gazetteer.Hit hit) {
    Party party = hit.listed().party();
    String surface = surface(scene, hit.first(), hit.last());
    if (hit.listed().form() != Listed.Form.NAME) {
      return hit.listed().form() == Listed.Form.SEAT ? surface : party.name();
    }
    return switch (party.kind()) {
      case STATE, PERSON -> party.name();
      case COLLECTIVE, ANONYMOUS -> surface;
      case BODY ->
          Codes.isPrivate(party.sector())
              ? surface
              : Optional.ofNullable(fullest.get(party)).orElse(surface);
      case ORGANIZATION -> organisation(party, surface);
    };
  }

  private String organisation(Party party, String surface) {
    String key = Word.key(surface);
    boolean itself =
        key.equals(Word.key(party.name()))
            || key.equals(Word.key(party.code()))
            || isDescription(surface)
            || Word.of(surface).size() == 1 && Word.of(surface).get(0).isUpper();
    if (!itself) {
      return surface;
    }
    if (acronyms.containsKey(party)) {
      return acronyms.get(party);
    }
    if (fullest.containsKey(party) || party.code().equals(UNITED_NATIONS)) {
      return party.name();
    }
    return surface;
  }

  /** "The union's watchdog": an alias that is no name. */
  private static boolean isDescription(String surface) {
    for (Word w : Word.of(surface)) {
      if (w.key().length() > 3 && Character.isLowerCase(w.form().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private String surface(Scene scene, int first, int last) {
    return scene.span(first, last).in(text).replaceAll("\\s+", " ");
  }
}
