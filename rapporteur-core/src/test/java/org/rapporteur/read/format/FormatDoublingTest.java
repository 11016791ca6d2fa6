package org.rapporteur.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every reader of outside bytes takes twice the time for twice the bytes, whatever they are, also
 * where somebody else's parser does the work: that is why a thread with a budget is enough for it.
 * In processor time of the thread, so that a busy machine does not fail it.
 */
class FormatDoublingTest {

  /** Four times the bytes: what grows faster than by 2.3 a doubling fails. */
  private static final double MOST = 2.3 * 2.3;

  /** Times below this say nothing. */
  private static final long FLOOR = 20_000_000;

  private static final int USUAL = Integer.getInteger("rapporteur.doubling", 1 << 16);
  private static final int LARGE = 4 << 20;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final Intake INTAKE = new Intake();

  /** What is repeated inside a field or a text. */
  private static final List<String> WORDS =
      List.of(
          " ",
          "\t",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "\n",
          "\r",
          "A",
          "ANNA ",
          "Anna Berg, ",
          ",",
          "(",
          "1",
          "12 ",
          "- ",
          "--\n",
          "| ",
          "/",
          "“",
          "“Go.” ",
          "\"",
          "'",
          "By Anna Berg\n\n",
          "TALKS\n\n",
          "Photo: a.\n\n",
          "ANNA BERG: No.\n\n",
          "By ",
          " and ",
          ". ",
          "; ",
          "U.S. ",
          "1 May ",
          "10:30 ",
          "2031-05-01 ",
          "It is so, the envoy of Ostrava said to us all here. ",
          "<",
          "&",
          "=?",
          "=",
          "=E9=\n",
          "\\",
          "{",
          "[",
          "*",
          "#",
          ">",
          "> ",
          "é",
          "\uD83D\uDE00",
          "a.b@c.example ",
          "http://a.example/");

  /** What is repeated where a parser of markup or of data looks for its own marks. */
  private static final List<String> MARKS =
      List.of(
          "<p>",
          "<p>x</p>",
          "</p>",
          "<a>",
          "<b>",
          "</b>",
          "<b><i>",
          "<i></b>",
          "<b x=1>",
          "<font>",
          "<nobr>",
          "<ruby><rt>",
          "<table>",
          "<table><tr><td>",
          "<p><table>",
          "<div>",
          "</div>",
          "<a><div>",
          "<a href=x>y</a> ",
          "<br>",
          "<li>",
          "<h1>",
          "<form>",
          "<button>",
          "<select><option>",
          "<svg>",
          "<math>",
          "<script>",
          "<title>",
          "<!--",
          "-->",
          "<![CDATA[",
          "<a b=c d=e ",
          "<x ",
          "a=b ",
          "&amp;",
          "&#x41;",
          "&x",
          "<",
          "&",
          "<item>",
          "<w:p>",
          "<w:t>x</w:t>",
          "<span>x</span>",
          "[[",
          "{\"a\":",
          "{\"a\":1},",
          "\"a\",",
          "\"a\":1,",
          "\"\\u0041",
          "1e9999,",
          "-",
          "123",
          "null,",
          "x\n",
          "\n",
          " ");

  /** Where a stretch stands. */
  enum Place {
    FIELD,
    MARKUP
  }

  /** A reader, with what is repeated at the place where it is weakest. */
  enum Reader {
    STORY(Place.FIELD) {
      @Override
      byte[] source(String t) {
        return bytes("Talks end\n\nBy Ana" + t + "x\n\nIt is " + t + "x\n\nThey met, she said.\n");
      }
    },
    LETTER_HEAD(Place.FIELD) {
      @Override
      byte[] source(String t) {
        String line = t.replace('\n', ' ');
        // Short fields first: by them it is a letter, however long the others are.
        String head = "To: a\nMessage-ID: <1@a.example>\nMIME-Version: 1.0\n";
        return bytes(head + "From: " + line + "\nSubject: " + line + "\nDate: " + line + "\n\nNo.");
      }
    },
    LETTER(Place.FIELD) {
      @Override
      byte[] source(String t) {
        return bytes("From: a@b.example\nSubject: x\nTo: a\n\n" + t);
      }
    },
    QUOTED_LETTER(Place.FIELD) {
      @Override
      byte[] source(String t) {
        String head = "From: a@b.example\nSubject: x\nContent-Transfer-Encoding: ";
        return bytes(head + "quoted-printable\nTo: a\n\n" + t);
      }
    },
    LETTER_OF_PARTS(Place.FIELD) {
      @Override
      byte[] source(String t) {
        String head = "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n";
        return bytes(head + "To: a\n\n" + t.replace("A", "--b\n\nA"));
      }
    },
    MAILBOX(Place.FIELD) {
      @Override
      byte[] source(String t) {
        return bytes("From a@b.example Mon Mar  3 10:00:00 2031\nFrom: a@b.example\n\n" + t);
      }
    },
    CELLS(Place.FIELD) {
      @Override
      byte[] source(String t) {
        String cell = "\"" + t.replace("\"", "") + "\"";
        return bytes("id,text,title,published,author\na" + ("," + cell).repeat(4) + "\n");
      }
    },
    TABLE(Place.MARKUP) {
      @Override
      byte[] source(String t) {
        return bytes("id,text,title,published,author\n" + t);
      }
    },
    VALUES(Place.FIELD) {
      @Override
      byte[] source(String t) {
        String value = "\":\"" + t.replaceAll("[\\p{Cntrl}\"\\\\]", " ");
        return bytes("{\"text" + value + "\",\"title" + value + "\",\"date" + value + "\"}");
      }
    },
    JSON(Place.MARKUP) {
      @Override
      byte[] source(String t) {
        return bytes("{\"text\":\"One.\",\"x\":" + t);
      }
    },
    JSON_LINES(Place.MARKUP) {
      @Override
      byte[] source(String t) {
        return bytes("{\"text\":\"One.\"}\n{\"text\":" + t);
      }
    },
    ITEM(Place.FIELD) {
      @Override
      byte[] source(String t) {
        String m = t.replace("<", "&lt;") + "</";
        return bytes(
            "<rss><channel><title>"
                + m
                + "title><item><guid>"
                + m
                + "guid><pubDate>"
                + m
                + "pubDate><author>"
                + m
                + "author><description>"
                + m
                + "description></item></channel></rss>");
      }
    },
    FEED(Place.MARKUP) {
      @Override
      byte[] source(String t) {
        return bytes("<rss><channel><title>T</title><item><description>" + t);
      }
    },
    PAGE_FIELDS(Place.FIELD) {
      @Override
      byte[] source(String t) {
        String m = t.replace("<", "&lt;");
        return bytes(
            "<!doctype html><html><head><title>"
                + m
                + "</title><meta name=author content='"
                + m.replace("'", "")
                + "'></head><body><article><h1>"
                + m
                + "</h1><p class=byline>By "
                + m
                + "</p><p>It is "
                + m
                + "</p></article></html>");
      }
    },
    PAGE(Place.MARKUP) {
      @Override
      byte[] source(String t) {
        return bytes("<!doctype html><html><body><article><h1>T</h1><p>" + t);
      }
    },
    PAGE_DATA(Place.MARKUP) {
      @Override
      byte[] source(String t) {
        return bytes(
            "<!doctype html><html><head><script type=application/ld+json>{\"a\":"
                + t.replace("<", "")
                + "</script></head><body><article><p>It is so.</article>");
      }
    },
    WORD(Place.FIELD) {
      @Override
      byte[] source(String t) {
        String words = t.replace("&", "&amp;").replace("<", "&lt;");
        return zip("word/document.xml", "<w:body><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>");
      }
    },
    WORD_MARKUP(Place.MARKUP) {
      @Override
      byte[] source(String t) {
        return zip("word/document.xml", "<w:body><w:p><w:r><w:t>" + t);
      }
    },
    ZIP(Place.FIELD) {
      @Override
      byte[] source(String t) {
        return zip("a.txt", "Talks end\n\nIt is " + t);
      }
    },
    WEB_ARCHIVE(Place.FIELD) {
      @Override
      byte[] source(String t) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX: ";
        byte[] body = bytes(http + t.replace('\n', ' ') + "\r\n\r\n<html><p>It is so.");
        String head =
            String.join(
                "\r\n",
                "WARC/1.0",
                "WARC-Type: response",
                "WARC-Target-URI: http://a.example/",
                "WARC-Date: 2031-01-01T00:00:00Z",
                "WARC-Record-ID: <urn:uuid:1>",
                "Content-Type: application/http;msgtype=response",
                "Content-Length: ");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes(head + body.length + "\r\n\r\n"));
        whole.writeBytes(body);
        return whole.toByteArray();
      }
    };

    private final Place place;

    Reader(Place place) {
      this.place = place;
    }

    List<String> parts() {
      return place == Place.FIELD ? WORDS : MARKS;
    }

    /** A source in which a stretch stands. */
    abstract byte[] source(String stretch);
  }

  @ParameterizedTest
  @EnumSource
  void takesLinearTimeWhateverStandsThere(Reader reader) {
    for (String part : reader.parts()) {
      growsLinearly(reader, part, USUAL);
    }
  }

  /** Four megabytes, of another part for each reader. */
  @ParameterizedTest
  @EnumSource
  void takesLinearTimeForFourMegabytes(Reader reader) {
    growsLinearly(
        reader, reader.parts().get(reader.name().length() * 7 % reader.parts().size()), LARGE);
  }

  private static void growsLinearly(Reader reader, String part, int size) {
    double ratio = MOST;
    for (int i = 0; i < 3 && ratio >= MOST; i++) {
      long small = Math.max(FLOOR, time(reader.source(of(part, size / 4))));
      ratio = time(reader.source(of(part, size))) / (double) small;
    }
    assertThat(ratio).as(reader + " of '" + part + "', against a quarter of it").isLessThan(MOST);
  }

  private static String of(String part, int size) {
    return part.repeat(Math.max(1, size / part.length()));
  }

  private static long time(byte[] source) {
    long before = CLOCK.getCurrentThreadCpuTime();
    try (Takings takings = INTAKE.read("in", new ByteArrayInputStream(source))) {
      while (takings.hasNext()) {
        takings.next();
      }
    }
    return CLOCK.getCurrentThreadCpuTime() - before;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String name, String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
