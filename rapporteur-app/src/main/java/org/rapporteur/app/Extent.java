package org.rapporteur.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.brief.Selection;
import org.rapporteur.report.document.Abridged;
import org.rapporteur.report.document.Brief;
import org.rapporteur.report.document.Paper;
import org.rapporteur.report.document.Section;
import picocli.CommandLine.Option;

/** How much of the brief is wanted: two pages, or all of what is asked for. */
final class Extent {

  @Option(names = "--all", description = "All of it; otherwise at most two printed pages.")
  private boolean all;

  @Option(
      names = "--section",
      paramLabel = "NAME",
      description =
          "One section, whole: state, wants, if, paths, calendar, said, contradictions, figures,"
              + " timeline, people, sources.")
  private @Nullable String section;

  @Option(names = "--party", paramLabel = "NAME", description = "What one party says and does.")
  private @Nullable String party;

  @Option(names = "--issue", paramLabel = "WORDS", description = "Issues named with these words.")
  private @Nullable String issue;

  @Option(names = "--from", paramLabel = "DATE", description = "From a day on (2031-03-05).")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Up to a day.")
  private @Nullable LocalDate to;

  Selection selection() {
    return new Selection(
        Optional.ofNullable(party),
        Optional.ofNullable(issue),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  /** What is asked for whole is printed whole. */
  Paper paper() {
    return all || section != null ? Paper.WHOLE : Paper.TWO_PAGES;
  }

  Brief of(Brief brief) throws Refusal {
    if (section != null) {
      return new Brief(brief.title(), brief.lede(), only(brief, section), brief.articles());
    }
    return all ? brief : Abridged.of(brief);
  }

  private static List<Section> only(Brief brief, String name) throws Refusal {
    List<Section> found =
        brief.sections().stream()
            .filter(s -> s.anchor().equalsIgnoreCase(name) || s.title().equalsIgnoreCase(name))
            .toList();
    if (found.isEmpty()) {
      throw new Refusal(
          ExitCode.USAGE,
          "there is no section \""
              + name
              + "\"; there are "
              + String.join(", ", brief.sections().stream().map(Section::anchor).toList()));
    }
    return found;
  }
}
