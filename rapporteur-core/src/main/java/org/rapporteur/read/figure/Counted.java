package org.rapporteur.read.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.lexicon.Inflection;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * What a number counts, and whether it is worth tracking: anything that the lexicon tracks, those
 * to whom harm was done at any number, and any other noun in numbers from {@value #MANY} on.
 *
 * @param noun the word counted, or the number's last where it stands alone
 * @param unit the noun as printed, with the harm behind it
 * @param family the harm or kind that units of other words share
 * @param kind what kind of thing
 * @param sure how sure
 */
record Counted(Token noun, String unit, String family, Units.Kind kind, double sure) {

  private static final WordList UNMANNED = Words.standard().of("figure.unmanned");
  private static final String DRONES = Words.standard().of("figure.drones").word();
  private static final WordList OTHERS = Words.standard().of("figure.others");
  private static final WordList INSIDE = Words.standard().of("figure.inside");

  /** How far right of a number its noun may stand: "8,500 heavily armed border troops". */
  private static final int REACH = 6;

  /** Two envoys and three leaders are no figures. */
  private static final int MANY = 5;

  private static final int THOUSAND = 1000;

  static final String PEOPLE = Words.standard().of("figure.people").word();

  private static final double KNOWN = 0.95;
  private static final double ANY = 0.75;

  boolean isHarmed() {
    return kind == Units.Kind.HARM;
  }

  static Optional<Counted> of(Sentence sentence, Numeral n, Cast cast, Units units) {
    List<Token> tokens = sentence.tokens();
    if (n.first() > 0) {
      Optional<Units.Unit> sign = Units.ofSign(tokens.get(n.first() - 1).form());
      if (sign.isPresent()) {
        Token last = tokens.get(n.end() - 1);
        return Optional.of(plain(last, sign.get().name(), Units.Kind.MONEY, KNOWN));
      }
    }
    if (isPart(sentence, n)) {
      return Optional.empty();
    }
    Optional<Token> noun = noun(sentence, n, units);
    if (noun.isEmpty()) {
      return alone(sentence, n, units);
    }
    Token t = noun.get();
    String form = form(t);
    boolean national =
        cast.headedAt(t.span()).map(Mention::actor).flatMap(Actor::party).isPresent()
            && form.endsWith(Inflection.PLURAL)
            && Character.isUpperCase(t.form().charAt(0));
    Optional<Units.Unit> unit =
        national ? Optional.of(new Units.Unit(PEOPLE, Units.Kind.PEOPLE)) : units.of(form);
    return unit.isPresent()
        ? known(sentence, n, t, unit.get(), units)
        : other(sentence, n, t, units);
  }

  private static Optional<Counted> known(
      Sentence sentence, Numeral n, Token t, Units.Unit unit, Units units) {
    switch (unit.kind()) {
      case MONEY, SHARE, VICTIMS -> {
        return Optional.of(plain(t, unit.name(), unit.kind(), KNOWN));
      }
      case NONE, HARM, TAKEN, TOLL, FATE, REFUGE -> {
        return Optional.empty();
      }
      default -> {
        boolean alive = unit.kind() == Units.Kind.FORCE || unit.kind() == Units.Kind.PEOPLE;
        Optional<String> harm = alive ? new Harm(sentence, units).of(n, t) : Optional.empty();
        String printed = unit.name().equals(PEOPLE) ? PEOPLE : printed(sentence, t);
        if (harm.isPresent()) {
          return Optional.of(harmed(t, printed, harm.get(), units));
        }
        boolean many = unit.kind() != Units.Kind.PEOPLE || isMany(n);
        return many && n.value().signum() > 0
            ? Optional.of(plain(t, printed, unit.kind(), KNOWN))
            : Optional.empty();
      }
    }
  }

  private static Counted plain(Token noun, String unit, Units.Kind kind, double sure) {
    String family = kind == Units.Kind.FORCE ? kind.name() : unit;
    return new Counted(noun, unit, family, kind, sure);
  }

  private static Counted harmed(Token t, String printed, String harm, Units units) {
    boolean held = units.deed(harm, Units.Kind.TAKEN).isPresent();
    return new Counted(t, held ? harm : printed + " " + harm, harm, Units.Kind.HARM, KNOWN);
  }

  /** Any other noun, in numbers worth tracking, not spoken of as known: "the 27 states". */
  private static Optional<Counted> other(Sentence sentence, Numeral n, Token t, Units units) {
    boolean named =
        n.first() > 0 && Particles.DEFINITE.has(form(sentence.tokens().get(n.first() - 1)));
    boolean noun = t.upos() == Upos.NOUN;
    Optional<String> harm = noun ? new Harm(sentence, units).of(n, t) : Optional.empty();
    if (harm.isPresent()) {
      return Optional.of(harmed(t, printed(sentence, t), harm.get(), units));
    }
    return noun && form(t).endsWith(Inflection.PLURAL) && isMany(n) && !named
        ? Optional.of(plain(t, printed(sentence, t), Units.Kind.THING, ANY))
        : Optional.empty();
  }

  /** A number that stands alone counts people, if harm was done to them. */
  private static Optional<Counted> alone(Sentence sentence, Numeral n, Units units) {
    Token last = sentence.tokens().get(n.end() - 1);
    return new Harm(sentence, units).of(n, last).map(h -> harmed(last, PEOPLE, h, units));
  }

  /** "One of its commanders", "two of the leaders" are some of those. */
  private static boolean isPart(Sentence sentence, Numeral n) {
    boolean of =
        n.end() < sentence.size() && Particles.GENITIVE.has(form(sentence.tokens().get(n.end())));
    return of && n.value().compareTo(BigDecimal.valueOf(THOUSAND)) < 0;
  }

  private static boolean isMany(Numeral n) {
    return n.value().compareTo(BigDecimal.valueOf(MANY)) >= 0;
  }

  /** The noun right of the number in its phrase. */
  private static Optional<Token> noun(Sentence sentence, Numeral n, Units units) {
    List<Token> tokens = sentence.tokens();
    Optional<Token> last = Optional.empty();
    for (int i = n.end(); i < Math.min(tokens.size(), n.end() + REACH); i++) {
      Token t = tokens.get(i);
      Optional<Units.Kind> kind = units.of(form(t)).map(Units.Unit::kind);
      if (kind.filter(k -> k == Units.Kind.SHARE).isPresent()) {
        return Optional.of(t);
      }
      boolean noun = isNoun(t) || OTHERS.has(form(t));
      if (noun) {
        // "100,000 troops today stand there"
        if (last.isPresent() && kind.filter(k -> k == Units.Kind.NONE).isPresent()) {
          return last;
        }
        last = Optional.of(t);
        boolean more = i + 1 < tokens.size() && goesOn(t, tokens, i + 1);
        if (!more) {
          return last;
        }
      } else if (!isInside(t) && !isGlued(tokens, i)) {
        return last;
      }
    }
    return last;
  }

  /**
   * "border troops", "North Korean officers", "F-15 jets": a noun that the next word belongs to.
   */
  private static boolean goesOn(Token noun, List<Token> tokens, int next) {
    Token t = tokens.get(next);
    boolean national = noun.upos() == Upos.PROPN && t.upos() == Upos.ADJ;
    return isNoun(t) || national || isGlued(tokens, next);
  }

  /** The "-15" of "F-15". */
  private static boolean isGlued(List<Token> tokens, int at) {
    Token t = tokens.get(at);
    boolean touches = tokens.get(at - 1).span().end() == t.span().start();
    char last = t.form().charAt(t.form().length() - 1);
    return touches && (Character.isLetterOrDigit(last) || last == '-');
  }

  private static boolean isInside(Token t) {
    return t.upos() == Upos.ADJ
        || t.upos() == Upos.ADV
        || t.is(Morph.PARTICIPLE)
        || INSIDE.has(t.form());
  }

  /**
   * The noun with the common nouns right before it, as printed; "unmanned aerial vehicles" by their
   * name.
   */
  private static String printed(Sentence sentence, Token noun) {
    for (int id = noun.id() - 1; id >= Math.max(1, noun.id() - 2); id--) {
      if (UNMANNED.has(form(sentence.token(id)))) {
        return DRONES;
      }
    }
    StringBuilder words = new StringBuilder(form(noun));
    for (int id = noun.id() - 1; id >= 1; id--) {
      Token t = sentence.token(id);
      boolean part = t.upos() == Upos.NOUN && Character.isLowerCase(t.form().charAt(0));
      if (!part) {
        break;
      }
      words.insert(0, form(t) + " ");
    }
    return words.toString();
  }

  private static boolean isNoun(Token t) {
    return t.upos() == Upos.NOUN || t.upos() == Upos.PROPN;
  }

  private static String form(Token t) {
    return t.form().toLowerCase(Locale.ROOT);
  }
}
