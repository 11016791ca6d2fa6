package org.rapporteur.report.document;

/** The escapes of HTML: whatever comes in goes out as text, in an element or in a quoted value. */
final class Html {

  private Html() {}

  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(c);
        case '\r' -> out.append("&#13;");
        default -> {
          if (!turns(c)) {
            out.append(Character.isISOControl(c) ? '\uFFFD' : c);
          }
        }
      }
    }
    return out.toString();
  }

  /** What turns the direction of all that follows, so that a name could rewrite a line. */
  private static boolean turns(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }
}
