package org.rapporteur.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.Taken.Story;
import org.rapporteur.text.Span;

class DocumentsTest {

  private static List<Taken> read(byte[] bytes) {
    List<Taken> all = new ArrayList<>();
    try (Takings takings =
        new Intake(new Limits(8 << 20, 32 << 20, 100, 3, 3))
            .read("in", new ByteArrayInputStream(bytes))) {
      takings.forEachRemaining(all::add);
    }
    return all;
  }

  private static List<Taken> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article article(Taken taken) {
    return ((Story) taken).article();
  }

  @Test
  void readsAFeedWhoseMarkupDoesNotNest() {
    List<Taken> taken =
        read(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Northgate Herald</title>
            <item><title>Talks &amp; rain</title><link>https://herald.example/a</link>
            <guid>urn:a</guid><pubDate>Mon, 03 Mar 2031 10:15:00 GMT</pubDate>
            <dc:creator>Ana Ruiz</dc:creator>
            <content:encoded><![CDATA[<p>The talks go on, the minister said.</p><p>It rained. &secret;</p>]]></content:encoded></item>
            <item><title>Open<b></title><link>https://herald.example/b</link>
            <description>A summary.</description></item>
            </channel>
            """);
    Article first = article(taken.get(0));
    assertThat(first.id()).isEqualTo("urn:a");
    assertThat(first.text()).startsWith("The talks go on, the minister said.\n\nIt rained.");
    int said = first.text().indexOf("It rained");
    assertThat(((Story) taken.get(0)).original().passage(new Span(said - 12, said + 9)))
        .contains("ster said.</p><p>It rained");
    assertThat(first.metadata().title()).contains("Talks & rain");
    assertThat(first.metadata().outlet()).contains(new Outlet("Northgate Herald"));
    assertThat(first.metadata().bylines()).containsExactly("Ana Ruiz");
    assertThat(first.metadata().published().orElseThrow().date()).isEqualTo("2031-03-03");
    assertThat(article(taken.get(1)).diagnostics()).extracting("code").contains("summary-only");
  }

  @Test
  void readsAtom() {
    List<Taken> taken =
        read(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Herald</title><entry><id>urn:1</id>"
                + "<title>Talks</title><link rel=\"alternate\" href=\"https://herald.example/1\"/>"
                + "<author><name>Bo Karr</name></author><updated>2031-03-03T10:15:00Z</updated>"
                + "<content type=\"html\">&lt;p&gt;The talks go on.&lt;/p&gt;</content></entry></feed>");
    assertThat(article(taken.get(0)).text()).isEqualTo("The talks go on.");
    assertThat(article(taken.get(0)).metadata().url()).contains("https://herald.example/1");
    assertThat(article(taken.get(0)).metadata().bylines()).containsExactly("Bo Karr");
    Publication day = article(taken.get(0)).metadata().published().orElseThrow();
    assertThat(day.date()).isEqualTo(LocalDate.of(2031, 3, 3));
    assertThat(day.basis()).isEqualTo(Publication.Basis.INFERRED);
  }

  @Test
  void aFeedInJsonIsTheOutletOfItsItems() {
    String feed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Herald\",";
    Metadata item =
        article(read(feed + "\"items\":[{\"id\":\"1\",\"content_text\":\"They met.\"}]}").get(0))
            .metadata();
    assertThat(item.outlet()).contains(new Outlet("Herald"));
  }

  @Test
  void aDateThatIsNotUnderstoodIsSaid() {
    Article article = article(read("{\"text\":\"They met.\",\"date\":\"soon\"}").get(0));
    assertThat(article.metadata().published()).isEmpty();
    assertThat(article.diagnostics()).anyMatch(d -> d.code().equals("date-not-understood"));
    Article other = article(read("{\"text\":\"They met.\",\"publication\":\"Herald\"}").get(0));
    assertThat(other.metadata().outlet()).contains(new Outlet("Herald"));
    assertThat(other.diagnostics()).noneMatch(d -> d.code().equals("date-not-understood"));
  }

  @Test
  void saysWhichColumnsAreNotRead() {
    List<Taken> rows = read("text,title,mood\nThey met.,Talks,low\nThey ate.,Lunch,high\n");
    assertThat(article(rows.get(0)).diagnostics())
        .extracting(d -> d.message())
        .containsExactly("stands in a table with columns that are not read: mood");
    assertThat(article(rows.get(1)).diagnostics()).isEmpty();
  }

  @Test
  void readsTablesInSixteenBits() {
    String header = "Title,Text,Publisher,Published on";
    String table = header + "\nTalks,“They met.”,Herald,\"3 March 2031\"";
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      byte[] bytes =
          ((charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "") + table).getBytes(charset);
      Article article = article(read(bytes).get(0));
      assertThat(article.text()).isEqualTo("“They met.”");
      assertThat(article.metadata().published().orElseThrow().date())
          .isEqualTo(LocalDate.of(2031, 3, 3));
    }
  }

  @Test
  void readsFieldsOfALetterInPlainUtf8() {
    String letter =
        """
        From: Ministère <press@ostrava.example>
        To: desk@herald.example
        Subject: Tåls

        They met.
        """;
    Metadata letterhead = article(read(letter).get(0)).metadata();
    assertThat(letterhead.title()).contains("Tåls");
    assertThat(letterhead.outlet()).contains(new Outlet("Ministère"));
    Metadata older = article(read(letter.getBytes(StandardCharsets.ISO_8859_1)).get(0)).metadata();
    assertThat(older.title()).contains("Tåls");
  }

  @Test
  void readsPartsWhoseMarksBeginAlikeAndWordsThatPartACharacter() {
    String letter =
        """
        From: press@ostrava.example
        To: desk@herald.example
        Subject: =?utf-8?Q?T=C3?= =?UTF-8?Q?=A5ls?= go on
        Date: Mon, 3 Mar 2031 10:15:00 +0100
        Content-Type: multipart/mixed; boundary=b1

        --b1
        Content-Type: text/plain
        Content-Disposition: ATTACHMENT; filename=a.txt

        Not this.
        --b1
        Content-Type: multipart/alternative; boundary=b10

        --b10
        Content-Type: text/plain

        The talks go on.
        --b10--
        --b1--

        """;
    Article article = article(read(letter).get(0));
    assertThat(article.text()).isEqualTo("The talks go on.");
    assertThat(article.metadata().title()).contains("Tåls go on");
  }

  @Test
  void keepsTheOrderOfWordsWhereAtomHoldsMarkup() {
    List<Taken> taken =
        read(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Herald</title><entry><id>urn:1</id>"
                + "<title>Talks</title><updated>2031-03-07T23:59:30.123456Z</updated>"
                + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Varland will"
                + " <em>not</em> sign, <a href=\"/roe\">Ana Roe</a> said.</p></div></content></entry></feed>");
    assertThat(article(taken.get(0)).text()).isEqualTo("Varland will not sign, Ana Roe said.");
  }

  @Test
  void readsALetterInParts() {
    String letter =
        String.join(
            "\r\n",
            "From: =?UTF-8?Q?Minist=C3=A8re?= <press@ostrava.example>",
            "To: desk@herald.example",
            "Subject: =?utf-8?B?VGFsa3M=?= go on",
            "Date: Mon, 3 Mar 2031 10:15:00 +0100 (CET)",
            "Message-ID: <1@ostrava.example>",
            "Content-Type: multipart/alternative;",
            " boundary=\"xx\"",
            "",
            "--xx",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "The minister said =E2=80=9Cno=E2=80=9D to =",
            "the plan.",
            "--xx",
            "Content-Type: text/html",
            "",
            "<p>no</p>",
            "--xx--",
            "");
    Article article = article(read(letter).get(0));
    assertThat(article.id()).isEqualTo("1@ostrava.example");
    assertThat(article.text()).isEqualTo("The minister said “no” to the plan.");
    assertThat(article.metadata().title()).contains("Talks go on");
    assertThat(article.metadata().outlet()).contains(new Outlet("Ministère"));
    String mailbox = "From press Mon Mar  3\n" + letter.replace("\r", "");
    assertThat(read(mailbox + "\n" + mailbox)).hasSize(2);
  }

  @Test
  void readsWordDocuments() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document><w:body><w:p><w:r><w:t>Talks go on</w:t></w:r></w:p><w:p><w:r><w:t>The minister"
                  + "</w:t></w:r><w:r><w:t xml:space=\"preserve\"> said no.</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(article(read(bytes.toByteArray()).get(0)).text())
        .isEqualTo("Talks go on\n\nThe minister said no.\n");
  }

  private static byte[] pdf(int pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= pages; page++) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
          out.beginText();
          out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          out.setLeading(14);
          out.newLineAtOffset(72, 700);
          out.showText("The foreign minister of Ostrava said on Monday that the nego-");
          out.newLine();
          out.showText("tiations on the canal would go on for another week.");
          out.endText();
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void joinsTheLinesOfAPdf() throws IOException {
    assertThat(article(read(pdf(1)).get(0)).text())
        .isEqualTo(
            "The foreign minister of Ostrava said on Monday that the negotiations on the canal would"
                + " go on for another week.\n");
  }

  @Test
  void readsALongPdfUpToItsLimit() throws IOException {
    assertThat(article(read(pdf(6)).get(0)).diagnostics())
        .extracting("code")
        .contains("document-cut");
  }

  @Test
  void leavesOutADamagedPdf() throws IOException {
    byte[] damaged = "%PDF-1.4\nnothing of the kind".getBytes(StandardCharsets.UTF_8);
    assertThat(((LeftOut) read(damaged).get(0)).reason()).isEqualTo(Reason.BROKEN);
  }

  private static byte[] warc(String body, int claimed) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body;
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://herald.example/a\r\n"
            + "WARC-Date: 2031-03-03T10:15:00Z\r\nWARC-Record-ID: <urn:uuid:1e9a7f6e-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + claimed)
            + "\r\n\r\n"
            + http
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsWebArchives() {
    String page =
        "<!doctype html><html><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1>"
            + "<p>The foreign minister of Ostrava said on Monday that the talks would go on.</p></article></body></html>";
    byte[] one = warc(page, 0);
    byte[] two = Arrays.copyOf(one, one.length * 2);
    System.arraycopy(one, 0, two, one.length, one.length);
    assertThat(read(two)).hasSize(2).allMatch(t -> t instanceof Story);
    assertThat(read(Arrays.copyOf(one, one.length - 120))).isNotEmpty();
    assertThat(read(warc(page, 5000))).isNotEmpty();
  }

  @Test
  void goesOnAfterWebRecordsThatLackFields() {
    for (String broken :
        List.of(
            "WARC/1.0\r\n",
            "WARC/1.0\r\nWARC-Type: response\r\n\r\n",
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nx",
            "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 5\r\n\r\nxxxxx\r\n\r\njunk")) {
      assertThat(read(broken)).as(broken).allMatch(t -> !t.name().isEmpty());
    }
  }

  @Test
  void saysWhichLanguageAnArticleIsIn() {
    Article german =
        article(
            read("Die Gespräche gehen weiter\n\nDie Außenministerin sagte am Montag, dass die Gespräche"
                    + " über den Kanal noch eine Woche dauern würden, und dass niemand abgereist sei.")
                .get(0));
    assertThat(german.metadata().language()).contains("de");
  }
}
