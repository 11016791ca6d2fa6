package org.rapporteur.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.HtmlRenderer;
import org.rapporteur.report.document.MarkdownRenderer;
import org.rapporteur.report.document.Paper;

/** A form of the brief. */
enum BriefFormat {
  /** Markdown. */
  MD,
  /** One HTML page. */
  HTML;

  /** The form that the name of a file asks for. */
  static BriefFormat of(Optional<Path> file) {
    String name = file.map(f -> f.toString().toLowerCase(Locale.ROOT)).orElse("");
    return name.endsWith(".html") || name.endsWith(".htm") ? HTML : MD;
  }

  String render(Brief brief, Addresses addresses, Paper paper) {
    return switch (this) {
      case MD -> new MarkdownRenderer(addresses::of).render(brief);
      case HTML -> new HtmlRenderer().render(brief, paper);
    };
  }
}
