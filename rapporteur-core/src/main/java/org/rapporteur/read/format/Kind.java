package org.rapporteur.read.format;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.read.format.archive.TarMembers;
import org.rapporteur.read.format.export.CsvRows;

/** What a source is, told by how its content begins; its name is not looked at. */
enum Kind {
  EMPTY,
  TEXT,
  MARKUP,
  FEED,
  JSON,
  JSON_LINES,
  TABLE,
  GZIP,
  ZIP,
  WORD,
  FLAT_OFFICE,
  BOOK,
  TAR,
  WARC,
  MAILBOX,
  MAIL,
  PDF,
  BINARY;

  /** How many bytes are enough to tell. */
  static final int HEAD = 1 << 16;

  private static final Pattern FEED_ROOT =
      Pattern.compile("<(?:[a-z][a-z0-9._-]{0,30}:)?(?:rss|rdf|feed)[\\s>]");

  /** A document of an office in one file of XML: OpenDocument's, Word's of 2003, a flat package. */
  private static final Pattern FLAT_ROOT =
      Pattern.compile("<(?:office:document|w:worddocument|pkg:package)[\\s>]");

  private static final Pattern MAIL_FIELD =
      Pattern.compile(
          "(?:from|to|subject|date|received|return-path|delivered-to|mime-version|message-id"
              + "|x-[a-z-]{1,40}|content-type|reply-to|list-[a-z]{1,20}|dkim-signature): ?.*");

  /** What bytes that begin so are. */
  static Kind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    if (starts(head, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (starts(head, 'P', 'K', 3, 4)) {
      return isBook(head) ? BOOK : isWord(head) ? WORD : ZIP;
    }
    if (starts(head, '%', 'P', 'D', 'F', '-')) {
      return PDF;
    }
    if (starts(head, 'W', 'A', 'R', 'C', '/')) {
      return WARC;
    }
    // A mark before every record (RFC 7464).
    if (starts(head, 0x1E, '{')) {
      return JSON_LINES;
    }
    if (starts(head, '{', '\\', 'r', 't', 'f')) {
      return BINARY;
    }
    if (TarMembers.isHeader(head)) {
      return TAR;
    }
    if (isBinary(head)) {
      return BINARY;
    }
    if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
      Kind kind = ofText(new String(head, StandardCharsets.UTF_16));
      // What is read line by line, or by its bytes, is in no such charset.
      return kind == TABLE || kind == MARKUP || kind == JSON || kind == FEED || kind == FLAT_OFFICE
          ? kind
          : TEXT;
    }
    return ofText(new String(head, StandardCharsets.UTF_8));
  }

  private static Kind ofText(String head) {
    String text = head.replace("\u0000", "").replace("\uFEFF", "").stripLeading();
    if (text.isEmpty()) {
      return head.length() < HEAD ? EMPTY : TEXT;
    }
    String lower = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
    if (lower.charAt(0) == '<') {
      return ofMarkup(lower);
    }
    if (lower.charAt(0) == '{' || lower.charAt(0) == '[') {
      return ofJson(text);
    }
    if (head.startsWith("From ") && head.lines().limit(12).skip(1).anyMatch(Kind::isMailField)) {
      return MAILBOX;
    }
    if (isMail(text)) {
      return MAIL;
    }
    return text.lines().limit(2).dropWhile(CsvRows::isMark).limit(1).anyMatch(CsvRows::isHeader)
        ? TABLE
        : TEXT;
  }

  private static Kind ofMarkup(String lower) {
    if (FLAT_ROOT.matcher(lower).find()) {
      return FLAT_OFFICE;
    }
    if (FEED_ROOT.matcher(lower).find() && !lower.contains("<html")) {
      return FEED;
    }
    boolean markup =
        lower.startsWith("<!doctype")
            || lower.startsWith("<?xml")
            || lower.startsWith("<!--")
            || lower.matches("(?s)<[a-z][a-z0-9:-]*[\\s/>].*");
    return markup ? MARKUP : TEXT;
  }

  /** An object that is whole on the first line, or whose second line begins another. */
  private static Kind ofJson(String text) {
    if (text.charAt(0) == '[') {
      return text.matches("(?s)\\[\\s*(?:[{\\]\\[].*)?") ? JSON : TEXT;
    }
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    if (!first.matches("(?s)\\{\\s*(?:\"|\\}|$).*")) {
      return TEXT;
    }
    return first.length() > 1 && (first.endsWith("}") || end < 0) ? JSON_LINES : JSON;
  }

  private static boolean isMail(String text) {
    int fields = 0;
    int all = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext() && all < 60; ) {
      String line = lines.next();
      if (line.isEmpty()) {
        return fields >= 3;
      }
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      boolean cut = !lines.hasNext() && text.length() > HEAD / 2;
      if (!folded && !cut && !line.matches("[A-Za-z0-9-]{1,60}:.*")) {
        return false;
      }
      all += folded ? 0 : 1;
      fields += isMailField(line) ? 1 : 0;
    }
    // A list of receivers may be longer than what is looked at here, and nothing else stands in it.
    return fields >= 3
        || fields >= 1
            && text.length() > HEAD / 2
            && text.chars().filter(c -> c == '@').count() > 99;
  }

  private static boolean isMailField(String line) {
    return MAIL_FIELD.matcher(line.toLowerCase(Locale.ROOT)).matches();
  }

  /** A zip archive whose first file belongs to a Word document. */
  private static boolean isWord(byte[] head) {
    String names = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
    return names.startsWith("[Content_Types].xml", 30)
        || names.startsWith("_rels/.rels", 30)
        || names.startsWith("word/", 30)
        || (names.startsWith("mimetype", 30) && names.contains("opendocument.text"));
  }

  /** A zip archive that begins as EPUB wants it (EPUB OCF 3.3, 4.2). */
  private static boolean isBook(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 100), StandardCharsets.ISO_8859_1);
    return start.startsWith("mimetypeapplication/epub+zip", 30);
  }

  private static boolean isBinary(byte[] head) {
    int n = Math.min(head.length, 8192);
    boolean wide =
        starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) || starts(head, 0, 0, 0xFE, 0xFF);
    int zeros = 0;
    int odd = 0;
    int controls = 0;
    for (int i = 0; i < n; i++) {
      int b = head[i] & 0xFF;
      zeros += b == 0 ? 1 : 0;
      odd += b == 0 ? i % 2 : 0;
      controls += b != 0 && (b < 9 || (b > 13 && b < 32 && b != 27) || b == 127) ? 1 : 0;
    }
    boolean striped = zeros * 5 >= n * 2 && (odd * 10 <= zeros || odd * 10 >= zeros * 9);
    if (wide || striped) {
      return controls * 10 > n;
    }
    // A text may hold a few stray zeros; a program or picture is full of control characters.
    return (zeros + controls) * 50 > n;
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
