package org.rapporteur.read.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Token;

/**
 * Says how likely a stretch of words is to name what: network and gazetteer together. Immutable.
 */
final class NameScores {

  /** So much more likely is what the gazetteer knows as a whole. */
  private static final float KNOWN = 50f;

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final Set<String> honorifics;
  private final Set<String> bodyWords;
  private final Set<String> bodies;
  private final Set<String> eventWords;
  private final NameType[] types;
  private final int outside;

  /**
   * @param types by label of the network
   * @param outside the label of words in no name
   * @param lists words that say what a name names
   */
  NameScores(NameType[] types, int outside, WordList lists) {
    honorifics = lists.section("honorifics");
    bodyWords = lists.section("body words");
    bodies = lists.section("bodies");
    eventWords = lists.section("event words");
    this.types = types;
    this.outside = outside;
  }

  NameRun run(List<Token> tokens, float[][] scores, int first, int end) {
    Map<NameType, Float> sums = new EnumMap<>(NameType.class);
    int begin = first;
    boolean country = gazetteer.has("countries", words(tokens, first, end));
    while (!country && begin + 1 < end && gazetteer.isDemonym(tokens.get(begin).form())) {
      begin++;
    }
    float none = 0f;
    for (int i = begin; i < end; i++) {
      none += sum(scores[i], i == end - 1 ? 1.5f : 1f, sums);
    }
    String words = words(tokens, begin, end);
    hint(country, NameType.PLACE, KNOWN, sums);
    boolean demonym = begin + 1 == end && gazetteer.isDemonym(words) && !country;
    hint(demonym, NameType.DEMONYM, 2 * KNOWN, sums);
    hint(gazetteer.has("organisations", words), NameType.ORGANIZATION, KNOWN, sums);
    hint(!country && gazetteer.has("countries", words), NameType.PLACE, KNOWN, sums);
    hints(tokens, begin, end, words, sums);
    return new NameRun(first, begin, end, words, sums, none);
  }

  /** Adds a word's likelihood of each type; returns that of no name. */
  private float sum(float[] row, float weight, Map<NameType, Float> sums) {
    Map<NameType, Float> most = new EnumMap<>(NameType.class);
    float top = row[outside];
    for (int c = 0; c < types.length; c++) {
      top = Math.max(top, row[c]);
      if (c != outside) {
        most.merge(types[c], row[c], Math::max);
      }
    }
    double all = Math.exp(row[outside] - top);
    for (float score : most.values()) {
      all += Math.exp(score - top);
    }
    float norm = top + (float) Math.log(all);
    most.forEach((type, score) -> sums.merge(type, weight * (score - norm), Float::sum));
    return weight * (row[outside] - norm);
  }

  /** Adds what the gazetteer knows of the words and the word before. */
  private void hints(
      List<Token> tokens, int begin, int end, String words, Map<NameType, Float> sums) {
    String last = tokens.get(end - 1).form();
    String first = tokens.get(begin).form();
    if (end - begin > 1) {
      hint(gazetteer.has("given names", first), NameType.PERSON, 3f, sums);
      hint(gazetteer.has("organisation words", last), NameType.ORGANIZATION, 3f, sums);
      hint(bodyWords.contains(last), NameType.ORGANIZATION, 4f, sums);
      boolean event = eventWords.contains(first) || eventWords.contains(last);
      hint(event, NameType.EVENT, 4f, sums);
      hint(gazetteer.has("place words", last), NameType.PLACE, 2f, sums);
    }
    hint(bodies.contains(words), NameType.ORGANIZATION, 5f, sums);
    boolean place = gazetteer.has("cities", words) || gazetteer.has("regions", words);
    hint(place, NameType.PLACE, 3f, sums);
    boolean honoured = end - begin > 1 && isHonorific(first);
    if (begin > 0) {
      Token before = tokens.get(begin - 1);
      String lower = before.form().toLowerCase(Locale.ROOT);
      honoured |= isHonorific(before.form());
      boolean title = gazetteer.isTitle(lower) && before.head() == begin + 1;
      hint(title && !honoured, NameType.PERSON, 3f, sums);
    }
    hint(honoured, NameType.PERSON, 6f, sums);
  }

  private boolean isHonorific(String form) {
    return honorifics.contains(form.toLowerCase(Locale.ROOT));
  }

  private static void hint(boolean holds, NameType type, float by, Map<NameType, Float> sums) {
    if (holds) {
      sums.merge(type, by, Float::sum);
    }
  }

  private static String words(List<Token> tokens, int begin, int end) {
    if (end - begin == 1) {
      return tokens.get(begin).form();
    }
    StringBuilder b = new StringBuilder();
    for (int i = begin; i < end; i++) {
      b.append(i > begin ? " " : "").append(tokens.get(i).form());
    }
    return b.toString();
  }
}
