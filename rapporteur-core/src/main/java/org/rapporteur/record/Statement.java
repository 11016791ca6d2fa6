package org.rapporteur.record;

import java.util.List;
import java.util.Optional;

/**
 * An attribution relation: a source, a cue and a content (Pareti 2012; PolNeAR), with the speaker
 * resolved.
 *
 * @param id derived from the content once the article is read ({@link Reading#identified})
 * @param kind how much of the content is inside quotation marks
 * @param type speech, or another attitude
 * @param content what was said, quotation marks included
 * @param cue the words that attribute; empty where the text has none
 * @param source the mention of the source; empty where the text has none
 * @param speakers the actors resolved from the source; empty if unattributed
 * @param saidOn when it was said
 * @param venue where or on what occasion, in the text's words
 * @param addressee to whom
 * @param relayedBy the outlet or person that the article credits for the words
 * @param wording whether the words inside the marks can be trusted
 * @param nested attributions inside the content
 * @param provenance what decided
 */
public record Statement(
    String id,
    Kind kind,
    Type type,
    List<Evidence> content,
    List<Evidence> cue,
    List<Evidence> source,
    List<Actor> speakers,
    CalendarDate saidOn,
    Optional<String> venue,
    Optional<String> addressee,
    Optional<String> relayedBy,
    Wording wording,
    List<Nested> nested,
    Provenance provenance) {

  /** Copies the lists; refuses a statement without content. */
  public Statement {
    content = Findings.supported("statement", content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    speakers = List.copyOf(speakers);
    nested = List.copyOf(nested);
  }

  /** The same under an id. */
  public Statement withId(String name) {
    return new Statement(
        name,
        kind,
        type,
        content,
        cue,
        source,
        speakers,
        saidOn,
        venue,
        addressee,
        relayedBy,
        wording,
        nested,
        provenance);
  }

  /** The party that the speakers speak for; empty if they speak for none or for several. */
  public Optional<String> affiliation() {
    List<String> parties = speakers.stream().flatMap(a -> voices(a).stream()).distinct().toList();
    boolean alone = speakers.size() == 1 || speakers.stream().noneMatch(a -> voices(a).isEmpty());
    return parties.size() == 1 && alone ? Optional.of(parties.get(0)) : Optional.empty();
  }

  /** The parties that somebody's words are of: a person's first one, none of a crowd of states. */
  private static List<String> voices(Actor speaker) {
    return switch (speaker.kind()) {
      case COLLECTIVE -> List.of();
      case PERSON -> speaker.party().stream().toList();
      case STATE, BODY, ORGANIZATION, ANONYMOUS -> speaker.parties();
    };
  }

  /** How much of the content is inside quotation marks, or set off as a block quote. */
  public enum Kind {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /** What is attributed. */
  public enum Type {
    SPEECH,
    BELIEF,
    INTENTION,
    /** A fact that the source is said to know, find or show. */
    FACT
  }

  /** Whether the words inside quotation marks can be trusted to be the speaker's. */
  public sealed interface Wording {
    /** The marks are sound, or there are none. */
    record Exact() implements Wording {}

    /**
     * They cannot be trusted.
     *
     * @param reason why, for a reader: {@code closing mark missing}
     */
    record Doubtful(String reason) implements Wording {}
  }

  /**
   * An attribution inside a content.
   *
   * @param content what the inner source is said to have said
   * @param cue the inner cue
   * @param source the inner source
   */
  public record Nested(List<Evidence> content, List<Evidence> cue, List<Evidence> source) {
    /** Copies the lists; refuses one without content. */
    public Nested {
      content = Findings.supported("nested attribution", content);
      cue = List.copyOf(cue);
      source = List.copyOf(source);
    }
  }
}
