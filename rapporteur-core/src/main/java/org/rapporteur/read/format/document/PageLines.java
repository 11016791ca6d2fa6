package org.rapporteur.read.format.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a document's pages, with the size of their type. Not thread-safe. */
final class PageLines extends PDFTextStripper {

  /**
   * A line.
   *
   * @param text without the white space around it; empty where a paragraph begins
   * @param size of its largest type, in points
   */
  record PageLine(String text, float size) {
    boolean isBlank() {
      return text.isEmpty();
    }
  }

  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private float size;

  PageLines() {
    setSortByPosition(false);
  }

  /** The lines of a page, counted from 1. */
  List<PageLine> of(PDDocument document, int page) throws IOException {
    lines.clear();
    setStartPage(page);
    setEndPage(page);
    getText(document);
    end();
    return List.copyOf(lines);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    line.append(text);
    for (TextPosition position : positions) {
      size = Math.max(size, position.getFontSizeInPt());
    }
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writeParagraphStart() {
    end();
    lines.add(new PageLine("", 0));
  }

  @Override
  protected void writeParagraphEnd() {
    end();
  }

  private void end() {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(new PageLine(text, size));
    }
    line.setLength(0);
    size = 0;
  }
}
