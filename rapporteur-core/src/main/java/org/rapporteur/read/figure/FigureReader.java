package org.rapporteur.read.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Finds figures: a number, and right of it in the same phrase the thing counted. Dates, ages,
 * ordinals and counts of anything outside the lexicon are not figures. One figure an article for
 * each value, unit and owner. Immutable; linear in the text.
 */
public final class FigureReader {

  private static final WordList FACTORS = Words.standard().of("figure.factors");

  private static final Set<String> MULTIPLES =
      Words.standard().of("figure.figure-reader.multiples").all();

  /** "Double that number" is of the same owner's series, "twice as many" may be of another's. */
  private static final Set<String> SAME_SERIES =
      Words.standard().of("figure.figure-reader.same-series").all();

  /** What is called by a number. */
  private static final WordList NUMBERED = Words.standard().of("figure.figure-reader.numbered");

  private static final Set<String> COMPARED =
      Words.standard().of("figure.figure-reader.compared").all();
  private final Units units;

  /** A reader with the standard units. */
  public FigureReader() {
    this(Units.standard());
  }

  /** A reader with units. */
  public FigureReader(Units units) {
    this.units = units;
  }

  /** The figures of an article, each once, in order of first printing. */
  public List<Figure> read(ParsedArticle article, Cast cast, List<TimeMention> times) {
    Ledger ledger = new Ledger();
    for (ParsedBlock block : article.blocks()) {
      for (Sentence sentence : block.sentences()) {
        List<TimeMention> own = TimeMention.touching(times, sentence.span());
        read(sentence, article.article(), cast, own, ledger);
      }
    }
    return ledger.figures();
  }

  private void read(
      Sentence sentence, Article article, Cast cast, List<TimeMention> times, Ledger ledger) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).form().toLowerCase(Locale.ROOT);
      Optional<Numeral> numeral = Numeral.at(tokens, i);
      if (numeral.isEmpty() && MULTIPLES.contains(word)) {
        multiple(sentence, i, word, article, cast, ledger);
        continue;
      }
      if (numeral.isEmpty()) {
        continue;
      }
      Numeral n = numeral.get();
      if (isDate(tokens, n, times) || isName(article, tokens, n) || isConversion(tokens, n)) {
        i = n.end() - 1;
        continue;
      }
      Optional<Counted> counted = Counted.of(sentence, n, cast, units);
      if (counted.isPresent()) {
        Counted c = counted.get();
        Phrase phrase = new Phrase(sentence, n, c.noun(), cast);
        ledger.add(
            new Figure(
                "",
                n.value(),
                c.unit(),
                phrase.approximation(),
                c.isHarmed() ? phrase.victims() : phrase.owner(),
                phrase.what(article),
                asOf(phrase.clause(), times),
                Figure.Origin.PRINTED,
                List.of(Evidence.of(article, phrase.clause())),
                Provenance.of(FigureRule.NUMBER_AND_NOUN.code(), c.sure())),
            c.family());
      }
      i = n.end() - 1;
    }
  }

  /** "double that number": computed from the figure printed last. */
  private void multiple(
      Sentence sentence, int at, String word, Article article, Cast cast, Ledger ledger) {
    List<Token> tokens = sentence.tokens();
    Set<String> next = new HashSet<>();
    for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
      next.add(tokens.get(i).form().toLowerCase(Locale.ROOT));
    }
    boolean same = !Collections.disjoint(next, SAME_SERIES);
    boolean compared = !Collections.disjoint(next, COMPARED);
    Optional<Figure> base = ledger.last();
    if ((!same && !compared) || base.isEmpty()) {
      return;
    }
    Figure b = base.get();
    BigDecimal factor = FACTORS.value(word).map(BigDecimal::new).orElse(BigDecimal.valueOf(2));
    Phrase phrase = new Phrase(sentence, new Numeral(at, at + 1, b.value()), tokens.get(at), cast);
    ledger.add(
        new Figure(
            "",
            b.value().multiply(factor).stripTrailingZeros(),
            b.unit(),
            b.approximation(),
            same ? b.whose().or(phrase::owner) : phrase.owner().or(b::whose),
            word + " " + phrase.what(article),
            CalendarDate.unknown(),
            Figure.Origin.COMPUTED,
            List.of(Evidence.of(article, phrase.clause())),
            Provenance.of(FigureRule.MULTIPLE_OF_LAST_FIGURE.code(), 0.8)),
        b.unit());
  }

  private static boolean isDate(List<Token> tokens, Numeral n, List<TimeMention> times) {
    Span span = tokens.get(n.first()).span().cover(tokens.get(n.end() - 1).span());
    return times.stream().anyMatch(t -> t.span().overlaps(span));
  }

  private static CalendarDate asOf(Span clause, List<TimeMention> times) {
    return times.stream()
        .filter(t -> clause.contains(t.span()))
        .map(TimeMention::date)
        .findFirst()
        .orElseGet(CalendarDate::unknown);
  }

  /**
   * A number that is part of a name: "Radio 24", "a KV-9 jet", "the 469 lorry" of a maker,
   * "resolution 99".
   */
  private static boolean isName(Article article, List<Token> tokens, Numeral n) {
    if (n.first() > 0 && NUMBERED.has(tokens.get(n.first() - 1).lemma())) {
      return true;
    }
    int start = tokens.get(n.first()).span().start();
    String before = start == 0 ? " " : article.text().substring(start - 1, start);
    boolean glued = "-–:./".contains(before) || Character.isLetter(before.charAt(0));
    boolean named =
        n.first() > 0
            && tokens.get(n.first() - 1).upos() == Upos.PROPN
            && tokens.get(n.first()).upos() == Upos.NUM
            && Character.isDigit(tokens.get(n.first()).form().charAt(0));
    return glued || named;
  }

  /** "$20bn (£15.5bn)": the same again in another measure. */
  private static boolean isConversion(List<Token> tokens, Numeral n) {
    int at = n.first() - 1;
    boolean signed = at >= 0 && Units.ofSign(tokens.get(at).form()).isPresent();
    int bracket = signed ? at - 1 : at;
    return bracket >= 1
        && (tokens.get(bracket).form().equals("(") || tokens.get(bracket).form().equals("-LRB-"))
        && Numeral.endsBefore(tokens, bracket);
  }
}
