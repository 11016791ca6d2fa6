package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A byline as printed or given, cut into the names of those who wrote. */
final class Byline {

  private static final int MOST_NAMES = 12;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;

  private static final Wordings LEAD = Wordings.of("LEAD");
  private static final Wordings JOIN = Wordings.of("JOIN");
  private static final Wordings CUT = Wordings.of("CUT");
  private static final Wordings ROLE = Wordings.of("ROLE");
  private static final Wordings NOBODY = Wordings.of("NOBODY");

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
   * The names in a byline, in its order.
   *
   * @param text such as {@code By Mara Veld and Ivo Tesk, Arlen Courier | 3 May 2021}
   */
  List<String> names(String text) {
    Set<String> names = new LinkedHashSet<>();
    String plain = MetaTags.clean(text);
    if (plain.length() > 400 || plain.contains("://") || plain.startsWith("www.")) {
      return List.of();
    }
    for (String part : parts(plain)) {
      String name = trim(part);
      if (isName(name) && names.size() < MOST_NAMES) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** Cuts at marks and at words that join names or end the byline. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    List<int[]> places = places(text);
    List<String> words = new ArrayList<>();
    for (int[] place : places) {
      words.add(text.substring(place[0], place[1]).toLowerCase(Locale.ROOT));
    }
    int at = LEAD.lengthAt(words, 0);
    int again = at > 0 ? LEAD.lengthAt(words, at) : 0;
    at += again;
    int start = at < places.size() ? places.get(at)[0] : text.length();
    int end = start;
    for (int i = at; i < places.size(); i++) {
      boolean first = places.get(i)[0] == start;
      if (!first && isMark(text, end, places.get(i)[0])) {
        parts.add(text.substring(start, end));
        start = places.get(i)[0];
        first = true;
        if (isStop(text, end, start)) {
          return parts;
        }
      }
      if (isDigits(words.get(i)) || (CUT.lengthAt(words, i) > 0 && !first)) {
        if (!first) {
          parts.add(text.substring(start, end));
        }
        return parts;
      }
      int join = JOIN.lengthAt(words, i);
      if (join > 0 && !first && i + join < places.size() && isSpaced(text, places.get(i))) {
        parts.add(text.substring(start, end));
        i += join - 1;
        start = places.get(i + 1)[0];
        end = start;
        continue;
      }
      end = places.get(i)[1];
      if (end < text.length() && text.charAt(end) == '.' && isInitial(places.get(i))) {
        end++;
      }
    }
    if (end > start) {
      parts.add(text.substring(start, end));
    }
    return parts;
  }

  private static boolean isInitial(int[] place) {
    return place[1] - place[0] <= 2;
  }

  private static boolean isSpaced(String text, int[] place) {
    return place[0] > 0 && text.charAt(place[0] - 1) == ' ';
  }

  private static boolean isDigits(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** Whether something between two words parts names. */
  private static boolean isMark(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",;|•·/–—&()[]:»«→<>\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      if (text.charAt(i) == '-' && i > from && i + 1 < to) {
        return true;
      }
    }
    return false;
  }

  /** Whether something between two words ends the names. */
  private static boolean isStop(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("|•·–—([»→<>@".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<int[]> places(String text) {
    List<int[]> places = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean in =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        places.add(new int[] {start, i});
        start = -1;
      }
    }
    return places;
  }

  private static String trim(String part) {
    String name = part.strip();
    int at = name.indexOf('@');
    return at > 0 ? name.substring(0, at).strip() : name;
  }

  private boolean isName(String name) {
    List<String> words = WordGrams.words(name);
    if (words.isEmpty() || words.size() > MOST_WORDS || name.length() > LONGEST_NAME) {
      return false;
    }
    if (name.length() < 2 || ROLE.isOne(name) || NOBODY.isOne(name) || site.isName(name)) {
      return false;
    }
    String last = words.get(words.size() - 1);
    return !last.equals("staff") && !last.equals("com");
  }
}
