package org.rapporteur.read.action;

/** What is counted of two parties in an article, beside the acts that are told. */
enum Clue {
  /** A sentence names both. */
  SCENE,
  /** The recipient speaks it. */
  HEARD,
  /** One proposition has both. */
  JOINED,
  /** None has both. */
  PARTED,
  /** A proposition that tells no act has one or both. */
  UNTOLD,
  /** What embeds has one, what is embedded the other. */
  CHAIN,
  OWN,
  OUTER,
  INNER,
  ALONE,
  SURE,
  UNSURE,
  MAIN,
  DEEP,
  /** The actor speaks it. */
  SPEAKS,
  /** How the sentence judges. */
  TONE,
  /** On the way from one to the other in the tree. */
  PATH,
  FAR,
  /** No proposition with either tells the type. */
  OPEN,
  /** Other sentences tell it. */
  ELSEWHERE,
  RULE,
  /** Who is named first. */
  ORDER,
  PLACE,
  TITLE,
  CROWD,
  SECTOR,
  SHARE,
  RANK,
  LEMMA,
  SAID,
  JOINT,
  TYPE,
  FIRST,
  SECOND,
  /** A word between the two. */
  AMID,
  /** A word of the sentence, not between them. */
  AROUND;

  /** The clue with what it is about. */
  String of(Object... details) {
    StringBuilder name = new StringBuilder(name());
    for (Object detail : details) {
      name.append('.').append(detail);
    }
    return name.toString();
  }
}
