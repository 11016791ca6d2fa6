package org.rapporteur.read.format.page;

/**
 * Where a field of a page's metadata was found.
 *
 * @param field which
 * @param origin where, for a reader: {@code json-ld headline}, {@code meta og:title}, {@code h1}
 */
public record FieldOrigin(Field field, String origin) {

  /** A field of the metadata. */
  public enum Field {
    TITLE,
    OUTLET,
    BYLINES,
    PUBLISHED,
    UPDATED,
    URL,
    LANGUAGE,
    SECTION
  }
}
