package org.rapporteur.store;

/**
 * Something of a record that cannot be read.
 *
 * @param kind what it is
 * @param name which one: an article's id, a table, or what the database says of a page
 */
public record Damage(Kind kind, String name) {

  /** What can be damaged. */
  public enum Kind {
    /** A page of the file; the articles on it are named besides. */
    PAGE("part of the file"),
    /** An article, and with it all that was found in it. */
    ARTICLE("the article is lost; read it again from where it came from"),
    /** What was found in an article. */
    FINDINGS("its findings are lost; they are found anew in the article"),
    /** What an article was read from. */
    ORIGINAL("what it was read from is lost; the article is not"),
    /** What the record remembers besides: settings, feeds, briefs. */
    MEMORY("part of what the record remembers besides is lost");

    private final String effect;

    Kind(String effect) {
      this.effect = effect;
    }

    /** What is affected, in a person's words. */
    public String effect() {
      return effect;
    }
  }
}
