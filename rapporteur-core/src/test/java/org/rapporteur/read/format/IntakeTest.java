package org.rapporteur.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.Taken.Story;

class IntakeTest {

  private static final String STORY =
      "Canal talks to go on\n\nThe foreign minister of Ostrava said on Monday that the talks would"
          + " go on for another week.\n\n\u201cWe are patient,\u201d she said in Northgate.\n";

  private final Intake intake = new Intake();

  private List<Taken> all(Takings takings) {
    List<Taken> all = new ArrayList<>();
    try (takings) {
      takings.forEachRemaining(all::add);
    }
    return all;
  }

  private List<Taken> read(byte[] bytes) {
    return all(intake.read("in", new ByteArrayInputStream(bytes)));
  }

  private List<Taken> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article article(Taken taken) {
    return ((Story) taken).article();
  }

  private static Reason reason(Taken taken) {
    return ((LeftOut) taken).reason();
  }

  @Test
  void refusesWhatIsTooLarge() {
    Intake small = new Intake(new Limits(1000, 5000, 10, 10, 2));
    List<Taken> taken =
        all(
            small.read(
                "in", new ByteArrayInputStream(STORY.repeat(50).getBytes(StandardCharsets.UTF_8))));
    assertThat(taken).extracting(IntakeTest::reason).containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void readsJsonLinesWithTheGivenMetadata() {
    List<Taken> taken =
        read(
            "{\"id\":\"a1\",\"text\":\"One sentence here.\",\"title\":\"Talks\",\"outlet\":\"Coastwire\",\"published\":\"2031-03-03\"}\n"
                + "not json\n\n{\"id\":\"a2\"}\n{\"id\":\"a3\",\"text\":\"Last.\"}");
    Article first = article(taken.get(0));
    assertThat(first.id()).isEqualTo("a1");
    assertThat(first.text()).isEqualTo("One sentence here.");
    assertThat(first.metadata().outlet()).contains(new Outlet("Coastwire"));
    assertThat(first.metadata().published().orElseThrow().date()).isEqualTo("2031-03-03");
    assertThat(reason(taken.get(1))).isEqualTo(Reason.BROKEN);
    assertThat(taken.get(1).name()).isEqualTo("in:2");
    assertThat(reason(taken.get(2))).isEqualTo(Reason.NO_ARTICLE);
    assertThat(article(taken.get(3)).id()).isEqualTo("a3");
  }

  @Test
  @SuppressWarnings("InputStreamSlowMultibyteRead")
  void readsAStreamThatNeverEndsAsItComes() {
    byte[] line = "{\"id\":\"x\",\"text\":\"A sentence.\"}\n".getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }
        };
    try (Takings takings = intake.read("in", endless)) {
      for (int i = 0; i < 5000; i++) {
        assertThat(takings.next()).isInstanceOf(Story.class);
      }
    }
  }

  @Test
  void readsExportsOfOtherTools() {
    assertThat(
            article(
                    read("{\"maintext\":\"Body.\",\"authors\":[\"Ana Ruiz\"],\"date_publish\":\"2031-03-03 10:00:00\",\"source_domain\":\"herald.example\"}")
                        .get(0))
                .metadata()
                .bylines())
        .containsExactly("Ana Ruiz");
    assertThat(
            article(
                    read("{\"text\":\"Body.\",\"author\":\"Ana Ruiz; Bo Karr\",\"sitename\":\"Herald\",\"date\":\"2031-03-03\"}")
                        .get(0))
                .metadata()
                .bylines())
        .containsExactly("Ana Ruiz", "Bo Karr");
    assertThat(
            article(
                    read("{\"title\":\"T\",\"body\":{\"summary\":[\"Sum.\"],\"sections\":[{\"headline\":[],\"paragraphs\":[\"One.\",\"Two.\"]}]},\"publishing_date\":\"2031-03-03T10:00:00+01:00\"}")
                        .get(0))
                .text())
        .isEqualTo("Sum.\n\nOne.\n\nTwo.");
    assertThat(
            article(
                    read("{\"uri\":\"urn:1\",\"headline\":\"Talks\",\"byline\":\"By Ana Ruiz\",\"body_text\":\"Body.\",\"versioncreated\":\"2031-03-03T10:00:00Z\"}")
                        .get(0))
                .metadata()
                .title())
        .contains("Talks");
    assertThat(
            article(
                    read("{\"uri\":\"urn:1\",\"bodies\":[{\"contenttype\":\"text/plain\",\"value\":\"Body.\"}],\"headlines\":[{\"value\":\"Talks\"}]}")
                        .get(0))
                .metadata()
                .title())
        .contains("Talks");
    assertThat(
            article(
                    read("{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Talks\",\"articleBody\":\"Body.\",\"author\":{\"@type\":\"Person\",\"name\":\"Ana Ruiz\"},\"publisher\":{\"name\":\"Herald\"}}]}")
                        .get(0))
                .metadata()
                .outlet())
        .contains(new Outlet("Herald"));
    assertThat(
            article(
                    read("{\"date\":\"20310303101500\",\"url\":\"https://herald.example/a\",\"title\":\"Talks\",\"quotes\":[{\"pre\":\"The envoy said\",\"quote\":\"No.\",\"post\":\"in Northgate.\"}]}")
                        .get(0))
                .text())
        .isEqualTo("The envoy said \u201CNo.\u201D in Northgate.");
  }

  @Test
  void readsTablesWithAHeader() {
    List<Taken> taken =
        read("id,title,text\n1,Talks,\"One, \"\"two\"\"\nand three.\"\n2,More,Four.\n");
    assertThat(article(taken.get(0)).text()).isEqualTo("One, \"two\"\nand three.");
    assertThat(taken.get(1).name()).isEqualTo("2");
  }

  @Test
  void readsArchivesInArchives() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("folder/one.txt"));
      out.write(STORY.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("two.txt.gz"));
      out.write(gzip(STORY.getBytes(StandardCharsets.UTF_8)));
    }
    List<Taken> taken = read(gzip(zip.toByteArray()));
    assertThat(taken)
        .extracting(Taken::name)
        .containsExactly("in!/folder/one.txt", "in!/two.txt.gz");
    assertThat(taken).allMatch(t -> t instanceof Story);
  }

  @Test
  void stopsBombs() throws IOException {
    byte[] bomb = new byte[20 << 20];
    Arrays.fill(bomb, (byte) 'a');
    assertThat(
            reason(
                all(new Intake(new Limits(1 << 20, 4 << 20, 10, 10, 2))
                        .read("in", new ByteArrayInputStream(gzip(bomb))))
                    .get(0)))
        .isEqualTo(Reason.TOO_LARGE);
    byte[] nested = STORY.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 6; i++) {
      nested = gzip(nested);
    }
    assertThat(reason(read(nested).get(0))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void saysThatAnArchiveIsCut() throws IOException {
    byte[] whole = gzip(STORY.repeat(400).getBytes(StandardCharsets.UTF_8));
    List<Taken> taken = read(Arrays.copyOf(whole, whole.length / 2));
    assertThat(taken).extracting(IntakeTest::reason).containsExactly(Reason.BROKEN);
  }

  @Test
  void readsOtherEncodings() {
    for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "windows-1252", "UTF-16"}) {
      Article article = article(read(STORY.getBytes(Charset.forName(charset))).get(0));
      assertThat(article.text().replace("\uFEFF", "")).as(charset).isEqualTo(STORY);
    }
    assertThat(article(read("\uFEFF" + STORY).get(0)).text()).isEqualTo("\uFEFF" + STORY);
  }

  @Test
  void keepsTheOriginal() {
    byte[] bytes = STORY.getBytes(Charset.forName("windows-1252"));
    assertThat(((Story) read(bytes).get(0)).original().bytes()).isEqualTo(bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void knowsTheColumnsThatPeopleWrite() {
    List<Taken> taken =
        read(
            """
            Headline;Publication;Publication Date;Author;Body
            Talks end;Quay Herald;25/11/2020;By Ana Ruiz;"The envoys left Ostrava."
            Talks go on;Quay Herald;5/11/2020;Ana Ruiz;The envoys stay in Ostrava.
            """);
    Article first = article(taken.get(0));
    assertThat(first.metadata().title()).contains("Talks end");
    assertThat(first.metadata().outlet()).contains(new Outlet("Quay Herald"));
    assertThat(first.metadata().bylines()).containsExactly("Ana Ruiz");
    assertThat(first.metadata().published().orElseThrow().date())
        .isEqualTo(LocalDate.of(2020, 11, 25));
    assertThat(first.diagnostics()).isEmpty();
    assertThat(article(taken.get(1)).metadata().published())
        .contains(
            Publication.inferred(LocalDate.of(2020, 11, 5), "day and month as in the other dates"));
  }

  @Test
  void datesTheItemsOfEveryWeekday() {
    StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Quay</title>");
    String[] days = {"Mon, 02", "Tue, 03", "Wed, 04", "Thu, 05", "Fri, 06", "Sat, 07", "Sun, 08"};
    for (String day : days) {
      feed.append("<item><guid>")
          .append(day)
          .append("</guid><pubDate>")
          .append(day)
          .append(" Nov 2020 09:15:00 +0000</pubDate><description>The envoys of Ostrava stay.")
          .append("</description></item>");
    }
    assertThat(read(feed + "</channel></rss>"))
        .extracting(t -> article(t).metadata().published().orElseThrow().date().getDayOfMonth())
        .containsExactly(2, 3, 4, 5, 6, 7, 8);
  }

  private String message(String text) {
    return ((LeftOut) read(text).get(0)).message();
  }

  @Test
  void saysInItsOwnWordsWhereATextStopsToBeJson() {
    assertThat(message("[{\"text\": \"The talks go on."))
        .isEqualTo("is JSON that ends too early; fetch it again");
    assertThat(message("[\n{\"text\": oh}]")).startsWith("is not sound JSON in line 2, column ");
    assertThat(message("{\"text\": \"Cut")).contains("ends too early");
    assertThat(message("%PDF-1.4\n1 0 obj <<")).contains("PDF document that is damaged or cut");
  }

  @Test
  void saysThatNothingIsReadOfADocumentThatIsTooLarge() throws IOException {
    Intake small = new Intake(new Limits(1000, 5000, 10, 10, 2));
    byte[] text = STORY.repeat(50).getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(text, gzip(text))) {
      List<Taken> taken = all(small.read("in", new ByteArrayInputStream(bytes)));
      assertThat(((LeftOut) taken.get(0)).message()).contains("nothing of it is read");
    }
  }

  @Test
  void readsALetterToVeryManyReceivers() {
    String receivers = " <delegate@ostrava.example>,\n".repeat(3000);
    String letter = "Subject: Talks\nFrom: a@b.example\nDate: Tue, 4 Mar 2031 10:00:00 +0000\n\n";
    for (String first : List.of("To:" + receivers, "To: " + "a@b.example, ".repeat(9000) + "\n")) {
      Article article = article(read(first + letter + STORY).get(0));
      assertThat(article.text()).doesNotContain("delegate@").startsWith("Canal talks");
      assertThat(article.metadata().title()).contains("Talks");
    }
  }

  @Test
  void readsAFeedThatIsCutUpToItsLastWholeItem() {
    String item = "<item><guid>%s</guid><description>They met in Northgate.</description></item>";
    String feed = "<rss><channel>" + String.format(item, "a") + String.format(item, "b");
    List<Taken> taken = read(feed.substring(0, feed.length() - 30));
    assertThat(taken).extracting(Taken::name).containsExactly("a", "in");
    assertThat(reason(taken.get(1))).isEqualTo(Reason.BROKEN);
    assertThat(read(feed)).extracting(Taken::name).containsExactly("a", "b", "in");
    assertThat(read(feed + "</channel></rss>\n<!-- cached -->")).hasSize(2);
    assertThat(reason(read("<rss><channel></channel></rss>").get(0))).isEqualTo(Reason.NO_ITEMS);
  }

  @Test
  void readsObjectsThatStandBehindEachOther() {
    String pretty = "{\n \"id\": \"a\",\n \"text\": \"They met.\"\n}\n";
    assertThat(read(pretty + pretty.replace("\"a\"", "\"b\"")))
        .extracting(Taken::name)
        .containsExactly("a", "b");
    String marked = "\u001E{\"id\": \"a\", \"text\": \"They met.\"}\n";
    assertThat(read(marked + marked.replace("\"a\"", "\"b\"")))
        .extracting(Taken::name)
        .containsExactly("a", "b");
  }

  @Test
  void readsTablesAsSpreadsheetsAndPeopleWriteThem() {
    for (String table :
        List.of(
            "sep=;\r\nid;published;text\r\n1;2031-03-04;\"They met; she said so.\"\r\n",
            "id|published|text\n1|2031-03-04|They met; she said so.\n",
            "id, published, text\n1, 2031-03-04, \"They met; she said so.\"\n")) {
      List<Taken> rows = read(table);
      assertThat(rows).as(table).hasSize(1);
      assertThat(article(rows.get(0)).text()).isEqualTo("They met; she said so.");
      assertThat(article(rows.get(0)).metadata().published().orElseThrow().date())
          .isEqualTo("2031-03-04");
    }
  }

  @Test
  void saysWhatIsWrittenInAnotherOfficeForm() throws IOException {
    assertThat(message("{\\rtf1\\ansi The envoy left.}")).contains("RTF");
    String relation = "<Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(
          ("<Relationships>" + relation + "</Relationships>").getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(((LeftOut) read(bytes.toByteArray()).get(0)).message()).contains("spreadsheet");
  }

  @Test
  void joinsTheLinesOfFlowedLetters() {
    String head =
        "From: Ana <a@b.example>\nTo: c@b.example\nSubject: Talks\nContent-Type: text/plain; ";
    String body = "\n\nThe talks \ngo on.\nNobody \nleft.\n-- \nAna\n";
    assertThat(article(read(head + "format=flowed" + body).get(0)).text())
        .startsWith("The talks go on.\nNobody left.\n-- \nAna");
    assertThat(article(read(head + "format=flowed; delsp=yes" + body).get(0)).text())
        .startsWith("The talksgo on.");
    assertThat(article(read(head + "charset=utf-8" + body).get(0)).text())
        .startsWith("The talks \ngo on.");
  }

  @Test
  void readsTheLetterInsideALetterAndThePageThatABrowserSaved() {
    String letter =
        """
        From: a@b.example
        To: c@b.example
        Subject: Fwd
        Content-Type: multipart/mixed; boundary=X

        --X
        Content-Type: message/rfc822

        From: d@b.example
        Subject: In

        They met.
        --X--
        """;
    assertThat(article(read(letter).get(0)).text()).startsWith("They met.");

    String head =
        """
        From: <Saved by Browser>
        Snapshot-Content-Location: https://q.example/talks
        Subject: Talks
        Date: Tue, 4 Mar 2031 10:00:00 +0000
        Content-Type: multipart/related; boundary=X

        --X
        Content-Type: text/html

        <html><body><nav>News Sport</nav><article><h1>Talks go on</h1><p>""";
    String saved = head + STORY.replace("\n\n", "</p><p>") + "</p></article>\n--X--\n";
    Article article = article(read(saved).get(0));
    assertThat(article.text()).startsWith("Talks go on").doesNotContain("Sport");
    assertThat(article.metadata().outlet()).isEmpty();
    assertThat(article.metadata().url()).contains("https://q.example/talks");
  }
}
