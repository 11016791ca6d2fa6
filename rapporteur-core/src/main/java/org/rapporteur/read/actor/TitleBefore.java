package org.rapporteur.read.actor;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Upos;

/** Finds the title that stands right before a name, with all that belongs to it. Immutable. */
final class TitleBefore {

  /** Labels of titles.txt that are none of a sector. */
  private enum Label {
    HONOUR,
    KIN;

    boolean is(String label) {
      return name().equalsIgnoreCase(label);
    }
  }

  private static final Set<String> QUALIFIERS =
      Words.standard().of("actor.title-before.qualifiers").all();

  private static final WordList AGAINST = Words.standard().of("actor.phrase-reader.against");

  private final World world;

  TitleBefore(World world) {
    this.world = world;
  }

  /**
   * A title.
   *
   * @param first first word of it with what qualifies it
   * @param last its last word
   * @param label its class
   * @param isForm whether it is only a form of address, or tells of somebody else
   */
  record Title(int first, int last, String label, boolean isForm) {

    /** Whether it is a form of address. */
    boolean isHonour() {
      return Label.HONOUR.is(label);
    }
  }

  /** Whether a term is a form of address: "Mr", "Lord". */
  static boolean isHonour(Lexicon.Term term) {
    return Label.HONOUR.is(term.label());
  }

  /** Whether a term is for somebody by somebody else: "daughter". */
  static boolean isKin(Lexicon.Term term) {
    return Label.KIN.is(term.label());
  }

  /** The title whose last word stands right before a word. */
  Optional<Title> before(Scene scene, int word) {
    if (word == 0 || scene.isCalendar(word - 1)) {
      return Optional.empty();
    }
    Optional<Lexicon.Hit> hit = world.titles().endingAt(scene.words(), word - 1);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    String label = hit.get().term().label();
    boolean form = isHonour(hit.get().term()) || Label.KIN.is(label);
    int first = hit.get().first();
    if (!isHonour(hit.get().term())) {
      first = extend(scene, first);
    } else {
      // "Chief Justice Lord Orr": what stands before a form of address is the title.
      Optional<Title> outer = before(scene, first);
      if (outer.isPresent() && !outer.get().isForm()) {
        return Optional.of(
            new Title(outer.get().first(), outer.get().last(), outer.get().label(), false));
      }
    }
    return Optional.of(new Title(first, word - 1, label, form));
  }

  /** The first word of what qualifies a title: parties, "deputy", "former", other titles. */
  private int extend(Scene scene, int first) {
    int at = first;
    while (at > 0) {
      int before = at - 1;
      Word w = scene.words().get(before);
      Optional<Gazetteer.Hit> listed = hitEndingAt(scene, before);
      if (listed.isPresent()
          && listed.get().listed().form() != Listed.Form.PLACE
          && !isAgainst(scene, listed.get().first())) {
        at = listed.get().first();
      } else if (Particles.GENITIVE_MARK.has(w.key())
          && hitEndingAt(scene, before - 1).isPresent()) {
        at = before;
      } else if (QUALIFIERS.contains(w.key()) && isNameWord(scene, before)) {
        at = before;
      } else if (isNameWord(scene, before)
          && world.titles().endingAt(scene.words(), before).isPresent()) {
        at = world.titles().endingAt(scene.words(), before).get().first();
      } else if (isNameWord(scene, before)
          && world.sectors().endingAt(scene.words(), before).isPresent()) {
        at = world.sectors().endingAt(scene.words(), before).get().first();
      } else {
        break;
      }
    }
    return at;
  }

  /** "Anti-Council lawmaker": not of the Council. */
  private static boolean isAgainst(Scene scene, int listed) {
    return listed > 1
        && scene.words().get(listed - 1).key().equals("-")
        && AGAINST.has(scene.words().get(listed - 2).key());
  }

  private static Optional<Gazetteer.Hit> hitEndingAt(Scene scene, int word) {
    return scene.hits().stream().filter(h -> h.last() == word).findFirst();
  }

  private static boolean isNameWord(Scene scene, int word) {
    Upos upos = scene.token(word).upos();
    return upos.isNominal() || upos == Upos.ADJ || upos == Upos.X || upos == Upos.ADV;
  }
}
