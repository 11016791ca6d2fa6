package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.store.Lookup;

/**
 * What somebody looks for, as they typed it: words, {@code "a phrase"}, {@code prefix*}, AND, OR,
 * NOT, brackets, and fields: {@code speaker:}, {@code party:}, {@code name:}, {@code outlet:},
 * {@code kind:}, {@code type:}, {@code status:}, {@code from:}, {@code to:}, {@code article:},
 * {@code since:} a change of the record. Words next to each other must all occur. Case, accents,
 * apostrophes and hyphens do not matter.
 *
 * @param typed as it was typed
 * @param lookup what it asks of the record
 * @param marked what is marked in what is found
 */
public record SearchQuery(String typed, Lookup lookup, Marking marked) {

  /**
   * What is marked in a text.
   *
   * @param terms words or phrases
   */
  public record Marking(List<Term> terms) {
    /** Copies the list. */
    public Marking {
      terms = List.copyOf(terms);
    }
  }

  /** Understands a query. */
  public static SearchQuery parse(String typed) throws QueryException {
    return new QueryParser(typed).parse();
  }
}
