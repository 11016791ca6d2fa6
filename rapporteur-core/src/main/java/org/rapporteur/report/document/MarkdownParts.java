package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.List;

/** Writes the parts of a brief as Markdown. Not thread-safe. */
final class MarkdownParts implements Part.Visitor<Integer> {

  private final StringBuilder out;
  private final Citations citations;
  private final List<Part.Fold> annexes = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private String indent = "";
  private String section = "";

  MarkdownParts(StringBuilder out, Citations citations) {
    this.out = out;
    this.citations = citations;
  }

  @Override
  public Integer paragraph(Part.Paragraph paragraph) {
    out.append(indent).append(line(paragraph.line())).append("\n\n");
    return out.length();
  }

  @Override
  public Integer items(Part.Items items) {
    int number = 0;
    for (Part.Item item : items.items()) {
      number++;
      String mark = items.marking() == Part.Marking.NUMBERS ? number + ". " : "- ";
      out.append(indent).append(mark).append(line(item.line())).append('\n');
      String outer = indent;
      indent = outer + " ".repeat(mark.length());
      if (!item.more().isEmpty()) {
        item.more().forEach(p -> p.accept(this));
        trimBlankLine();
      }
      indent = outer;
    }
    out.append('\n');
    return out.length();
  }

  @Override
  public Integer table(Part.Table table) {
    row(table.header().stream().map(Markdown::escape).toList());
    row(table.header().stream().map(h -> "---").toList());
    for (List<Line> cells : table.rows()) {
      row(cells.stream().map(this::line).toList());
    }
    out.append('\n');
    return out.length();
  }

  private void row(List<String> cells) {
    out.append(indent).append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** What is long comes last: a fold of the document itself becomes an annex, a small one stays. */
  @Override
  public Integer fold(Part.Fold fold) {
    if (indent.isEmpty()) {
      annexes.add(fold);
      titles.add(section);
      out.append(line(fold.summary())).append(": annex ").append(annexes.size()).append("\n\n");
    } else {
      out.append(indent).append(line(fold.summary())).append("\n\n");
      fold.parts().forEach(p -> p.accept(this));
    }
    return out.length();
  }

  /** Writes what was put off, each under the section that it belongs to. */
  void annexes() {
    for (int i = 0; i < annexes.size(); i++) {
      out.append("## Annex ").append(i + 1).append(": ").append(titles.get(i)).append("\n\n");
      annexes.get(i).parts().forEach(p -> p.accept(this));
    }
  }

  /** Says which section the parts to come belong to. */
  void section(String title) {
    section = Markdown.escape(title);
  }

  @Override
  public Integer chart(Chart chart) {
    out.append(indent).append(Markdown.escape(chart.words())).append("\n\n");
    ChartRange range = ChartRange.of(chart);
    for (Chart.Series series : chart.series()) {
      String line = Sparkline.of(series, range.first(), range.last(), range.top());
      out.append(indent)
          .append("    ")
          .append(line)
          .append("  ")
          .append(series.name())
          .append('\n');
    }
    out.append(indent).append("    ").append(range.first()).append(" – ").append(range.last());
    out.append("\n\n");
    if (!chart.notes().isEmpty()) {
      List<Part.Item> notes = chart.notes().stream().map(n -> Part.Item.of(n.line())).toList();
      items(new Part.Items(Part.Marking.BULLETS, notes));
    }
    return out.length();
  }

  private void trimBlankLine() {
    if (out.length() > 1 && out.charAt(out.length() - 2) == '\n') {
      out.setLength(out.length() - 1);
    }
  }

  private String line(Line line) {
    MarkdownInline words = new MarkdownInline(citations);
    List<String> pieces = new ArrayList<>();
    for (Inline piece : line.pieces()) {
      pieces.add(piece.accept(words));
    }
    return String.join("", pieces).strip();
  }
}
