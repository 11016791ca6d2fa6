package org.rapporteur.read.format;

import java.nio.charset.StandardCharsets;

/** What binary files look like to a person. Stateless. */
final class Signatures {

  private Signatures() {}

  static String describe(byte[] head) {
    String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("GIF8")
        || start.startsWith("RIFF")
        || start.startsWith("BM")) {
      return "it looks like a picture or sound";
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "an old Office document; save it as .docx or text";
    }
    if (start.startsWith("{\\rtf")) {
      return "a document in RTF; save it as .docx or text";
    }
    if (start.startsWith("SQLite format 3")) {
      return "it looks like a database; a record is given with --record";
    }
    if (start.startsWith("PK\u0005\u0006")) {
      return "it is an archive with nothing in it";
    }
    if (start.startsWith("\u007FELF") || start.startsWith("MZ")) {
      return "it looks like a program";
    }
    if (start.startsWith("7z\u00BC\u00AF")
        || start.startsWith("Rar!")
        || start.startsWith("BZh")
        || start.startsWith("\u00FD7zXZ")
        || start.startsWith("(\u00B5/\u00FD")) {
      return "packed in a way that is not read; unpack it first";
    }
    return "it looks like a binary file";
  }
}
