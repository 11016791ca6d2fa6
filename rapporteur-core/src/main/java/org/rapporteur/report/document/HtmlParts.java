package org.rapporteur.report.document;

import java.util.List;
import java.util.Locale;

/** Writes the parts of a brief as HTML. Not thread-safe. */
final class HtmlParts implements Part.Visitor<Integer> {

  private final StringBuilder out;
  private final HtmlInline inline;
  private int charts;
  private String section = "";
  private int lines;

  HtmlParts(StringBuilder out, HtmlInline inline) {
    this.out = out;
    this.inline = inline;
  }

  /** What follows is of a section: its lines are numbered, so that a link can lead to one. */
  void begin(String anchor) {
    section = anchor;
    lines = 0;
  }

  private String id() {
    lines++;
    return " id=\"" + section + "-" + lines + "\"";
  }

  @Override
  public Integer paragraph(Part.Paragraph paragraph) {
    return put("<p>", inline.line(paragraph.line()), "</p>\n");
  }

  @Override
  public Integer items(Part.Items items) {
    String tag = items.marking() == Part.Marking.NUMBERS ? "ol" : "ul";
    put("<", tag, ">\n");
    for (Part.Item item : items.items()) {
      put("<li", id(), ">", inline.line(item.line()));
      item.more().forEach(p -> p.accept(this));
      put("</li>\n");
    }
    return put("</", tag, ">\n");
  }

  @Override
  public Integer table(Part.Table table) {
    put("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    put(Html.text(table.caption()), "\"><table><caption>", Html.text(table.caption()));
    put("</caption><thead><tr>");
    table.header().forEach(h -> put("<th scope=\"col\">", Html.text(h), "</th>"));
    put("</tr></thead><tbody>\n");
    for (List<Line> row : table.rows()) {
      put("<tr", id(), ">");
      for (int i = 0; i < row.size(); i++) {
        // On a phone a row becomes a card, whose lines need their column's title.
        String label = " data-label=\"" + Html.text(table.header().get(i)) + "\">";
        String cell = inline.line(row.get(i));
        put(i == 0 ? "<th scope=\"row\"" : "<td", label, cell, i == 0 ? "</th>" : "</td>");
      }
      put("</tr>\n");
    }
    return put("</tbody></table></div>\n");
  }

  @Override
  public Integer fold(Part.Fold fold) {
    put("<details><summary>", inline.line(fold.summary()), "</summary>\n");
    fold.parts().forEach(p -> p.accept(this));
    return put("</details>\n");
  }

  @Override
  public Integer chart(Chart chart) {
    charts++;
    String id = String.format(Locale.ROOT, "chart%d", charts);
    put("<figure>", SvgChart.of(chart, id), "<figcaption>", Html.text(chart.words()));
    put("</figcaption></figure>\n");
    if (!chart.notes().isEmpty()) {
      put("<ul class=\"notes\">\n");
      chart.notes().forEach(n -> put("<li", id(), ">", inline.line(n.line()), "</li>\n"));
      put("</ul>\n");
    }
    return out.length();
  }

  private Integer put(String... pieces) {
    for (String piece : pieces) {
      out.append(piece);
    }
    return out.length();
  }
}
