package org.rapporteur.read.stance;

/** Which form an if-then has. */
enum ConditionForm {
  /** <i>If</i>, <i>once</i>, <i>should Varland choose it</i>. */
  IF,
  UNLESS,
  /** <i>Until</i>, <i>before</i>. */
  TIME,
  WITHOUT,
  /** <i>When</i>, of what is yet to come. */
  WHEN,
  /** <i>In the event of</i>. */
  EVENT,
  /** A subject with a verb of outcome. */
  OUTCOME,
  /** What must be so that an aim is reached. */
  AIM,
  /** What hinges on something. */
  DEPENDS,
  /** What is only done in some way. */
  ONLY;

  /**
   * Whether whoever says it mostly takes a stance by it. A bare if or when tells what would follow,
   * and of the one who says it seldom more than that.
   */
  boolean isStance() {
    return switch (this) {
      case IF, UNLESS, TIME, WHEN -> false;
      case WITHOUT, EVENT, OUTCOME, AIM, DEPENDS, ONLY -> true;
    };
  }
}
