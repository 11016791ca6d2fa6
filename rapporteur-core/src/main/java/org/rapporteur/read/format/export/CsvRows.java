package org.rapporteur.read.format.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of a table with a header (RFC 4180), one article each; commas, semicolons, tabs or bars
 * between fields, quoted fields over several lines. Not thread-safe.
 */
public final class CsvRows implements Closeable {

  private static final Set<String> TEXTS =
      Set.of(
          "text",
          "maintext",
          "plaintext",
          "articlebody",
          "articletext",
          "bodytext",
          "fulltext",
          "content",
          "contents",
          "body",
          "article",
          "story");

  private static final int BLANKS = 2;

  private final BufferedReader in;
  private final int longest;
  private final char mark;
  private final List<String> header;

  /**
   * Opens a table and reads its header.
   *
   * @param longest how many characters one row may have
   */
  public CsvRows(Reader reader, int longest) throws IOException {
    this.in = new BufferedReader(reader, 1 << 16);
    this.longest = longest;
    in.mark(1 << 15);
    String first = Optional.ofNullable(in.readLine()).orElse("");
    if (isMark(first)) {
      in.mark(1 << 15);
      first = Optional.ofNullable(in.readLine()).orElse("");
    }
    in.reset();
    this.mark = delimiter(first);
    this.header = row().map(CsvRows::named).orElse(List.of());
  }

  /** The line that tells Excel what stands between fields: {@code sep=;}. */
  public static boolean isMark(String line) {
    return line.replace("\uFEFF", "").matches("(?i)\"?sep=.\"?");
  }

  /** Whether a line is the header of a table of articles: it names a column of texts. */
  public static boolean isHeader(String line) {
    if (line.length() > 4000) {
      return false;
    }
    List<String> names =
        named(List.of(line.split(Pattern.quote(String.valueOf(delimiter(line))), -1)));
    return names.size() >= 2
        && names.stream().anyMatch(TEXTS::contains)
        && names.stream().allMatch(n -> n.matches("[\\p{L}\\p{N}_ .-]{0,40}"));
  }

  /** The columns that nothing is read from. */
  public List<String> unread() {
    return header.stream().filter(n -> !n.isEmpty() && !JsonExport.isKnown(n)).toList();
  }

  private static char delimiter(String line) {
    char best = ',';
    long most = -1;
    for (char c : new char[] {',', ';', '\t', '|'}) {
      long n = line.chars().filter(x -> x == c).count();
      if (n > most) {
        most = n;
        best = c;
      }
    }
    return best;
  }

  private static List<String> named(List<String> cells) {
    return cells.stream()
        .map(c -> c.replace("\uFEFF", "").replace("\"", "").strip().toLowerCase(Locale.ROOT))
        .map(c -> TEXTS.contains(Fields.plain(c)) ? "text" : c)
        .toList();
  }

  /**
   * The next row as fields by their column's name; empty at the end.
   *
   * @throws LongRow if it is too long; the one behind it can be asked for
   */
  public Optional<ObjectNode> next() throws IOException {
    Optional<List<String>> row = row();
    while (row.isPresent() && row.get().size() == 1 && row.get().get(0).isBlank()) {
      row = row();
    }
    return row.map(this::fields);
  }

  private ObjectNode fields(List<String> cells) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
      if (!cells.get(i).isEmpty()) {
        node.put(header.get(i), cells.get(i));
      }
    }
    return node;
  }

  /** A row that is longer than a row may be; the next one can be asked for. */
  public static final class LongRow extends IOException {
    private static final long serialVersionUID = 1L;

    LongRow(int longest) {
      super("is a row of more than " + longest + " characters");
    }
  }

  private Optional<List<String>> row() throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    int length = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      any = true;
      if (++length > longest) {
        pass(c, quoted);
        throw new LongRow(longest);
      }
      if (quoted) {
        quoted = quoted(c, cell);
      } else if (c == '"' && cell.length() <= BLANKS && cell.toString().isBlank()) {
        // Some write a blank behind the comma: 1, "Talks, again"
        cell.setLength(0);
        quoted = true;
      } else if (c == mark) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        break;
      } else if (c != '\r') {
        cell.append((char) c);
      }
    }
    cells.add(cell.toString());
    return any ? Optional.of(cells) : Optional.empty();
  }

  /** Goes to the end of a row: of its quoted field, and then of its line. */
  private void pass(int from, boolean isQuoted) throws IOException {
    boolean quoted = isQuoted;
    for (int c = from; c >= 0 && (quoted || c != '\n'); c = in.read()) {
      quoted ^= c == '"';
    }
  }

  /** Takes a character inside a quoted field; whether the field goes on. */
  private boolean quoted(int c, StringBuilder cell) throws IOException {
    if (c != '"') {
      cell.append((char) c);
      return true;
    }
    in.mark(1);
    int next = in.read();
    if (next == '"') {
      cell.append('"');
      return true;
    }
    if (next >= 0) {
      in.reset();
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
