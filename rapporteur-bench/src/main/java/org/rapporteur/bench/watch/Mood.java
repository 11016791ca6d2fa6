package org.rapporteur.bench.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A way in which a feed's server answers; the word before the dash is what it does. */
enum Mood {
  /** The same feed for ever. */
  STEADY,
  /** Another item each time. */
  CHANGING,
  /** The same item with another text each time. */
  CORRECTING,
  /** A byte at a time. */
  SLOW,
  /** A body without end. */
  ENDLESS,
  /** A head without end. */
  ENDLESS_HEAD,
  /** No answer at all. */
  SILENT,
  /** Errors, some of which ask to wait. */
  FAILING,
  /** Elsewhere, and from there back again. */
  MOVING,
  /** Bytes that are no feed. */
  NOISE,
  /** Says that it is packed, and is not. */
  MISLABELLED,
  /** Chunks whose sizes are wrong. */
  BAD_CHUNKS,
  /** Breaks off in the middle. */
  CUT,
  /** Two thousand items, all new each time in their text. */
  HUGE,
  /** Summaries, whose pages are slow or missing. */
  SUMMARIES;

  private static final int ITEMS = 2_000;
  private static final int PIECE = 8 << 10;

  /** The mood of a site: each has another one every minute. */
  static Mood of(int site, long minute) {
    return values()[(int) ((site + minute) % values().length)];
  }

  /** Answers a question for the feed. */
  void answer(OutputStream out, String path, Random random)
      throws IOException, InterruptedException {
    switch (this) {
      case STEADY -> send(out, "200 OK", "ETag: \"s\"\r\n", feed(item("s", "The talks go on.")));
      case CHANGING -> {
        String number = Long.toHexString(random.nextLong());
        send(out, "200 OK", "", feed(item(number, "Envoy " + number + " came.")));
      }
      case CORRECTING -> send(out, "200 OK", "", feed(item("c", count(random) + " men fled.")));
      case SLOW -> slowly(out, feed(item("slow", "The talks are slow.")));
      case ENDLESS -> endlessly(out, "HTTP/1.1 200 OK\r\n\r\n<rss><channel>");
      case ENDLESS_HEAD -> endlessly(out, "HTTP/1.1 200 OK\r\nX: ");
      case SILENT -> Thread.sleep(60_000);
      case FAILING -> {
        String[] states = {"500 No", "503 Later", "404 None", "403 Never", "429 Slower"};
        String[] waits = {"", "Retry-After: 1\r\n", "Retry-After: soon\r\n", "Retry-After: -9\r\n"};
        send(out, states[random.nextInt(5)], waits[random.nextInt(4)], "no");
      }
      case MOVING -> {
        String[] to = {"/feed", "/feed?a", "//127.0.0.1:1/", "http://[", "file:///etc/passwd", ""};
        send(out, "302 Moved", "Location: " + to[random.nextInt(to.length)] + "\r\n", "");
      }
      case NOISE -> {
        byte[] noise = new byte[random.nextInt(20_000)];
        random.nextBytes(noise);
        send(out, "200 OK", "", new String(noise, StandardCharsets.ISO_8859_1));
      }
      case MISLABELLED -> send(out, "200 OK", "Content-Encoding: gzip\r\n", feed(item("m", "No.")));
      case BAD_CHUNKS -> {
        String[] sizes = {"zz", "-5", "FFFFFFFFFFFF", "5", "", "7fffffff"};
        String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        write(out, head + sizes[random.nextInt(sizes.length)] + "\r\nhello");
      }
      case CUT -> {
        String whole = feed(item("cut", "The talks were cut."));
        write(
            out,
            "HTTP/1.1 200 OK\r\nContent-Length: " + (whole.length() + 99) + "\r\n\r\n" + whole);
      }
      case HUGE -> {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < ITEMS; i++) {
          items.append(item("h" + i, "The talks of hall " + i + " go on."));
        }
        send(out, "200 OK", "", feed(items.toString()));
      }
      case SUMMARIES -> {
        if (path.startsWith("/page") && random.nextBoolean()) {
          slowly(out, "<html><body><article><p>The talks went on.</p></article></body></html>");
        } else {
          String link = "<link>/page" + random.nextInt(1_000) + "</link>";
          send(
              out,
              "200 OK",
              "",
              feed(
                  "<item>"
                      + link
                      + "<title>T</title><description>It went on."
                      + "</description></item>"));
        }
      }
    }
  }

  private static int count(Random random) {
    return 2 + random.nextInt(50);
  }

  private static String item(String id, String text) {
    return "<item><guid>"
        + id
        + "</guid><title>Talks</title><content:encoded>"
        + text
        + " The minister said that she would wait.</content:encoded></item>";
  }

  private static String feed(String items) {
    return "<rss><channel><title>Herald</title>" + items + "</channel></rss>";
  }

  private static void send(OutputStream out, String state, String fields, String body)
      throws IOException {
    write(
        out,
        "HTTP/1.1 "
            + state
            + "\r\n"
            + fields
            + "Content-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static void slowly(OutputStream out, String body)
      throws IOException, InterruptedException {
    write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n");
    for (int i = 0; i < body.length(); i++) {
      out.write(body.charAt(i));
      out.flush();
      Thread.sleep(50);
    }
  }

  private static void endlessly(OutputStream out, String start)
      throws IOException, InterruptedException {
    write(out, start);
    byte[] piece = new byte[PIECE];
    java.util.Arrays.fill(piece, (byte) 'x');
    while (true) {
      out.write(piece);
      Thread.sleep(5);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }
}
