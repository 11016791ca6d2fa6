package org.rapporteur.read.attribution;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Upos;

/**
 * Mends parts that grammar forbids, where the tree misled the labels: a reporting clause at a
 * sentence's end takes all that stands before its comma, a source is one stretch, the title of a
 * programme is not what was said there, whoever is quoted as saying something is its source.
 */
@SuppressWarnings("EnumOrdinal") // positions in arrays
final class Repairs {

  private static final WordList SAYING = Words.standard().of("attribution.participle-of-saying");

  private static final Set<String> QUOTING = Words.standard().of("attribution.quoting").all();

  static final Set<String> REPORTING = Words.standard().of("attribution.repairs.reporting").all();

  static final Set<String> WEEKDAYS = Words.standard().of("attribution.repairs.weekdays").all();

  /** A quotation of as many words is speech, whatever verb stands before it. */
  private static final int SPEECH = 13;

  /** A cue less likely than this closes no sentence. */
  private static final double LIKELY = 0.5;

  /** A cue as likely as this is one. */
  private static final double SURE = 0.9;

  /** How likely what has the form of a report is right. */
  private static final double FORM = 0.5;

  private static final int ADP = Upos.ADP.ordinal() + 1;

  private Repairs() {}

  static void apply(Draft d) {
    quotedAsSaying(d);
    oneSource(d);
    SourceRepairs.apply(d);
    title(d);
    quotedObject(d);
    answer(d);
    closingFrame(d);
    clause(d);
    NextReport.end(d);
    Tails.cut(d);
  }

  static String group(Draft d) {
    return CueWords.standard().cue(d.view.token(d.cueWord)).map(CueWords.Entry::group).orElse("");
  }

  /** "The agency quoted the envoy as saying …": the envoy speaks, the agency relays. */
  static void quotedAsSaying(Draft d) {
    SentenceView v = d.view;
    int quoted = quoting(v, d.cueWord);
    if (quoted < 0) {
      return;
    }
    int as = -1;
    for (int i = quoted + 1; i + 1 < v.size && i < quoted + 15; i++) {
      if (Particles.MANNER.has(v.token(i).form()) && SAYING.has(v.token(i + 1).form())) {
        as = i;
      }
    }
    if (as < 0) {
      return;
    }
    // "was quoted by the agency as saying": whoever is quoted stands before
    int subject = v.child(quoted, "nsubj");
    boolean passive = v.child(quoted, "aux:pass") >= 0 && subject >= 0;
    boolean active = as > quoted + 1 && !passive;
    boolean told = as + 2 < v.size && !isComma(v, as + 2);
    boolean behind = as + 2 >= v.size || as + 3 == v.size && v.isPunct(as + 2);
    // "“We stay,” the envoy was quoted as saying by the agency": the words stand before
    boolean by = passive && !told(v, as + 2);
    int comma = active && behind ? commaBefore(v, quoted) : -1;
    d.floor = (told || comma > 0) && d.cueProbability > LIKELY ? FORM : d.floor;
    for (int i = 0; i < v.size; i++) {
      if (i == quoted || i == as || i == as + 1) {
        d.parts[i] = Part.CUE;
      } else if (by && (i > as + 1 || i < quoted && isQuoted(v, i))) {
        d.parts[i] = i < quoted ? Part.CONTENT : Part.NOTHING;
      } else if (passive && i < as) {
        boolean of = i < quoted && Phrases.isWithin(v, i, subject) && !isComma(v, i);
        boolean help = v.is(i, "aux") && v.head[i] == quoted;
        d.parts[i] = of ? Part.SOURCE : help ? Part.CUE : Part.NOTHING;
      } else if (active && i > quoted && i < as) {
        d.parts[i] = Part.SOURCE;
      } else if (active && d.has(i, Part.SOURCE)) {
        d.parts[i] = Part.NOTHING;
      } else if (i > as + 1 && d.has(i, Part.NOTHING) && !(i == as + 2 && v.isPunct(i))) {
        d.parts[i] = Part.CONTENT;
      } else if (i < comma) {
        d.parts[i] = Part.CONTENT;
      }
    }
  }

  /** Whether what is said follows, and not only by whom it is relayed, or nothing. */
  private static boolean told(SentenceView v, int first) {
    return first < v.size && !Particles.AGENT.has(v.token(first).form()) && !v.isPunct(first);
  }

  private static boolean isQuoted(SentenceView v, int i) {
    return v.anyRegion(i) >= 0;
  }

  /**
   * "The port stays shut, | the agency quoted the envoy as saying.": the last comma; -1 if none.
   */
  private static int commaBefore(SentenceView v, int quoted) {
    for (int i = quoted - 1; i > 3 && i > quoted - 8; i--) {
      if (isComma(v, i)) {
        return v.hasFinite(0, i - 1) && v.region[i] < 0 ? i : -1;
      }
    }
    return -1;
  }

  /** The verb of quoting that the cue is or that "as saying" belongs to; -1 if none. */
  private static int quoting(SentenceView v, int cue) {
    boolean saying = cue > 1 && SAYING.has(v.token(cue).form());
    int last =
        saying && Particles.MANNER.has(v.token(cue - 1).form()) ? Math.max(0, cue - 15) : cue;
    for (int i = cue; i >= last; i--) {
      String lemma = v.token(i).lemma();
      if (QUOTING.contains(lemma)) {
        return i;
      }
    }
    return -1;
  }

  /** Of several stretches of source, the one nearest to the cue stays, without its preposition. */
  private static void oneSource(Draft d) {
    SentenceView v = d.view;
    int bestFrom = -1;
    int bestTo = -1;
    int nearest = Integer.MAX_VALUE;
    for (int from = 0; from < v.size; from++) {
      if (!d.has(from, Part.SOURCE)) {
        continue;
      }
      int to = from;
      while (to + 1 < v.size && (d.has(to + 1, Part.SOURCE) || bridges(d, to + 1))) {
        to++;
      }
      int gap = to < d.cueWord ? d.cueWord - to : from - d.cueWord;
      if (gap < nearest) {
        nearest = gap;
        bestFrom = from;
        bestTo = to;
      }
      from = to;
    }
    for (int i = 0; i < v.size; i++) {
      boolean inBest = i >= bestFrom && i <= bestTo;
      if (d.has(i, Part.SOURCE) && !inBest) {
        d.parts[i] = Part.NOTHING;
      }
    }
    if (bestFrom >= 0 && bestTo > bestFrom && v.token(bestFrom).upos() == Upos.ADP) {
      d.parts[bestFrom] = Part.NOTHING;
    }
  }

  /** A comma inside a source: "Ana Ruiz, the envoy". */
  private static boolean bridges(Draft d, int i) {
    return d.view.isPunct(i)
        && d.has(i, Part.NOTHING)
        && i + 1 < d.view.size
        && d.has(i + 1, Part.SOURCE);
  }

  /** "told the channel's 'Early Hour' that …": a quoted title beside the real content. */
  private static void title(Draft d) {
    if (!REPORTING.contains(group(d))) {
      return;
    }
    for (Titles.Title t : Titles.after(d.view, d.cueWord)) {
      int before = d.words(0, d.cueWord);
      int after = d.words(t.last() + 1, d.view.size);
      // "The port stays shut, Ruiz told 'Early Hour' with Jan Orr on Sunday"
      boolean hangs = t.last() + 1 < d.view.size && d.view.upos[t.last() + 1] == ADP;
      int end =
          before >= 5 || hangs ? d.view.size - 1 : before + after >= 4 ? t.last() : t.first() - 1;
      for (int i = t.first(); i <= end; i++) {
        d.parts[i] = d.has(i, Part.CONTENT) ? Part.NOTHING : d.parts[i];
      }
    }
  }

  /**
   * "She also raised 'the question whether …'": a long quotation behind a verb is what was said.
   */
  private static void quotedObject(Draft d) {
    SentenceView v = d.view;
    int open = d.cueWord + 1;
    boolean quotes = open < v.size && v.isOpenMark[open] && v.region[open] >= 0;
    if (!quotes || v.region[d.cueWord] >= 0 || !hasSourceBefore(d)) {
      return;
    }
    int r = v.region[open];
    if (d.cueProbability < 0.5 || v.regions.get(r).words() < SPEECH) {
      return;
    }
    for (int i = open; i < v.size; i++) {
      d.parts[i] = v.region[i] == r ? Part.CONTENT : d.parts[i];
    }
    d.floor = FORM;
  }

  /**
   * "Asked whether it would stay, Ruiz said, 'Who knows.'": what was asked is not what she said.
   */
  private static void answer(Draft d) {
    SentenceView v = d.view;
    int open = d.cueWord + 1;
    open += open < v.size && v.isPunct(open) && !v.isOpenMark[open] ? 1 : 0;
    boolean quotes = open < v.size && v.isOpenMark[open] && v.region[open] >= 0;
    if (!quotes || v.region[d.cueWord] >= 0 || !REPORTING.contains(group(d))) {
      return;
    }
    int r = v.region[open];
    for (int asked = 0; asked < d.cueWord; asked++) {
      if (!Unsaid.isAsked(v, asked)) {
        continue;
      }
      for (int i = 0; i < v.size; i++) {
        boolean within = i < d.cueWord && Phrases.isWithin(v, i, asked);
        d.parts[i] =
            v.region[i] == r
                ? Part.CONTENT
                : within && d.has(i, Part.CONTENT) ? Part.NOTHING : d.parts[i];
      }
    }
  }

  private static boolean hasSourceBefore(Draft d) {
    for (int i = 0; i < d.cueWord; i++) {
      if (d.has(i, Part.SOURCE)) {
        return true;
      }
    }
    return false;
  }

  /** "The talks will go on, two officials said." */
  private static void closingFrame(Draft d) {
    SentenceView v = d.view;
    if (d.cueProbability < LIKELY || !REPORTING.contains(group(d)) || hasContentAfterCue(d)) {
      return;
    }
    Optional<Integer> start = frameStart(d).or(() -> phraseStart(d));
    if (start.isEmpty()) {
      return;
    }
    int comma = start.get() - 1;
    int had = 0;
    int words = 0;
    for (int i = 0; i < comma; i++) {
      words += v.isPunct(i) ? 0 : 1;
      had += d.has(i, Part.CONTENT) && !v.isPunct(i) ? 1 : 0;
    }
    if (words < 4 || 5 * had >= 3 * words) {
      return;
    }
    int from = v.upos[0] == Upos.CCONJ.ordinal() + 1 ? 1 : 0;
    for (int i = 0; i < start.get(); i++) {
      d.parts[i] = i < from || i == comma ? Part.NOTHING : Part.CONTENT;
    }
    for (int i = d.cueWord + 1; i < v.size; i++) {
      d.parts[i] = d.has(i, Part.CONTENT) ? Part.NOTHING : d.parts[i];
    }
    boolean sourced = hasSourceBefore(d) || hasSourceAfter(d);
    for (int i = start.get(); i < d.cueWord && !sourced; i++) {
      d.parts[i] = v.token(i).upos() == Upos.ADV ? Part.CUE : Part.SOURCE;
    }
    d.floor = d.cueProbability > SURE ? FORM : 0;
  }

  private static boolean hasContentAfterCue(Draft d) {
    for (int i = d.cueWord + 1; i < d.view.size; i++) {
      if (d.has(i, Part.CONTENT) && !WEEKDAYS.contains(d.view.token(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** The first word of the reporting clause, if a comma sets it off. */
  private static Optional<Integer> frameStart(Draft d) {
    SentenceView v = d.view;
    int at = d.cueWord;
    while (at > 0
        && (d.has(at - 1, Part.CUE) || d.has(at - 1, Part.SOURCE))
        && !isComma(v, at - 1)) {
      at--;
    }
    boolean inverted = at == d.cueWord && at + 1 < v.size && hasSourceAfter(d);
    boolean sourced = at < d.cueWord;
    boolean setOff = at > 0 && isComma(v, at - 1);
    return setOff && (inverted || sourced) ? Optional.of(at) : Optional.empty();
  }

  /**
   * "The port stays shut, an envoy and a guard familiar with the plan said Monday.": behind the
   * comma stands a phrase without a verb, whatever a tree makes of it.
   */
  private static Optional<Integer> phraseStart(Draft d) {
    SentenceView v = d.view;
    boolean ends = v.isFinite(d.cueWord) && v.region[d.cueWord] < 0;
    for (int i = d.cueWord + 1; i < v.size && ends; i++) {
      ends = v.isPunct(i) && !isComma(v, i) || WEEKDAYS.contains(v.token(i).form());
    }
    for (int i = 1; i < d.cueWord - 1 && ends; i++) {
      Upos first = v.token(i + 1).upos();
      boolean opens = first == Upos.DET || first.isNominal() || first == Upos.ADJ;
      boolean clause = v.hasFinite(0, i - 1) && !v.hasFinite(i + 1, d.cueWord - 1);
      if (isComma(v, i) && opens && clause && v.region[i + 1] < 0) {
        oust(d, i + 1);
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** A part of the phrase is not its whole: "familiar with | the talks". */
  private static void oust(Draft d, int from) {
    for (int i = 0; i < d.view.size; i++) {
      boolean part = d.has(i, Part.SOURCE) || i > d.cueWord && d.has(i, Part.CONTENT);
      d.parts[i] = part && i >= from || d.has(i, Part.SOURCE) ? Part.NOTHING : d.parts[i];
    }
  }

  /** "The ministry said six people died": what hangs on a verb of saying as its clause is said. */
  private static void clause(Draft d) {
    SentenceView v = d.view;
    int verb = v.firstChild[d.cueWord];
    while (verb >= 0 && !(verb > d.cueWord && v.is(verb, "ccomp"))) {
      verb = v.nextSibling[verb];
    }
    boolean bare = verb >= 0 && d.words(0, v.size) == 0 && hasSourceBefore(d);
    if (!bare || !REPORTING.contains(group(d))) {
      return;
    }
    for (int i = d.cueWord + 1; i < v.size; i++) {
      boolean said = Phrases.isWithin(v, i, verb) && !d.has(i, Part.SOURCE);
      d.parts[i] = said ? Part.CONTENT : d.parts[i];
    }
    d.floor = d.cueProbability > SURE ? FORM : 0;
  }

  private static boolean hasSourceAfter(Draft d) {
    for (int i = d.cueWord + 1; i < d.view.size && i < d.cueWord + 4; i++) {
      if (d.has(i, Part.SOURCE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComma(SentenceView v, int i) {
    return v.token(i).form().equals(",");
  }
}
