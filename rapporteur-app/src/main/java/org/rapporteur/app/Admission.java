package org.rapporteur.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.Digest;

/**
 * Decides which articles of a run are new. The same id with the same text is the same article; the
 * same id with another text (two folders, or a page that changed) is another article, and gets a
 * number behind its id, so that nothing takes another's place.
 */
final class Admission {

  /** What the record knows already. */
  interface Known {
    /** Whether the article is known. */
    boolean has(Article article) throws IOException;

    /** Whether an article of this id is known. */
    boolean hasId(String id) throws IOException;

    /** Nothing is known. */
    static Known nothing() {
      return new Known() {
        @Override
        public boolean has(Article article) {
          return false;
        }

        @Override
        public boolean hasId(String id) {
          return false;
        }
      };
    }

    /** What a record holds. */
    static Known of(ArticleStore store) {
      return new Known() {
        @Override
        public boolean has(Article article) throws IOException {
          return store.has(article);
        }

        @Override
        public boolean hasId(String id) throws IOException {
          return store.hasId(id);
        }
      };
    }
  }

  private final Known known;
  private final Map<String, Digest> seen = new HashMap<>();

  Admission(Known known) {
    this.known = known;
  }

  /** The article under an id of its own, or that it is known. */
  Incoming admit(Incoming.Read read) throws IOException {
    Article article = read.article();
    Article candidate = article;
    for (int copy = 2; ; copy++) {
      if (known.has(candidate) || sameAsBefore(candidate)) {
        return new Incoming.Known(candidate.id());
      }
      if (!seen.containsKey(candidate.id()) && !known.hasId(candidate.id())) {
        seen.put(candidate.id(), Digest.of(candidate));
        return new Incoming.Read(copy == 2 ? candidate : told(candidate, article), read.original());
      }
      candidate = article.withId(article.id() + " (" + copy + ")");
    }
  }

  /** The article that has another's id, saying so. */
  private static Article told(Article renamed, Article given) {
    List<Diagnostic> said = new ArrayList<>(renamed.diagnostics());
    String message = "is another text of the id " + given.id() + "; both are kept";
    said.add(Diagnostic.of("another-version", message));
    return renamed.withDiagnostics(said);
  }

  private boolean sameAsBefore(Article article) {
    Digest before = seen.get(article.id());
    return before != null && before.equals(Digest.of(article));
  }
}
