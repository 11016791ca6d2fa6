package org.rapporteur.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Actor;

/**
 * Who speaks in a statement, made ready to be compared.
 *
 * @param name all who speak, joined
 * @param each each by himself: "Ilse Marn, Tom Brandt and Vera Soll" are three
 * @param party whom the first of them who speaks for somebody speaks for
 * @param kind what they are
 */
record Voice(Name name, List<Name> each, Optional<String> party, Kind kind) {

  private static final Pattern JOINTS = Pattern.compile(", | and ");

  /** What kind of speakers they are. */
  enum Kind {
    /** One of them at least is a person. */
    PERSON,
    /** All are states or organisations. */
    PARTY,
    /** Nobody is named. */
    ANONYMOUS,
    OTHER
  }

  static Voice of(List<Actor> speakers) {
    String name = speakers.stream().map(Actor::name).sorted().collect(Collectors.joining(" and "));
    return new Voice(
        Name.of(name),
        Stream.of(JOINTS.split(name)).map(Name::of).toList(),
        speakers.stream().flatMap(a -> a.parties().stream()).findFirst(),
        kind(speakers));
  }

  private static Kind kind(List<Actor> speakers) {
    if (speakers.stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON)) {
      return Kind.PERSON;
    }
    if (speakers.stream().allMatch(a -> a.kind() == Actor.Kind.ANONYMOUS)) {
      return Kind.ANONYMOUS;
    }
    boolean parties =
        speakers.stream()
            .allMatch(a -> a.kind() == Actor.Kind.STATE || a.kind() == Actor.Kind.ORGANIZATION);
    return parties ? Kind.PARTY : Kind.OTHER;
  }

  /** Whether both can be one. */
  boolean isOne(Voice other) {
    return !name.written().isEmpty()
        && !other.name.written().isEmpty()
        && (name.written().equals(other.name.written())
            || (kind == Kind.PERSON && other.kind == Kind.PERSON && name.agrees(other.name)));
  }

  /** Whether it is one of several who speak together. */
  boolean isAmong(Voice several) {
    if (several.each.size() < 2 || each.size() != 1) {
      return false;
    }
    for (Name one : several.each) {
      if (one.agrees(name)) {
        return true;
      }
    }
    return false;
  }
}
