package org.rapporteur.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.store.ItemKind;
import org.rapporteur.store.Lookup;
import org.rapporteur.text.Folding;

/**
 * Understands one query. Fields and NOT hold for the query as a whole: they stand beside the words,
 * not inside brackets or an OR.
 */
final class QueryParser {

  private static final int MOST_NESTED = 20;
  private static final int LONGEST = 1000;

  private final String typed;
  private final List<Token> tokens;
  private int at;
  private int depth;

  private final List<Term> marked = new ArrayList<>();
  private final List<String> without = new ArrayList<>();
  private final List<Lookup.Condition> conditions = new ArrayList<>();
  private final Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
  private Optional<LocalDate> from = Optional.empty();
  private Optional<LocalDate> to = Optional.empty();
  private Optional<String> article = Optional.empty();

  QueryParser(String typed) throws QueryException {
    if (typed.length() > LONGEST) {
      throw new QueryException("the query is longer than " + LONGEST + " characters");
    }
    this.typed = typed;
    this.tokens = Token.in(typed);
  }

  SearchQuery parse() throws QueryException {
    List<String> either = new ArrayList<>();
    List<String> all = new ArrayList<>();
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.is("OR")) {
        at++;
        if (all.isEmpty()) {
          throw new QueryException("OR needs words on both sides");
        }
        either.add(and(all));
        all.clear();
      } else if (token.is("AND")) {
        at++;
      } else if (token.is("NOT")) {
        at++;
        not();
      } else if (token.field().isPresent()) {
        at++;
        field(token, Lookup.Sense.MUST);
      } else {
        all.add(operand(marked));
      }
    }
    if (!either.isEmpty()) {
      if (all.isEmpty()) {
        throw new QueryException("OR needs words on both sides");
      }
      either.add(and(all));
      all = List.of(String.join(" OR ", either));
    }
    if (kinds.isEmpty()) {
      kinds.addAll(usualKinds());
    }
    return new SearchQuery(
        typed,
        new Lookup(
            all.isEmpty() ? Optional.empty() : Optional.of(and(all)),
            without.isEmpty() ? Optional.empty() : Optional.of(String.join(" OR ", without)),
            kinds,
            conditions,
            from,
            to,
            article),
        new SearchQuery.Marking(marked));
  }

  /** Whoever asks for somebody or for a type asks for findings. */
  private Set<ItemKind> usualKinds() {
    boolean typedKind =
        conditions.stream()
            .anyMatch(
                c ->
                    switch (c.field()) {
                      case PARTY, NAME, TYPE, STATUS, ID -> true;
                      case SPEAKER, OUTLET -> false;
                    });
    boolean speaker = conditions.stream().anyMatch(c -> c.field() == Lookup.Field.SPEAKER);
    if (typedKind) {
      return EnumSet.complementOf(EnumSet.of(ItemKind.ARTICLE));
    }
    return speaker
        ? EnumSet.of(ItemKind.STATEMENT)
        : EnumSet.of(ItemKind.ARTICLE, ItemKind.STATEMENT);
  }

  private void not() throws QueryException {
    if (at == tokens.size()) {
      throw new QueryException("NOT needs a word behind it");
    }
    Token token = tokens.get(at);
    if (token.field().isPresent()) {
      at++;
      field(token, Lookup.Sense.MUST_NOT);
    } else {
      without.add(operand(new ArrayList<>()));
    }
  }

  /** A word, a phrase or a bracket. */
  private String operand(List<Term> into) throws QueryException {
    Token token = tokens.get(at++);
    if (token.is("(")) {
      if (++depth > MOST_NESTED) {
        throw new QueryException("too many brackets inside each other");
      }
      String inside = group(into);
      depth--;
      return "(" + inside + ")";
    }
    if (token.is(")")) {
      throw new QueryException("a bracket closes that was not opened");
    }
    if (token.isOperator()) {
      throw new QueryException(token.text() + " needs words on both sides");
    }
    Term term = term(token);
    into.add(term);
    return term.expression();
  }

  private String group(List<Term> into) throws QueryException {
    List<String> either = new ArrayList<>();
    List<String> all = new ArrayList<>();
    while (at < tokens.size() && !tokens.get(at).is(")")) {
      Token token = tokens.get(at);
      if (token.field().isPresent() || token.is("NOT")) {
        throw new QueryException(
            token.text() + " cannot stand inside brackets; put it outside of them");
      }
      if (token.is("AND")) {
        at++;
      } else if (token.is("OR")) {
        at++;
        if (all.isEmpty()) {
          throw new QueryException("OR needs words on both sides");
        }
        either.add(and(all));
        all.clear();
      } else {
        all.add(operand(into));
      }
    }
    if (at == tokens.size()) {
      throw new QueryException("a bracket is not closed");
    }
    at++;
    if (all.isEmpty()) {
      throw new QueryException("OR or a bracket has nothing in it");
    }
    either.add(and(all));
    return String.join(" OR ", either);
  }

  private static String and(List<String> all) {
    return all.size() == 1 ? all.get(0) : "(" + String.join(" AND ", all) + ")";
  }

  private static Term term(Token token) throws QueryException {
    String text = token.text();
    boolean open = token.form() == Form.PLAIN && text.endsWith("*");
    List<Folding.Compound> compounds = Folding.compounds(text);
    if (compounds.isEmpty()) {
      throw new QueryException("nothing to look for in: " + text);
    }
    return new Term(compounds, open ? Term.Last.PREFIX : Term.Last.WHOLE);
  }

  private void field(Token token, Lookup.Sense sense) throws QueryException {
    String name = token.field().orElseThrow();
    String value = token.text();
    if (value.isBlank()) {
      throw new QueryException(name + ": needs a value behind it, as in " + name + ":word");
    }
    switch (name) {
      case "kind" -> kind(value, sense);
      case "from" -> from = Optional.of(day(name, value));
      case "to" -> to = Optional.of(day(name, value));
      case "article" -> article = Optional.of(value);
      default ->
          conditions.add(
              new Lookup.Condition(
                  Lookup.Field.valueOf(name.toUpperCase(Locale.ROOT)), value, sense));
    }
  }

  private void kind(String value, Lookup.Sense sense) throws QueryException {
    Set<ItemKind> named = EnumSet.noneOf(ItemKind.class);
    for (String word : value.split(",")) {
      named.add(
          ItemKind.parse(word)
              .orElseThrow(
                  () ->
                      new QueryException(
                          "kind:"
                              + word
                              + " is none; there are article, statement, act, meeting,"
                              + " position, conditional, figure, person")));
    }
    kinds.addAll(sense == Lookup.Sense.MUST ? named : EnumSet.complementOf(EnumSet.copyOf(named)));
  }

  private static LocalDate day(String field, String value) throws QueryException {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new QueryException(field + ":" + value + " is no day; write " + field + ":2031-03-05");
    }
  }

  /** How the words of a piece stand. */
  private enum Form {
    PLAIN,
    QUOTED
  }

  /**
   * A piece of a query.
   *
   * @param text its words, or the value of its field
   * @param field the field that it names
   * @param form how its words stand
   */
  private record Token(String text, Optional<String> field, Form form) {

    private static final Set<String> FIELDS =
        Set.of(
            "speaker", "party", "name", "outlet", "type", "status", "id", "kind", "from", "to",
            "article");
    private static final String OPENING = "\"\u201c\u201e";
    private static final String CLOSING = "\"\u201d\u201c";

    boolean is(String operator) {
      return form == Form.PLAIN && field.isEmpty() && text.equals(operator);
    }

    boolean isOperator() {
      return is("AND") || is("OR") || is("NOT");
    }

    static List<Token> in(String typed) throws QueryException {
      List<Token> tokens = new ArrayList<>();
      int at = 0;
      while (at < typed.length()) {
        char c = typed.charAt(at);
        if (Character.isWhitespace(c)) {
          at++;
        } else if (c == '(' || c == ')') {
          tokens.add(new Token(String.valueOf(c), Optional.empty(), Form.PLAIN));
          at++;
        } else if (c == '-' && isStart(typed, at)) {
          tokens.add(new Token("NOT", Optional.empty(), Form.PLAIN));
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

    private static int word(String typed, int from, List<Token> tokens) throws QueryException {
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
        tokens.add(new Token(typed.substring(at + 1, end), field, Form.QUOTED));
        return end + 1;
      }
      int end = at;
      while (end < typed.length()
          && !Character.isWhitespace(typed.charAt(end))
          && "()\"".indexOf(typed.charAt(end)) < 0) {
        end++;
      }
      tokens.add(new Token(typed.substring(at, end), field, Form.PLAIN));
      return end;
    }
  }
}
