package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.List;

/** The parts of a section as single lines: a row in one, a list's first below its heading. */
final class PrintedLines implements Part.Visitor<Integer> {

  private final List<Line> lines = new ArrayList<>();
  private Line heading = Line.empty();

  PrintedLines(Section section) {
    List<Part> parts = section.parts();
    for (int i = 0; i < parts.size(); i++) {
      boolean heads = i + 1 < parts.size() && parts.get(i + 1) instanceof Part.Items;
      if (heads && parts.get(i) instanceof Part.Paragraph p) {
        heading = said(p.line()).text(": ");
      } else {
        parts.get(i).accept(this);
        heading = Line.empty();
      }
    }
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  @Override
  public Integer paragraph(Part.Paragraph paragraph) {
    return add(paragraph.line());
  }

  @Override
  public Integer items(Part.Items items) {
    int number = 0;
    for (Part.Item item : items.items()) {
      if (item.line().pieces().stream().allMatch(Inline.Muted.class::isInstance)) {
        continue;
      }
      number++;
      String mark = items.marking() == Part.Marking.NUMBERS ? number + ". " : "";
      add(heading.text(mark).then(item.line()));
      if (!heading.isEmpty()) {
        break;
      }
    }
    return lines.size();
  }

  /** A column of a party is named as a party is; what is known by its form is not named. */
  @Override
  public Integer table(Part.Table table) {
    for (List<Line> row : table.rows()) {
      Line line = Line.empty();
      for (int i = 0; i < row.size(); i++) {
        String title = table.header().get(i);
        Line cell = row.get(i);
        if (i == 0) {
          String name = plain(cell);
          line = name.isEmpty() ? cell : line.strong(name);
        } else if (!cell.isEmpty()) {
          boolean named = Character.isUpperCase(title.codePointAt(0));
          line = line.text(" \u00B7 ").text(named ? title + " " : "").then(cell);
        }
      }
      add(line);
    }
    return lines.size();
  }

  @Override
  public Integer fold(Part.Fold fold) {
    return lines.size();
  }

  @Override
  public Integer chart(Chart chart) {
    return add(Line.of(chart.words()));
  }

  /** What only steps back, "12 more", says where else to look on the screen. */
  private Integer add(Line line) {
    if (!line.pieces().stream().allMatch(Inline.Muted.class::isInstance)) {
      lines.add(line);
    }
    return lines.size();
  }

  private static Line said(Line line) {
    return new Line(line.pieces().stream().filter(p -> !(p instanceof Inline.Muted)).toList());
  }

  private static String plain(Line line) {
    StringBuilder words = new StringBuilder();
    for (Inline piece : line.pieces()) {
      if (piece instanceof Inline.Plain p) {
        words.append(p.text());
      }
    }
    return words.toString();
  }
}
