package org.rapporteur.desk.correct;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.record.ContentId;

/**
 * What somebody says of a finding.
 *
 * @param by who
 * @param at when
 * @param why the reason, in their words
 * @param anchor of what
 * @param verb what is to be done with it
 * @param fields what is changed to what, or what an added finding is
 */
public record Correction(
    String by,
    Instant at,
    Optional<String> why,
    Anchor anchor,
    Verb verb,
    SortedMap<Field, String> fields) {

  /** Copies the map; refuses nobody, and a change of nothing. */
  public Correction {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    if (by.isBlank()) {
      throw new IllegalArgumentException("a correction by nobody");
    }
    if ((verb == Verb.SET || verb == Verb.ADD) && fields.isEmpty()) {
      throw new IllegalArgumentException("a correction that changes nothing");
    }
    if (verb == Verb.NOTE && why.isEmpty()) {
      throw new IllegalArgumentException("a note without words");
    }
  }

  /** What is done with a finding. */
  public enum Verb {
    /** It is not so, and is left out. */
    REJECT,
    /** It is so. */
    CONFIRM,
    /** Something of it is otherwise. */
    SET,
    /** The article says it, and it was not found. */
    ADD,
    /** A remark that changes nothing. */
    NOTE
  }

  /** What can be changed. */
  public enum Field {
    /** Of a person: the full name; so are two persons of an article made one. */
    NAME,
    /** Of a statement. */
    SPEAKER,
    /** Of an act. */
    ACTOR,
    /** Of an act, or whom a stance or an if-then is directed at. */
    RECIPIENT,
    /** The code of whoever it is of. */
    PARTY,
    /** The kind of an act, stance or if-then. */
    TYPE,
    /** Of an act or meeting. */
    STATUS,
    /** A day, or first and last day with a stroke between. */
    DATE,
    /** What a stance is about. */
    ISSUE,
    /** Of a figure: the number, without its unit. */
    VALUE,
    /** Of a figure: what the number counts, {@code USD}, {@code people}. */
    UNIT,
    /** Of a figure: what there are so many of. */
    WHAT,
    /** Of an if-then: the words that say if what; they stand in the finding's words. */
    CONDITION,
    /** Of an if-then: the words that say what then. */
    CONSEQUENCE,
    /** Of a statement, meeting or stance: a label; the things with a finding of one are one. */
    TOGETHER,
    /** The same: a label; the findings with one are a thing by themselves. */
    APART
  }

  /** Whether it only says what a finding belongs to. */
  public boolean isGrouping() {
    return !fields.isEmpty()
        && fields.keySet().stream().allMatch(f -> f == Field.TOGETHER || f == Field.APART);
  }

  /** The id of the finding that it adds, if it adds one. */
  public Optional<String> added() {
    return verb == Verb.ADD
        ? Optional.of(anchor.kind().code().charAt(0) + id().substring(1))
        : Optional.empty();
  }

  /** An id that derives from what it says. */
  public String id() {
    List<String> parts = new java.util.ArrayList<>();
    parts.add(by);
    parts.add(at.toString());
    parts.add(why.orElse(""));
    parts.add(anchor.digest());
    parts.add(anchor.kind().code());
    parts.add(anchor.finding().orElse(""));
    parts.add(anchor.start() + "-" + anchor.end());
    parts.add(verb.name());
    for (Map.Entry<Field, String> field : fields.entrySet()) {
      parts.add(field.getKey().name());
      parts.add(field.getValue());
    }
    return ContentId.of('k', parts);
  }
}
