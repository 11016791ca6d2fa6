package org.rapporteur.read.format.story;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How picture credits look. Stateless. */
final class Credit {

  private static final int LONGEST = 160;

  private static final Pattern WORD =
      Pattern.compile(
          "(?:file |ap |handout |pool |stock )?"
              + "(?:photo|photos|photograph|photography|image|images|picture|video|graphic|credit"
              + "|photo credit|image credit|picture credit|photo illustration|illustration|map"
              + "|screenshot|screengrab)"
              + "(?: (?:by|credit|courtesy)\\b| ?[:/]).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAIL =
      Pattern.compile(
          "(?<=[.!?\\u201D\"')] ?|^)(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Vv]ideo|[Cc]redit"
              + "|Photo credit|Image credit|PHOTO|CREDIT|Photo illustration|Illustration)"
              + "(?: by\\b| courtesy\\b|:|\\.\\.\\.|\\u2026)[^.]{2,120}\\.?$"
              + "|(?<= )REUTERS/[^.]{2,60}\\.?$"
              + "|(?<=[.!?] )[\\p{Lu}][^.!?]{0,60}(?:/| via )(?:AFP|AP|Getty|REUTERS|Reuters|EPA"
              + "|Shutterstock|Alamy|Anadolu|TASS|Sputnik|Xinhua|Bloomberg)[^.!?]{0,40}$");

  private Credit() {}

  /** How many units at the end of a line are a credit; 0 if none. */
  static int tail(String line) {
    int bracket = bracket(line);
    if (bracket > 0) {
      return bracket;
    }
    int from = Math.max(0, line.length() - LONGEST);
    Matcher m = TAIL.matcher(line).region(from, line.length());
    m.useTransparentBounds(true);
    m.useAnchoringBounds(from == 0);
    return m.find() ? line.length() - m.start() : 0;
  }

  /** A credit in round or square brackets at the end. */
  private static int bracket(String line) {
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '.') {
      end--;
    }
    if (end == 0 || ")]".indexOf(line.charAt(end - 1)) < 0) {
      return 0;
    }
    int open = Math.max(line.lastIndexOf('(', end - 1), line.lastIndexOf('[', end - 1));
    if (open < 0 || end - open > LONGEST) {
      return 0;
    }
    String inside = line.substring(open + 1, end - 1).strip();
    return isMade(inside) ? line.length() - open : 0;
  }

  /**
   * Whether words in brackets inside a text credit a picture; an agency alone only where it is
   * parted from the sentence before, as no dateline's is.
   */
  static boolean isCaptionCredit(String inside, boolean isParted) {
    boolean made =
        inside.indexOf('/') > 0 || inside.contains(" via ") || WORD.matcher(inside).matches();
    return (made || isParted) && (isMade(inside.strip()) || made && names(inside));
  }

  private static boolean isMade(String inside) {
    String folded = inside.toLowerCase(Locale.ROOT);
    return WORD.matcher(inside).matches()
        || Outlets.isAgency(inside)
        || folded.contains(" via getty")
        || (inside.indexOf('/') > 0 && names(inside));
  }

  private static boolean names(String credit) {
    for (String part : credit.split("/| via |, ")) {
      if (Outlets.isAgency(part) || Outlets.isOutlet(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line of its own is nothing but a credit, wherever it stands. */
  static boolean isWhole(Line line) {
    String text = line.text();
    if (text.length() > LONGEST || line.words() > 16) {
      return false;
    }
    if (WORD.matcher(text).matches()
        && line.words() <= 10
        && !line.folded().startsWith("photo: ")
        && !line.folded().startsWith("video: ")) {
      return true;
    }
    return !line.endsSentence()
        && line.words() <= 9
        && (Outlets.isAgency(text)
            || (names(text) && (text.indexOf('/') > 0 || text.contains(" via "))));
  }

  /** Whether a line right below another can be its credit: {@code Mira Holt/Coast Guard}. */
  static boolean isWholeBelow(Line line) {
    String text = line.text();
    int stroke = text.indexOf('/');
    return isWhole(line)
        || (stroke > 0
            && stroke + 1 < text.length()
            && line.words() <= 9
            && !line.endsSentence()
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(stroke + 1)))
        || (line.words() <= 10 && WORD.matcher(text).matches());
  }
}
