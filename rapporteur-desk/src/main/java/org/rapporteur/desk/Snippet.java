package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.store.WordQuery;
import org.rapporteur.text.Folding;
import org.rapporteur.text.Span;

/**
 * A stretch of a text with the words that were looked for.
 *
 * @param span where it stands, in UTF-16 offsets of the text that it is of
 * @param text its characters
 * @param marks the words that were looked for, as offsets of the same text as the span
 */
public record Snippet(Span span, String text, List<Span> marks) {

  private static final int AROUND = 14;
  private static final int LONGEST = 36;

  /** Copies the list. */
  public Snippet {
    marks = List.copyOf(marks);
  }

  /** The whole of a text with its marks. */
  public static Snippet whole(String text, SearchQuery.Marking marking) {
    return new Snippet(new Span(0, text.length()), text, marks(Folding.compounds(text), marking));
  }

  /** The stretch of a text that holds most of what was looked for, the earliest of several. */
  public static Snippet best(String text, SearchQuery.Marking marking) {
    List<Folding.Compound> compounds = Folding.compounds(text);
    List<Span> marks = marks(compounds, marking);
    if (compounds.isEmpty()) {
      return new Snippet(new Span(0, 0), "", List.of());
    }
    int from = 0;
    if (!marks.isEmpty()) {
      from = Math.max(0, indexOf(compounds, densest(compounds, marks)) - AROUND);
    }
    int to = Math.min(compounds.size(), from + LONGEST);
    Span span = new Span(start(compounds.get(from)), end(compounds.get(to - 1)));
    return new Snippet(span, span.in(text), marks.stream().filter(span::contains).toList());
  }

  private static Span densest(List<Folding.Compound> compounds, List<Span> marks) {
    Span best = marks.get(0);
    int most = 0;
    int last = 0;
    for (int first = 0; first < marks.size(); first++) {
      int begin = indexOf(compounds, marks.get(first));
      int reach = Math.min(compounds.size() - 1, begin + LONGEST - AROUND - 1);
      while (last < marks.size() && marks.get(last).end() <= end(compounds.get(reach))) {
        last++;
      }
      if (last - first > most) {
        most = last - first;
        best = marks.get(first);
      }
    }
    return best;
  }

  /** The compound that a mark begins with. */
  private static int indexOf(List<Folding.Compound> compounds, Span mark) {
    int low = 0;
    int high = compounds.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(compounds.get(middle)) <= mark.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int start(Folding.Compound compound) {
    return compound.words().get(0).span().start();
  }

  private static int end(Folding.Compound compound) {
    return compound.words().get(compound.words().size() - 1).span().end();
  }

  private static List<Span> marks(List<Folding.Compound> compounds, SearchQuery.Marking marking) {
    List<Folding.Word> words = compounds.stream().flatMap(c -> c.words().stream()).toList();
    List<Folding.Word> joined =
        compounds.stream()
            .map(c -> new Folding.Word(new Span(start(c), end(c)), c.joined()))
            .toList();
    List<Span> found = new ArrayList<>();
    for (Term term : marking.terms()) {
      mark(words, term.words(), term.last(), found);
      mark(words, term.joined(), term.last(), found);
      mark(joined, term.joined(), term.last(), found);
    }
    found.sort(null);
    List<Span> apart = new ArrayList<>();
    for (Span span : found) {
      int last = apart.size() - 1;
      if (last >= 0 && span.start() < apart.get(last).end()) {
        Span before = apart.get(last);
        apart.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  private static void mark(
      List<Folding.Word> words, List<String> wanted, WordQuery.Last last, List<Span> into) {
    for (int i = 0; i + wanted.size() <= words.size(); i++) {
      if (stands(words, i, wanted, last)) {
        Span first = words.get(i).span();
        into.add(new Span(first.start(), words.get(i + wanted.size() - 1).span().end()));
      }
    }
  }

  private static boolean stands(
      List<Folding.Word> words, int at, List<String> wanted, WordQuery.Last last) {
    for (int i = 0; i < wanted.size(); i++) {
      String word = words.get(at + i).folded();
      boolean open = last == WordQuery.Last.PREFIX && i == wanted.size() - 1;
      if (open ? !word.startsWith(wanted.get(i)) : !word.equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }
}
