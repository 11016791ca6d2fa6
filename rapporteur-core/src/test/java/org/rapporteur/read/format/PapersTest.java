package org.rapporteur.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.read.format.Taken.Story;

/** Documents as offices write them: what a reader sees is read, once and where it stands. */
class PapersTest {

  private static Article read(byte[] bytes) {
    try (Takings takings = new Intake().read("in", new ByteArrayInputStream(bytes))) {
      return ((Story) takings.next()).article();
    }
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String word(String paragraphs) throws IOException {
    String xml = "<w:document><w:body>" + paragraphs + "</w:body></w:document>";
    return read(zip("[Content_Types].xml", "<Types/>", "word/document.xml", xml)).text();
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  @Test
  void readsTrackedChangesAsTheyEnd() throws IOException {
    String text =
        word(
            "<w:p>"
                + run("Ostrava ")
                + "<w:del>"
                + run("refuses")
                + "</w:del><w:ins>"
                + run("takes")
                + "</w:ins>"
                + run(" the plan.")
                + "</w:p><w:p><w:moveFrom>"
                + run("It moved.")
                + "</w:moveFrom></w:p><w:p>"
                + run("It stood.")
                + "</w:p><w:p><w:moveTo>"
                + run("It moved.")
                + "</w:moveTo></w:p>");
    assertThat(text).isEqualTo("Ostrava takes the plan.\n\nIt stood.\n\nIt moved.\n");
  }

  @Test
  void keepsHyphensThatDoNotBreak() throws IOException {
    assertThat(
            word("<w:p>" + run("Anne") + "<w:r><w:noBreakHyphen/></w:r>" + run("Lise") + "</w:p>"))
        .isEqualTo("Anne-Lise\n");
  }

  @Test
  void readsATextBoxOnceBehindItsParagraph() throws IOException {
    String box = "<w:txbxContent><w:p>" + run("In the box.") + "</w:p></w:txbxContent>";
    String both =
        "<w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(word("<w:p>" + run("The envoys ") + both + run("stay.") + "</w:p>"))
        .isEqualTo("The envoys stay.\n\nIn the box.\n");
  }

  @Test
  void followsThePackageToItsMainPart() throws IOException {
    String relations =
        "<Relationships><Relationship Type=\"http://x.example/officeDocument\""
            + " Target=\"/word/main7.xml\"/></Relationships>";
    String xml = "<w:document><w:p>" + run("The envoys stay.") + "</w:p></w:document>";
    assertThat(
            read(zip("[Content_Types].xml", "", "_rels/.rels", relations, "word/main7.xml", xml))
                .text())
        .isEqualTo("The envoys stay.\n");
  }

  @Test
  void readsOpenDocumentsWithoutDeletionsAndComments() throws IOException {
    String xml =
        "<office:text><text:tracked-changes><text:p>We refuse.</text:p></text:tracked-changes>"
            + "<text:p>The envoys<office:annotation><text:p>check!</text:p></office:annotation>"
            + " stay<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            + "<text:p>In Arlen.</text:p></text:note-body></text:note> here.</text:p></office:text>";
    byte[] odt = zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", xml);
    assertThat(read(odt).text()).isEqualTo("The envoys stay here.\n\nIn Arlen.\n");
  }

  /** A page a list of lines; the size of a line's type stands before it. */
  private static byte[] pdf(List<List<String>> pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
          out.beginText();
          out.setLeading(14);
          out.newLineAtOffset(72, 700);
          for (String line : lines) {
            int size = Integer.parseInt(line.substring(0, 2).strip());
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
            out.showText(line.substring(3));
            out.newLine();
          }
          out.endText();
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void keepsTheWritersHyphensAtTheEndsOfLines() throws IOException {
    Article article =
        read(
            pdf(
                List.of(
                    List.of(
                        "11 The envoy spoke of a self-",
                        "11 made crisis and of an anti-",
                        "11 piracy patrol, of Anne-",
                        "11 Lise Holm, of the F-",
                        "11 16 jets and of the nego-",
                        "11 tiations in Ostrava, where all of this was said."))));
    assertThat(article.text())
        .isEqualTo(
            "The envoy spoke of a self-made crisis and of an anti-piracy patrol, of Anne-Lise Holm,"
                + " of the F-16 jets and of the negotiations in Ostrava, where all of this was"
                + " said.\n");
  }

  @Test
  void partsAHeadingFromTheTextAndLeavesRunningHeadsOut() throws IOException {
    Article article =
        read(
            pdf(
                List.of(
                    List.of(
                        "08 Ministry of Ostrava - Release 7",
                        "08 - 1 -",
                        "16 Envoys part without a text",
                        "11 ARLEN, March 3, 2031 - The envoys of Ostrava left on",
                        "11 Monday, and one of them said that she would come back to the"),
                    List.of(
                        "08 Ministry of Ostrava - Release 7",
                        "08 - 2 -",
                        "11 talks in a week, as soon as her government had an answer."))));
    assertThat(article.metadata().title()).contains("Envoys part without a text");
    assertThat(article.metadata().published().orElseThrow().date()).isEqualTo("2031-03-03");
    assertThat(article.text())
        .contains("come back to the talks in a week")
        .doesNotContain("Release");
  }
}
