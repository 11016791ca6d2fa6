package org.rapporteur.mcp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.article.Outlet;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Support;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Sentences;

/** The words behind a line, each with where it stands. */
final class Proof {

  /** As many citations as a reader will look at. */
  private static final int MOST = 5;

  private final Map<String, Reading> readings;

  Proof(Knowledge known) {
    this.readings = known.byId();
  }

  /** Adds who stands behind a line and the words themselves. */
  void put(Map<String, Object> line, Support support) {
    line.put("independent_outlets", support.outlets());
    List<Evidence> words =
        support.citations().stream().flatMap(c -> c.evidence().stream()).limit(MOST).toList();
    line.put("evidence", words(words));
    if (support.citations().size() > MOST) {
      line.put("citations", support.citations().size());
    }
  }

  /**
   * The words of a finding, with article, outlet, day, address and places in code points; of a few
   * words the sentence, too, once: nobody can tell by "talks" what is told.
   */
  List<Map<String, Object>> words(List<Evidence> evidence) {
    List<Map<String, Object>> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Evidence e : evidence) {
      Map<String, Object> line = Answer.line();
      line.put("quote", e.quote());
      Answer.put(line, "sentence", sentence(e).filter(seen::add));
      where(line, e);
      lines.add(line);
    }
    return lines;
  }

  /** The sentence around words, if they are a part of one only. */
  private Optional<String> sentence(Evidence e) {
    return Optional.ofNullable(readings.get(e.article()))
        .map(r -> r.article().quote(Sentences.around(r.article().text(), e.span())).strip())
        .filter(s -> s.length() > e.quote().length());
  }

  private void where(Map<String, Object> line, Evidence e) {
    line.put("article", e.article());
    Optional.ofNullable(readings.get(e.article()))
        .ifPresent(
            r -> {
              where(line, r.article());
              CodePoints points = CodePoints.of(r.article().text());
              line.put("start", points.offset(e.span().start()));
              line.put("end", points.offset(e.span().end()));
            });
  }

  /** Adds title, outlet, day and address of an article. */
  static void where(Map<String, Object> line, Article article) {
    Answer.put(line, "outlet", article.metadata().outlet().map(Outlet::name));
    Answer.put(line, "published", article.metadata().published().map(p -> p.date().toString()));
    Answer.put(line, "url", article.metadata().url());
  }
}
