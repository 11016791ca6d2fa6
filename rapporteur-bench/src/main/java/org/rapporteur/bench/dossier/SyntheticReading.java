package org.rapporteur.bench.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/** A reading of a text of made-up words: five statements, and one finding of every other part. */
public final class SyntheticReading {

  private static final List<EventType> TYPES = List.copyOf(EnumSet.allOf(EventType.class));
  private static final List<Position.Stance> STANCES =
      List.copyOf(EnumSet.allOf(Position.Stance.class));

  private static final Provenance SYNTHETIC = Provenance.of("synthetic", 1);
  private static final List<String> PARTIES = List.of("AAA", "BBB", "CCC", "DDD");
  private static final int DAYS = 700;
  private static final int WORDS = 450;

  private final Article article;
  private final int number;
  private final CalendarDate day;
  private final String party;
  private final String other;

  private SyntheticReading(String id, String text) {
    this.number = Integer.parseInt(id.substring("article-".length()));
    LocalDate date = LocalDate.of(2031, 1, 1).plusDays(number % DAYS);
    this.day = CalendarDate.on(date);
    this.party = PARTIES.get(number % 4);
    this.other = PARTIES.get((number / 4 + number + 1) % 4);
    this.article =
        new Article(
            id,
            text,
            new Metadata(
                Optional.of(text.substring(0, 40)),
                Optional.of(new Outlet("Outlet " + number % 97)),
                List.of(),
                Optional.of(Publication.stated(date, "given")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            List.of(),
            List.of());
  }

  /** The reading of the article with this id, {@code article-} and a number. */
  public static Reading of(String id, String text) {
    return new SyntheticReading(id, text).reading();
  }

  private List<Evidence> at(int start, int length) {
    return List.of(Evidence.of(article, new Span(start, start + length)));
  }

  private Actor state(String code) {
    return new Actor(code, Actor.Kind.STATE, List.of(code), Optional.empty(), Optional.empty(), 1);
  }

  private Reading reading() {
    Actor speaker =
        new Actor(
            "Speaker " + word(number % 300),
            Actor.Kind.PERSON,
            List.of(party),
            Optional.empty(),
            Optional.empty(),
            1);
    List<Evidence> evidence = at(60, 90);
    EventType type = TYPES.get(number % TYPES.size());
    Action act =
        new Action(
            "a1",
            List.of(state(party)),
            List.of(state(other)),
            type,
            Optional.empty(),
            number % 7 == 0 ? Action.Status.DENIED : Action.Status.OCCURRED,
            number % 3 == 0 ? CalendarDate.unknown() : day,
            Optional.empty(),
            Optional.empty(),
            evidence,
            SYNTHETIC);
    Meeting meeting =
        new Meeting(
            "m1",
            "talks",
            Optional.empty(),
            List.of(party, other),
            List.of(),
            Optional.empty(),
            day,
            Meeting.Status.HELD,
            evidence,
            SYNTHETIC);
    Conditional threat =
        new Conditional(
            "c1",
            Conditional.Kind.THREAT,
            Optional.of(party),
            Optional.of(other),
            at(60, 40),
            at(105, 40),
            evidence,
            SYNTHETIC);
    Position stance =
        new Position(
            "p1",
            party,
            article.text().substring(60, 100),
            STANCES.get(number % STANCES.size()),
            Optional.of(other),
            day,
            evidence,
            SYNTHETIC);
    Figure figure =
        new Figure(
            "f1",
            BigDecimal.valueOf(number % 5000),
            "troops",
            Optional.empty(),
            Optional.of(party),
            article.text().substring(110, 140),
            day,
            Figure.Origin.PRINTED,
            evidence,
            SYNTHETIC);
    return new Reading(
        article,
        List.of(new Person(speaker, List.of(), at(0, 20))),
        IntStream.range(0, 5).mapToObj(k -> statement(k, speaker)).toList(),
        List.of(act),
        List.of(meeting),
        List.of(threat),
        List.of(stance),
        List.of(figure),
        List.of());
  }

  private Statement statement(int k, Actor speaker) {
    int start = 220 + k * ((article.text().length() - 400) / 5);
    return new Statement(
        "s" + k,
        Statement.Kind.DIRECT,
        Statement.Type.SPEECH,
        at(start, 120),
        List.of(),
        List.of(),
        List.of(speaker),
        day,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Statement.Wording.Exact(),
        List.of(),
        SYNTHETIC);
  }

  /** Words by Zipf's law, in sentences of a dozen. */
  public static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(30_000));
      text.append(word(rank)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int r = rank + 20; r > 0; r /= 20) {
      word.append("bcdfghklmnprstvwxzqj".charAt(r % 20)).append("aeiou".charAt(r % 5));
    }
    return word.toString();
  }
}
