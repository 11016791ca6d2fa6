package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.rapporteur.server.Courier;
import org.rapporteur.server.ToldAlert;

/**
 * Lays alerts into a folder as mail (RFC 5322), a file each, for a mail program to fetch. A file is
 * there whole or not at all, and is the same when it is written again.
 */
final class MailCourier implements Courier {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

  /** So many characters of a title in one encoded word, which may have 75 (RFC 2047). */
  private static final int WORD = 12;

  private final Path folder;

  MailCourier(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "mail " + folder.toAbsolutePath().normalize();
  }

  @Override
  public void bring(ToldAlert told) throws IOException {
    Files.createDirectories(folder);
    String name = String.format(Locale.ROOT, "alert-%08d.eml", told.number());
    Path part = folder.resolve("." + name + ".part");
    Files.writeString(part, mail(told), StandardCharsets.US_ASCII);
    Files.move(
        part,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  static String mail(ToldAlert told) {
    String text = told.title() + "\n\n" + told.words() + "\n\n" + told.address() + "\n";
    Base64.Encoder lines = Base64.getMimeEncoder();
    return String.join(
        "\r\n",
        "From: Rapporteur <rapporteur@localhost>",
        "To: undisclosed-recipients:;",
        "Date: " + DATE.format(told.at().atZone(ZoneOffset.UTC)),
        "Message-ID: <alert-" + told.number() + "." + told.at().toEpochMilli() + "@localhost>",
        "Subject: " + encoded(told.title()),
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        lines.encodeToString(text.getBytes(StandardCharsets.UTF_8)),
        "");
  }

  /** What an article says ends no line of a head: all of it is encoded. */
  private static String encoded(String title) {
    StringBuilder words = new StringBuilder();
    int[] points = title.codePoints().toArray();
    for (int at = 0; at < points.length; at += WORD) {
      String piece = new String(points, at, Math.min(WORD, points.length - at));
      words
          .append(at == 0 ? "" : "\r\n ")
          .append("=?UTF-8?B?")
          .append(Base64.getEncoder().encodeToString(piece.getBytes(StandardCharsets.UTF_8)))
          .append("?=");
    }
    return words.toString();
  }
}
