package org.rapporteur.read.format.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the text of a Word document (Office Open XML) or an OpenDocument text. The XML is parsed
 * without entities, so nothing outside is looked up. Immutable.
 */
public final class WordReader {

  private static final int ENTRIES = 10_000;

  private final int largest;

  /**
   * A reader within limits.
   *
   * @param largest bytes that the document's text may unpack to
   */
  public WordReader(int largest) {
    this.largest = largest;
  }

  /**
   * The text of a document; empty if the archive is none.
   *
   * @throws IOException if it cannot be unpacked
   */
  public Optional<PaperText> read(byte[] bytes) throws IOException {
    Optional<String> body = Optional.empty();
    Optional<String> facts = Optional.empty();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && seen < ENTRIES;
          entry = zip.getNextEntry()) {
        seen++;
        switch (entry.getName()) {
          case "word/document.xml", "content.xml" -> body = Optional.of(text(zip));
          case "docProps/core.xml", "meta.xml" -> facts = Optional.of(text(zip));
          default -> {}
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("is a damaged document", e);
    }
    Optional<Document> core = facts.map(f -> Jsoup.parse(f, "", Parser.xmlParser()));
    return body.map(
        xml ->
            new PaperText(
                paragraphs(Jsoup.parse(xml, "", Parser.xmlParser())),
                core.flatMap(c -> field(c, "dc|title")),
                core.flatMap(c -> field(c, "dcterms|created, meta|creation-date"))
                    .flatMap(WordReader::day),
                List.of()));
  }

  private String text(ZipInputStream zip) throws IOException {
    byte[] bytes = zip.readNBytes(largest + 1);
    if (bytes.length > largest) {
      throw new IOException("unpacks to more than " + (largest >> 20) + " MB");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<String> field(Document core, String query) {
    return Optional.ofNullable(core.selectFirst(query))
        .map(e -> e.text().strip())
        .filter(t -> !t.isEmpty());
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return Optional.of(LocalDate.parse(words.substring(0, Math.min(10, words.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String paragraphs(Document xml) {
    StringBuilder text = new StringBuilder();
    xml.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words && isText(words)) {
              text.append(words.getWholeText());
            } else if (node instanceof Element e) {
              switch (e.tagName()) {
                case "w:tab", "text:tab", "text:s" -> text.append(' ');
                case "w:br", "w:cr", "text:line-break" -> text.append('\n');
                default -> {}
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element e) {
              switch (e.tagName()) {
                case "w:p", "text:p", "text:h" -> text.append("\n\n");
                default -> {}
              }
            }
          }
        });
    return text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  /** Words of the text: in Word those of runs, not of deleted or of field codes. */
  private static boolean isText(TextNode node) {
    Node parent = node.parent();
    return parent instanceof Element e
        && (e.tagName().equals("w:t") || e.tagName().startsWith("text:"));
  }
}
