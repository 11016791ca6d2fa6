package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.lexicon.Inflection;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * What a stance is about, in words of the text that wait for the one who takes it: only then is it
 * known whom <i>our</i> and <i>they</i> mean, and whether the subject need be said.
 *
 * @param before what stands before it
 * @param head the head word of the subject
 * @param subject who does it, if it is a clause with a subject
 * @param words the rest
 * @param standing whether it stands without its subject
 */
record Issue(
    List<String> before,
    Optional<Token> head,
    List<Word> subject,
    List<Word> words,
    Standing standing) {

  private static final WordList AN = Words.standard().of("stance.issue.article");
  private static final WordList END = Words.standard().of("stance.issue.end");
  private static final WordList ITS = Words.standard().of("stance.issue.its");
  private static final WordList IT = Words.standard().of("stance.issue.it");
  private static final WordList YOU = Words.standard().of("stance.issue.you");
  private static final WordList ARTICLED = Words.standard().of("stance.issue.articled");

  private static final Set<String> FIRST = Words.standard().of("first_person").all();
  private static final Set<String> PERSONAL = Words.standard().of("stance.issue.personal").all();
  private static final Set<String> DROPPED = Words.standard().of("stance.issue.dropped").all();

  Issue {
    before = List.copyOf(before);
    subject = List.copyOf(subject);
    words = List.copyOf(words);
  }

  /** A noun phrase. */
  static Issue of(List<Word> words) {
    return new Issue(List.of(), Optional.empty(), List.of(), words, Standing.ALONE);
  }

  /** Whether its words stand in a stretch of the text. */
  boolean isWithin(Span stretch) {
    return Stream.concat(subject.stream(), words.stream())
        .flatMap(w -> w.token().stream())
        .allMatch(t -> stretch.contains(t.span()));
  }

  /** Whether an issue stands without its subject. */
  enum Standing {
    ALONE,
    WITH_SUBJECT
  }

  /**
   * A word of an issue.
   *
   * @param text as it is shown
   * @param token the word of the text, if it is shown as it stands
   * @param glued whether it follows the word before it without a space
   */
  record Word(String text, Optional<Token> token, boolean glued) {
    static Word of(String text) {
      return new Word(text, Optional.empty(), false);
    }

    boolean isPronoun() {
      return token
          .filter(t -> t.upos() == Upos.PRON || t.is(Morph.POSSESSIVE))
          .filter(t -> t.is(Morph.PERSONAL_OR_POSSESSIVE))
          .isPresent();
    }
  }

  /** The issue with words before it: <i>consequences of</i>. */
  Issue after(String... before) {
    return new Issue(List.of(before), head, subject, words, standing);
  }

  /**
   * The phrase for one who takes the stance; empty if it names nothing by itself.
   *
   * @param holder the party that takes it
   * @param meant whom a word of the text refers to
   */
  Optional<String> of(String holder, Function<Token, Optional<Actor>> meant) {
    List<Word> doer = said(holder, meant);
    if (doer.isEmpty() && standing == Standing.WITH_SUBJECT) {
      return Optional.empty();
    }
    List<Word> all = new ArrayList<>(doer);
    all.addAll(withoutHolder(holder, meant));
    StringBuilder text = new StringBuilder();
    for (Word word : all) {
      boolean opens = text.length() == 0;
      Optional<String> shown =
          doer.isEmpty() ? shown(word, holder, meant) : besideSubject(word, holder, meant);
      if (shown.isEmpty()) {
        return Optional.empty();
      }
      if (!opens || !isDropped(word) || isOfName(doer) || isEnd(all)) {
        String next = opens && isDropped(word) ? uncapitalised(shown.get()) : shown.get();
        text.append(opens || word.glued() ? "" : " ").append(next);
      }
    }
    return Optional.of(text.toString())
        .filter(t -> !t.isBlank())
        .map(t -> before.isEmpty() ? t : String.join(" ", before) + " " + t);
  }

  private static boolean isDropped(Word word) {
    return DROPPED.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** <i>the United States leaving</i>, but <i>talks being held</i>. */
  private static boolean isOfName(List<Word> doer) {
    return doer.size() > 1
        && Particles.DEFINITE.has(doer.get(0).text().toLowerCase(Locale.ROOT))
        && doer.get(1).token().filter(t -> t.is(Morph.NAME)).isPresent();
  }

  /** <i>an end to</i> is said with its article. */
  private static boolean isEnd(List<Word> all) {
    return all.size() > 2 && AN.has(all.get(0).text()) && END.has(all.get(1).text());
  }

  private static boolean isArticled(String name) {
    int space = name.indexOf(' ');
    return space > 0 && ARTICLED.has(name.substring(0, space));
  }

  /** A party's name as it stands in a sentence. */
  private static String name(Actor actor) {
    return isArticled(actor.name()) ? Particles.DEFINITE.word() + " " + actor.name() : actor.name();
  }

  /** Whose demand it is need not be said again: <i>Varland demands Varland's security</i>. */
  private List<Word> withoutHolder(String holder, Function<Token, Optional<Actor>> meant) {
    int from = 0;
    while (from < words.size() - 1
        && words.get(from).token().filter(t -> t.upos() == Upos.PROPN).isPresent()
        && words.get(from).token().flatMap(meant).filter(a -> isBody(a, holder)).isPresent()) {
      from += words.get(from + 1).text().charAt(0) == '\'' ? 2 : 1;
    }
    return words.subList(Math.min(from, words.size() - 1), words.size());
  }

  private static boolean isBody(Actor actor, String holder) {
    return actor.kind() == Actor.Kind.STATE && actor.parties().contains(holder);
  }

  /** The subject as it is said; nothing if it is the holder or nobody known. */
  private List<Word> said(String holder, Function<Token, Optional<Actor>> meant) {
    if (subject.isEmpty()) {
      return List.of();
    }
    Optional<Actor> actor = head.flatMap(meant).filter(a -> a.party().isPresent());
    boolean others =
        subject.stream()
            .flatMap(w -> w.token().stream())
            .filter(t -> t.is(Morph.NAME))
            .anyMatch(
                t ->
                    meant
                        .apply(t)
                        .flatMap(Actor::party)
                        .filter(p -> !p.equals(holder))
                        .isPresent());
    boolean own = actor.filter(a -> a.parties().contains(holder)).isPresent() && !others;
    if (own && standing == Standing.ALONE) {
      return List.of();
    }
    boolean pronoun = subject.get(0).isPronoun();
    boolean body =
        actor
            .filter(a -> a.kind() == Actor.Kind.STATE || a.kind() == Actor.Kind.ORGANIZATION)
            .isPresent();
    if (pronoun) {
      boolean personal = isPersonal(head.orElseThrow());
      boolean known = personal ? actor.isPresent() : body;
      return known && !isFirst(head.orElseThrow())
          ? List.of(Word.of(name(actor.get())))
          : List.of();
    }
    boolean described = body && subject.size() <= 2 && head.filter(Issue::isCommon).isPresent();
    return described ? List.of(Word.of(name(actor.get()))) : subject;
  }

  private static boolean isPersonal(Token pronoun) {
    return PERSONAL.contains(pronoun.form().toLowerCase(Locale.ROOT));
  }

  private static boolean isCommon(Token t) {
    return t.upos() == Upos.NOUN;
  }

  /** Beside its subject <i>its</i> is clear: <i>Varland withdrawing its troops</i>. */
  private static Optional<String> besideSubject(
      Word word, String holder, Function<Token, Optional<Actor>> meant) {
    boolean plain = word.token().filter(t -> t.is(Morph.POSSESSIVE) && !isFirst(t)).isPresent();
    return plain ? Optional.of(word.text().toLowerCase(Locale.ROOT)) : shown(word, holder, meant);
  }

  private static Optional<String> shown(
      Word word, String holder, Function<Token, Optional<Actor>> meant) {
    if (!word.isPronoun()) {
      boolean initial = word.token().filter(t -> t.id() == 1 && !t.is(Morph.NAME)).isPresent();
      return Optional.of(initial ? uncapitalised(word.text()) : word.text());
    }
    Token token = word.token().orElseThrow();
    boolean possessive = token.is(Morph.POSSESSIVE);
    Optional<Actor> actor = meant.apply(token).filter(a -> a.party().isPresent());
    boolean own = isFirst(token) || actor.filter(a -> a.parties().contains(holder)).isPresent();
    if (own) {
      return Optional.of((possessive ? ITS : IT).word());
    }
    if (token.form().toLowerCase(Locale.ROOT).startsWith(YOU.word())) {
      return Optional.empty();
    }
    if (actor.isPresent()) {
      String name = name(actor.get());
      return Optional.of(possessive ? Inflection.genitive(name) : name);
    }
    return possessive ? Optional.of(word.text().toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** An abbreviation keeps its letters: <i>START</i>. */
  private static String uncapitalised(String word) {
    String rest = word.substring(1);
    return rest.equals(rest.toLowerCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
  }

  private static boolean isFirst(Token token) {
    return FIRST.contains(token.form().toLowerCase(Locale.ROOT));
  }
}
