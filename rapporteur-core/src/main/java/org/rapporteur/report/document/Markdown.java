package org.rapporteur.report.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The escapes of Markdown. Text from outside may neither format nor reach the terminal raw. */
final class Markdown {

  private Markdown() {}

  /** The text as one line that reads as itself. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
        continue;
      }
      // A control character of an article must not steer the reader's terminal.
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      if ("\\`*[]<>|".indexOf(c) >= 0 || (c == '_' && !insideWord(text, i))) {
        out.append('\\');
      }
      out.append(c);
    }
    if (space) {
      out.append(' ');
    }
    return text.startsWith(" ") || text.isEmpty() ? out.toString() : atLineStart(out);
  }

  private static boolean insideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** An article's words that begin like a list or heading must not become one. */
  private static String atLineStart(StringBuilder out) {
    if (out.length() > 0 && "+#-=~".indexOf(out.charAt(0)) >= 0) {
      out.insert(0, '\\');
    }
    return out.toString();
  }

  /** A file name as an address, which never leads to another host or above its folder. */
  static String address(String name) {
    StringBuilder out = new StringBuilder();
    for (String step : name.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        continue;
      }
      out.append(out.length() > 0 || name.startsWith("/") ? "/" : "")
          .append(URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return out.toString();
  }

  /** b for 1, c for 2, … and numbers with a dot after z. */
  static String letter(int copy) {
    return copy < 26 ? String.valueOf((char) ('a' + copy)) : "." + copy;
  }
}
