package org.rapporteur.report.document;

import java.util.List;

/** A paragraph, list, table, fold or chart of a section. */
public sealed interface Part permits Part.Paragraph, Part.Items, Part.Table, Part.Fold, Chart {

  /** Dispatches on the kind of part. */
  <T> T accept(Visitor<T> visitor);

  /** One answer for each kind of part. */
  interface Visitor<T> {
    /** For a paragraph. */
    T paragraph(Paragraph paragraph);

    /** For a list. */
    T items(Items items);

    /** For a table. */
    T table(Table table);

    /** For what is folded away. */
    T fold(Fold fold);

    /** For a chart. */
    T chart(Chart chart);
  }

  /** A paragraph. */
  record Paragraph(Line line) implements Part {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A list.
   *
   * @param marking how items are marked
   * @param items in order
   */
  record Items(Marking marking, List<Item> items) implements Part {
    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.items(this);
    }
  }

  /** How the items of a list are marked. */
  enum Marking {
    BULLETS,
    NUMBERS
  }

  /**
   * An item of a list.
   *
   * @param line what it says
   * @param more what hangs below it
   */
  record Item(Line line, List<Part> more) {
    /** Copies the list. */
    public Item {
      more = List.copyOf(more);
    }

    /** An item with nothing below it. */
    public static Item of(Line line) {
      return new Item(line, List.of());
    }
  }

  /**
   * A table.
   *
   * @param caption what it shows, for those who cannot see it
   * @param header column titles
   * @param rows cells; every row as long as the header
   */
  record Table(String caption, List<String> header, List<List<Line>> rows) implements Part {
    /** Copies the lists; refuses rows of another length. */
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Line> row : rows) {
        if (row.size() != header.size()) {
          throw new IllegalArgumentException("a row of " + row.size() + " under " + header);
        }
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * What is folded away until it is asked for.
   *
   * @param summary what stands for it
   * @param parts what it holds
   */
  record Fold(Line summary, List<Part> parts) implements Part {
    /** Copies the list. */
    public Fold {
      parts = List.copyOf(parts);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.fold(this);
    }
  }
}
