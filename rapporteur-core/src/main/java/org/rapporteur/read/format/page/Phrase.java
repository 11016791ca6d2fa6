package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a site says around its articles rather than in them, in several languages. The wordings of
 * each are in {@code phrases.txt}.
 */
enum Phrase {
  OFFER(0),
  SHARE(1),
  READ_MORE(2),
  RIGHTS(3),
  COMMENTS(4),
  CONSENT(5),
  AUTHOR(6),
  PICTURE(7),
  ADVERT(8),
  EDITORIAL(9),
  UPDATED(10);

  /** A text longer than this is an article's, whatever words are in it. */
  private static final int MOST_WORDS = 80;

  private record Wording(Phrase phrase, List<String> words) {}

  private static final Map<String, List<Wording>> BY_FIRST_WORD = load();

  private final int bit;

  Phrase(int place) {
    this.bit = 1 << place;
  }

  /** Its bit in a set of phrases. */
  int bit() {
    return bit;
  }

  /** The bits of all phrases in a text given as words in lower case. */
  static int in(List<String> words) {
    if (words.size() > MOST_WORDS) {
      return 0;
    }
    int bits = 0;
    for (int i = 0; i < words.size(); i++) {
      for (Wording wording : BY_FIRST_WORD.getOrDefault(words.get(i), List.of())) {
        int end = i + wording.words.size();
        if (end <= words.size() && words.subList(i, end).equals(wording.words)) {
          bits |= wording.phrase.bit();
        }
      }
    }
    return bits;
  }

  private static Map<String, List<Wording>> load() {
    Map<String, List<Wording>> found = new HashMap<>();
    for (String line : Lexicon.lines("phrases.txt")) {
      int colon = line.indexOf(':');
      Phrase phrase = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String wording : line.substring(colon + 1).split("\\|")) {
        List<String> words = WordGrams.words(wording);
        found.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Wording(phrase, words));
      }
    }
    return found;
  }
}
