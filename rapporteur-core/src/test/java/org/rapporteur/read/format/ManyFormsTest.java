package org.rapporteur.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.Taken.Story;
import org.rapporteur.text.Span;

/** Forms in which articles come now and then, and which are read as the others. */
class ManyFormsTest {

  private static final String SAID =
      "\"We will not sign,\" Foreign Minister Ana Ruiz said on Monday after the talks in Norhavn.";

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

  private static Article only(List<Taken> taken) {
    assertThat(taken).hasSize(1);
    return article(taken.get(0));
  }

  private static Article article(Taken taken) {
    assertThat(taken).isInstanceOf(Story.class);
    return ((Story) taken).article();
  }

  private static Optional<String> day(Taken taken) {
    return article(taken).metadata().published().map(p -> p.date().toString());
  }

  @Test
  void aFeedMayCallItsNamespacesAsItLikes() {
    List<Taken> taken =
        read(
            """
            <?xml version="1.0"?>
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/">
            <a:title>Northgate Herald</a:title>
            <a:entry><a:id>urn:1</a:id><a:title>Talks go on</a:title><d:creator>Ben Ode</d:creator>
            <a:link href="https://herald.example/1"/><a:published>2031-03-04T10:00:00Z</a:published>
            <a:content type="html">&lt;p&gt;Varland will listen, the minister said.&lt;/p&gt;</a:content></a:entry>
            <a:entry><a:id>urn:2</a:id><a:title>Rain</a:title>
            <a:summary>It rained.</a:summary></a:entry>
            </a:feed>
            """);
    assertThat(taken).hasSize(2);
    Article first = article(taken.get(0));
    assertThat(first.id()).isEqualTo("urn:1");
    assertThat(first.text()).contains("Varland will listen");
    assertThat(first.metadata().title()).contains("Talks go on");
    assertThat(first.metadata().bylines()).containsExactly("Ben Ode");
    assertThat(first.metadata().outlet().map(o -> o.name())).contains("Northgate Herald");
    assertThat(day(taken.get(0))).contains("2031-03-04");
  }

  @Test
  void aFeedWithPrefixesThatEndsTooEarlySaysSo() {
    List<Taken> taken =
        read(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id>
            <a:content>Varland will listen.</a:content></a:entry><a:entry><a:id>2</a:id><a:content>Kessia""");
    assertThat(article(taken.get(0)).text()).contains("Varland will listen");
    assertThat(taken.get(1).toString()).contains("ends too early");
  }

  @Test
  void whatLiesUnpackedInAStreamedArchiveIsRead() {
    for (Behind behind : Behind.values()) {
      List<Taken> taken =
          read(
              streamed(
                  behind,
                  "First.\n\nPK\u0003\u0004 and PK\u0007\b are no marks here.\n\n" + SAID.repeat(5),
                  "Second.\n\nIt rained.\n"));
      assertThat(taken).as(behind.name()).hasSize(2);
      assertThat(article(taken.get(0)).text()).contains("are no marks here");
      assertThat(article(taken.get(1)).text()).contains("It rained");
    }
  }

  private enum Behind {
    MARKED,
    BARE,
    LARGE
  }

  /** Files that lie unpacked, each with its sum and length behind it. */
  private static byte[] streamed(Behind behind, String... files) {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    int number = 0;
    for (String file : files) {
      byte[] name = ("s/" + ++number + ".txt").getBytes(StandardCharsets.UTF_8);
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      ByteBuffer out = ByteBuffer.allocate(200 + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
      out.putInt(0x04034B50).putShort((short) 20).putShort((short) 8).putShort((short) 0);
      out.putInt(0).putInt(0).putInt(0).putInt(0);
      out.putShort((short) name.length).putShort((short) 0).put(name).put(bytes);
      if (behind != Behind.BARE) {
        out.putInt(0x08074B50);
      }
      out.putInt((int) sum.getValue());
      if (behind == Behind.LARGE) {
        out.putLong(bytes.length).putLong(bytes.length);
      } else {
        out.putInt(bytes.length).putInt(bytes.length);
      }
      zip.write(out.array(), 0, out.position());
    }
    ByteBuffer end = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 1; i <= files.length; i++) {
      byte[] name = ("s/" + i + ".txt").getBytes(StandardCharsets.UTF_8);
      end.putInt(0x02014B50).put(new byte[24]).putShort((short) name.length);
      end.put(new byte[16]).put(name);
    }
    end.putInt(0x06054B50).put(new byte[4]);
    end.putShort((short) files.length).putShort((short) files.length).put(new byte[10]);
    zip.write(end.array(), 0, end.position());
    return zip.toByteArray();
  }

  @Test
  void aFlatOfficeDocumentIsReadWithoutItsHead() {
    Article article =
        only(
            read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text">
                <office:meta><dc:title>Talks</dc:title></office:meta>
                <office:master-styles><style:header><text:p>Page head</text:p></style:header></office:master-styles>
                <office:body><office:text><text:h>Talks go on</text:h>
                <text:p>Varland will listen, the minister said.</text:p></office:text></office:body></office:document>
                """));
    assertThat(article.text())
        .contains("Talks go on\n\nVarland will listen")
        .doesNotContain("Page head");
  }

  @Test
  void theChaptersOfABookAreArticles() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] type = "application/epub+zip".getBytes(StandardCharsets.UTF_8);
      ZipEntry mimetype = new ZipEntry("mimetype");
      CRC32 sum = new CRC32();
      sum.update(type);
      mimetype.setMethod(ZipEntry.STORED);
      mimetype.setSize(type.length);
      mimetype.setCrc(sum.getValue());
      zip.putNextEntry(mimetype);
      zip.write(type);
      put(zip, "META-INF/container.xml", "<container/>");
      put(zip, "nav.xhtml", "<html><body><nav epub:type=\"toc\"><a>One</a></nav></body></html>");
      put(zip, "style.css", "p { color: red }");
      put(zip, "one.xhtml", page("Talks go on"));
      put(zip, "two.xhtml", page("Talks end"));
    }
    List<Taken> taken = read(bytes.toByteArray());
    assertThat(taken).hasSize(2);
    assertThat(article(taken.get(0)).text()).contains(SAID);
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String page(String title) {
    return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>"
        + title
        + "</title></head><body><h1>"
        + title
        + "</h1><p>"
        + SAID
        + "</p><p>She spoke for an hour and answered questions of reporters from both"
        + " countries.</p></body></html>";
  }

  @Test
  void anAnswerOfALibraryHoldsItsArticles() {
    List<Taken> taken =
        read(
            """
            {"response": {"status": "ok", "results": [
              {"id": "world/1", "sectionName": "World", "webTitle": "Talks go on",
               "webPublicationDate": "2031-03-04T10:00:00Z", "webUrl": "https://paper.example/1",
               "fields": {"byline": "Ben Ode", "bodyText": "Varland will listen.", "trailText": "Short"}},
              {"id": "world/2", "webTitle": "Rain", "webPublicationDate": "2031-03-05T10:00:00Z",
               "fields": {"body": "<p>It rained.</p><p>It stopped.</p>"}}]}}
            """);
    assertThat(taken).hasSize(2);
    Article first = article(taken.get(0));
    assertThat(first.id()).isEqualTo("world/1");
    assertThat(first.text()).isEqualTo("Varland will listen.");
    assertThat(first.metadata().title()).contains("Talks go on");
    assertThat(first.metadata().url()).contains("https://paper.example/1");
    assertThat(day(taken.get(0))).contains("2031-03-04");
    assertThat(article(taken.get(1)).text()).contains("It rained.").doesNotContain("<p>");
  }

  @Test
  void aWeblogAndAnIndexHoldTheirArticlesToo() {
    Article post =
        only(
            read(
                """
                [{"id": 7, "date": "2031-03-04T10:00:00", "link": "https://blog.example/7",
                  "title": {"rendered": "Talks go on"}, "content": {"rendered": "<p>Varland will listen.</p>"}}]
                """));
    assertThat(post.text()).contains("Varland will listen.").doesNotContain("<p>");
    assertThat(post.metadata().title()).contains("Talks go on");
    Article hit =
        only(
            read(
                """
                {"hits": {"total": 1, "hits": [{"_id": "a", "_source":
                  {"title": "Talks", "text": "Varland will listen.", "date": "2031-03-04"}}]}}
                """));
    assertThat(hit.text()).isEqualTo("Varland will listen.");
  }

  @Test
  void otherDatesOfASourceTellWhichComesFirst() {
    List<Taken> days =
        read("id,date,text\na,03/04/2031,One.\nb,25/03/2031,Two.\nc,1/5/2031,Three.\n");
    assertThat(days.stream().map(ManyFormsTest::day))
        .containsExactly(
            Optional.of("2031-04-03"), Optional.of("2031-03-25"), Optional.of("2031-05-01"));
    assertThat(article(days.get(0)).metadata().published().map(Publication::basis))
        .contains(Publication.Basis.INFERRED);
    List<Taken> months =
        read(
            "[{\"text\":\"One.\",\"date\":\"03/04/2031\"},{\"text\":\"Two.\",\"date\":\"03/25/2031\"}]");
    assertThat(day(months.get(0))).contains("2031-03-04");
  }

  @Test
  void aDateThatIsTwoDaysIsToldWhereNothingTellsWhich() {
    for (String table :
        List.of(
            "id,date,text\na,03/04/2031,One.\n",
            "id,date,text\na,03/04/2031,One.\nb,25/03/2031,Two.\nc,03/25/2031,Three.\n")) {
      Taken first = read(table).get(0);
      assertThat(day(first)).isEmpty();
      assertThat(article(first).diagnostics()).extracting("code").contains("date-not-understood");
    }
  }

  @Test
  void theSignsOfMarkdownAreNotRead() {
    List<Taken> taken =
        read(
            """
            ---
            title: Talks go on
            date: 2031-03-04
            ---
            # Talks go on

            **"We will not sign,"** Foreign Minister [Ana Ruiz](https://a.example/ruiz_ana) said *on Monday* after the talks.

            ![The hall](https://a.example/hall.png)

            > It rained in snake_case \\*all\\* day.

            * Kessia will answer.
            ***
            [1]: https://a.example/
            """);
    Article article = only(taken);
    assertThat(article.text())
        .contains("\"We will not sign,\" Foreign Minister Ana Ruiz said on Monday after the talks.")
        .contains("\nIt rained in snake_case *all* day.\n")
        .contains("* Kessia will answer.")
        .doesNotContain("#", "](", "https", "The hall", "---");
    assertThat(article.metadata().title()).contains("Talks go on");
    assertThat(day(taken.get(0))).contains("2031-03-04");
    int said = article.text().indexOf("Ana Ruiz said");
    assertThat(((Story) taken.get(0)).original().passage(new Span(said, said + 13)))
        .contains("Ana Ruiz](https://a.example/ruiz_ana) said");
  }

  @Test
  void plainTextWithAStarStaysAsItIs() {
    String text =
        "Talks go on\n\nVarland* will listen, the minister said.\n\n* of the north\n#2 was late.\n";
    assertThat(only(read(text)).text()).isEqualTo(text);
  }

  @Test
  void subtitlesAreReadAsWhatIsSaid() {
    Article film =
        only(
            read(
                """
                1
                00:00:01,000 --> 00:00:04,200
                We will <i>not</i> sign what

                2
                00:00:04,300 --> 00:00:06,000
                Kessia has sent us,
                she told the council.
                """));
    assertThat(film.text().strip())
        .isEqualTo("We will not sign what Kessia has sent us, she told the council.");
    Article voices =
        only(
            read(
                """
                WEBVTT

                NOTE made by hand

                00:01.000 --> 00:04.000 align:start
                <v Jonas Reed>Are you going to sign?

                00:04.500 --> 00:06.000
                <v Ana Ruiz>No. We are going
                to listen.
                """));
    assertThat(voices.text())
        .contains("Jonas Reed: Are you going to sign?\n\nAna Ruiz: No. We are going to listen.")
        .doesNotContain("-->", "made by hand");
  }

  @Test
  void aTitleThatIsNeverClosedSwallowsNothing() {
    for (String title : List.of("<title>Talks go on", "<title lang=\"en\">Talks go on</head>")) {
      Article article =
          only(
              read(
                  "<!doctype html><html><head>"
                      + title
                      + "\n<meta charset=\"utf-8\"></head><body><h1>Talks go on</h1><p>"
                      + SAID
                      + "</p><p>She spoke for an hour and answered questions of reporters from both"
                      + " countries.</p></body></html>"));
      assertThat(article.text()).contains(SAID);
      assertThat(article.metadata().title()).contains("Talks go on");
    }
  }
}
