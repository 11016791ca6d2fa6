package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Finds names: the tree says which proper nouns belong together, the network and the gazetteer what
 * they name. A person's titles are no part of the name: "Foreign Minister Ana Oro" is "Ana Oro"; a
 * nationality is part of a body's name ("Russian Foreign Ministry"), not of a person's. Immutable.
 */
final class NameFinder {

  private static final Set<String> INNER = Set.of("compound", "flat", "amod");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&", "'s", "-");

  /** How much likelier than a name it must be, by word, that proper nouns are none. */
  private static final float DOUBT = 2f;

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final NameType[] types;
  private final boolean[] begins;
  private final int outside;

  NameFinder(List<String> labels) {
    types = new NameType[labels.size()];
    begins = new boolean[labels.size()];
    outside = labels.indexOf("O");
    for (int i = 0; i < types.length; i++) {
      types[i] = i == outside ? NameType.OTHER : NameType.valueOf(labels.get(i).substring(2));
      begins[i] = labels.get(i).startsWith("B");
    }
  }

  /** The names of one sentence, in order. */
  List<Name> find(List<Token> tokens, float[][] scores) {
    List<Name> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!isProper(tokens, scores, i)) {
        i++;
        continue;
      }
      int first = i++;
      int end = i;
      while (end > 0 && i < tokens.size()) {
        int more = goesOn(tokens, scores, first, i);
        if (more == 0) {
          break;
        }
        i += more;
        end = i;
      }
      add(tokens, scores, first, i, found);
    }
    return found;
  }

  private boolean isProper(List<Token> tokens, float[][] scores, int i) {
    Token t = tokens.get(i);
    String form = t.form();
    if (gazetteer.isDemonym(form)) {
      return true;
    }
    char c = form.charAt(0);
    if (!Letters.isUpper(c) && !(t.upos() == Upos.PROPN && Character.isLetterOrDigit(c))) {
      return false;
    }
    if (t.upos() == Upos.PROPN) {
      return !gazetteer.has("calendar", form);
    }
    boolean open = t.upos() == Upos.NOUN || t.upos() == Upos.ADJ || t.upos() == Upos.X;
    return open && best(scores[i]) != outside && !gazetteer.has("calendar", form);
  }

  /** How many words the name that began at {@code first} takes in from {@code i} on. */
  private int goesOn(List<Token> tokens, float[][] scores, int first, int i) {
    Token before = tokens.get(i - 1);
    Token t = tokens.get(i);
    if (isTitle(t) && !isTitle(before) && gazetteer.has("countries", before.form())) {
      return 0;
    }
    if (isProper(tokens, scores, i)) {
      boolean toRight = before.head() > before.id() && INNER.contains(before.relation());
      boolean toLeft = t.is("flat") && t.head() < t.id() && t.head() > first;
      int label = best(scores[i]);
      boolean same =
          label != outside && !begins[label] && types[label] == types[best(scores[i - 1])];
      return toRight || toLeft || same ? 1 : 0;
    }
    if (t.upos() == Upos.NUM && best(scores[i]) != outside && !begins[best(scores[i])]) {
      return 1;
    }
    int k = i;
    while (k < tokens.size() && k < i + 2 && LINKS.contains(tokens.get(k).form())) {
      k++;
    }
    if (k == i || k >= tokens.size() || !isProper(tokens, scores, k)) {
      return 0;
    }
    String link = t.form();
    boolean inside =
        best(scores[i]) != outside && best(scores[k]) != outside && !begins[best(scores[k])];
    boolean body = link.equals("of") && gazetteer.has("organisation words", before.form());
    boolean hyphen = link.equals("-") && INNER.contains(before.relation());
    return inside || body || hyphen ? k + 1 - i : 0;
  }

  private int best(float[] row) {
    int best = outside;
    for (int c = 0; c < types.length; c++) {
      if (row[c] > row[best]) {
        best = c;
      }
    }
    return best;
  }

  /** Types the words and adds the name, without what does not belong to it. */
  private void add(List<Token> tokens, float[][] scores, int first, int end, List<Name> found) {
    if (isOffice(tokens, first, end)) {
      return;
    }
    if (gazetteer.has("countries", words(tokens, first, end))) {
      found.add(name(tokens, NameType.PLACE, first, end));
      return;
    }
    int begin = first;
    while (begin < end && gazetteer.isDemonym(tokens.get(begin).form()) && begin + 1 < end) {
      begin++;
    }
    if (begin + 1 == end && gazetteer.isDemonym(tokens.get(begin).form())) {
      for (int k = first; k < end; k++) {
        found.add(name(tokens, NameType.DEMONYM, k, k + 1));
      }
      return;
    }
    NameType[] guess = type(tokens, scores, begin, end);
    if (guess.length > 0 && guess[0] == NameType.PERSON) {
      demonyms(tokens, first, begin, found);
      int start = begin;
      for (int k = begin; k < end - 1; k++) {
        start = isTitle(tokens.get(k)) ? k + 1 : start;
      }
      if (start < end - 1 || !isTitle(tokens.get(start))) {
        found.add(name(tokens, NameType.PERSON, start, end));
      }
    } else if (guess.length == 0 || guess[0] == NameType.PLACE) {
      demonyms(tokens, first, begin, found);
      if (guess.length > 0) {
        found.add(name(tokens, guess[0], begin, end));
      }
    } else {
      found.add(name(tokens, guess[0], first, end));
    }
  }

  /** Whether the words are titles only, or what a title is of: "Secretary of State". */
  private boolean isOffice(List<Token> tokens, int first, int end) {
    String form = tokens.get(first).form();
    boolean place = gazetteer.has("countries", form) || gazetteer.has("cities", form);
    if (end - first == 1 && first > 1 && !place && !gazetteer.has("regions", form)) {
      boolean of = tokens.get(first - 1).form().equals("of");
      return isTitle(tokens.get(first)) || (of && isTitle(tokens.get(first - 2)));
    }
    for (int k = first; k < end; k++) {
      if (!isTitle(tokens.get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isTitle(Token t) {
    return gazetteer.isTitle(t.form().toLowerCase(Locale.ROOT));
  }

  private static void demonyms(List<Token> tokens, int first, int begin, List<Name> found) {
    for (int k = first; k < begin; k++) {
      found.add(name(tokens, NameType.DEMONYM, k, k + 1));
    }
  }

  private static Name name(List<Token> tokens, NameType type, int first, int end) {
    Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
    return new Name(type, first + 1, end, span);
  }

  /** What the words name; nothing if they seem to be no name. */
  private NameType[] type(List<Token> tokens, float[][] scores, int begin, int end) {
    Token last = tokens.get(end - 1);
    boolean single = end - begin == 1;
    if (single && (isTitle(last) || (last.form().length() < 2 && last.upos() != Upos.PROPN))) {
      return new NameType[0];
    }
    String whole = words(tokens, begin, end);
    if (gazetteer.has("organisations", whole)) {
      return new NameType[] {NameType.ORGANIZATION};
    }
    if (gazetteer.has("countries", whole)) {
      return new NameType[] {NameType.PLACE};
    }
    Map<NameType, Float> sums = new EnumMap<>(NameType.class);
    float none = 0f;
    for (int i = begin; i < end; i++) {
      float weight = i == end - 1 ? 1.5f : 1f;
      none += weight * scores[i][outside];
      sum(scores[i], weight, sums);
    }
    hints(tokens, begin, end, sums);
    NameType best = NameType.PERSON;
    for (Map.Entry<NameType, Float> e : sums.entrySet()) {
      if (e.getKey() != NameType.DEMONYM && e.getValue() > sums.getOrDefault(best, 0f)) {
        best = e.getKey();
      }
    }
    boolean doubtful = none > sums.getOrDefault(best, 0f) + DOUBT * (end - begin);
    return doubtful ? new NameType[0] : new NameType[] {best};
  }

  /** Adds a word's best score for each type. */
  private void sum(float[] row, float weight, Map<NameType, Float> sums) {
    Map<NameType, Float> most = new EnumMap<>(NameType.class);
    for (int c = 0; c < types.length; c++) {
      if (c != outside) {
        most.merge(types[c], row[c], Math::max);
      }
    }
    most.forEach((type, score) -> sums.merge(type, weight * score, Float::sum));
  }

  /** Adds to the scores what the gazetteer knows of the words and the word before. */
  private void hints(List<Token> tokens, int begin, int end, Map<NameType, Float> sums) {
    String last = tokens.get(end - 1).form();
    String first = tokens.get(begin).form();
    if (end - begin > 1) {
      hint(gazetteer.has("given names", first), NameType.PERSON, 3f, sums);
      hint(gazetteer.has("organisation words", last), NameType.ORGANIZATION, 3f, sums);
      hint(gazetteer.has("event words", last), NameType.EVENT, 3f, sums);
      hint(gazetteer.has("place words", last), NameType.PLACE, 2f, sums);
    }
    String whole = words(tokens, begin, end);
    boolean place = gazetteer.has("cities", whole) || gazetteer.has("regions", whole);
    hint(place, NameType.PLACE, 3f, sums);
    if (begin > 0) {
      Token before = tokens.get(begin - 1);
      hint(isTitle(before) && before.head() == begin + 1, NameType.PERSON, 3f, sums);
    }
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
