package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.CorrectionNotes;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.reconcile.Comparison;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Told;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.brief.CorrectionNote;
import org.rapporteur.report.brief.CorrectionSection;
import org.rapporteur.report.brief.NewsSince;
import org.rapporteur.report.document.Brief;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.BriefMark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brief}: what the articles tell of the crisis, as a document. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells what the articles say of the crisis. Without a path: the articles of the record.")
final class BriefCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders, patterns, web addresses, or -.")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the brief to a file; .html gives the page, anything else Markdown.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "md|html",
      description = "Markdown (default) or one self-contained HTML page.")
  private @Nullable BriefFormat format;

  @Option(
      names = "--since",
      paramLabel = "DATE|last",
      converter = Since.Converter.class,
      description =
          "Tell what is new, changed, confirmed or contradicted: against the articles published"
              + " before a day (2031-03-05), or against what the last brief of the record knew.")
  private @Nullable Since since;

  @Mixin private Extent extent = new Extent();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ReadingOptions options = new ReadingOptions();

  private List<Overlay.Outcome> outcomes = List.of();

  BriefCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    int threads = options.threads();
    if (paths.isEmpty()) {
      KeptReadings kept = new KeptReadings(console, options);
      SortedMap<Long, Reading> readings = kept.of(record.address());
      outcomes = kept.outcomes();
      ofRecord(readings, new LastBrief(kept.version(), kept.change()));
      return ExitCode.OK.number();
    }
    if (since != null && since.day().isEmpty()) {
      throw new Refusal(
          ExitCode.USAGE,
          "--since last asks the record; with paths, give a day: --since 2031-03-05");
    }
    List<Reading> readings = new ArrayList<>();
    Engine engine = Engine.with(options.given(console));
    Admission admission = new Admission(Admission.Known.nothing());
    RunReport report;
    try (Sources sources = Sources.of(paths, console, threads)) {
      report =
          new ReadingRun(console, engine, threads)
              .run(sources, admission::admit, (reading, original) -> readings.add(reading));
    }
    if (readings.isEmpty()) {
      throw new Refusal(
          ExitCode.NO_INPUT, "no article was found; give files or folders of stories");
    }
    List<Reading> dated = UndatedArticles.dated(readings, engine, threads);
    write(
        dossier(dated),
        dated,
        since == null ? Optional.empty() : Optional.of(Told.of(dossier(before(dated, since)))));
    return report.code().number();
  }

  /** The brief of a record, which then knows what it told. */
  private void ofRecord(SortedMap<Long, Reading> kept, LastBrief last) throws IOException, Refusal {
    List<Reading> readings = List.copyOf(kept.values());
    try (ArticleStore store = ArticleStore.openAsAllowed(record.address())) {
      Optional<Told> known = Optional.empty();
      if (since != null && since.day().isPresent()) {
        known = Optional.of(Told.of(dossier(before(readings, since))));
      } else if (since != null) {
        Optional<BriefMark> mark = store.lastBrief();
        if (mark.isEmpty()) {
          console.say("--since last: this is the record's first brief; nothing to compare it with");
        } else {
          known = last.told(store);
        }
        if (mark.isPresent() && known.isEmpty()) {
          Collection<Reading> before = kept.headMap(mark.get().lastArticle() + 1).values();
          known = Optional.of(Told.of(dossier(List.copyOf(before))));
        }
      }
      Dossier dossier = dossier(readings);
      write(dossier, readings, known);
      if (!store.isWritable()) {
        console.say(
            record.address() + ": may not be written to; --since last will not know of this brief");
      } else if (!kept.isEmpty()) {
        store.mark(new BriefMark(Clock.systemUTC().instant(), kept.lastKey()));
        last.keep(store, kept.lastKey(), Told.of(dossier));
      }
    }
  }

  /** What was published before the day; what is not dated is taken for new. */
  private static List<Reading> before(List<Reading> readings, Since since) {
    LocalDate day = since.day().orElseThrow();
    return readings.stream()
        .filter(
            r -> r.article().metadata().published().map(p -> p.date().isBefore(day)).orElse(false))
        .toList();
  }

  private void write(Dossier whole, List<Reading> readings, Optional<Told> known)
      throws IOException, Refusal {
    Dossier dossier = extent.selection().of(whole);
    BriefComposer composer = new BriefComposer();
    Brief brief =
        known.isEmpty() || since == null
            ? composer.compose(dossier, readings)
            : composer.compose(
                dossier,
                readings,
                new NewsSince(since.words(), Comparison.between(known.get(), dossier)));
    BriefFormat wanted = format == null ? BriefFormat.of(Optional.ofNullable(output)) : format;
    Addresses addresses = new Addresses(paths, Optional.ofNullable(output));
    List<CorrectionNote> notes =
        outcomes.stream().map(o -> CorrectionNotes.of(o, brief.articles())).toList();
    String text =
        wanted.render(CorrectionSection.in(extent.of(brief), notes), addresses, extent.paper());
    if (output == null) {
      console.out().write(text);
    } else {
      WholeFile.write(output, text);
    }
  }

  private Dossier dossier(List<Reading> readings) {
    Reconciler record = new Reconciler();
    readings.forEach(record::add);
    return record.dossier(Overlay.groupings(outcomes));
  }
}
