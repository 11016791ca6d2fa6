package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Attributions that layout alone makes: the turns of a transcript ({@code RUIZ: We stay.}) and
 * quotations signed with a dash ({@code "We stay." - Ana Ruiz}). Made for one article.
 */
final class SetForms {

  private static final int LABEL_WORDS = 5;
  private static final Set<String> QUESTION_LABELS = Set.of("Q", "A", "Question", "Answer");

  /** Starts of the paragraphs that are turns. */
  private final Set<Integer> turns = new HashSet<>();

  SetForms(List<Paragraph> paragraphs) {
    Map<String, Integer> labels = new HashMap<>();
    List<Paragraph> labelled = new ArrayList<>();
    for (Paragraph p : paragraphs) {
      int colon = label(p);
      if (colon >= 0) {
        labelled.add(p);
        labels.merge(labelText(p, colon), 1, Integer::sum);
      }
    }
    // one colon after a name may be anything; a transcript has many, and speakers come back
    boolean comesBack = labels.values().stream().anyMatch(n -> n >= 2);
    if (labelled.size() >= 3 && comesBack) {
      labelled.forEach(p -> turns.add(p.block().span().start()));
    }
  }

  /** The attribution that the paragraph's layout makes, if any. */
  Optional<Draft> of(Paragraph p) {
    if (turns.contains(p.block().span().start())) {
      return Optional.of(turn(p));
    }
    return signed(p);
  }

  private static String labelText(Paragraph p, int colon) {
    SentenceView v = p.sentences().get(0);
    return v.token(colon - 1).form();
  }

  /** The token of the colon after a speaker's label at the paragraph's start, -1 if none. */
  private static int label(Paragraph p) {
    if (p.sentences().isEmpty()) {
      return -1;
    }
    SentenceView v = p.sentences().get(0);
    int first = firstWord(v);
    int at = first;
    while (at < v.size && at - first <= LABEL_WORDS && isLabelWord(v, at)) {
      at++;
    }
    boolean colon = at > first && at < v.size && v.token(at).form().equals(":");
    boolean goesOn = p.sentences().size() > 1 || at + 1 < v.size;
    return colon && goesOn ? at : -1;
  }

  private static int firstWord(SentenceView v) {
    int i = 0;
    while (i < v.size && v.isPunct(i)) {
      i++;
    }
    return i;
  }

  private static boolean isLabelWord(SentenceView v, int i) {
    String form = v.token(i).form();
    boolean name = v.nameType[i] != 0 || v.token(i).upos() == Upos.PROPN;
    boolean capitals = Character.isUpperCase(form.charAt(0));
    return capitals && (name || form.equals(form.toUpperCase(java.util.Locale.ROOT)))
        || QUESTION_LABELS.contains(form)
        || form.equals(".") && i > 0;
  }

  private static Draft turn(Paragraph p) {
    SentenceView v = p.sentences().get(0);
    int colon = label(p);
    int first = firstWord(v);
    Part[] parts = new Part[v.size];
    Arrays.fill(parts, Part.NOTHING);
    Arrays.fill(parts, first, colon, Part.SOURCE);
    Arrays.fill(parts, colon + 1, v.size, Part.CONTENT);
    parts[colon] = Part.CUE;
    Draft d = new Draft(v, colon, parts, 0.9, 0.9, 0.9);
    d.source = List.of(v.token(first).span().cover(v.token(colon - 1).span()));
    d.cue = List.of(v.token(colon).span());
    SentenceView last = p.sentences().get(p.sentences().size() - 1);
    int start =
        colon + 1 < v.size
            ? v.token(colon + 1).span().start()
            : p.sentences().get(1).sentence.span().start();
    d.content = List.of(new Span(start, last.sentence.span().end()));
    d.rule = "transcript-turn";
    return d;
  }

  /** A paragraph that is a quotation, a dash and a name. */
  private static Optional<Draft> signed(Paragraph p) {
    if (p.regions().isEmpty() || p.sentences().isEmpty()) {
      return Optional.empty();
    }
    QuoteRegion r = p.regions().get(0);
    SentenceView v = p.sentences().get(p.sentences().size() - 1);
    boolean opens = r.span().start() <= p.block().span().start() + 1;
    if (!opens || r.span().end() <= v.sentence.span().start() - 2) {
      return Optional.empty();
    }
    int dash = 0;
    while (dash < v.size && v.token(dash).span().start() < r.span().end()) {
      dash++;
    }
    if (dash + 1 >= v.size || !isDash(v, dash)) {
      return Optional.empty();
    }
    int last = v.size - 1;
    while (last > dash && v.isPunct(last)) {
      last--;
    }
    int names = 0;
    for (int i = dash + 1; i <= last; i++) {
      names += v.nameType[i] != 0 || v.token(i).upos() == Upos.PROPN ? 1 : 0;
      if (v.token(i).upos() == Upos.VERB) {
        return Optional.empty();
      }
    }
    return names == 0 ? Optional.empty() : Optional.of(signature(v, r, dash, last));
  }

  private static boolean isDash(SentenceView v, int i) {
    char c = v.token(i).form().charAt(0);
    return c == '-' || c == '~' || c >= '\u2012' && c <= '\u2015';
  }

  private static Draft signature(SentenceView v, QuoteRegion r, int dash, int last) {
    Part[] parts = new Part[v.size];
    Arrays.fill(parts, Part.NOTHING);
    Arrays.fill(parts, 0, dash, Part.CONTENT);
    Arrays.fill(parts, dash + 1, last + 1, Part.SOURCE);
    parts[dash] = Part.CUE;
    Draft d = new Draft(v, dash, parts, 0.9, 0.9, 0.9);
    d.content = List.of(r.span());
    d.source = List.of(v.token(dash + 1).span().cover(v.token(last).span()));
    d.cue = List.of(v.token(dash).span());
    d.rule = "quote-signature";
    return d;
  }
}
