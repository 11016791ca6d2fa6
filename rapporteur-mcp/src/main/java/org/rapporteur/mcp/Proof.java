package org.rapporteur.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Outlet;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Support;
import org.rapporteur.text.CodePoints;

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
    List<Map<String, Object>> words = new ArrayList<>();
    for (Citation c : support.citations()) {
      if (words.size() < MOST) {
        words.addAll(words(c.evidence()));
      }
    }
    line.put("evidence", words.stream().limit(MOST).toList());
    if (support.citations().size() > MOST) {
      line.put("citations", support.citations().size());
    }
  }

  /** The words of a finding, with article, outlet, day, address and places in code points. */
  List<Map<String, Object>> words(List<Evidence> evidence) {
    return evidence.stream().map(this::words).toList();
  }

  private Map<String, Object> words(Evidence e) {
    Map<String, Object> line = Answer.line();
    line.put("quote", e.quote());
    line.put("article", e.article());
    Optional.ofNullable(readings.get(e.article()))
        .ifPresent(
            r -> {
              where(line, r.article());
              CodePoints points = CodePoints.of(r.article().text());
              line.put("start", points.offset(e.span().start()));
              line.put("end", points.offset(e.span().end()));
            });
    return line;
  }

  /** Adds title, outlet, day and address of an article. */
  static void where(Map<String, Object> line, Article article) {
    Answer.put(line, "outlet", article.metadata().outlet().map(Outlet::name));
    Answer.put(line, "published", article.metadata().published().map(p -> p.date().toString()));
    Answer.put(line, "url", article.metadata().url());
  }
}
