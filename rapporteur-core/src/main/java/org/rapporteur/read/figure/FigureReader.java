package org.rapporteur.read.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
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

  /**
   * How far right of a number its noun may stand: "8,500 heavily armed Norlander border troops".
   */
  private static final int REACH = 6;

  private static final Set<String> MULTIPLES =
      Words.standard().of("figure.figure-reader.multiples").all();

  /** "Double that number" is of the same owner's series, "twice as many" may be of another's. */
  private static final Set<String> SAME_SERIES =
      Words.standard().of("figure.figure-reader.same-series").all();

  private static final Set<String> COMPARED =
      Words.standard().of("figure.figure-reader.compared").all();
  private static final Set<String> HARM = Words.standard().of("figure.figure-reader.harm").all();

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
      if (MULTIPLES.contains(word)) {
        multiple(sentence, i, word, article, cast, ledger);
        continue;
      }
      Optional<Numeral> numeral = Numeral.at(tokens, i);
      if (numeral.isEmpty() || isDate(tokens, numeral.get(), times)) {
        continue;
      }
      Numeral n = numeral.get();
      Optional<Counted> counted = counted(sentence, n);
      if (counted.isPresent()) {
        Counted c = counted.get();
        Phrase phrase = new Phrase(sentence, n, c.noun(), cast);
        ledger.add(
            new Figure(
                "f",
                n.value(),
                c.unit(),
                phrase.approximation(),
                phrase.owner(),
                phrase.what(article),
                asOf(phrase.clause(), times),
                Figure.Origin.PRINTED,
                List.of(Evidence.of(article, phrase.clause())),
                Provenance.of("number-and-noun", 0.85)));
      }
      i = n.end() - 1;
    }
  }

  /** The noun that a number counts, and the name of its series. */
  private record Counted(Token noun, String unit) {}

  private Optional<Counted> counted(Sentence sentence, Numeral n) {
    List<Token> tokens = sentence.tokens();
    if (n.first() > 0) {
      Optional<Units.Unit> sign = Units.ofSign(tokens.get(n.first() - 1).form());
      if (sign.isPresent()) {
        return Optional.of(new Counted(tokens.get(n.end() - 1), sign.get().name()));
      }
    }
    for (int i = n.end(); i < Math.min(tokens.size(), n.end() + REACH); i++) {
      Token t = tokens.get(i);
      Optional<Units.Unit> unit = units.of(t.form().toLowerCase(Locale.ROOT));
      boolean headed =
          i + 1 >= tokens.size()
              || !isNoun(tokens.get(i + 1))
              || units.of(tokens.get(i + 1).form().toLowerCase(Locale.ROOT)).isEmpty();
      if (unit.isPresent() && headed) {
        return name(sentence, n, t, unit.get()).map(name -> new Counted(t, name));
      }
      boolean inside =
          isNoun(t)
              || t.upos() == Upos.ADJ
              || t.upos() == Upos.ADV
              || t.xpos().equals("VBN")
              || t.form().equals("of")
              || t.form().equals("the")
              || t.form().equals("-")
              || t.form().equals("its")
              || t.form().equals("their");
      if (!inside) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * What is counted: people are counted for what was done to them, and soldiers too if harm was
   * done.
   */
  private static Optional<String> name(Sentence sentence, Numeral n, Token noun, Units.Unit unit) {
    if (unit.kind() == Units.Kind.ARMS
        || unit.kind() == Units.Kind.MONEY
        || unit.kind() == Units.Kind.VICTIMS) {
      return Optional.of(unit.name());
    }
    Optional<String> harm = harm(sentence, noun).or(() -> harmBefore(sentence, n));
    return harm.isPresent()
        ? harm
        : unit.kind() == Units.Kind.FORCE ? Optional.of(unit.name()) : Optional.empty();
  }

  private static Optional<String> harm(Sentence sentence, Token noun) {
    Optional<Token> verb = sentence.headOf(noun).filter(v -> HARM.contains(v.lemma()));
    boolean patient =
        noun.is("nsubj:pass")
            || noun.is("obj")
            || (noun.is("nsubj") && verb.filter(v -> v.lemma().equals("die")).isPresent());
    return verb.filter(v -> patient).map(v -> harmName(v.lemma()));
  }

  /** "wounded 14 soldiers", "killing at least 14 soldiers", along the line. */
  private static Optional<String> harmBefore(Sentence sentence, Numeral n) {
    for (int i = n.first() - 1; i >= Math.max(0, n.first() - 3); i--) {
      String form = sentence.tokens().get(i).form().toLowerCase(Locale.ROOT);
      for (String lemma : HARM) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        if (form.equals(stem + "ed") || form.equals(stem + "ing")) {
          return Optional.of(harmName(lemma));
        }
      }
    }
    return Optional.empty();
  }

  private static String harmName(String lemma) {
    return switch (lemma) {
      case "kill", "die" -> "killed";
      case "wound", "injure" -> "wounded";
      case "arrest", "detain" -> "arrested";
      case "abduct" -> "abducted";
      default -> "displaced";
    };
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
    BigDecimal factor =
        switch (word) {
          case "triple" -> BigDecimal.valueOf(3);
          case "half" -> new BigDecimal("0.5");
          default -> BigDecimal.valueOf(2);
        };
    Phrase phrase = new Phrase(sentence, new Numeral(at, at + 1, b.value()), tokens.get(at), cast);
    ledger.add(
        new Figure(
            "f",
            b.value().multiply(factor).stripTrailingZeros(),
            b.unit(),
            b.approximation(),
            same ? b.whose().or(phrase::owner) : phrase.owner().or(b::whose),
            word + " " + phrase.what(article),
            CalendarDate.unknown(),
            Figure.Origin.COMPUTED,
            List.of(Evidence.of(article, phrase.clause())),
            Provenance.of("multiple-of-last-figure", 0.8)));
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

  private static boolean isNoun(Token t) {
    return t.upos() == Upos.NOUN || t.upos() == Upos.PROPN;
  }
}
