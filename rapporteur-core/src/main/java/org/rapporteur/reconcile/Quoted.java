package org.rapporteur.reconcile;

import org.rapporteur.record.Evidence;
import org.rapporteur.record.Statement;

/** What of a statement's content stands inside quotation marks. */
final class Quoted {

  private Quoted() {}

  static String in(Statement s) {
    if (s.kind() == Statement.Kind.INDIRECT) {
      return "";
    }
    if (s.kind() == Statement.Kind.DIRECT) {
      return Said.text(s);
    }
    StringBuilder out = new StringBuilder();
    for (Evidence e : s.content()) {
      append(e.quote(), out);
    }
    return out.toString();
  }

  private static void append(String text, StringBuilder out) {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (opens(text, i) && !inside) {
        inside = true;
        out.append(' ');
      } else if (inside && closes(text, i)) {
        inside = false;
        out.append(' ');
      } else if (inside) {
        out.append(c);
      }
    }
  }

  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    boolean atStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    return c == '\u201C' || c == '"' || ((c == '\u2018' || c == '\'') && atStart);
  }

  /** A single mark between letters is an apostrophe. */
  private static boolean closes(String text, int i) {
    char c = text.charAt(i);
    boolean atEnd = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    return c == '\u201D' || c == '"' || ((c == '\u2019' || c == '\'') && atEnd);
  }
}
