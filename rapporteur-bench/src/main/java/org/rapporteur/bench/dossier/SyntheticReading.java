package org.rapporteur.bench.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.rapporteur.record.Role;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/**
 * A reading of a text of made-up words, with about what a news report holds: four people with their
 * offices, five statements, four acts, two positions, two figures, now and then a meeting and an
 * if-then. Few people and parties are in most articles, and most are in few, so that the more
 * articles there are, the longer the lists of those few grow.
 */
public final class SyntheticReading {

  private static final List<EventType> TYPES = List.copyOf(EnumSet.allOf(EventType.class));
  private static final List<Position.Stance> STANCES =
      List.copyOf(EnumSet.allOf(Position.Stance.class));

  private static final Provenance SYNTHETIC = Provenance.of("synthetic", 1);
  private static final int PARTIES = 40;
  private static final int PEOPLE = 4_000;
  private static final int OFFICES = 60;
  private static final int DAYS = 700;
  private static final int WORDS = 450;

  private final Random random;
  private final Article article;
  private final CalendarDate day;
  private final int length;

  private SyntheticReading(String id, String text) {
    int number = Integer.parseInt(id.substring("article-".length()));
    this.random = new Random(number);
    this.length = text.length();
    LocalDate date = LocalDate.of(2031, 1, 1).plusDays(number % DAYS);
    this.day = CalendarDate.on(date);
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

  /** Words of the text, as many characters of them, anywhere. */
  private List<Evidence> some(int characters) {
    int start = 60 + random.nextInt(length - characters - 60);
    return List.of(Evidence.of(article, new Span(start, start + characters)));
  }

  private String words(List<Evidence> evidence) {
    return evidence.get(0).quote();
  }

  /** A number below the limit, the small ones often. */
  private int rank(int limit) {
    return (int) Math.exp(random.nextDouble() * Math.log(limit)) - 1;
  }

  private String party() {
    int rank = rank(PARTIES);
    return "" + (char) ('A' + rank % 26) + (char) ('K' + rank / 26) + "X";
  }

  private static Actor state(String code) {
    return new Actor(code, Actor.Kind.STATE, List.of(code), Optional.empty(), Optional.empty(), 1);
  }

  private static String name(int rank) {
    return capital(word(50 + rank % 700)) + " " + capital(word(2_000 + rank % 2_500));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private Person person() {
    int rank = rank(PEOPLE);
    String code = "" + (char) ('A' + rank % 23) + (char) ('K' + rank % 2) + "X";
    String office = "minister of " + word(rank % OFFICES + random.nextInt(3));
    Actor actor =
        new Actor(
            name(rank), Actor.Kind.PERSON, List.of(code), Optional.empty(), Optional.of(office), 1);
    Role role = new Role(office, Optional.of(code), CalendarDate.unknown(), some(20));
    return new Person(actor, List.of(role), some(16));
  }

  private Reading reading() {
    List<Person> people = Stream.generate(this::person).limit(4).toList();
    Map<String, Person> byName = new TreeMap<>();
    people.forEach(p -> byName.putIfAbsent(p.actor().name(), p));
    List<Person> once = List.copyOf(byName.values());
    return new Reading(
        article,
        once,
        made(5, k -> statement(k, once.get(random.nextInt(once.size())).actor())),
        made(4, this::act),
        made(random.nextInt(2), this::meeting),
        made(random.nextInt(3) / 2, this::threat),
        made(2, this::position),
        made(2, this::figure),
        List.of());
  }

  private static <T> List<T> made(int count, IntFunction<T> one) {
    return IntStream.range(0, count).mapToObj(one).toList();
  }

  private Action act(int k) {
    return new Action(
        "a" + k,
        List.of(state(party())),
        List.of(state(party())),
        TYPES.get(random.nextInt(TYPES.size())),
        Optional.empty(),
        random.nextInt(7) == 0 ? Action.Status.DENIED : Action.Status.OCCURRED,
        random.nextInt(3) == 0 ? CalendarDate.unknown() : day,
        Optional.empty(),
        Optional.empty(),
        some(90),
        SYNTHETIC);
  }

  private Meeting meeting(int k) {
    return new Meeting(
        "m" + k,
        "talks",
        Optional.empty(),
        List.of(party(), party()),
        List.of(),
        Optional.empty(),
        day,
        Meeting.Status.HELD,
        some(90),
        SYNTHETIC);
  }

  private Conditional threat(int k) {
    return new Conditional(
        "c" + k,
        Conditional.Kind.THREAT,
        Optional.of(party()),
        Optional.of(party()),
        some(40),
        some(40),
        some(90),
        SYNTHETIC);
  }

  private Position position(int k) {
    return new Position(
        "p" + k,
        party(),
        words(some(30)),
        STANCES.get(random.nextInt(STANCES.size())),
        Optional.of(party()),
        day,
        some(90),
        SYNTHETIC);
  }

  private Figure figure(int k) {
    return new Figure(
        "f" + k,
        BigDecimal.valueOf(random.nextInt(5_000)),
        "troops",
        Optional.empty(),
        Optional.of(party()),
        words(some(30)),
        day,
        Figure.Origin.PRINTED,
        some(90),
        SYNTHETIC);
  }

  private Statement statement(int k, Actor speaker) {
    return new Statement(
        "s" + k,
        random.nextInt(3) == 0 ? Statement.Kind.INDIRECT : Statement.Kind.DIRECT,
        Statement.Type.SPEECH,
        some(120),
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
