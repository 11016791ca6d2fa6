package org.rapporteur.read.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Inflection;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * What was done to those whom a number counts: killed, wounded, displaced, taken hostage. Read from
 * the tree where it tells, else along the line.
 */
final class Harm {

  private static final Set<String> LEADING = Words.standard().of("figure.harm.leading").all();
  private static final WordList UNDONE = Words.standard().of("figure.harm.undone");
  private static final Set<String> ENDING = Words.standard().of("figure.harm.ending").all();

  private static final int NEAR = 3;
  private static final int FAR = 9;

  private final Sentence sentence;
  private final Units units;

  Harm(Sentence sentence, Units units) {
    this.sentence = sentence;
    this.units = units;
  }

  /** What was done to the noun, or to a number that stands without one. */
  Optional<String> of(Numeral n, Token counted) {
    return taken(counted)
        .or(() -> byVerb(counted))
        .or(() -> counted.id() == n.end() ? after(counted) : Optional.empty())
        .or(() -> byNoun(n))
        .or(() -> before(n))
        .or(() -> inside(n, counted))
        .or(() -> after(counted))
        .or(() -> sheltered(counted));
  }

  /** "took 251 people hostage", "another 251 taken back to the coast as hostages". */
  private Optional<String> taken(Token counted) {
    for (int id = counted.id() + 1; id <= Math.min(sentence.size(), counted.id() + FAR); id++) {
      Token t = sentence.token(id);
      if (ends(t)) {
        break;
      }
      Optional<Units.Unit> unit = units.deed(lower(t.form()), Units.Kind.TAKEN);
      if (unit.isPresent()) {
        return unit.map(Units.Unit::name);
      }
    }
    return Optional.empty();
  }

  /**
   * "people were killed", "killed 12 people", "16 troops died", "a soldier killed in the north".
   */
  private Optional<String> byVerb(Token counted) {
    Optional<Token> head = sentence.headOf(counted);
    Optional<String> fate =
        head.flatMap(h -> units.deed(h.lemma(), Units.Kind.FATE)).map(Units.Unit::name);
    if (fate.isPresent() && counted.is("nsubj")) {
      return fate;
    }
    Optional<String> deed = head.flatMap(h -> deed(h.lemma()).or(() -> deed(lower(h.form()))));
    boolean dies = counted.is("nsubj") && head.filter(h -> isOwnFate(h)).isPresent();
    boolean patient = counted.is("nsubj:pass") || counted.is("obj") || dies;
    if (deed.isPresent() && patient) {
      return deed;
    }
    return sentence.children(counted).stream()
        .filter(c -> c.is("acl") && c.is(Morph.PARTICIPLE) && c.id() > counted.id())
        .flatMap(c -> deed(c.lemma()).stream())
        .findFirst();
  }

  /** "people have been moved to shelters", "fled to camps". */
  private Optional<String> sheltered(Token counted) {
    Optional<Token> head = sentence.headOf(counted);
    boolean moved = counted.is("nsubj:pass") || counted.is("nsubj");
    if (!moved || head.isEmpty()) {
      return Optional.empty();
    }
    return sentence.children(head.get()).stream()
        .filter(c -> c.is("obl") && sentence.child(c, "case").filter(Harm::leads).isPresent())
        .flatMap(c -> units.deed(c.lemma(), Units.Kind.REFUGE).stream())
        .map(Units.Unit::name)
        .findFirst();
  }

  /** A verb that tells of harm without an object: they died, they fled. */
  private boolean isOwnFate(Token verb) {
    return sentence.child(verb, "obj").isEmpty();
  }

  /** "the killing of 12 villagers", "a death toll of 15". */
  private Optional<String> byNoun(Numeral n) {
    for (int i = n.first() - 1; i >= Math.max(0, n.first() - NEAR - 1); i--) {
      Token t = sentence.tokens().get(i);
      Optional<String> toll = units.deed(t.lemma(), Units.Kind.TOLL).map(Units.Unit::name);
      if (toll.isPresent()) {
        return toll;
      }
      boolean of = i + 1 < n.first() && Particles.GENITIVE.has(sentence.tokens().get(i + 1).form());
      Optional<String> deed = of ? deed(t.lemma()) : Optional.empty();
      if (deed.isPresent() || ends(t)) {
        return deed;
      }
    }
    return Optional.empty();
  }

  /** "wounded 14 soldiers", "killing at least 14", along the line. */
  private Optional<String> before(Numeral n) {
    for (int i = n.first() - 1; i >= Math.max(0, n.first() - NEAR); i--) {
      Token t = sentence.tokens().get(i);
      String form = lower(t.form());
      boolean does = t.is(Morph.VERB) || Inflection.isVerbal(form);
      Optional<String> deed =
          does ? deed(t.lemma()).or(() -> deed(participle(t))) : Optional.empty();
      if (deed.isPresent()) {
        return deed;
      }
      if (ends(t) || does) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "500,000 displaced people", but not of those who "were freed". */
  private Optional<String> inside(Numeral n, Token counted) {
    Optional<Token> head = sentence.headOf(counted);
    Optional<Token> verb =
        counted.is("nmod") && head.isPresent() ? sentence.headOf(head.get()) : head;
    if (verb.filter(v -> UNDONE.has(v.lemma())).isPresent()) {
      return Optional.empty();
    }
    for (int i = n.end(); i < counted.id() - 1; i++) {
      Optional<String> deed = deed(participle(sentence.tokens().get(i)));
      if (deed.isPresent()) {
        return deed;
      }
    }
    return Optional.empty();
  }

  /**
   * "30 others injured", "251 were wounded", "12 were killed and 40 hurt": the participle behind,
   * before anything else. In "the people of two towns were moved" it is not the towns.
   */
  private Optional<String> after(Token counted) {
    boolean owner = sentence.headOf(counted).filter(h -> h.id() < counted.id()).isPresent();
    if (owner && counted.is("nmod")) {
      return Optional.empty();
    }
    for (int id = counted.id() + 1; id <= Math.min(sentence.size(), counted.id() + 4); id++) {
      Token t = sentence.token(id);
      boolean passing = t.upos() == Upos.AUX || t.upos() == Upos.ADV;
      if (!passing) {
        boolean past = t.is(Morph.PARTICIPLE) || t.is(Morph.ADJECTIVE);
        return past ? deed(participle(t)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> deed(String lemma) {
    return units.deed(lemma, Units.Kind.HARM).map(Units.Unit::name);
  }

  /** The verb that a participle is of, where it is tagged as an adjective, too. */
  private String participle(Token t) {
    String form = lower(t.form());
    if (!form.endsWith(Inflection.PAST) || units.deed(t.lemma(), Units.Kind.HARM).isPresent()) {
      return t.lemma();
    }
    String stem = form.substring(0, form.length() - Inflection.PAST.length());
    return units.deed(stem, Units.Kind.HARM).isPresent() ? stem : Inflection.withMute(stem);
  }

  private static boolean leads(Token preposition) {
    return LEADING.contains(lower(preposition.form()));
  }

  private static boolean ends(Token t) {
    return ENDING.contains(t.form());
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
