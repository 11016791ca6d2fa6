package org.rapporteur.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Story;

/** What is damaged inside an archive, a table or a mailbox is named, and all the rest is read. */
class ArchivesTest {

  private static List<Taken> read(byte[] bytes) {
    List<Taken> all = new ArrayList<>();
    Intake intake = new Intake(new Limits(1 << 20, 8 << 20, 100, 3, 3));
    try (Takings takings = intake.read("in", new ByteArrayInputStream(bytes))) {
      takings.forEachRemaining(all::add);
    }
    return all;
  }

  private static String story(String place) {
    return "The envoys of Ostrava met in " + place + ", their spokesman said on the day after.\n";
  }

  private static List<String> names(List<Taken> taken) {
    return taken.stream().map(t -> (t instanceof Story ? "" : "not ") + t.name()).toList();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(story(name).repeat(20).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void readsZipMembersWhosePathsBeginInTheFolderItself() throws IOException {
    assertThat(names(read(zip("./a.txt", "./b/c.txt", ".hidden", "d/.hidden", "__MACOSX/e"))))
        .containsExactly("in!/a.txt", "in!/b/c.txt");
  }

  @Test
  void goesOnBehindADamagedZipMember() throws IOException {
    byte[] zip = zip("a.txt", "b.txt", "c.txt");
    String plain = new String(zip, StandardCharsets.ISO_8859_1);
    int second = plain.indexOf("b.txt") + 5;
    Arrays.fill(zip, second + 2, second + 30, (byte) 0xFF);
    assertThat(names(read(zip))).containsExactly("in!/a.txt", "not in!/b.txt", "in!/c.txt");
  }

  @Test
  void saysThatAZipIsCutBetweenItsMembersOrInAHeader() throws IOException {
    byte[] zip = zip("a.txt", "b.txt");
    int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("b.txt") - 30;

    assertThat(names(read(Arrays.copyOf(zip, second)))).containsExactly("in!/a.txt", "not in");
    assertThat(names(read(Arrays.copyOf(zip, second + 9)))).containsExactly("in!/a.txt", "not in");
    assertThat(names(read(Arrays.copyOf(zip, 11)))).containsExactly("not in");
  }

  private static byte[] tar(String name, char type, byte[] content) throws IOException {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 124, String.format("%011o", content.length));
    header[156] = (byte) type;
    put(header, 257, "ustar");
    put(header, 148, "        ");
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, String.format("%06o", sum));
    header[154] = 0;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(header);
    bytes.write(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
    return bytes.toByteArray();
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  @Test
  void namesTheTarMembersThatItDoesNotRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(tar("a.txt", '0', story("Arlen").getBytes(StandardCharsets.UTF_8)));
    bytes.write(tar("holes.txt", 'S', story("Brod").getBytes(StandardCharsets.UTF_8)));
    bytes.write(tar("folder", '5', new byte[0]));
    bytes.write(tar("c.txt", '0', story("Corve").getBytes(StandardCharsets.UTF_8)));
    List<Taken> taken = read(bytes.toByteArray());
    assertThat(names(taken)).containsExactly("in!/a.txt", "not in!/holes.txt", "in!/c.txt");
    assertThat(((LeftOut) taken.get(1)).message()).contains("sparse");
  }

  private static String record(String target, String head, String http) {
    byte[] block = http.getBytes(StandardCharsets.UTF_8);
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + target
        + "\r\n"
        + head
        + "WARC-Date: 2031-03-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
        + block.length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static String answer(String coding, String place) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: "
        + coding
        + "\r\n\r\n"
        + story(place);
  }

  @Test
  void readsWebRecordsWhoseCodingWasTakenOffBefore() {
    for (String coding : List.of("gzip", "br", "deflate", "identity")) {
      String warc = record("https://herald.example/1", "", answer(coding, "Arlen"));
      assertThat(names(read(warc.getBytes(StandardCharsets.UTF_8))))
          .as(coding)
          .containsExactly("https://herald.example/1");
    }
  }

  @Test
  void goesOnBehindADamagedWebRecord() {
    String warc =
        record("https://herald.example/1", "", answer("identity", "Arlen"))
            + record("https://herald.example/2", "X: " + "y".repeat(1 << 19) + "\r\n", "HTTP/1.1 ")
            + "some bytes that nobody knows\r\n\r\n"
            + record("https://herald.example/3", "", answer("identity", "Corve"));
    assertThat(names(read(warc.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "https://herald.example/1",
            "not in!/https://herald.example/2",
            "https://herald.example/3");
  }

  @Test
  void goesOnBehindARowThatIsTooLong() {
    String table =
        "id,text\na,\""
            + story("Arlen")
            + "\"\nb,\""
            + "x\n".repeat(600_000)
            + "\"\nc,"
            + story("Corve");
    assertThat(names(read(table.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("a", "not in:3", "c");
  }

  @Test
  void readsTablesInOtherEncodings() {
    String table =
        "id;text\na;Le ministre a d\u00e9clar\u00e9 \u00e0 Arlen : c'est termin\u00e9.\n";
    List<Taken> taken = read(table.getBytes(Charset.forName("windows-1252")));
    assertThat(((Story) taken.get(0)).article().text()).contains("d\u00e9clar\u00e9 \u00e0 Arlen");
  }

  @Test
  void doesNotCutALetterAtALineThatBeginsWithFrom() {
    String head = "From desk@herald.example Tue Mar  4 10:00:00 2031\n";
    String letter =
        """
        From: desk@herald.example
        To: a@b.example
        Subject: Talks
        Date: Tue, 4 Mar 2031 10:00:00 +0000
        Message-ID: <%d@herald.example>

        """;
    String body =
        """
        The talks go on.

        From here the road is long, Ana Ruiz said at noon on Tuesday.

        >From now on we wait.

        """;
    String mailbox =
        head + String.format(letter, 1) + body + head + String.format(letter, 2) + body;
    List<Taken> taken = read(mailbox.getBytes(StandardCharsets.UTF_8));
    assertThat(names(taken)).containsExactly("1@herald.example", "2@herald.example");
    assertThat(((Story) taken.get(0)).article().text())
        .contains("From here the road is long")
        .contains("\nFrom now on");
  }

  @Test
  void saysWhatTheDirectoryOfAZipListsAndNobodyFound() throws IOException {
    byte[] zip = zip("a.txt", "b.txt", "c.txt");
    String plain = new String(zip, StandardCharsets.ISO_8859_1);
    byte[] lost = zip.clone();
    lost[plain.indexOf("b.txt") - 28] = 0;
    assertThat(names(read(lost))).containsExactly("in!/a.txt", "in!/c.txt", "not in");
    assertThat(message(read(lost).get(2))).contains("lists 3 files, and 2 were found");

    int directory = plain.lastIndexOf("b.txt") - 46;
    byte[] torn = zip.clone();
    Arrays.fill(torn, directory, directory + 40, (byte) 7);
    assertThat(message(read(torn).get(3))).contains("damaged in its directory");
    assertThat(message(read(Arrays.copyOf(zip, directory)).get(3)))
        .contains("cut in its directory");
  }

  private static String message(Taken taken) {
    return ((LeftOut) taken).message();
  }
}
