package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Evidence;

/** The numbers of a document's citations: the same passages, the same number. Not thread-safe. */
final class Citations {

  private final Map<List<Evidence>, Integer> numbers = new LinkedHashMap<>();

  /** The number, from 1, in order of first use. */
  int number(Inline.Cite cite) {
    return numbers.computeIfAbsent(cite.evidence(), e -> numbers.size() + 1);
  }

  /** The passages by number; the first is number 1. */
  List<List<Evidence>> inOrder() {
    return new ArrayList<>(numbers.keySet());
  }
}
