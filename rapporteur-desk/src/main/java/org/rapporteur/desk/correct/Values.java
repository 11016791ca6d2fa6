package org.rapporteur.desk.correct;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.correct.Correction.Field;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Span;

/** What a correction's fields mean in a reading. */
final class Values {

  private final Reading reading;
  private final Map<Field, String> fields;

  Values(Reading reading, Map<Field, String> fields) {
    this.reading = reading;
    this.fields = Map.copyOf(fields);
  }

  /** Refuses any other field. */
  void only(Field... allowed) throws CorrectionException {
    for (Field field : fields.keySet()) {
      if (!Arrays.asList(allowed).contains(field)) {
        throw new CorrectionException(
            Item.code(field)
                + " is nothing of this kind of finding; it has "
                + String.join(", ", Arrays.stream(allowed).map(Item::code).toList()));
      }
    }
  }

  /** Whether they only tell what the finding belongs to. */
  boolean groupOnly() {
    return !fields.isEmpty()
        && fields.keySet().stream().allMatch(f -> f == Field.TOGETHER || f == Field.APART);
  }

  boolean has(Field field) {
    return fields.containsKey(field);
  }

  Optional<String> text(Field field) {
    return Optional.ofNullable(fields.get(field)).map(String::strip).filter(v -> !v.isEmpty());
  }

  String neededText(Field field) throws CorrectionException {
    return text(field)
        .orElseThrow(() -> new CorrectionException(Item.code(field) + " must be named"));
  }

  Actor needed(Field field) throws CorrectionException {
    return actor(field)
        .orElseThrow(() -> new CorrectionException(Item.code(field) + " must be named"));
  }

  <E extends Enum<E>> Optional<E> code(Field field, E[] all) throws CorrectionException {
    Optional<String> typed = text(field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    for (E one : all) {
      if (Item.code(one).equals(typed.get().toLowerCase(Locale.ROOT))) {
        return Optional.of(one);
      }
    }
    throw new CorrectionException(
        Item.code(field)
            + " "
            + typed.get()
            + ": there are "
            + String.join(", ", Arrays.stream(all).map(Item::code).toList()));
  }

  Optional<CalendarDate> date() throws CorrectionException {
    Optional<String> typed = text(Field.DATE);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (typed.get().equals("unknown")) {
      return Optional.of(CalendarDate.unknown());
    }
    try {
      String[] days = typed.get().split("/", 2);
      LocalDate first = LocalDate.parse(days[0]);
      return Optional.of(
          days.length == 1
              ? CalendarDate.on(first)
              : CalendarDate.between(first, LocalDate.parse(days[1])));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new CorrectionException(
          "date " + typed.get() + ": write 2031-03-05, 2031-03-01/2031-03-31, or unknown");
    }
  }

  Optional<BigDecimal> number(Field field) throws CorrectionException {
    Optional<String> typed = text(field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.get().matches("-?\\d{1,18}(\\.\\d{1,9})?")) {
      throw new CorrectionException(
          Item.code(field) + " " + typed.get() + ": write a number, 1200 or 3.5");
    }
    return Optional.of(new BigDecimal(typed.get()));
  }

  /** Words that must stand in these, and once. */
  Optional<List<Evidence>> words(Field field, List<Evidence> within) throws CorrectionException {
    Optional<String> typed = text(field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> found = new ArrayList<>();
    for (Evidence stretch : within) {
      String quote = stretch.quote();
      for (int at = quote.indexOf(typed.get()); at >= 0; at = quote.indexOf(typed.get(), at + 1)) {
        int start = stretch.span().start() + at;
        Span span = new Span(start, start + typed.get().length());
        found.add(Evidence.of(reading.article(), span));
      }
    }
    if (found.size() != 1) {
      throw new CorrectionException(
          Item.code(field) + ": these words must stand in those of the finding, and once");
    }
    return Optional.of(found);
  }

  /** Whom the article calls so, else somebody whom it does not know: {@code Name (CODE)}, CODE. */
  Optional<Actor> actor(Field field) {
    return text(field).map(this::actor);
  }

  private Actor actor(String typed) {
    int bracket = typed.lastIndexOf('(');
    boolean coded = bracket > 0 && typed.endsWith(")");
    String name = coded ? typed.substring(0, bracket).strip() : typed;
    Optional<Actor> known =
        everybody()
            .filter(a -> a.name().equalsIgnoreCase(name))
            .findFirst()
            .or(() -> everybody().filter(a -> isParty(a, name)).findFirst());
    boolean code = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() <= 5;
    Actor actor =
        known.orElseGet(
            () ->
                new Actor(
                    name,
                    code ? Actor.Kind.STATE : Actor.Kind.PERSON,
                    code ? List.of(name) : List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    1));
    return coded ? of(actor, typed.substring(bracket + 1, typed.length() - 1).strip()) : actor;
  }

  /** A party as such, not somebody who speaks for it. */
  private static boolean isParty(Actor actor, String code) {
    return actor.party().equals(Optional.of(code))
        && (actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.ORGANIZATION);
  }

  private Stream<Actor> everybody() {
    List<Actor> all = new ArrayList<>();
    reading.people().forEach(p -> all.add(p.actor()));
    reading.statements().forEach(s -> all.addAll(s.speakers()));
    reading
        .actions()
        .forEach(
            a -> {
              all.addAll(a.actors());
              all.addAll(a.recipients());
            });
    return all.stream();
  }

  /** Codes of parties, however they are listed. */
  static List<String> codes(String typed) {
    return List.of(typed.strip().split("[,; ]+"));
  }

  /** The same actor, speaking for a party. */
  static Actor of(Actor actor, String party) {
    return new Actor(
        actor.name(),
        actor.kind(),
        List.of(party),
        actor.sector(),
        actor.role(),
        actor.count(),
        actor.home());
  }
}
