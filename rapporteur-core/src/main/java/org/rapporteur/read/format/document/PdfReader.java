package org.rapporteur.read.format.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.read.format.document.PageLines.PageLine;

/**
 * Reads the text of a PDF document: lines joined to paragraphs, words joined that were divided at a
 * line's end, running heads and page numbers left out. Immutable.
 */
public final class PdfReader implements PaperParser {

  /** In a document of so few pages, a line at the edge of two is a running head. */
  private static final int FEW = 6;

  /** How much larger than the text's the type of a heading is at least. */
  private static final float HEADING = 1.15f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-\u2013\u2014(\\[]? ?(?:[Pp]age )?#(?: ?(?:of|/) ?#)? ?[-\u2013\u2014)\\]]?");

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

  @Override
  public PaperText read(String name, byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Diagnostic> said = new ArrayList<>();
      List<List<PageLine>> read = pages(document, said);
      Optional<String> title =
          Optional.ofNullable(document.getDocumentInformation().getTitle())
              .map(String::strip)
              .filter(t -> t.contains(" "));
      return new PaperText(paragraphs(withoutRunningHeads(read)), title, created(document), said);
    } catch (InvalidPasswordException e) {
      throw new IOException("is locked with a password; save a copy without one", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The parser of damaged documents throws what its parts throw; the document is left out.
      throw new IOException("is a PDF document that is damaged or cut; fetch it again", e);
    }
  }

  private static Optional<LocalDate> created(PDDocument document) {
    return Optional.ofNullable(document.getDocumentInformation().getCreationDate())
        .map(c -> c.toInstant().atOffset(ZoneOffset.UTC).toLocalDate())
        .filter(d -> d.getYear() >= 1980 && d.getYear() <= 2100);
  }

  private List<List<PageLine>> pages(PDDocument document, List<Diagnostic> said)
      throws IOException {
    PageLines lines = new PageLines();
    List<List<PageLine>> read = new ArrayList<>();
    int length = 0;
    int count = document.getNumberOfPages();
    for (int page = 1; page <= count; page++) {
      if (page > pages || length > characters) {
        String message = "is read up to page " + (page - 1) + " of " + count;
        said.add(Diagnostic.of("document-cut", message));
        break;
      }
      List<PageLine> own = lines.of(document, page);
      length += own.stream().mapToInt(l -> l.text().length()).sum();
      read.add(own);
    }
    return read;
  }

  /** Lines that open or close many pages, numbers apart, are not the text. */
  private static List<List<PageLine>> withoutRunningHeads(List<List<PageLine>> pages) {
    Map<String, Integer> count = new HashMap<>();
    for (List<PageLine> page : pages) {
      edges(page).forEach(line -> count.merge(line, 1, Integer::sum));
    }
    int often = pages.size() <= FEW ? 2 : Math.max(3, pages.size() / 3);
    List<List<PageLine>> clean = new ArrayList<>();
    for (List<PageLine> page : pages) {
      Set<String> edges = edges(page);
      clean.add(
          page.stream()
              .filter(
                  line ->
                      line.isBlank()
                          || !edges.contains(key(line.text()))
                          || (count.getOrDefault(key(line.text()), 0) < often
                              && !PAGE_NUMBER.matcher(key(line.text())).matches()))
              .toList());
    }
    return clean;
  }

  private static Set<String> edges(List<PageLine> page) {
    List<PageLine> lines = page.stream().filter(l -> !l.isBlank()).toList();
    Set<String> edges = new HashSet<>();
    for (int i = 0; i < lines.size() && lines.size() > 2; i++) {
      if (i < 2 || i >= lines.size() - 2) {
        edges.add(key(lines.get(i).text()));
      }
    }
    return edges;
  }

  private static String key(String line) {
    return line.replaceAll("\\d+", "#");
  }

  /** The size of most of the type. */
  private static float body(List<List<PageLine>> pages) {
    Map<Float, Integer> used = new HashMap<>();
    for (List<PageLine> page : pages) {
      page.forEach(line -> used.merge(line.size(), line.text().length(), Integer::sum));
    }
    return used.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static String paragraphs(List<List<PageLine>> pages) {
    float body = body(pages);
    Hyphens hyphens = new Hyphens();
    pages.forEach(page -> page.forEach(line -> hyphens.learn(line.text())));
    StringBuilder text = new StringBuilder();
    boolean open = false;
    float before = body;
    for (List<PageLine> page : pages) {
      for (PageLine line : page) {
        if (line.isBlank()) {
          open = open && !endsSentence(text);
          continue;
        }
        // Type that is larger than the text's, or returns to it, parts a heading from the text.
        boolean parts = isLarge(line.size(), body) || isLarge(before, body);
        boolean goesOn =
            parts
                ? line.size() == before && text.length() > 0
                : open && isWithin(text, line.text());
        join(text, line.text(), goesOn, hyphens);
        before = line.size();
        open = true;
      }
    }
    return text.append('\n').toString();
  }

  private static boolean isLarge(float size, float body) {
    return size >= body * HEADING;
  }

  /**
   * Whether a line goes on with what stands before it: after a blank line only in small letters.
   */
  private static boolean isWithin(StringBuilder text, String line) {
    return text.length() == 0
        || !endsSentence(text)
        || Character.isLowerCase(line.charAt(0))
        || !isShort(text);
  }

  private static boolean isShort(StringBuilder text) {
    int from = text.lastIndexOf("\n") + 1;
    return text.length() - from < 50;
  }

  private static boolean endsSentence(StringBuilder text) {
    return text.length() > 0 && ".!?\"\u201D:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static void join(StringBuilder text, String line, boolean goesOn, Hyphens hyphens) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
    } else if (!goesOn) {
      text.append("\n\n").append(line);
    } else if (text.charAt(last) == '\u00AD') {
      text.setLength(last);
      text.append(line);
    } else if (text.charAt(last) == '-'
        && last > 0
        && Character.isLetterOrDigit(text.charAt(last - 1))
        && Character.isLetterOrDigit(line.charAt(0))) {
      int word = Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n")) + 1;
      if (!hyphens.stays(text.substring(word, last), line.split(" ", 2)[0])) {
        text.setLength(last);
      }
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }
}
