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
import org.jsoup.parser.Parser;

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
    String main = main(bytes);
    Optional<String> body = Optional.empty();
    Optional<String> facts = Optional.empty();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && seen < ENTRIES;
          entry = zip.getNextEntry()) {
        seen++;
        String name = entry.getName();
        if (name.equals(main) || name.equals("content.xml")) {
          body = Optional.of(text(zip));
        } else if (name.equals("docProps/core.xml") || name.equals("meta.xml")) {
          facts = Optional.of(text(zip));
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

  /** The text of a document that is one file of XML: OpenDocument's, Word's, a flat package. */
  public Optional<PaperText> flat(String xml) {
    Document all = Jsoup.parse(xml, "", Parser.xmlParser());
    return Optional.ofNullable(all.selectFirst("office|body, w|body"))
        .map(
            body ->
                new PaperText(
                    paragraphs(body),
                    field(all, "dc|title, o|Title"),
                    field(all, "dcterms|created, meta|creation-date, o|Created")
                        .flatMap(WordReader::day),
                    List.of()));
  }

  /** Whether an office package holds something else than a text. */
  public static boolean isOtherOffice(byte[] bytes) throws IOException {
    String main = new WordReader(1 << 20).main(bytes);
    return main.startsWith("xl/") || main.startsWith("ppt/");
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

  /** The part that holds the text, as the package's relations name it (ECMA-376-2, 9.3). */
  private String main(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && seen < ENTRIES;
          entry = zip.getNextEntry()) {
        seen++;
        if (entry.getName().equals("_rels/.rels")) {
          Document relations = Jsoup.parse(text(zip), "", Parser.xmlParser());
          for (Element relation : relations.getElementsByTag("Relationship")) {
            String target = relation.attr("Target");
            if (relation.attr("Type").endsWith("/officeDocument")) {
              return target.startsWith("/") ? target.substring(1) : target;
            }
          }
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("is a damaged document", e);
    }
    return "word/document.xml";
  }

  private static String paragraphs(Element xml) {
    DocumentWalk walk = new DocumentWalk();
    xml.filter(walk);
    return walk.gathered();
  }
}
