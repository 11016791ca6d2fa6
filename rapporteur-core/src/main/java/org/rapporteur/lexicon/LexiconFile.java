package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;

/**
 * Entries of the lexicon, one a line under the heading of their list; {@code #} begins a comment:
 *
 * <pre>{@code
 * [frames]
 * harangue   *  => ACCUSE.disapprove rec=obj
 * [stances]
 * demands | clamour~after | obj
 * }</pre>
 *
 * A line that cannot be read is left out and reported. Immutable.
 */
public final class LexiconFile {

  private record Entry(int line, String text) {}

  private final Map<LexiconPart, List<Entry>> entries;
  private final List<Diagnostic> diagnostics;

  private LexiconFile(Map<LexiconPart, List<Entry>> entries, List<Diagnostic> diagnostics) {
    this.entries = entries;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** A file without entries. */
  public static LexiconFile empty() {
    return parse("");
  }

  /** The lists that come along, as a file. */
  public static LexiconFile builtIn() {
    Map<LexiconPart, List<Entry>> entries = new EnumMap<>(LexiconPart.class);
    for (LexiconPart part : LexiconPart.values()) {
      List<Entry> own = new ArrayList<>();
      List<String> lines = part.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (isEntry(lines.get(i))) {
          own.add(new Entry(i + 1, lines.get(i).strip()));
        }
      }
      entries.put(part, own);
    }
    return new LexiconFile(entries, List.of());
  }

  /** Reads a user's file. */
  public static LexiconFile parse(String text) {
    Map<LexiconPart, List<Entry>> entries = new EnumMap<>(LexiconPart.class);
    List<Diagnostic> diagnostics = new ArrayList<>();
    Optional<List<Entry>> list = Optional.empty();
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Entry entry = new Entry(i + 1, lines.get(i).strip());
      if (entry.text().startsWith("[")) {
        list =
            LexiconPart.of(entry.text().replace("[", "").replace("]", "").strip())
                .map(part -> entries.computeIfAbsent(part, p -> new ArrayList<>()));
        if (list.isEmpty()) {
          diagnostics.add(fault(entry, "expected a list, one of " + headings()));
          // The entries of a list that nobody knows are reported by its heading, once.
          list = Optional.of(new ArrayList<>());
        }
      } else if (isEntry(entry.text())) {
        list.ifPresent(l -> l.add(entry));
        if (list.isEmpty()) {
          diagnostics.add(fault(entry, "expected the heading of a list before it, " + headings()));
        }
      }
    }
    return new LexiconFile(entries, diagnostics);
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String headings() {
    return "[" + String.join("] [", LexiconPart.titles()) + "]";
  }

  private static Diagnostic fault(Entry entry, String expected) {
    return Diagnostic.of(
        "lexicon", "line " + entry.line() + ": \"" + entry.text() + "\": " + expected);
  }

  /** What stands under no known heading, with the line's number. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Hands over the entries of a list; what the reader could not take in comes back. */
  public List<Diagnostic> read(LexiconPart part, EntryReader reader) {
    List<Diagnostic> faults = new ArrayList<>();
    for (Entry entry : entries.getOrDefault(part, List.of())) {
      try {
        reader.read(entry.text());
      } catch (UnreadableEntry e) {
        faults.add(fault(entry, String.valueOf(e.getMessage())));
      }
    }
    return faults;
  }
}
