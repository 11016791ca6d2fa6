package org.rapporteur.read.format.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rapporteur.article.Diagnostic;

/**
 * Reads the text of a PDF document: lines joined to paragraphs, words joined that were divided at a
 * line's end, running heads and page numbers left out. Immutable.
 */
public final class PdfReader {

  private final int pages;
  private final int characters;

  /**
   * A reader within limits.
   *
   * @param pages how many pages are read of a longer document
   * @param characters how many characters are read of a longer text
   */
  public PdfReader(int pages, int characters) {
    this.pages = pages;
    this.characters = characters;
  }

  /**
   * The text of a document.
   *
   * @throws IOException if it cannot be read; the message says why
   */
  public PaperText read(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Diagnostic> said = new ArrayList<>();
      List<List<String>> read = pages(document, said);
      Optional<String> title =
          Optional.ofNullable(document.getDocumentInformation().getTitle())
              .map(String::strip)
              .filter(t -> t.contains(" "));
      return new PaperText(paragraphs(withoutRunningHeads(read)), title, created(document), said);
    } catch (InvalidPasswordException e) {
      throw new IOException("is locked with a password; save a copy without one", e);
    } catch (RuntimeException | StackOverflowError e) {
      // The parser of damaged documents throws what its parts throw; the document is left out.
      throw new IOException("is a PDF document that cannot be read", e);
    }
  }

  private static Optional<LocalDate> created(PDDocument document) {
    return Optional.ofNullable(document.getDocumentInformation().getCreationDate())
        .map(c -> c.toInstant().atOffset(ZoneOffset.UTC).toLocalDate())
        .filter(d -> d.getYear() >= 1980 && d.getYear() <= 2100);
  }

  private List<List<String>> pages(PDDocument document, List<Diagnostic> said) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(false);
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart("\n");
    List<List<String>> read = new ArrayList<>();
    int length = 0;
    int count = document.getNumberOfPages();
    for (int page = 1; page <= count; page++) {
      if (page > pages || length > characters) {
        String message = "is read up to page " + (page - 1) + " of " + count;
        said.add(Diagnostic.of("document-cut", message));
        break;
      }
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(document);
      length += text.length();
      read.add(text.lines().map(String::strip).toList());
    }
    return read;
  }

  /** Lines that open or close many pages, numbers apart, are not the text. */
  private static List<List<String>> withoutRunningHeads(List<List<String>> pages) {
    Map<String, Integer> count = new HashMap<>();
    for (List<String> page : pages) {
      edges(page).forEach(line -> count.merge(line, 1, Integer::sum));
    }
    List<List<String>> clean = new ArrayList<>();
    for (List<String> page : pages) {
      List<String> edges = edges(page);
      clean.add(
          page.stream()
              .filter(
                  line ->
                      line.isEmpty()
                          || !edges.contains(key(line))
                          || (count.getOrDefault(key(line), 0) < Math.max(3, pages.size() / 3)
                              && !key(line).matches("(?:[Pp]age )?#(?: ?(?:of|/) ?#)?")))
              .toList());
    }
    return clean;
  }

  private static List<String> edges(List<String> page) {
    List<String> lines = page.stream().filter(l -> !l.isEmpty()).toList();
    List<String> edges = new ArrayList<>();
    if (lines.size() <= 6) {
      return edges;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i < 2 || i >= lines.size() - 2) {
        edges.add(key(lines.get(i)));
      }
    }
    return edges;
  }

  private static String key(String line) {
    return line.replaceAll("\\d+", "#");
  }

  private static String paragraphs(List<List<String>> pages) {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (List<String> page : pages) {
      for (String line : page) {
        if (line.isEmpty()) {
          open = open && !endsSentence(text);
          continue;
        }
        boolean goesOn = open && (text.length() == 0 || isWithin(text, line));
        join(text, line, goesOn);
        open = true;
      }
    }
    return text.append('\n').toString();
  }

  /**
   * Whether a line goes on with what stands before it: after a blank line only in small letters.
   */
  private static boolean isWithin(StringBuilder text, String line) {
    return !endsSentence(text) || Character.isLowerCase(line.charAt(0)) || !isShort(text);
  }

  private static boolean isShort(StringBuilder text) {
    int from = text.lastIndexOf("\n") + 1;
    return text.length() - from < 50;
  }

  private static boolean endsSentence(StringBuilder text) {
    return text.length() > 0 && ".!?\"\u201D:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static void join(StringBuilder text, String line, boolean goesOn) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
    } else if (!goesOn) {
      text.append("\n\n").append(line);
    } else if (text.charAt(last) == '-'
        && last > 0
        && Character.isLetter(text.charAt(last - 1))
        && Character.isLowerCase(line.charAt(0))) {
      text.setLength(last);
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }
}
