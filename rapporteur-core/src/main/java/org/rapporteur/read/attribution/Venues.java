package org.rapporteur.read.attribution;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Upos;

/** Finds where, or on what occasion, a sentence says that somebody spoke. */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class Venues {

  private static final WordList SPEAK = Words.standard().of("attribution.plain-speaking");
  private static final WordList TELL = Words.standard().of("attribution.plain-telling");

  private static final Set<String> PLACING =
      Words.standard().of("attribution.venues.placing").all();

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

  /** The noun that tells the occasion, or else the place. */
  static Optional<Integer> word(Draft d) {
    SentenceView v = d.view;
    int found = -1;
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
      if (place && found < 0 && Phrases.hangsOutside(d, i)) {
        found = i;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  private static boolean isNameHead(SentenceView v, int i) {
    int h = v.head[i];
    return h < 0 || v.nameType[h] != v.nameType[i] || !v.is(i, "compound") && !v.is(i, "flat");
  }

  /** A named place or body after in or at, below a verb of speaking: "speaking at the ministry". */
  private static boolean speaksThere(Draft d, int i) {
    SentenceView v = d.view;
    int h = v.head[i];
    boolean below = h >= 0 && (h == d.cueWord || SPEAK.has(v.token(h).lemma()));
    String mark = Phrases.mark(v, i);
    return below && v.is(i, "obl") && Particles.PLACE.has(mark);
  }

  private static boolean placing(SentenceView v, int i) {
    String mark = Phrases.mark(v, i);
    int h = v.head[i];
    boolean told = h >= 0 && (v.is(i, "obj") || v.is(i, "iobj")) && TELL.has(v.token(h).lemma());
    return told || PLACING.contains(mark);
  }
}
