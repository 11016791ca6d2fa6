package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Block;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Attributions that layout alone makes: the turns of a transcript ({@code RUIZ: We stay.}) and
 * quotations signed with a dash ({@code "We stay." - Ana Ruiz}). Made for one article.
 */
final class SetForms {

  private static final int LABEL_WORDS = 5;
  private static final int OFFICE_WORDS = 8;
  private static final int LINE_WORDS = 20;
  private static final Set<String> QUESTION_LABELS =
      Words.standard().of("attribution.set-forms.question-labels").all();

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
    boolean asked = labels.keySet().stream().anyMatch(QUESTION_LABELS::contains);
    if (labelled.size() >= 3 && comesBack || asked && labelled.size() >= 2) {
      labelled.forEach(p -> turns.add(p.block().span().start()));
    }
  }

  /** The attribution that the paragraph's layout makes, if any. */
  Optional<Draft> of(Paragraph p) {
    if (turns.contains(p.block().span().start())) {
      return Optional.of(turn(p));
    }
    Optional<Draft> headline =
        p.block().kind() == Block.Kind.TITLE ? headline(p) : Optional.empty();
    return headline.isPresent() ? headline : signed(p).or(() -> introducing(p));
  }

  /** {@code From the desk of Ana Ruiz, harbour minister:}, a line that a quotation follows. */
  private static Optional<Draft> introducing(Paragraph p) {
    if (p.sentences().size() != 1) {
      return Optional.empty();
    }
    SentenceView v = p.sentences().get(0);
    if (v.size > LINE_WORDS || !v.token(v.size - 1).form().equals(":")) {
      return Optional.empty();
    }
    int first = -1;
    for (int i = 0; i < v.size; i++) {
      if (v.token(i).upos() == Upos.VERB || v.region[i] >= 0) {
        return Optional.empty();
      }
      first = first < 0 && v.token(i).upos() == Upos.PROPN ? i : first;
    }
    Upos opening = v.token(0).upos();
    boolean source = opening == Upos.ADP || opening == Upos.CCONJ;
    if (first < 0 || first + 1 >= v.size || !source) {
      return Optional.empty();
    }
    Part[] parts = new Part[v.size];
    Arrays.fill(parts, Part.NOTHING);
    Arrays.fill(parts, first, v.size - 1, Part.SOURCE);
    parts[v.size - 1] = Part.CUE;
    Draft d = new Draft(v, v.size - 1, parts, 0.9, 0.9, 0.9);
    DraftSpans.fill(d);
    return Optional.of(d);
  }

  /** {@code Talks will go on: Ruiz} or {@code Ruiz: Talks will go on}. */
  private static Optional<Draft> headline(Paragraph p) {
    if (p.sentences().size() != 1) {
      return Optional.empty();
    }
    SentenceView v = p.sentences().get(0);
    int colon = -1;
    for (int i = 1; i + 1 < v.size; i++) {
      if (v.token(i).form().equals(":")) {
        if (colon >= 0) {
          return Optional.empty();
        }
        colon = i;
      }
    }
    int end = v.size;
    while (end > 1 && v.isPunct(end - 1)) {
      end--;
    }
    if (colon < 0) {
      return Optional.empty();
    }
    if (colon <= 3 && end - colon > 4 && isPerson(v, 0, colon)) {
      return Optional.of(headline(v, colon, 0, colon, colon + 1, end));
    }
    boolean last = end - colon - 1 <= 3 && colon >= 3 && isPerson(v, colon + 1, end);
    return last ? Optional.of(headline(v, colon, colon + 1, end, 0, colon)) : Optional.empty();
  }

  private static boolean isPerson(SentenceView v, int from, int to) {
    boolean known = false;
    for (int i = from; i < to; i++) {
      String form = v.token(i).form();
      boolean name = v.token(i).upos() == Upos.PROPN || v.nameType[i] != 0;
      if (!name && v.sourceClass[i] == 0 || !Character.isUpperCase(form.charAt(0))) {
        return false;
      }
      known |= v.nameType[i] != 0 || v.sourceClass[i] != 0;
    }
    return known;
  }

  private static Draft headline(
      SentenceView v, int colon, int source, int sourceEnd, int content, int contentEnd) {
    Part[] parts = new Part[v.size];
    Arrays.fill(parts, Part.NOTHING);
    Arrays.fill(parts, source, sourceEnd, Part.SOURCE);
    Arrays.fill(parts, content, contentEnd, Part.CONTENT);
    parts[colon] = Part.CUE;
    Draft d = new Draft(v, colon, parts, 0.7, 0.9, 0.9);
    DraftSpans.fill(d);
    d.rule = AttributionRule.HEADLINE_COLON;
    return d;
  }

  private static String labelText(Paragraph p, int colon) {
    SentenceView v = p.sentences().get(0);
    for (int i = 1; i < colon; i++) {
      if (v.token(i).form().equals(",")) {
        return v.token(i - 1).form();
      }
    }
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
    int name = at;
    if (at > first && at < v.size && v.token(at).form().equals(",")) {
      // "ANA RUIZ, HARBOUR MINISTER OF VARLAND: …"
      at++;
      while (at < v.size && at - name <= OFFICE_WORDS && isOfficeWord(v, at)) {
        at++;
      }
    }
    boolean colon = at > first && at < v.size && v.token(at).form().equals(":");
    boolean goesOn = p.sentences().size() > 1 || at + 1 < v.size;
    return colon && goesOn ? at : -1;
  }

  private static boolean isOfficeWord(SentenceView v, int i) {
    return Character.isUpperCase(v.token(i).form().charAt(0)) || v.token(i).upos() == Upos.ADP;
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
    d.rule = AttributionRule.TRANSCRIPT_TURN;
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
    d.rule = AttributionRule.QUOTE_SIGNATURE;
    return d;
  }
}
