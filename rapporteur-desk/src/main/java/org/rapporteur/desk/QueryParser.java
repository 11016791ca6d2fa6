package org.rapporteur.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rapporteur.store.ItemKind;
import org.rapporteur.store.Lookup;
import org.rapporteur.store.WordQuery;
import org.rapporteur.text.Folding;

/**
 * Understands one query. Fields and NOT hold for the query as a whole: they stand beside the words,
 * not inside brackets or an OR.
 */
final class QueryParser {

  private static final int MOST_NESTED = 20;
  private static final int LONGEST = 1000;

  private final String typed;
  private final List<QueryToken> tokens;
  private int at;
  private int depth;

  private final List<Term> marked = new ArrayList<>();
  private final List<WordQuery> without = new ArrayList<>();
  private final List<Lookup.Condition> conditions = new ArrayList<>();
  private final Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
  private Optional<LocalDate> from = Optional.empty();
  private Optional<LocalDate> to = Optional.empty();
  private Optional<String> article = Optional.empty();
  private OptionalLong since = OptionalLong.empty();

  QueryParser(String typed) throws QueryException {
    if (typed.length() > LONGEST) {
      throw new QueryException("the query is longer than " + LONGEST + " characters");
    }
    this.typed = typed;
    this.tokens = QueryToken.in(typed);
  }

  SearchQuery parse() throws QueryException {
    List<WordQuery> either = new ArrayList<>();
    List<WordQuery> all = new ArrayList<>();
    while (at < tokens.size()) {
      QueryToken token = tokens.get(at);
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
      all = List.of(or(either));
    }
    if (kinds.isEmpty()) {
      kinds.addAll(usualKinds());
    }
    return new SearchQuery(
        typed,
        new Lookup(
            all.isEmpty() ? Optional.empty() : Optional.of(and(all)),
            without.isEmpty() ? Optional.empty() : Optional.of(or(without)),
            kinds,
            conditions,
            from,
            to,
            article,
            since),
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
    QueryToken token = tokens.get(at);
    if (token.field().isPresent()) {
      at++;
      field(token, Lookup.Sense.MUST_NOT);
    } else {
      without.add(operand(new ArrayList<>()));
    }
  }

  /** A word, a phrase or a bracket. */
  private WordQuery operand(List<Term> into) throws QueryException {
    QueryToken token = tokens.get(at++);
    if (token.is("(")) {
      if (++depth > MOST_NESTED) {
        throw new QueryException("too many brackets inside each other");
      }
      WordQuery inside = group(into);
      depth--;
      return inside;
    }
    if (token.is(")")) {
      throw new QueryException("a bracket closes that was not opened");
    }
    if (token.isOperator()) {
      throw new QueryException(token.text() + " needs words on both sides");
    }
    Term term = term(token);
    into.add(term);
    return term.query();
  }

  private WordQuery group(List<Term> into) throws QueryException {
    List<WordQuery> either = new ArrayList<>();
    List<WordQuery> all = new ArrayList<>();
    while (at < tokens.size() && !tokens.get(at).is(")")) {
      QueryToken token = tokens.get(at);
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
    return or(either);
  }

  private static WordQuery and(List<WordQuery> all) {
    return all.size() == 1 ? all.get(0) : new WordQuery.All(all);
  }

  private static WordQuery or(List<WordQuery> either) {
    return either.size() == 1 ? either.get(0) : new WordQuery.Any(either);
  }

  private static Term term(QueryToken token) throws QueryException {
    String text = token.text();
    boolean open = token.form() == QueryToken.Form.PLAIN && text.endsWith("*");
    List<Folding.Compound> compounds = Folding.compounds(text);
    if (compounds.isEmpty()) {
      throw new QueryException("nothing to look for in: " + text);
    }
    return new Term(compounds, open ? WordQuery.Last.PREFIX : WordQuery.Last.WHOLE);
  }

  private void field(QueryToken token, Lookup.Sense sense) throws QueryException {
    String name = token.field().orElseThrow();
    String value = token.text();
    if (value.isBlank()) {
      throw new QueryException(name + ": needs a value behind it, as in " + name + ":word");
    }
    switch (name) {
      case "kind" -> kind(value, sense);
      case "from" -> from = Optional.of(day(name, value));
      case "to" -> to = Optional.of(day(name, value));
      case "since" -> since = OptionalLong.of(change(value));
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

  private static long change(String value) throws QueryException {
    if (!value.matches("\\d{1,18}")) {
      throw new QueryException("since:" + value + " is no change; write since:120");
    }
    return Long.parseLong(value);
  }
}
