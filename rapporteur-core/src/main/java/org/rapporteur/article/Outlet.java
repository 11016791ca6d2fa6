package org.rapporteur.article;

/**
 * Who published an article: a newspaper, an agency, a broadcaster, a site.
 *
 * @param name as it names itself, not blank
 */
public record Outlet(String name) {
  /** Refuses a blank name. */
  public Outlet {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet without a name");
    }
  }
}
