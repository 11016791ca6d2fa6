package org.rapporteur.app;

import java.util.List;
import java.util.Set;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.record.Reading;

/** What a person is told, while a run goes on, of how an article was read. Stateless. */
final class Remarks {

  /** Codes that tell of something left out, and so make the run end with a code of its own. */
  private static final Set<String> LOSSES = Set.of(Bulkhead.NOT_READ, "language-not-read");

  private static final Set<String> SAID =
      Set.of(
          Bulkhead.NOT_READ,
          "language-not-read",
          "date-not-understood",
          "unknown-column",
          "document-cut",
          "another-version");

  private Remarks() {}

  /** The lines to say, each of which names the article. */
  static List<String> of(Reading reading) {
    return reading.diagnostics().stream()
        .filter(d -> SAID.contains(d.code()))
        .map(Diagnostic::message)
        .map(message -> reading.article().id() + ": " + message)
        .toList();
  }

  /** Before a record is read again, which takes as long as the first time. */
  static String again(int articles) {
    return "reading "
        + articles
        + (articles == 1 ? " article" : " articles")
        + " of the record again: another version of the program, or with other --actors or"
        + " --lexicon, has read them";
  }

  /** Whether nothing was looked for in the article. */
  static boolean isUnread(Reading reading) {
    return reading.diagnostics().stream().anyMatch(d -> LOSSES.contains(d.code()));
  }

  /** Whether the reader gave the article up. */
  static boolean isNotRead(Reading reading) {
    return reading.diagnostics().stream().anyMatch(d -> d.code().equals(Bulkhead.NOT_READ));
  }
}
