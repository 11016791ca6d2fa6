package org.rapporteur.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of cases: lines at the margin are the paragraphs of a text, indented lines under
 * them what is found in it; of these {@code =} marks a title, {@code >} a set-off quotation; a
 * blank line ends a case, {@code #} begins a comment.
 */
final class CaseFile {

  /** The Friday on which cases are published that do not say when. */
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 7);

  private static final String DAY = "published ";
  private static final String NEVER = "never ";
  private static final String OTHER = "other ";

  private final List<ReadCase> cases = new ArrayList<>();
  private int begun;
  private List<String> paragraphs = new ArrayList<>();
  private List<Wanted> wanted = new ArrayList<>();
  private List<Wanted> never = new ArrayList<>();
  private List<Kind> closed = new ArrayList<>();
  private Optional<LocalDate> published = Optional.of(PUBLISHED);

  private CaseFile() {}

  static List<ReadCase> read(Path file) {
    CaseFile reader = new CaseFile();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        reader.take(number, line);
      }
      reader.end();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " line " + number + ": " + e.getMessage(), e);
    }
    return List.copyOf(reader.cases);
  }

  private void take(int number, String line) {
    if (line.isBlank()) {
      end();
    } else if (line.strip().startsWith("#")) {
      return;
    } else if (!Character.isWhitespace(line.charAt(0))) {
      if (!wanted.isEmpty() || !never.isEmpty() || !closed.isEmpty()) {
        end();
      }
      begun = paragraphs.isEmpty() ? number : begun;
      paragraphs.add(line.strip());
    } else {
      expect(line.strip());
    }
  }

  private void expect(String line) {
    if (line.startsWith(DAY)) {
      String day = line.substring(DAY.length());
      published = day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } else if (line.startsWith(NEVER + OTHER)) {
      closed.add(Kind.of(line.substring(NEVER.length() + OTHER.length())));
    } else if (line.startsWith(NEVER)) {
      never.add(Wanted.parse(line.substring(NEVER.length())));
    } else {
      wanted.add(Wanted.parse(line));
    }
  }

  private void end() {
    if (!paragraphs.isEmpty()) {
      cases.add(new ReadCase(begun, paragraphs, published, wanted, never, closed));
    }
    paragraphs = new ArrayList<>();
    wanted = new ArrayList<>();
    never = new ArrayList<>();
    closed = new ArrayList<>();
    published = Optional.of(PUBLISHED);
  }
}
