package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Morph;
import org.rapporteur.text.Span;

/**
 * Finds the titles of programmes that stand in quotation marks where a sentence tells the occasion:
 * <i>told Channel Nine's "Early Hour"</i>, <i>said on "The Long Morning"</i>. They are not what was
 * said.
 */
final class Titles {

  private static final int LONGEST = 7;

  private static final Set<String> BEFORE = Words.standard().of("attribution.titles.before").all();

  /**
   * A title.
   *
   * @param first its opening mark
   * @param last its closing mark
   * @param owner the last word of the outlet that it belongs to, if told
   */
  record Title(int first, int last, Optional<Integer> owner) {}

  private Titles() {}

  /** The titles behind a cue. */
  static List<Title> after(SentenceView v, int cue) {
    List<Title> found = new ArrayList<>();
    for (int i = cue + 1; i < v.size && i < cue + 12; i++) {
      if (v.isOpenMark[i] && isTitle(v, i) && tellsOccasion(v, cue, i - 1)) {
        boolean owned = i - 2 > cue && v.token(i - 1).is("case") && isPossessive(v, i - 1);
        found.add(new Title(i, end(v, i), owned ? Optional.of(i - 2) : Optional.empty()));
      }
    }
    return found;
  }

  private static int end(SentenceView v, int open) {
    int r = v.anyRegion(open);
    int end = open;
    while (end + 1 < v.size && v.anyRegion(end + 1) == r) {
      end++;
    }
    return end;
  }

  private static boolean isTitle(SentenceView v, int open) {
    int words = 0;
    int capitals = 0;
    int last = end(v, open);
    for (int i = open + 1; i <= last; i++) {
      if (!v.isPunct(i)) {
        boolean capital = Character.isUpperCase(v.token(i).form().charAt(0));
        if (words == 0 && !capital) {
          return false;
        }
        words++;
        capitals += capital ? 1 : 0;
      }
    }
    Span region = v.regions.get(v.anyRegion(open)).span();
    boolean whole = v.sentence.span().contains(region.end() - 1);
    return whole && words > 0 && words <= LONGEST && 2 * capitals >= words;
  }

  private static boolean tellsOccasion(SentenceView v, int cue, int before) {
    if (before == cue) {
      return CueWords.standard()
          .cue(v.token(cue))
          .filter(e -> e.group().equals(CueWords.TELL))
          .isPresent();
    }
    return BEFORE.contains(SentenceView.lower(v.token(before).form()))
        || Names.VENUES.contains(v.token(before).lemma());
  }

  private static boolean isPossessive(SentenceView v, int i) {
    return v.token(i).is(Morph.GENITIVE);
  }
}
