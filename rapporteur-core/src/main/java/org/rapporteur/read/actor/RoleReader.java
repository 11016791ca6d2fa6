package org.rapporteur.read.actor;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Role;
import org.rapporteur.record.SectorCode;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Learns offices and affiliations of people from the words around their names: titles before them,
 * appositions on either side. Immutable.
 */
final class RoleReader {

  private static final WordList OFFICE_OF = Words.standard().of("actor.office-of");
  private static final WordList CHIEF = Words.standard().of("actor.role-reader.chief");
  private static final WordList OF_FIRMS = Words.standard().of("actor.role-reader.of-firms");
  private static final WordList ARTICLES = Words.standard().of("actor.articles");

  private static final WordList MEN = Words.standard().of("actor.role-reader.men");

  private static final WordList WOMEN = Words.standard().of("actor.role-reader.women");

  private static final int REACH = 14;
  private static final Set<String> LINKS = Words.standard().of("actor.role-reader.links").all();

  private final World world;
  private final PhraseReader phrases;
  private final TitleBefore titles;
  private final Rebels rebels;
  private final Described described;

  RoleReader(
      World world, PhraseReader phrases, TitleBefore titles, Rebels rebels, Described described) {
    this.described = described;
    this.rebels = rebels;
    this.world = world;
    this.phrases = phrases;
    this.titles = titles;
  }

  /** Adds what the words around one name tell. */
  void read(Article article, Scene scene, NameSpot spot) {
    Optional<TitleBefore.Title> title = titles.before(scene, spot.first());
    if (title.isPresent() && !title.get().isHonour()) {
      role(
          article,
          scene,
          spot.persona(),
          title.get().first(),
          title.get().last(),
          title.get().isForm());
    }
    after(article, scene, spot);
    before(article, scene, spot);
    ofBody(article, scene, spot);
    member(scene, spot);
  }

  /** Adds what a noun phrase tells of somebody whom another sentence names. */
  void describe(Article article, Scene scene, NounPhrase np, NameSpot spot) {
    int first = np.first();
    while (first < np.noun() && isArticle(scene.words().get(first))) {
      first++;
    }
    boolean kin =
        world
            .titles()
            .endingAt(scene.words(), np.noun())
            .filter(h -> TitleBefore.isKin(h.term()))
            .isPresent();
    described.note(scene, np.noun(), spot.persona());
    role(article, scene, spot.persona(), first, np.noun(), kin);
    if (kin) {
      // a president's sister is told of for the president
      spot.persona().standing(new Standing(np.phrase().codes(), Optional.empty()));
    }
  }

  private void role(
      Article article, Scene scene, Persona persona, int first, int last, boolean isKin) {
    List<Word> words = scene.words().subList(first, last + 1);
    Phrase phrase = phrases.read(words);
    if (isKin) {
      persona.kin(scene.words().get(last).key());
    } else {
      Span span = scene.span(startOfTitle(scene, first), last);
      persona.role(
          new Role(
              text(article, span),
              phrase.codes().stream().findFirst(),
              held(scene, last),
              List.of(Evidence.of(article, span))),
          phrase.isFormer()
              ? Optional.of(SectorCode.FORMER)
              : phrase.sector().filter(c -> !isOfFirm(scene, last)));
    }
    if (phrase.parties().stream().anyMatch(l -> l.party().kind() != Actor.Kind.COLLECTIVE)
        || phrase.parties().isEmpty()) {
      // "minister for the Near East" is of no region
      persona.standing(Standing.of(phrase, rebels));
    }
    String noun = phrase.noun().orElse("");
    if (WOMEN.has(noun)) {
      persona.gender(Persona.Gender.F);
    } else if (MEN.has(noun)) {
      persona.gender(Persona.Gender.M);
    }
  }

  /** <i>President and chief executive</i>: of a firm, and of no state. */
  private static boolean isOfFirm(Scene scene, int last) {
    List<Word> words = scene.words();
    int next = last + 2;
    if (next >= words.size() || !Particles.JOINING.has(words.get(last + 1).key())) {
      return false;
    }
    int title = next + 1 < words.size() && CHIEF.has(words.get(next).key()) ? next + 1 : next;
    return OF_FIRMS.has(words.get(title).key());
  }

  private static int startOfTitle(Scene scene, int first) {
    return Particles.GENITIVE_MARK.has(scene.words().get(first).key()) ? first + 1 : first;
  }

  /** "Mara Tolen, the Valdorian envoy to Norland from 2012 to 2014, ..." */
  private void after(Article article, Scene scene, NameSpot spot) {
    List<Word> words = scene.words();
    int comma = spot.last() + 1;
    if (comma + 1 >= words.size() || !words.get(comma).key().equals(",")) {
      return;
    }
    int first = comma + 1;
    while (first < words.size() && isArticle(words.get(first))) {
      first++;
    }
    if (first < words.size() && !Character.isLetter(words.get(first).key().charAt(0))
        || first < words.size() && scene.token(first).upos() == Upos.ADP) {
      // An age, or "one of her aides": no title begins here.
      return;
    }
    int title = -1;
    for (int i = first; i < Math.min(words.size(), comma + REACH); i++) {
      Token t = scene.token(i);
      boolean ends =
          words.get(i).key().equals(",")
              || isVerb(t)
              || t.upos() == Upos.PRON && !t.is(Morph.POSSESSIVE);
      if (ends || (t.upos() == Upos.ADP && title >= 0) || t.upos() == Upos.SCONJ) {
        break;
      }
      Optional<Lexicon.Hit> hit = world.titles().at(words, i);
      if (hit.isPresent()
          && !TitleBefore.isHonour(hit.get().term())
          && isNoun(scene, hit.get().last())) {
        title = hit.get().last();
        i = title;
      }
    }
    if (title >= first && !isNextPersonsTitle(scene, title)) {
      described.note(scene, title, spot.persona());
      role(article, scene, spot.persona(), first, complement(scene, title), false);
    }
  }

  /** In "Mara Tolen, Foreign Minister Ivo Kest" the title is the next person's. */
  private static boolean isNextPersonsTitle(Scene scene, int title) {
    int next = title + 1;
    return next < scene.words().size()
        && scene.words().get(next).isCapital()
        && scene.token(next).upos() == Upos.PROPN
        && !scene.isListed(next);
  }

  /** "Vice-President of the Northern Council Ivo Kest": a title, its body, a name. */
  private void ofBody(Article article, Scene scene, NameSpot spot) {
    List<Word> words = scene.words();
    for (Gazetteer.Hit hit : scene.hits()) {
      if (hit.last() == spot.title() - 1) {
        int at = hit.first() - 1;
        at -= at > 0 && Particles.DEFINITE.has(words.get(at).key()) ? 1 : 0;
        boolean of = at > 0 && OFFICE_OF.has(words.get(at).key());
        Optional<Lexicon.Hit> title =
            of ? world.titles().endingAt(words, at - 1) : Optional.empty();
        if (title.isPresent() && isOne(scene, at - 1)) {
          int first = titles.before(scene, at).map(TitleBefore.Title::first).orElse(at - 1);
          described.note(scene, at - 1, spot.persona());
          role(article, scene, spot.persona(), first, hit.last(), false);
        }
      }
    }
  }

  /** "The ministry's spokesman for trade, Ivo Kest, said ..." */
  private void before(Article article, Scene scene, NameSpot spot) {
    List<Word> words = scene.words();
    int comma = spot.title() - 1;
    if (comma < 1
        || !words.get(comma).key().equals(",")
        || (spot.last() + 1 < words.size() && !isPause(words.get(spot.last() + 1)))) {
      return;
    }
    int start = comma;
    while (start > 0 && comma - start < REACH && !endsDescription(scene, start - 1)) {
      start--;
    }
    for (int i = start; i < comma; i++) {
      Optional<Lexicon.Hit> hit = world.titles().at(words, i);
      if (hit.isPresent()) {
        int last = hit.get().last();
        boolean office = !TitleBefore.isHonour(hit.get().term()) && isOne(scene, last);
        if (office && (last == comma - 1 || scene.token(last + 1).upos() == Upos.ADP)) {
          Optional<TitleBefore.Title> title = titles.before(scene, last + 1);
          int first = title.map(TitleBefore.Title::first).orElse(i);
          boolean kin = title.map(TitleBefore.Title::isForm).orElse(false);
          described.note(scene, last, spot.persona());
          role(article, scene, spot.persona(), first, comma - 1, kin);
          return;
        }
        i = last;
      }
    }
  }

  /** Whether a description does not reach back over a word. */
  private static boolean endsDescription(Scene scene, int word) {
    Token t = scene.token(word);
    boolean mark = t.upos() == Upos.PUNCT && !scene.words().get(word).key().equals("-");
    return mark
        || isVerb(t)
        || t.upos() == Upos.SCONJ
        || t.upos() == Upos.PRON && !t.is(Morph.POSSESSIVE);
  }

  private static boolean isOne(Scene scene, int word) {
    return isNoun(scene, word) && !scene.token(word).is(Morph.PLURAL);
  }

  /** "Ivo Kest of the Norland Institute": an affiliation without an office. */
  private static void member(Scene scene, NameSpot spot) {
    int of = spot.last() + 1;
    if (of < scene.words().size() && Particles.GENITIVE.has(scene.words().get(of).key())) {
      for (Gazetteer.Hit hit : scene.hits()) {
        if (hit.first() > of && hit.first() <= of + 2) {
          spot.persona().standing(standing(hit.listed()));
        }
      }
    }
  }

  /** "Varland's Ivo Kest said": who has no office yet and is called a state's speaks for it. */
  static void ofState(Scene scene, NameSpot spot) {
    int mark = spot.first() - 1;
    if (mark > 0 && Particles.GENITIVE_MARK.has(scene.words().get(mark).key())) {
      scene.hits().stream()
          .filter(h -> h.last() == mark - 1 && h.listed().form() != Listed.Form.PLACE)
          .filter(h -> h.listed().party().kind() == Actor.Kind.STATE)
          .forEach(h -> spot.persona().standing(standing(h.listed())));
    }
  }

  private static Standing standing(Listed listed) {
    return new Standing(Codes.of(listed.party()), listed.party().home());
  }

  /** The last word of what a title is of: parties and capitalised names after of, to, for, at. */
  private int complement(Scene scene, int title) {
    List<Word> words = scene.words();
    int last = title;
    int at = title + 1;
    while (at + 1 < words.size() && LINKS.contains(words.get(at).key())) {
      int next = at + 1;
      while (next < words.size() && isArticle(words.get(next))) {
        next++;
      }
      int end = next;
      while (end < words.size()
          && (words.get(end).isCapital() && scene.token(end).upos() != Upos.NUM
              || scene.isListed(end)
              || isNoun(scene, end))
          && !Character.isDigit(words.get(end).key().charAt(0))) {
        end++;
      }
      if (end == next) {
        break;
      }
      last = end - 1;
      at = end;
    }
    return last;
  }

  /** "from 2012 to 2014" after a title. */
  private static CalendarDate held(Scene scene, int last) {
    List<Word> words = scene.words();
    for (int i = last + 1; i + 3 < words.size() && i <= last + 6; i++) {
      boolean from = Particles.ORIGIN_BY_RANGE.has(words.get(i).key());
      Optional<Year> start = year(words.get(i + 1));
      Optional<Year> end = year(words.get(i + 3));
      if (from && start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())) {
        return CalendarDate.between(start.get().atDay(1), end.get().atMonth(12).atEndOfMonth());
      }
    }
    return CalendarDate.unknown();
  }

  private static Optional<Year> year(Word word) {
    String key = word.key();
    return key.length() == 4 && key.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Year.of(Integer.parseInt(key)))
        : Optional.empty();
  }

  private static boolean isVerb(Token t) {
    return t.upos() == Upos.AUX || (t.upos() == Upos.VERB && !t.is("amod"));
  }

  private static boolean isNoun(Scene scene, int word) {
    Upos upos = scene.token(word).upos();
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  private static boolean isArticle(Word word) {
    return ARTICLES.has(word.key());
  }

  private static boolean isPause(Word word) {
    return switch (word.key()) {
      case ",", ".", ":", "—", "–", ";" -> true;
      default -> false;
    };
  }

  private static String text(Article article, Span span) {
    return article.quote(span).strip().replaceAll("\\s+", " ");
  }
}
