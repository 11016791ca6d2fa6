package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/** Readings of articles on a crisis between states that do not exist, from a seed. */
final class InventedCrisis {

  private static final List<String> QUOTES =
      List.of(
          "The ferry line across the strait will stay open whatever the weather brings",
          "Our fishermen have worked those banks for nine generations and will go on",
          "Nobody in this cabinet has offered the lighthouse to anybody",
          "We shall answer the harbour decree in kind and without delay",
          "A customs table with two chairs is better than a wall with none",
          "The pilots' guild asked for escorts and the escorts are on their way");
  private static final List<String> OUTLETS =
      List.of("Harbour Courier", "Vell Evening Post", "Straits Wire", "Island Gazette");
  private static final List<String> ISSUES =
      List.of("fishing rights on the banks", "ferry tolls", "escort ships in the strait");
  private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);

  private final Random random;

  InventedCrisis(long seed) {
    this.random = new Random(seed);
  }

  List<Reading> readings(int n) {
    List<Reading> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      found.add(reading("article-" + i));
    }
    return found;
  }

  /** The same article under another id and outlet. */
  static Reading copy(Reading reading, String id, String outlet) {
    return Rebuilt.of(reading, id, outlet);
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  Reading reading(String id) {
    int day = random.nextInt(20);
    LocalDate date = FIRST.plusDays(day);
    String quote = any(QUOTES);
    String title = "Talks over the strait, day " + day;
    String person = random.nextBoolean() ? "Mara Ostrel" : "Mara Ostrell";
    String role = random.nextBoolean() ? "deputy harbour minister" : "first harbour minister";
    String issue = any(ISSUES);
    int ships = 10 * (1 + random.nextInt(5));
    StringBuilder text = new StringBuilder(title).append("\n\n");
    text.append("\"").append(quote).append(",\" ").append(role).append(' ').append(person);
    text.append(" said. Envoys of Vell and Orrin meet in Lantmouth on the tenth.");
    text.append(" Vell demands ").append(issue).append(". Orrin moved ").append(ships);
    text.append(" ships to the strait. If the decree stands, Orrin will close the port.");
    for (int i = 0; i < 240; i++) {
      text.append(' ').append(Integer.toString(random.nextInt(60_000), 36)).append('n');
    }
    Article article =
        new Article(id, text.toString(), metadata(title, any(OUTLETS), date), List.of(), List.of());
    return new Findings(article, date).all(quote, person, role, issue, ships);
  }

  static Metadata metadata(String title, String outlet, LocalDate date) {
    return new Metadata(
        Optional.of(title),
        Optional.of(new Outlet(outlet)),
        List.of(),
        Optional.of(Publication.stated(date, "given")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Actor actor(String name, Actor.Kind kind, String party) {
    return new Actor(name, kind, List.of(party), Optional.empty(), Optional.empty(), 1);
  }

  private record Findings(Article article, LocalDate date) {
    private static final Provenance GIVEN = Provenance.of("given", 1);

    private List<Evidence> at(String words) {
      int start = article.text().indexOf(words);
      return List.of(Evidence.of(article, new Span(start, start + words.length())));
    }

    Reading all(String quote, String person, String role, String issue, int ships) {
      Actor speaker = actor(person, Actor.Kind.PERSON, "VEL");
      CalendarDate day = CalendarDate.on(date);
      Statement said =
          new Statement(
              "s1",
              Statement.Kind.DIRECT,
              Statement.Type.SPEECH,
              at("\"" + quote + ",\""),
              at("said"),
              at(person),
              List.of(speaker),
              day,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              new Statement.Wording.Exact(),
              List.of(),
              GIVEN);
      Action moved =
          new Action(
              "a1",
              List.of(actor("Orrin", Actor.Kind.STATE, "ORR")),
              List.of(actor("Vell", Actor.Kind.STATE, "VEL")),
              EventType.MOBILIZE,
              Optional.empty(),
              Action.Status.OCCURRED,
              day,
              Optional.empty(),
              Optional.empty(),
              at("Orrin moved " + ships + " ships to the strait"),
              GIVEN);
      Meeting meeting =
          new Meeting(
              "m1",
              "Vell-Orrin talks",
              Optional.empty(),
              List.of("VEL", "ORR"),
              List.of(person),
              Optional.of("Lantmouth"),
              CalendarDate.on(FIRST.plusDays(9)),
              date.isAfter(FIRST.plusDays(9)) ? Meeting.Status.HELD : Meeting.Status.SCHEDULED,
              at("Envoys of Vell and Orrin meet in Lantmouth on the tenth"),
              GIVEN);
      Conditional threat =
          new Conditional(
              "c1",
              Conditional.Kind.THREAT,
              Optional.of("ORR"),
              Optional.of("VEL"),
              at("If the decree stands"),
              at("Orrin will close the port"),
              at("If the decree stands, Orrin will close the port"),
              GIVEN);
      Position demand =
          new Position(
              "p1",
              "VEL",
              issue,
              Position.Stance.DEMANDS,
              Optional.of("ORR"),
              day,
              at("Vell demands " + issue),
              GIVEN);
      Figure fleet =
          new Figure(
              "f1",
              BigDecimal.valueOf(ships),
              "ships",
              Optional.empty(),
              Optional.of("ORR"),
              "moved to the strait",
              day,
              Figure.Origin.PRINTED,
              at(ships + " ships"),
              GIVEN);
      Person named =
          new Person(
              speaker,
              List.of(new Role(role, Optional.of("VEL"), CalendarDate.unknown(), at(role))),
              at(person));
      return new Reading(
          article,
          List.of(named),
          List.of(said),
          List.of(moved),
          List.of(meeting),
          List.of(threat),
          List.of(demand),
          List.of(fleet),
          List.of());
    }
  }
}
