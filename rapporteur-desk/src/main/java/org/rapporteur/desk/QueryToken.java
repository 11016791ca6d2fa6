package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a query.
 *
 * @param text its words, or the value of its field
 * @param field the field that it names
 * @param form how its words stand
 */
record QueryToken(String text, Optional<String> field, Form form) {

  /** How the words of a piece stand. */
  enum Form {
    PLAIN,
    QUOTED
  }

  private static final Set<String> FIELDS =
      Set.of(
          "speaker", "party", "name", "outlet", "type", "status", "id", "kind", "from", "to",
          "article", "since");
  private static final String OPENING = "\"\u201c\u201e";
  private static final String CLOSING = "\"\u201d\u201c";

  boolean is(String operator) {
    return form == Form.PLAIN && field.isEmpty() && text.equals(operator);
  }

  boolean isOperator() {
    return is("AND") || is("OR") || is("NOT");
  }

  static List<QueryToken> in(String typed) throws QueryException {
    List<QueryToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      char c = typed.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        tokens.add(new QueryToken(String.valueOf(c), Optional.empty(), Form.PLAIN));
        at++;
      } else if (c == '-' && isStart(typed, at)) {
        tokens.add(new QueryToken("NOT", Optional.empty(), Form.PLAIN));
        at++;
      } else {
        at = word(typed, at, tokens);
      }
    }
    return tokens;
  }

  private static boolean isStart(String typed, int at) {
    return (at == 0 || Character.isWhitespace(typed.charAt(at - 1)))
        && at + 1 < typed.length()
        && !Character.isWhitespace(typed.charAt(at + 1));
  }

  private static int word(String typed, int from, List<QueryToken> tokens) throws QueryException {
    Optional<String> field = Optional.empty();
    int at = from;
    int colon = typed.indexOf(':', from);
    if (colon > from && FIELDS.contains(typed.substring(from, colon).toLowerCase(Locale.ROOT))) {
      field = Optional.of(typed.substring(from, colon).toLowerCase(Locale.ROOT));
      at = colon + 1;
    }
    if (at < typed.length() && OPENING.indexOf(typed.charAt(at)) >= 0) {
      int end = at + 1;
      while (end < typed.length() && CLOSING.indexOf(typed.charAt(end)) < 0) {
        end++;
      }
      if (end == typed.length()) {
        throw new QueryException("a quotation mark is not closed");
      }
      tokens.add(new QueryToken(typed.substring(at + 1, end), field, Form.QUOTED));
      return end + 1;
    }
    int end = at;
    while (end < typed.length()
        && !Character.isWhitespace(typed.charAt(end))
        && "()\"".indexOf(typed.charAt(end)) < 0) {
      end++;
    }
    tokens.add(new QueryToken(typed.substring(at, end), field, Form.PLAIN));
    return end;
  }
}
