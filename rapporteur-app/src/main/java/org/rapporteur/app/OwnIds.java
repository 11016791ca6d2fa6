package org.rapporteur.app;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.article.Article;

/**
 * Gives every article of a run an id of its own: {@code a/1.txt} and {@code b/1.txt} are {@code
 * 1.txt} and {@code 1.txt (2)}.
 */
final class OwnIds {

  private final Set<String> taken = new HashSet<>();

  Incoming admit(Incoming.Read read) {
    Article article = read.article();
    Article own = article;
    for (int copy = 2; !taken.add(own.id()); copy++) {
      own = article.withId(article.id() + " (" + copy + ")");
    }
    return new Incoming.Read(own, read.original());
  }
}
