package org.rapporteur.read.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * A number as printed, in digits, words or both: 40,000; 5.4 billion; two dozen; twenty-five
 * thousand.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param value its value, scaled out
 */
record Numeral(int first, int end, BigDecimal value) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final WordList DEFINITE = Words.standard().of("figure.numeral.definite");
  private static final WordList RANGE = Words.standard().of("figure.numeral.range");
  private static final WordList HALF = Words.standard().of("figure.numeral.half");
  private static final WordList SCALES = Words.standard().of("number.scale");
  private static final Map<String, Integer> SMALL = small();

  private static Map<String, Integer> small() {
    Map<String, Integer> small = new HashMap<>();
    WordList ones = Words.standard().of("number.small");
    WordList tens = Words.standard().of("number.tens");
    ones.all().forEach(one -> small.put(one, ones.number(one).orElseThrow()));
    for (String ten : tens.all()) {
      int value = tens.number(ten).orElseThrow();
      small.put(ten, value);
      for (String one : ones.all()) {
        int unit = ones.number(one).orElseThrow();
        if (unit > 0 && unit < 10) {
          small.put(ten + "-" + one, value + unit);
        }
      }
    }
    return small;
  }

  /** The number that begins at a token. */
  static Optional<Numeral> at(List<Token> tokens, int first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    boolean any = false;
    int i = first;
    boolean article = i + 1 < tokens.size() && isArticle(tokens.get(i));
    if (article && SCALES.has(lower(tokens.get(i + 1)))) {
      group = BigDecimal.ONE;
      any = true;
      i++;
    }
    if (isHalf(tokens, first)) {
      group = new BigDecimal("0.5");
      any = true;
      i += 2;
    }
    Optional<Numeral> apart = apart(tokens, first);
    if (apart.isPresent()) {
      return apart;
    }
    for (; i < tokens.size(); i++) {
      String word = tokens.get(i).form().toLowerCase(Locale.ROOT);
      Optional<BigDecimal> plain = plain(word);
      Optional<BigDecimal> scale = SCALES.value(word).map(BigDecimal::new);
      if (plain.isPresent() && (i == first || SMALL.containsKey(word))) {
        group = group.add(plain.get());
        any = true;
      } else if (scale.isPresent() && any) {
        group = group.multiply(scale.get());
        if (scale.get().compareTo(THOUSAND) >= 0) {
          total = total.add(group);
          group = BigDecimal.ZERO;
        }
      } else if (!(word.equals("-")
          && any
          && i + 1 < tokens.size()
          && isNumberWord(tokens.get(i + 1)))) {
        break;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    int end = endOfWhole(tokens, endOfRange(tokens, i));
    return Optional.of(new Numeral(first, end, total.add(group).stripTrailingZeros()));
  }

  /** "half a million". */
  private static boolean isHalf(List<Token> tokens, int first) {
    return first + 2 < tokens.size()
        && HALF.has(lower(tokens.get(first)))
        && isArticle(tokens.get(first + 1))
        && SCALES.has(lower(tokens.get(first + 2)));
  }

  /** "four of the eight planes" are four planes, and so are "four of eight planes". */
  private static int endOfWhole(List<Token> tokens, int end) {
    if (end + 2 >= tokens.size() || !Particles.GENITIVE.has(lower(tokens.get(end)))) {
      return end;
    }
    boolean definite = DEFINITE.has(lower(tokens.get(end + 1)));
    return at(tokens, definite ? end + 2 : end + 1).map(Numeral::end).orElse(end);
  }

  /** "at least 3, 316 people": a copy left a space behind the comma of the thousands. */
  private static Optional<Numeral> apart(List<Token> tokens, int first) {
    if (first == 0 || first + 2 >= tokens.size()) {
      return Optional.empty();
    }
    String head = tokens.get(first).form();
    String tail = tokens.get(first + 2).form();
    Upos before = tokens.get(first - 1).upos();
    boolean grouped =
        tokens.get(first + 1).form().equals(",")
            && isDigits(head)
            && head.length() <= 3
            && isDigits(tail)
            && tail.length() == 3;
    // "on March 3, 316 people left", "rooms 2, 3, 316"
    boolean free =
        before == Upos.ADJ || before == Upos.ADV || before == Upos.VERB || before == Upos.ADP;
    return grouped && free
        ? Optional.of(new Numeral(first, first + 3, new BigDecimal(head + tail)))
        : Optional.empty();
  }

  private static boolean isDigits(String form) {
    return form.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "400-500", "400 to 500": the lower end counts, the upper belongs to it. */
  private static int endOfRange(List<Token> tokens, int end) {
    boolean dash = end + 1 < tokens.size() && RANGE.has(lower(tokens.get(end)));
    return dash && plain(lower(tokens.get(end + 1))).isPresent() ? end + 2 : end;
  }

  /** Whether the word before a bracket ends a number, with its unit or without. */
  static boolean endsBefore(List<Token> tokens, int bracket) {
    for (int i = bracket - 1; i >= Math.max(0, bracket - 2); i--) {
      if (plain(lower(tokens.get(i))).isPresent() || SCALES.has(lower(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Token token) {
    return Particles.INDEFINITE.has(lower(token));
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumberWord(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    return SMALL.containsKey(word) || SCALES.has(word);
  }

  private static Optional<BigDecimal> plain(String word) {
    Integer small = SMALL.get(word);
    if (small != null) {
      return Optional.of(BigDecimal.valueOf(small));
    }
    if (word.isEmpty()
        || word.length() > 18
        || !isDigit(word.charAt(0))
        || !isDigit(word.charAt(word.length() - 1))) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    int points = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDigit(c) || c == '.') {
        digits.append(c);
        points += c == '.' ? 1 : 0;
      } else if (c != ',') {
        return Optional.empty();
      }
    }
    return points <= 1 ? Optional.of(new BigDecimal(digits.toString())) : Optional.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
