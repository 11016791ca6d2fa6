package org.rapporteur.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.article.Article;
import org.rapporteur.article.Outlet;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.report.TextSelector;
import org.rapporteur.text.CodePoints;

/** The article that findings come from, with its offsets as code points. Immutable. */
final class Source {

  private final Reading reading;
  private final CodePoints points;

  Source(Reading reading) {
    this.reading = reading;
    this.points = CodePoints.of(reading.article().text());
  }

  Reading reading() {
    return reading;
  }

  Article article() {
    return reading.article();
  }

  Optional<String> outlet() {
    return article().metadata().outlet().map(Outlet::name);
  }

  Optional<String> published() {
    return article().metadata().published().map(p -> p.date().toString());
  }

  /** The words of evidence; what is left out between its parts is marked. */
  static Optional<String> words(List<Evidence> evidence) {
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(evidence.stream().map(Evidence::quote).collect(Collectors.joining(" … ")));
  }

  /** Where evidence stands, in code points, half-open: {@code 116-203 240-251}. */
  Optional<String> spans(List<Evidence> evidence) {
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(
            evidence.stream()
                .map(e -> start(e) + "-" + points.offset(e.span().end()))
                .collect(Collectors.joining(" ")));
  }

  /** A name of an article that is the same everywhere. */
  static String urn(String id) {
    return "urn:rapporteur:" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Where an article is on the web, or else its name. */
  static String address(Article article) {
    return article.metadata().url().filter(Source::isAddress).orElseGet(() -> urn(article.id()));
  }

  private static boolean isAddress(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A place as other programs find it again. */
  TextSelector selector(Evidence evidence) {
    return TextSelector.of(article(), points, evidence.span());
  }

  /** Where evidence begins, in code points. */
  int start(Evidence evidence) {
    return points.offset(evidence.span().start());
  }

  /** Where evidence ends, in code points. */
  int end(Evidence evidence) {
    return points.offset(evidence.span().end());
  }
}
