package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.article.Article;
import org.rapporteur.article.Publication;
import org.rapporteur.reconcile.wording.Vocabulary;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Statement;

/**
 * A statement made ready to be compared.
 *
 * @param article where it stands
 * @param printed when the article came out
 * @param statement the statement
 * @param wording all of its content
 * @param quoted what of it is inside quotation marks; all of a set-off quotation
 * @param voice who is said to speak
 * @param start first character of its content
 * @param from first character of content, cue and source
 * @param to one past the last
 */
record Said(
    String article,
    Optional<LocalDate> printed,
    Statement statement,
    Wording wording,
    Wording quoted,
    Voice voice,
    int start,
    int from,
    int to) {

  private static final Set<String> WRITINGS = Set.copyOf(WordList.of("writings.txt"));

  /** By article and place. */
  static final Comparator<Said> PLACE =
      Comparator.comparing(Said::article)
          .thenComparingInt(Said::start)
          .thenComparingInt(Said::from)
          .thenComparingInt(Said::to)
          .thenComparing(s -> s.statement().id());

  static Said of(Article article, Statement s, Vocabulary vocabulary) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (List<Evidence> part : List.of(s.content(), s.cue(), s.source())) {
      for (Evidence e : part) {
        from = Math.min(from, e.span().start());
        to = Math.max(to, e.span().end());
      }
    }
    Wording wording = Wording.of(text(s), vocabulary);
    return new Said(
        article.id(),
        article.metadata().published().map(Publication::date),
        s,
        wording,
        s.kind() == Statement.Kind.DIRECT ? wording : Wording.of(Quoted.in(s), vocabulary),
        Voice.of(s.speakers()),
        s.content().get(0).span().start(),
        from,
        to);
  }

  /** The content as printed, its parts joined by an ellipsis. */
  static String text(Statement s) {
    return s.content().stream().map(Evidence::quote).collect(Collectors.joining(" … "));
  }

  String id() {
    return article + "\u0000" + statement.id();
  }

  Citation citation() {
    return new Citation(article, statement.id(), statement.content());
  }

  /** Who speaks, several joined. */
  String speaker() {
    return voice.name().written();
  }

  Optional<String> party() {
    return voice.party();
  }

  /** Whether it reports speech or writing, and not a belief or an intention. */
  boolean spoken() {
    return statement.type() == Statement.Type.SPEECH;
  }

  boolean direct() {
    return statement.kind() == Statement.Kind.DIRECT;
  }

  boolean indirect() {
    return statement.kind() == Statement.Kind.INDIRECT;
  }

  boolean byPerson() {
    return voice.kind() == Voice.Kind.PERSON;
  }

  boolean anonymous() {
    return voice.kind() == Voice.Kind.ANONYMOUS;
  }

  /** Whether two statements can have one speaker. */
  boolean sameSpeaker(Said other) {
    return voice.isOne(other.voice);
  }

  /**
   * Whether one is told to speak together with others: of a joint statement, one of its authors.
   */
  boolean among(Said other) {
    return voice.isAmong(other.voice) || other.voice.isAmong(voice);
  }

  /** Each who speaks. */
  List<Name> speakers() {
    return voice.each();
  }

  /**
   * Whether one may be named by what the other stands for: "Orrin" and "Orrin's minister", "a Vell
   * official" and "two Vell officials". Two named people are never one.
   */
  boolean sameSide(Said other) {
    return sameSpeaker(other)
        || (party().isPresent()
            && party().equals(other.party())
            && !(byPerson() && other.byPerson()));
  }

  /** Whether neither is named: "a Vell official", "a senior official of Vell". */
  boolean bothAnonymous(Said other) {
    return anonymous() && other.anonymous() && party().equals(other.party());
  }

  /** Whether it names a party as a whole: a state, an organisation. */
  boolean byParty() {
    return voice.kind() == Voice.Kind.PARTY;
  }

  /** Whether words of the article are in both: the one tells of the other, or both run on. */
  boolean overlaps(Said other) {
    return article.equals(other.article)
        && statement.content().stream()
            .anyMatch(
                c -> other.statement.content().stream().anyMatch(d -> c.span().overlaps(d.span())));
  }

  /** Whether the two were printed within so many days. */
  boolean printedNear(Said other, long days) {
    return printed.isPresent()
        && other.printed.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(printed.get(), other.printed.get())) <= days;
  }

  /** Whether two statements can be of one occasion, as far as the texts tell. */
  boolean sameOccasion(Said other) {
    return Dates.agree(statement.saidOn(), other.statement.saidOn());
  }

  /** Whether both name an occasion, and not the same. */
  boolean otherVenue(Said other) {
    if (statement.venue().isEmpty() || other.statement.venue().isEmpty()) {
      return false;
    }
    Wording mine = Wording.of(statement.venue().orElse(""));
    Wording theirs = Wording.of(other.statement.venue().orElse(""));
    return mine.sharedContent(theirs) == 0 && !isWriting(statement) && !isWriting(other.statement);
  }

  private static boolean isWriting(Statement s) {
    String venue = s.venue().orElse("").toLowerCase(Locale.ROOT);
    return Arrays.stream(venue.split(" ", -1)).anyMatch(WRITINGS::contains);
  }
}
