package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.read.format.date.Months;

/** A byline as printed or given, cut into the names of those who wrote. */
final class Byline {

  /** What {@link AuthorFinder} puts between the texts of two elements. */
  static final char EDGE = '\u001f';

  private static final int LONGEST = 400;
  private static final int MOST_NAMES = 12;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;
  private static final String PARTING = ",;|•·/–—&()[]:»«→<>~_\n" + EDGE;

  private static final List<String> OPEN_ENDS = List.of("by", "von", "par", "por", "di", "de");

  private static final List<String> INSIDE =
      List.of("by", "von", "par", "por", "door", "av", "af", "autor", "author", "autorin");

  /** {@code ByMara Veld}: two elements without a blank between them. */
  private static final Pattern GLUED = Pattern.compile("^\\s*(By|Von|Par|Por)(?=\\p{Lu}\\p{Ll})");

  private static final Wordings LEAD = Wordings.of("LEAD");
  private static final Wordings JOIN = Wordings.of("JOIN");
  private static final Wordings CUT = Wordings.of("CUT");
  private static final Wordings ROLE = Wordings.of("ROLE");
  private static final Wordings NOBODY = Wordings.of("NOBODY");
  private static final Wordings OTHER = Wordings.of("OTHER");
  private static final Wordings FIRM = Wordings.of("FIRM");
  private static final Wordings DAY = Wordings.of("DAY");

  private final SiteName site;

  Byline(SiteName site) {
    this.site = site;
  }

  /** Whether a text begins like a byline: {@code By}, {@code Von}. */
  static boolean hasLead(String text) {
    List<String> words = WordGrams.words(text.length() > 200 ? text.substring(0, 200) : text);
    int n = LEAD.lengthAt(words, 0);
    return n > 0 && n < words.size();
  }

  /**
   * Whether a name is a word in small letters: a rubric ({@code trade}), or what a blogger is
   * called.
   */
  static boolean isPlainWord(String name) {
    return name.chars().allMatch(Character::isLowerCase);
  }

  /** The text from the first word on that introduces a name, or nothing. */
  static String fromLead(String text) {
    List<Word> words = words(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    List<String> lower = lower(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean other = i > 0 && OTHER.lengthAt(lower, i - 1) > 1;
      if (INSIDE.contains(lower.get(i)) && !other) {
        return text.substring(words.get(i).start);
      }
    }
    return "";
  }

  /**
   * The names in a byline, in its order.
   *
   * @param byline such as {@code By Mara Veld and Ivo Tesk, Arlen Courier | 3 May 2021}
   */
  List<String> names(String byline) {
    String text = GLUED.matcher(byline).replaceFirst("$1 ");
    if (text.length() > LONGEST || text.contains("://") || text.startsWith("www.")) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (String part : parts(text)) {
      List<Word> words = words(part);
      if (isOther(words)) {
        continue;
      }
      int from = withoutDate(words, withoutLead(words));
      if (from < words.size() && endsName(words, from)) {
        if (names.isEmpty()) {
          continue;
        }
        break;
      }
      boolean ends = false;
      int start = from;
      for (int i = from; i < words.size() && !ends; i++) {
        ends = i > start && endsName(words, i);
        int join = i > start && !ends ? join(words, i) : 0;
        if (ends || join > 0) {
          keep(part, words, start, i, names);
          start = i + Math.max(join, 1);
          i = join > 0 ? i + join - 1 : i;
        }
      }
      if (ends) {
        break;
      }
      keep(part, words, start, words.size(), names);
    }
    return withoutLonger(names);
  }

  /** {@code Mara Veld} and {@code Mara Veld Economics} are one. */
  private static List<String> withoutLonger(Set<String> names) {
    return names.stream()
        .filter(
            n -> names.stream().noneMatch(o -> n.length() > o.length() && n.startsWith(o + ' ')))
        .toList();
  }

  /** A word of a part, with its place. */
  private record Word(String text, int start, int end) {
    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the part names somebody who took the pictures or checked the facts. */
  private static boolean isOther(List<Word> words) {
    List<String> lower = lower(words);
    int n = OTHER.lengthAt(lower, 0);
    if (n > 0) {
      return true;
    }
    boolean open = lower.size() > 1 && LEAD.lengthAt(lower, lower.size() - 1) > 0;
    if (open && OPEN_ENDS.contains(lower.get(lower.size() - 1))) {
      return true;
    }
    for (int i = 1; i < lower.size(); i++) {
      if (OTHER.lengthAt(lower, i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first word after what introduces the names. */
  private static int withoutLead(List<Word> words) {
    List<String> lower = lower(words);
    int at = 0;
    for (int i = 0; i < 3; i++) {
      int n = Math.max(LEAD.lengthAt(lower, at), at == 0 ? JOIN.lengthAt(lower, 0) : 0);
      boolean initial = n == 1 && words.get(at).text.length() == 1 && isUpper(words.get(at));
      if (n == 0 || at + n >= words.size() || initial) {
        return at;
      }
      at += n;
    }
    return at;
  }

  /**
   * The index of the first word behind a day and time that a part begins with: {@code Tue 3 May
   * 2022 16.40 BST Mara Veld}, {@code Published Thursday by Mara Veld}.
   */
  private static int withoutDate(List<Word> words, int from) {
    List<String> lower = lower(words);
    boolean dated = false;
    int at = from;
    while (at < words.size()) {
      Word word = words.get(at);
      boolean zone = dated && word.text.length() <= 4 && word.text.equals(upper(word.text));
      int n = Math.max(DAY.lengthAt(lower, at), isDate(words, at) || zone ? 1 : 0);
      n = dated && n == 0 ? LEAD.lengthAt(lower, at) : n;
      if (n == 0) {
        return at;
      }
      dated = true;
      at += n;
    }
    return at;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** Whether a figure, or a month beside one, stands there. */
  private static boolean isDate(List<Word> words, int i) {
    Word word = words.get(i);
    boolean month = word.text.length() > 2 && Months.number(word.text).isPresent();
    return isFigure(words, i) || month && (isFigure(words, i - 1) || isFigure(words, i + 1));
  }

  private static boolean isFigure(List<Word> words, int i) {
    return i >= 0 && i < words.size() && Character.isDigit(words.get(i).text.charAt(0));
  }

  private static boolean endsName(List<Word> words, int i) {
    Word word = words.get(i);
    boolean figure = Character.isDigit(word.text.charAt(0));
    boolean month = word.text.length() > 2 && Months.number(word.text).isPresent();
    boolean dated = month && i + 1 >= words.size();
    dated |= month && i + 1 < words.size() && Character.isDigit(words.get(i + 1).text.charAt(0));
    return figure
        || dated
        || (!isUpper(word) && CUT.lengthAt(lower(words), i) > 0)
        || CUT.lengthAt(lower(words), i) > 1;
  }

  private static int join(List<Word> words, int i) {
    return isUpper(words.get(i)) ? 0 : JOIN.lengthAt(lower(words), i);
  }

  private static boolean isUpper(Word word) {
    return Character.isUpperCase(word.text.charAt(0));
  }

  private static List<String> lower(List<Word> words) {
    return words.stream().map(Word::lower).toList();
  }

  private void keep(String part, List<Word> words, int from, int to, Set<String> names) {
    int end = withoutRole(words, from, to);
    boolean stripped = end < to;
    boolean follows = !names.isEmpty();
    if (end <= from
        || names.size() >= MOST_NAMES
        || site.isName(text(part, words, from, to))
        || ROLE.isOne(text(part, words, from, to))
        || (follows && ROLE.lengthAt(lower(words), from) > 0)
        || (stripped && (follows || end - from < 2))) {
      return;
    }
    boolean multiple = end - from > 1;
    boolean upper = isUpper(words.get(from)) && isUpper(words.get(end - 1));
    boolean named = names.stream().anyMatch(n -> n.indexOf(' ') > 0);
    if ((multiple && !upper && isCased(words.get(from))) || (!multiple && named)) {
      return;
    }
    String name = text(part, words, from, end);
    if (isName(name, end - from)) {
      names.add(name);
    }
  }

  private static String text(String part, List<Word> words, int from, int to) {
    Word last = words.get(to - 1);
    boolean initial = last.end - last.start < 3;
    boolean point = initial && last.end < part.length() && part.charAt(last.end) == '.';
    return part.substring(words.get(from).start, point ? last.end + 1 : last.end);
  }

  /** Whether a word's script has capitals at all. */
  private static boolean isCased(Word word) {
    char c = word.text.charAt(0);
    return Character.toUpperCase(c) != Character.toLowerCase(c);
  }

  /** {@code Ivo Tesk Senior Correspondent} ends after the name. */
  private static int withoutRole(List<Word> words, int from, int to) {
    List<String> lower = lower(words.subList(0, to));
    for (int i = from + 1; i < to; i++) {
      int n = ROLE.lengthAt(lower, i);
      if (n > 0 && i + n == to) {
        return i;
      }
    }
    return to;
  }

  /** Cuts at marks. A dash between spaces is a mark, one inside a name is not. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && i > 0 && isGap(text.charAt(i - 1));
      if (dash || PARTING.indexOf(c) >= 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      } else if (c == '@') {
        parts.add(text.substring(start, i));
        start = i + 1;
        while (start < text.length() && !isGap(text.charAt(start))) {
          start++;
        }
        i = start - 1;
      }
    }
    parts.add(text.substring(Math.min(start, text.length())));
    return parts;
  }

  private static boolean isGap(char c) {
    return c == EDGE || CleanText.isSpace(c);
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean in =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        words.add(new Word(text.substring(start, i), start, i));
        start = -1;
      }
    }
    return words;
  }

  private boolean isName(String name, int words) {
    return words <= MOST_WORDS
        && name.length() > 1
        && name.length() <= LONGEST_NAME
        && !ROLE.isOne(name)
        && !NOBODY.isOne(name)
        && !DAY.isOne(name)
        && !JOIN.isOne(name)
        && (!LEAD.isOne(name) || name.equalsIgnoreCase("redaktion"))
        && !FIRM.isOne(name.substring(name.lastIndexOf(' ') + 1))
        && !site.isName(name);
  }
}
