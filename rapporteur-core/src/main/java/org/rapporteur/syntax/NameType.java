package org.rapporteur.syntax;

/** What a name names. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** A nationality or demonym: <i>Russian</i>, <i>Ukrainians</i>. */
  DEMONYM,
  EVENT,
  /** A work, law, product or other titled thing: <i>State of the Union</i>. */
  WORK,
  OTHER
}
