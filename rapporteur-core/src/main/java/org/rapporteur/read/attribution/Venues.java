package org.rapporteur.read.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Upos;

/** Finds where, or on what occasion, a sentence says that somebody spoke. */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class Venues {

  private static final WordList SPEAK = Words.standard().of("attribution.plain-speaking");
  private static final WordList TELL = Words.standard().of("attribution.plain-telling");

  private static final Set<String> PLACING =
      Words.standard().of("attribution.venues.placing").all();

  /** Where one writes or is heard without an audience: a platform, a channel. */
  private static final WordList MEDIA = Words.standard().of("attribution.venues.media");

  private static final int WORK = NameType.WORK.ordinal() + 1;

  private Venues() {}

  /** A programme's title behind the cue that is not part of what was said. */
  static Optional<Titles.Title> title(Draft d) {
    return Titles.after(d.view, d.cueWord).stream()
        .filter(t -> !d.has(t.first() + 1, Part.CONTENT))
        .findFirst();
  }

  /** "Channel Nine's 'Early Hour'" without marks: Channel Nine Early Hour. */
  static String programme(Draft d, Titles.Title t) {
    SentenceView v = d.view;
    int last = t.last();
    while (last > t.first() && v.isPunct(last)) {
      last--;
    }
    String title = Phrases.text(v, t.first() + 1, last);
    return t.owner().map(o -> Phrases.text(v, firstOf(d, o), o) + " " + title).orElse(title);
  }

  /** The first word of a name that ends at the word. */
  private static int firstOf(Draft d, int last) {
    int first = last;
    while (first - 1 > d.cueWord && d.view.token(first - 1).upos() == Upos.PROPN) {
      first--;
    }
    return first;
  }

  /** Whether a word is a preposition of places and occasions. */
  static boolean places(SentenceView v, int word) {
    return PLACING.contains(SentenceView.lower(v.token(word).form()));
  }

  /** The noun that tells the occasion, or else the writing that says it, or else the place. */
  static Optional<Integer> word(Draft d) {
    SentenceView v = d.view;
    int found = -1;
    int written = -1;
    for (int i = 0; i < v.size; i++) {
      if (d.has(i, Part.CONTENT) || d.has(i, Part.CUE) && i == d.cueWord || v.isPunct(i)) {
        continue;
      }
      boolean named = v.nameType[i] == WORK && isNameHead(v, i);
      boolean body = v.nameType[i] != 0 && isNameHead(v, i);
      boolean place = body && speaksThere(d, i);
      boolean noun = Names.VENUES.contains(v.token(i).lemma()) && v.token(i).upos().isNominal();
      if ((named || noun) && placing(v, i) && Phrases.hangsOutside(d, i)) {
        return Optional.of(i);
      }
      if (written < 0 && isWriting(d, i)) {
        written = i;
      }
      if (place && found < 0 && Phrases.hangsOutside(d, i)) {
        found = i;
      }
    }
    return Stream.of(written, found).filter(i -> i >= 0).findFirst();
  }

  /** <i>Said in a statement</i>, <i>wrote on Chirper</i>, <i>a statement said</i>. */
  private static boolean isWriting(Draft d, int i) {
    SentenceView v = d.view;
    boolean document =
        Names.DOCUMENTS.contains(v.token(i).lemma()) && v.token(i).upos().isNominal();
    if (document
        && !v.token(i).is(Morph.PLURAL)
        && d.has(i, Part.SOURCE)
        && (v.head[i] < 0 || !d.has(v.head[i], Part.SOURCE))) {
      return true;
    }
    return (document || MEDIA.has(v.token(i).form()))
        && PLACING.contains(Phrases.mark(v, i))
        && Phrases.hangsOutside(d, i)
        && isBelow(d, i);
  }

  /** Whether a word hangs on the cue or on another word of speaking. */
  private static boolean isBelow(Draft d, int i) {
    SentenceView v = d.view;
    int h = v.head[i];
    return h >= 0 && v.is(i, "obl") && (h == d.cueWord || SPEAK.has(v.token(h).lemma()));
  }

  /** The words for it: <i>statement on Chirper</i> for <i>his statement posted on Chirper</i>. */
  static String phrase(Draft d, int word) {
    SentenceView v = d.view;
    String noun = Phrases.of(d, word);
    int whose = v.child(word, "nmod:poss");
    if (whose >= 0 && v.token(whose).upos() == Upos.PRON) {
      String pronoun = v.token(whose).form() + " ";
      noun = noun.startsWith(pronoun) ? noun.substring(pronoun.length()) : noun;
    }
    int posted = v.child(word, "acl");
    int platform = medium(v, word);
    platform = platform < 0 && posted >= 0 ? medium(v, posted) : platform;
    return platform < 0
        ? noun
        : noun + " " + Phrases.mark(v, platform) + " " + Phrases.of(d, platform);
  }

  /** The platform or channel that hangs on a word, -1 if there is none. */
  private static int medium(SentenceView v, int word) {
    for (int c = v.firstChild[word]; c >= 0; c = v.nextSibling[c]) {
      if (MEDIA.has(v.token(c).form()) && PLACING.contains(Phrases.mark(v, c))) {
        return c;
      }
    }
    return -1;
  }

  private static boolean isNameHead(SentenceView v, int i) {
    int h = v.head[i];
    return h < 0 || v.nameType[h] != v.nameType[i] || !v.is(i, "compound") && !v.is(i, "flat");
  }

  /** A named place or body after in or at, below a verb of speaking: "speaking at the ministry". */
  private static boolean speaksThere(Draft d, int i) {
    return isBelow(d, i) && Particles.PLACE.has(Phrases.mark(d.view, i));
  }

  private static boolean placing(SentenceView v, int i) {
    String mark = Phrases.mark(v, i);
    int h = v.head[i];
    boolean told = h >= 0 && (v.is(i, "obj") || v.is(i, "iobj")) && TELL.has(v.token(h).lemma());
    return told || PLACING.contains(mark);
  }
}
