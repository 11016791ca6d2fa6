package org.rapporteur.app;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Reading;

/** One pass over all articles under paths: reads them on several threads, hands on in order. */
final class ReadingRun {

  /** Takes what an article became. */
  interface Taker<T> {
    void take(Reading reading, T result) throws IOException, Refusal;
  }

  private record Outcome<T>(Incoming from, List<Reading> reading, List<T> result) {}

  private final Console console;
  private final ReadingOptions options;

  ReadingRun(Console console, ReadingOptions options) {
    this.console = console;
    this.options = options;
  }

  /** Reads; returns the exit code that tells of what was left out. */
  <T> int run(List<String> paths, Function<Reading, T> work, Taker<T> taker)
      throws IOException, Refusal {
    ArticleReader reader = new ArticleReader(Language.load());
    ExitCode[] code = {ExitCode.OK};
    new OrderedWork<Incoming, Outcome<T>>(options.threads(), in -> outcome(reader, work, in))
        .run(
            TextFiles.of(paths),
            outcome -> {
              if (outcome.from() instanceof Incoming.LeftOut left) {
                console.say(left.name() + ": " + left.reason());
                code[0] = code[0] == ExitCode.OK ? left.code() : code[0];
              } else {
                taker.take(outcome.reading().get(0), outcome.result().get(0));
              }
            });
    return code[0].number();
  }

  private static <T> Outcome<T> outcome(
      ArticleReader reader, Function<Reading, T> work, Incoming in) {
    if (in instanceof Incoming.Read read) {
      Reading reading = reader.read(read.article());
      return new Outcome<>(in, List.of(reading), List.of(work.apply(reading)));
    }
    return new Outcome<>(in, List.of(), List.of());
  }
}
