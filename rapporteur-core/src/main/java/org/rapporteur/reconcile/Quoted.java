package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reconcile.wording.Wording;
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

  /** The stretches inside quotation marks, each by itself. */
  static List<Wording> fragments(Statement s) {
    List<Wording> found = new ArrayList<>();
    for (Evidence e : s.content()) {
      String text = e.quote();
      int from = -1;
      for (int i = 0; i < text.length(); i++) {
        if (from < 0 && opens(text, i)) {
          from = i + 1;
        } else if (from >= 0 && closes(text, i)) {
          found.add(Wording.of(text.substring(from, i)));
          from = -1;
        }
      }
    }
    return found;
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
