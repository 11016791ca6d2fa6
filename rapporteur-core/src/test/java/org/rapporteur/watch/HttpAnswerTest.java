package org.rapporteur.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HttpAnswerTest {

  private static final int LARGEST = 1 << 20;

  @Test
  void readsABodyOfALengthThatIsSaid() throws IOException {
    assertThat(body("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nTalksX")).isEqualTo("Talk");
  }

  @Test
  void readsABodyInChunks() throws IOException {
    String[] lines = {
      "HTTP/1.1 200 OK",
      "Transfer-Encoding: Chunked",
      "",
      "3;a=b",
      "Tal",
      "2",
      "ks",
      "0",
      "X: y",
      ""
    };
    assertThat(body(String.join("\r\n", lines) + "\r\n")).isEqualTo("Talks");
  }

  @Test
  void readsABodyThatEndsWithTheConnection() throws IOException {
    HttpAnswer answer = read("HTTP/1.0 404 Not there\r\nETag: \"a\"\r\nETAG: b\r\n\r\nTalks");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.field("etag")).contains("\"a\"");
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("Talks");
  }

  @Test
  void passesOverWhatComesBeforeTheAnswer() throws IOException {
    assertThat(body("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\nTalks"))
        .isEqualTo("Talks");
  }

  @Test
  void waitsForNoBodyWhereThereIsNone() throws IOException {
    assertThat(body("HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n")).isEmpty();
  }

  @Test
  void refusesWhatIsNotWhatItSays() {
    refuses("SSH-2.0-x\r\n\r\n", "does not answer in HTTP");
    refuses("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nTalks", "breaks off");
    refuses("HTTP/1.1 200 OK\r\nContent-Length: -9\r\n\r\nTalks", "no number");
    refuses("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", "larger than 1 MB");
    refuses("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "no number");
    refuses("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nTa\r\n", "not what it says");
    refuses("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nx", "not asked for");
    refuses("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n", "larger than");
    refuses("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(20_000), "head that does not end");
    refuses("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(LARGEST + 1), "larger than 1 MB");
  }

  @Test
  void anyBytesAreAnAnswerOrAnError() {
    Random random = new Random(7);
    byte[] seed =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nTalks\r\n0\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    int read = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] turned = seed.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        turned[random.nextInt(turned.length)] = (byte) random.nextInt(128);
      }
      try {
        HttpAnswer.read(new ByteArrayInputStream(turned), LARGEST);
        read++;
      } catch (IOException e) {
        assertThat(e).hasMessageMatching("[a-zA-Z0-9 ]+");
      }
    }
    assertThat(read).isPositive();
  }

  private static String body(String answer) throws IOException {
    return new String(read(answer).body(), StandardCharsets.UTF_8);
  }

  private static HttpAnswer read(String answer) throws IOException {
    InputStream in = new ByteArrayInputStream(answer.getBytes(StandardCharsets.ISO_8859_1));
    return HttpAnswer.read(in, LARGEST);
  }

  private static void refuses(String answer, String why) {
    assertThatThrownBy(() -> read(answer))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(why);
  }
}
