package org.rapporteur.read.language;

import java.util.EnumMap;
import java.util.HashMap;
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

  /** The network sees works where it knows nothing. */
  private static final float WORKS = -1.5f;

  /** So much more likely is what the gazetteer knows as a whole. */
  private static final float KNOWN = 50f;

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final Map<String, Set<String>> sections = new HashMap<>();
  private final NameType[] types;
  private final int outside;

  /**
   * @param types by label of the network
   * @param outside the label of words in no name
   * @param lists words that say what a name names
   */
  NameScores(NameType[] types, int outside, WordList lists) {
    this.types = types;
    this.outside = outside;
    for (String name : lists.names()) {
      sections.put(name, lists.section(name));
    }
  }

  private boolean has(String section, String word) {
    return sections.getOrDefault(section, Set.of()).contains(word);
  }

  NameRun run(List<Token> tokens, float[][] scores, int first, int end) {
    Map<NameType, Float> sums = new EnumMap<>(NameType.class);
    int begin = first;
    boolean country = gazetteer.has("countries", words(tokens, first, end));
    while (!country && begin + 1 < end && gazetteer.isDemonym(tokens.get(begin).form())) {
      begin++;
    }
    float none = 0f;
    float all = end - begin + 0.5f;
    for (int i = begin; i < end; i++) {
      none += sum(scores[i], (i == end - 1 ? 1.5f : 1f) / all, sums);
    }
    String words = words(tokens, begin, end);
    hint(country, NameType.PLACE, KNOWN, sums);
    boolean demonym = begin + 1 == end && gazetteer.isDemonym(words) && !country;
    hint(demonym, NameType.DEMONYM, 2 * KNOWN, sums);
    boolean body = gazetteer.has("organisations", words) || has("known bodies", words);
    hint(body, NameType.ORGANIZATION, KNOWN, sums);
    hint(!country && gazetteer.has("countries", words), NameType.PLACE, KNOWN, sums);
    hints(tokens, begin, end, words, sums);
    Map<NameType, Float> context = context(tokens, begin, end, words);
    return new NameRun(first, begin, end, words, sums, context, none);
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

  /** Adds what the lists know of the words. */
  private void hints(
      List<Token> tokens, int begin, int end, String words, Map<NameType, Float> sums) {
    String last = tokens.get(end - 1).form();
    String first = tokens.get(begin).form();
    if (end - begin > 1) {
      boolean initial = first.length() == 1 && Letters.isUpper(first.charAt(0));
      hint(initial || gazetteer.has("given names", first), NameType.PERSON, 3f, sums);
      hint(gazetteer.has("organisation words", last), NameType.ORGANIZATION, 2f, sums);
      hint(has("body words", last), NameType.ORGANIZATION, 5f, sums);
      hint(has("place words", last), NameType.PLACE, 3f, sums);
      hint(gazetteer.has("place words", last), NameType.PLACE, 2f, sums);
      hint(has("places by", first) && isPlace(last), NameType.PLACE, 6f, sums);
    }
    boolean event = has("event words", first) || has("event words", last);
    hint(event, NameType.EVENT, 6f, sums);
    hint(true, NameType.WORK, WORKS, sums);
    hint(has("bodies", words), NameType.ORGANIZATION, 4f, sums);
    boolean place = gazetteer.has("cities", words) || gazetteer.has("regions", words);
    hint(place, NameType.PLACE, 3f, sums);
    int of = words.indexOf(" of ");
    boolean stretch = of > 0 && has("places of", words.substring(0, of));
    hint(stretch, NameType.PLACE, 5f, sums);
  }

  /** What the words before and after say. */
  private Map<NameType, Float> context(List<Token> tokens, int begin, int end, String words) {
    Map<NameType, Float> sums = new EnumMap<>(NameType.class);
    String first = tokens.get(begin).form();
    boolean honoured = end - begin > 1 && isHonorific(first);
    if (begin > 0) {
      Token before = tokens.get(begin - 1);
      String lower = before.form().toLowerCase(Locale.ROOT);
      honoured |= isHonorific(before.form());
      boolean title = gazetteer.isTitle(lower) && before.head() == begin + 1;
      hint(title && !honoured, NameType.PERSON, 3f, sums);
      hint(has("before places", lower) && isObject(tokens, begin, end), NameType.PLACE, 3f, sums);
      boolean of = lower.equals("of") && begin > 1;
      boolean kind = of && has("kinds of place", tokens.get(begin - 2).form());
      hint(kind, NameType.PLACE, 5f, sums);
      hint(lower.equals("the"), NameType.PERSON, -2f, sums);
    }
    hint(honoured, NameType.PERSON, 6f, sums);
    if (end + 1 < tokens.size() && tokens.get(end).form().equals(",")) {
      String next = tokens.get(end + 1).form();
      hint(isPlace(next) && !next.equals(words), NameType.PLACE, 3f, sums);
      hint(next.equals("who"), NameType.PERSON, 4f, sums);
    }
    Token last = tokens.get(end - 1);
    boolean owner = last.relation().equals("nmod:poss") && last.head() > 0;
    boolean kin = owner && has("of persons", tokens.get(last.head() - 1).form());
    hint(kin, NameType.PERSON, 4f, sums);
    return sums;
  }

  /** Whether the name is what the word before governs: "in Oro", but not "in Oro's memoirs". */
  private static boolean isObject(List<Token> tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      Token t = tokens.get(i);
      boolean outside = t.head() <= begin || t.head() > end;
      if (outside && (t.relation().equals("obl") || t.relation().equals("nmod"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(String form) {
    return gazetteer.has("countries", form)
        || gazetteer.has("regions", form)
        || gazetteer.has("cities", form);
  }

  private boolean isHonorific(String form) {
    return has("honorifics", form.toLowerCase(Locale.ROOT));
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
