package org.rapporteur.record;

import java.util.List;

/**
 * An issue on which parties stand somewhere: one row of the matrix party by issue.
 *
 * @param id stable while its first citation stays
 * @param issue short noun phrase
 * @param shared words that its passages have in common, the commonest first: why they stand in one
 *     row; none where it has but one passage
 * @param stances who stands where, by party, then stance
 * @param changes parties that changed their stance, oldest first
 */
public record Dispute(
    String id,
    String issue,
    List<String> shared,
    List<PartyStance> stances,
    List<StanceChange> changes) {

  /** Copies the lists; refuses a dispute on which nobody stands. */
  public Dispute {
    shared = List.copyOf(shared);
    stances = List.copyOf(stances);
    changes = List.copyOf(changes);
    if (stances.isEmpty()) {
      throw new IllegalArgumentException("a dispute without a stance: " + issue);
    }
  }

  /** How firm a stance is. */
  public enum Firmness {
    PLAIN,
    /** Said not to be open to talk. */
    RED_LINE,
    /** Named as something that can be talked about. */
    OPENING
  }

  /**
   * A stance of a party on the issue.
   *
   * @param party its code
   * @param stance where it stands
   * @param matters what exactly it takes the stance on, in the readers' words, each once
   * @param firmness how firm
   * @param said when it was said, oldest first, unknown dates last
   * @param support every finding that it was made from
   */
  public record PartyStance(
      String party,
      Position.Stance stance,
      List<String> matters,
      Firmness firmness,
      List<CalendarDate> said,
      Support support) {
    /** Copies the lists. */
    public PartyStance {
      matters = List.copyOf(matters);
      said = List.copyOf(said);
    }
  }

  /**
   * A party that took another stance than before.
   *
   * @param party its code
   * @param from the earlier stance
   * @param to the later stance
   * @param date when the later stance was first taken
   * @param before where the earlier stance stands
   * @param after where the later stance stands
   */
  public record StanceChange(
      String party,
      Position.Stance from,
      Position.Stance to,
      CalendarDate date,
      Citation before,
      Citation after) {}
}
