package org.rapporteur.desk;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.article.Article;
import org.rapporteur.desk.correct.Anchor;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Evidence;
import org.rapporteur.report.brief.CorrectionNote;

/** Corrections as a brief tells of them. Stateless. */
public final class CorrectionNotes {

  private CorrectionNotes() {}

  /** A correction without its place in an article. */
  public static CorrectionNote of(Overlay.Outcome outcome) {
    return of(outcome, List.of());
  }

  /** A correction with the place of its words, if one of the articles is its own. */
  public static CorrectionNote of(Overlay.Outcome outcome, List<Article> articles) {
    Correction c = outcome.correction();
    boolean left = outcome.state() == Overlay.State.LEFT_OVER;
    Optional<Evidence> words =
        articles.stream()
            .filter(a -> a.id().equals(c.anchor().article()))
            .findFirst()
            .flatMap(a -> c.anchor().evidence(a));
    return new CorrectionNote(
        c.by(),
        c.at().atZone(ZoneOffset.UTC).toLocalDate(),
        deed(c),
        c.anchor().quote(),
        words,
        c.why(),
        left ? CorrectionNote.Standing.LEFT_OVER : CorrectionNote.Standing.APPLIED);
  }

  private static String deed(Correction c) {
    Anchor anchor = c.anchor();
    String fields =
        c.fields().entrySet().stream()
            .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return switch (c.verb()) {
      case REJECT -> anchor.kind().code() + " rejected";
      case CONFIRM -> anchor.kind().code() + " confirmed";
      case SET -> anchor.kind().code() + " changed to " + fields;
      case ADD -> anchor.kind().code() + " added with " + fields;
      case NOTE -> "note on a " + anchor.kind().code();
    };
  }
}
