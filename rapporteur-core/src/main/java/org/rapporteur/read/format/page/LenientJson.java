package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A parser of JSON as sites really write it into their pages: line breaks inside strings, commas
 * too many or too few, comments, a missing end. It never fails; it reads what can be read, and
 * remembers where the characters of strings stood. Linear in the input; depth is limited.
 */
final class LenientJson {

  private static final int DEEPEST = 40;
  private static final int MOST_VALUES = 50_000;

  private final String in;
  private final int end;
  private final int offset;
  private int at;
  private int values;

  private LenientJson(String in, int offset) {
    this.in = in;
    this.end = in.length();
    this.offset = offset;
  }

  /**
   * The values written one after the other in a script.
   *
   * @param script the script's text
   * @param offset where it begins in the markup
   */
  static List<Json> parse(String script, int offset) {
    LenientJson parser = new LenientJson(script, offset);
    List<Json> found = new ArrayList<>();
    while (parser.toNextContainer()) {
      found.add(parser.value(0));
    }
    return found;
  }

  /** Moves to the next opening bracket, over comments and stray text. */
  private boolean toNextContainer() {
    while (at < end && in.charAt(at) != '{' && in.charAt(at) != '[') {
      at++;
    }
    return at < end && values < MOST_VALUES;
  }

  private Json value(int depth) {
    values++;
    if (depth > DEEPEST || values > MOST_VALUES) {
      at = end;
      return empty();
    }
    char c = in.charAt(at);
    if (c == '{') {
      return object(depth);
    }
    if (c == '[') {
      return array(depth);
    }
    return c == '"' ? string() : literal();
  }

  private Json object(int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    at++;
    while (skipFiller() && in.charAt(at) != '}') {
      if (in.charAt(at) == ']') {
        break;
      }
      String name = in.charAt(at) == '"' ? string().value() : literal().value();
      if (!skipFiller() || in.charAt(at) == '}' || in.charAt(at) == ']') {
        break;
      }
      members.putIfAbsent(name, value(depth + 1));
    }
    at = Math.min(at + 1, end);
    return new Json.Item(members);
  }

  private Json array(int depth) {
    List<Json> items = new ArrayList<>();
    at++;
    while (skipFiller() && in.charAt(at) != ']') {
      if (in.charAt(at) == '}') {
        break;
      }
      items.add(value(depth + 1));
    }
    at = Math.min(at + 1, end);
    return new Json.Array(items);
  }

  /** Skips white space, separators and comments; false at the end. */
  private boolean skipFiller() {
    while (at < end) {
      char c = in.charAt(at);
      if (c == '/' && in.startsWith("/*", at)) {
        int close = in.indexOf("*/", at + 2);
        at = close < 0 ? end : close + 2;
      } else if (c <= ' ' || c == ',' || c == ':' || c == ';' || c == '\u00a0' || c == '\ufeff') {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  /** A number, a literal, or a bare word; takes at least one character. */
  private Json.Text literal() {
    int start = at;
    at++;
    while (at < end && ",:]}{[\"\n\r\t ".indexOf(in.charAt(at)) < 0) {
      at++;
    }
    String word = in.substring(start, at);
    if (word.equals("null")) {
      return empty();
    }
    int[] places = new int[word.length()];
    for (int i = 0; i < places.length; i++) {
      places[i] = offset + start + i;
    }
    return new Json.Text(word, places);
  }

  private static Json.Text empty() {
    return new Json.Text("", new int[0]);
  }

  private Json.Text string() {
    StringBuilder out = new StringBuilder();
    int[] places = new int[64];
    at++;
    while (at < end) {
      int place = offset + at;
      char c = in.charAt(at++);
      if (c == '"') {
        if (closes()) {
          break;
        }
      } else if (c == '\\' && at < end) {
        c = escape();
      }
      if (out.length() == places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[out.length()] = place;
      out.append(c);
    }
    return new Json.Text(out.toString(), Arrays.copyOf(places, out.length()));
  }

  /**
   * Whether the quotation mark just read ends its string. Some sites forget to escape the marks of
   * a quotation: {@code "headline": "Minister: "No talks" this year",}. A mark that ends a string
   * is followed by a separator or a bracket.
   */
  private boolean closes() {
    int next = at;
    while (next < end && in.charAt(next) <= ' ') {
      next++;
    }
    return next == end
        || ",:]}".indexOf(in.charAt(next)) >= 0
        || (next > at && in.charAt(next) == '"');
  }

  private char escape() {
    char c = in.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b', 'f' -> ' ';
      case 'u' -> unicode();
      default -> c;
    };
  }

  private char unicode() {
    int code = 0;
    int stop = Math.min(at + 4, end);
    int from = at;
    while (at < stop && Character.digit(in.charAt(at), 16) >= 0) {
      code = code * 16 + Character.digit(in.charAt(at), 16);
      at++;
    }
    return at == from ? '\ufffd' : (char) code;
  }
}
