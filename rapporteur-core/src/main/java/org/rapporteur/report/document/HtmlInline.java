package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.record.Provenance;

/** Writes the pieces of a line as HTML. Not thread-safe. */
final class HtmlInline implements Inline.Visitor<String> {

  private static final double SURE = 0.85;
  private static final double FAIRLY = 0.65;

  private final Citations citations;

  HtmlInline(Citations citations) {
    this.citations = citations;
  }

  /** The line as HTML. */
  String line(Line line) {
    StringBuilder out = new StringBuilder();
    line.pieces().forEach(p -> out.append(p.accept(this)));
    return out.toString().strip();
  }

  @Override
  public String plain(Inline.Plain plain) {
    return Html.text(plain.text());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "<strong>" + Html.text(strong.text()) + "</strong>";
  }

  @Override
  public String muted(Inline.Muted muted) {
    return "<span class=\"muted\">" + Html.text(muted.text()) + "</span>";
  }

  @Override
  public String quoted(Inline.Quoted quoted) {
    return "<bdi class=\"words\">" + Html.text(quoted.text()) + "</bdi>";
  }

  @Override
  public String cite(Inline.Cite cite) {
    int number = citations.number(cite);
    int passages = cite.evidence().size();
    String name = passages == 1 ? "passage " + number : "passages " + number + ", " + passages;
    return String.format(
        Locale.ROOT,
        "<a class=\"cite\" href=\"#c%d\" data-n=\"%d\" aria-label=\"%s\" title=\"%s\">%d%s</a>",
        number,
        number,
        name,
        Html.text(decided(cite.decided())),
        number,
        passages == 1 ? "" : "<sup>×" + passages + "</sup>");
  }

  /** How sure it is, in words, and why. */
  private static String decided(List<Provenance> provenances) {
    List<String> lines = new ArrayList<>();
    for (Provenance p : provenances) {
      String line = p.why().isEmpty() ? sure(p) : sure(p) + ": " + String.join(", ", p.why());
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    return lines.isEmpty()
        ? "Open the passage"
        : "Read by the program, " + String.join("; ", lines);
  }

  private static String sure(Provenance p) {
    if (p.confidence() >= SURE) {
      return "sure";
    }
    return p.confidence() >= FAIRLY ? "fairly sure" : "not sure";
  }

  @Override
  public String caution(Inline.Caution caution) {
    return "<span class=\"caution\"><span aria-hidden=\"true\">⚠ </span>"
        + Html.text(caution.text())
        + "</span>";
  }
}
