package org.rapporteur.read.format;

import org.rapporteur.article.Article;
import org.rapporteur.article.Original;

/** What became of one thing that was to be read: an article, or the reason why there is none. */
public sealed interface Taken {

  /** What it is called: the file's name, the given id, the address. */
  String name();

  /**
   * An article.
   *
   * @param article as read
   * @param original what it was read from
   */
  record Story(Article article, Original original) implements Taken {
    @Override
    public String name() {
      return article.id();
    }
  }

  /**
   * Something that is left out; the run goes on.
   *
   * @param name what it is called
   * @param reason of what kind the reason is
   * @param message one line for a person, with the remedy where there is one
   */
  record LeftOut(String name, Reason reason, String message) implements Taken {}

  /** Why something is left out. */
  enum Reason {
    /** There is no such file or folder. */
    MISSING,
    /** It may not or cannot be read. */
    UNREADABLE,
    EMPTY,
    /** It is of a kind that holds no articles. */
    BINARY,
    TOO_LARGE,
    /** It is of a known kind but damaged. */
    BROKEN,
    /** It is sound but holds no article. */
    NO_ARTICLE,
    /** It is a feed that has nothing at present. */
    NO_ITEMS,
    /** It lies beside articles and was never to be one: a README, a list of parties. */
    BESIDE
  }
}
