package org.rapporteur.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** Finds runs of words that are names of people, by title, given name, list or place. Immutable. */
final class NameRuns {

  private static final WordList OLD = Words.standard().of("actor.old");
  private static final WordList WHEREABOUTS = Words.standard().of("actor.name-runs.whereabouts");

  private static final Set<String> THINGS =
      Resources.lines("name-ends.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SHIPS = Words.standard().of("actor.name-runs.ships").all();
  private static final Set<String> OUTLETS = Words.standard().of("actor.name-runs.outlets").all();

  private static final int LONGEST_SYLLABLE = 6;

  private final World world;
  private final TitleBefore titles;

  NameRuns(World world, TitleBefore titles) {
    this.world = world;
    this.titles = titles;
  }

  /**
   * A run of words that names a person.
   *
   * @param first first word
   * @param last last word
   * @param title the title before it
   */
  record Run(int first, int last, Optional<TitleBefore.Title> title) {}

  /** The runs of a sentence; a headline in title case has none of its own. */
  List<Run> in(Scene scene) {
    List<Run> found = new ArrayList<>();
    if (scene.isTitleCase() && scene.number() == 0) {
      return found;
    }
    int at = 0;
    while (at < scene.words().size()) {
      int last = lastOf(scene, at);
      if (last >= at) {
        Run run = trimmed(scene, at, last);
        if (run.first() <= run.last() && isPerson(scene, run)) {
          found.add(run);
        }
        at = last + 1;
      } else {
        at++;
      }
    }
    return found;
  }

  /** "Amo Tolen, the minister, said": an unknown given name opens the sentence. */
  private static boolean opensName(Scene scene, int word) {
    List<Word> words = scene.words();
    return word + 2 < words.size()
        && words.get(word + 1).isCapital()
        && scene.token(word + 1).upos() == Upos.PROPN
        && words.get(word + 2).key().equals(",");
  }

  /** The last word of the run of capitals that begins at a word, or the word before it. */
  private int lastOf(Scene scene, int first) {
    List<Word> words = scene.words();
    if (!canBegin(scene, first)) {
      return first - 1;
    }
    int last = first;
    while (last + 1 < words.size() && last - first < 5) {
      int next = last + 1;
      boolean particle =
          Names.isParticle(words.get(next))
              && next + 1 < words.size()
              && canContinue(scene, next + 1);
      if (particle && !words.get(next).isCapital()) {
        last = next + 1;
      } else if (canContinue(scene, next) || endsGiven(scene, first, next)) {
        last = next;
      } else if (last == first && Nickname.at(words, next).isPresent()) {
        last = next + 3;
      } else {
        break;
      }
    }
    return last;
  }

  private boolean canBegin(Scene scene, int word) {
    Word w = scene.words().get(word);
    boolean letter = Character.isLetter(w.key().charAt(0));
    if (!letter || !w.isCapital() || scene.isCalendar(word)) {
      return false;
    }
    Token t = scene.token(word);
    boolean given = world.gender(w).isPresent() && followsName(scene, word);
    if (scene.isListed(word)) {
      return given && isShortPlace(scene, word);
    }
    return given
        || t.upos() == Upos.PROPN
        || isNounLike(t) && t.id() > 1
        || t.id() == 1 && t.upos() != Upos.PRON && opensName(scene, word);
  }

  private boolean canContinue(Scene scene, int word) {
    Word w = scene.words().get(word);
    return w.isCapital()
        && Character.isLetter(w.key().charAt(0))
        && !scene.isCalendar(word)
        && isJoined(scene, word)
        && !scene.isListed(word);
  }

  /**
   * <i>Han Sol-mi</i>: behind a family name and a syllable a hyphen joins another, in small
   * letters; <i>Mara Tolen-backed</i> joins none.
   */
  private static boolean endsGiven(Scene scene, int first, int word) {
    Token here = scene.token(word);
    boolean syllable =
        switch (here.upos()) {
          case VERB, AUX, ADJ -> false;
          case NOUN -> !here.is("compound") && !here.is("amod");
          default -> true;
        };
    return syllable
        && word - first >= 2
        && here.id() - scene.token(word - 1).id() == 2
        && here.span().start() - scene.token(word - 1).span().end() == 1
        && scene.words().get(word - 1).form().length() <= LONGEST_SYLLABLE;
  }

  /** A dash between blanks parts names, a hyphen joins them unless a party's letter precedes it. */
  private static boolean isJoined(Scene scene, int word) {
    Token before = scene.token(word - 1);
    Token here = scene.token(word);
    boolean hyphen = here.id() - before.id() > 1;
    if (hyphen && isBracket(scene.sentence().token(before.id() + 1))) {
      return here.span().start() - before.span().end() <= 2;
    }
    return here.id() == before.id()
        || (here.span().start() - before.span().end() <= 1
            && !(hyphen && before.form().length() == 1));
  }

  /** "[Mara] Tolen" */
  private static boolean isBracket(Token between) {
    return between.form().equals("]") || between.form().equals("[");
  }

  private static boolean isNounLike(Token t) {
    return t.upos() == Upos.NOUN || t.upos() == Upos.ADJ || t.upos() == Upos.X;
  }

  private boolean followsName(Scene scene, int word) {
    return word + 1 < scene.words().size() && scene.words().get(word + 1).isCapital();
  }

  /** "Jordan" and "Chad" may be people, "United Kingdom" may not. */
  private static boolean isShortPlace(Scene scene, int word) {
    return scene.hits().stream()
        .anyMatch(
            h ->
                h.first() == word
                    && h.last() == word
                    && h.listed().form() != Listed.Form.DEMONYM
                    && !scene.words().get(word).isUpper());
  }

  /** Without titles at its beginning: in <i>President Mara Tolen</i> the name is the rest. */
  private Run trimmed(Scene scene, int first, int last) {
    int from = first;
    for (int at = first + 1; at <= last; at++) {
      if (titles.before(scene, at).isPresent()
          && world.gender(scene.words().get(at - 1)).isEmpty()) {
        from = at;
      }
    }
    return new Run(from, last, titles.before(scene, from));
  }

  private boolean isPerson(Scene scene, Run run) {
    List<Word> words = scene.words().subList(run.first(), run.last() + 1);
    boolean compound = words.size() > 1 && words.get(0).token() == words.get(1).token();
    if (compound && words.get(0).key().length() <= 2) {
      // "D-Castra" behind a senator's name is a party and a place.
      return false;
    }
    int size = words.size();
    boolean familyFirst = size > 2 && endsGiven(scene, run.first(), run.last());
    for (int i = 0; i < size; i++) {
      boolean given = i == 0 && size > 1 && (familyFirst || world.gender(words.get(0)).isPresent());
      if (THINGS.contains(words.get(i).key()) && !given) {
        return false;
      }
    }
    if (isSite(scene.token(run.first()).form())
        || Credits.isOne(scene, run.first(), run.last())
        || isNamedThing(scene, run)) {
      return false;
    }
    boolean shouted = words.stream().allMatch(Word::isUpper);
    if (shouted && size > 1 && (size > 3 || world.gender(words.get(0)).isEmpty())) {
      // A headline in capitals: "VOTERS STAY AT HOME"
      return false;
    }
    if (size > 5 || words.get(size - 1).key().length() < 2) {
      return false;
    }
    if (world.titles().at(words, 0).filter(h -> h.last() == size - 1).isPresent()
        || world.sectors().at(words, 0).filter(h -> h.last() == size - 1).isPresent()) {
      return false;
    }
    boolean office = world.titles().endingAt(words, size - 1).isPresent();
    if (office && world.gender(words.get(0)).isEmpty()) {
      // "Chief Cabinet Secretary": an office, whatever stands before it.
      return false;
    }
    if (run.title().isPresent()) {
      // A lower-case plural before a name is no title of it: "the ministers Castra sent".
      return true;
    }
    if (!world.offices().named(Word.join(words)).isEmpty()) {
      return true;
    }
    boolean given = world.gender(words.get(0)).isPresent();
    if (size >= 2) {
      return given
          || (isTagged(scene, run) && !isWhereabouts(scene, run))
          || isApposed(scene, run)
          || speaks(scene, run);
    }
    return (isTagged(scene, run) || given) && (speaks(scene, run) || isAged(scene, run));
  }

  /** "Fleuve.Az": the address of a site. */
  private static boolean isSite(String form) {
    int dot = form.indexOf('.');
    return dot > 2 && dot < form.length() - 1;
  }

  /**
   * "34-year-old Petra", "Petra, a 34-year-old nurse,", "Petra, 34,": who has an age is a person.
   */
  private static boolean isAged(Scene scene, Run run) {
    List<Word> words = scene.words();
    int before = run.first() - 3;
    if (before >= 0 && isAge(words, before) && OLD.has(words.get(run.first() - 1).key())) {
      return true;
    }
    int comma = run.last() + 1;
    if (comma + 1 >= words.size() || !words.get(comma).key().equals(",")) {
      return false;
    }
    int at = comma + 1;
    if (at + 1 < words.size() && isAge(words, at) && words.get(at + 1).key().equals(",")) {
      return true;
    }
    at += Particles.INDEFINITE.has(words.get(at).key()) ? 1 : 0;
    return at + 2 < words.size() && isAge(words, at) && OLD.has(words.get(at + 2).key());
  }

  private static boolean isAge(List<Word> words, int at) {
    String key = words.get(at).key();
    return key.length() <= 2 && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "The destroyer USS Mara Tolen", "the newspaper Castra Ilbo": what is named is no person. */
  private boolean isNamedThing(Scene scene, Run run) {
    if (SHIPS.contains(scene.words().get(run.first()).key())) {
      return true;
    }
    if (run.first() == 0) {
      return false;
    }
    String before = scene.words().get(run.first() - 1).key();
    return SHIPS.contains(before)
        || world.sectors().endingAt(scene.words(), run.first() - 1).stream()
            .anyMatch(h -> OUTLETS.contains(h.term().key()));
  }

  private static boolean isTagged(Scene scene, Run run) {
    for (Name n : scene.sentence().names()) {
      boolean overlaps =
          n.first() <= scene.words().get(run.last()).token()
              && scene.words().get(run.first()).token() <= n.last();
      if (overlaps && n.type() == NameType.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** What follows <i>in</i> or <i>near</i> is a place, whatever a tagger says. */
  private static boolean isWhereabouts(Scene scene, Run run) {
    if (run.first() == 0) {
      return false;
    }
    return WHEREABOUTS.has(scene.words().get(run.first() - 1).key());
  }

  private boolean isApposed(Scene scene, Run run) {
    List<Word> words = scene.words();
    int at = run.last() + 1;
    if (at >= words.size() || !words.get(at).key().equals(",")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(words.size(), at + 8); i++) {
      Token t = scene.token(i);
      if (words.get(i).key().equals(",") || t.upos() == Upos.VERB || t.upos() == Upos.AUX) {
        return false;
      }
      if (world.titles().at(words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(Scene scene, Run run) {
    return Speech.isSpeaker(scene.sentence(), scene.headOf(run.first(), run.last()));
  }
}
