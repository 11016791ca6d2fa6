package org.rapporteur.app;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.CorrectionJson;
import org.rapporteur.desk.correct.Draft;
import picocli.CommandLine.Option;

/** Who corrects, and why. */
final class CorrectorOptions {

  @Option(names = "--by", paramLabel = "NAME", description = "Who says so (default: you).")
  private @Nullable String by;

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
  private @Nullable String why;

  String by(Console console) {
    return by == null ? console.environment().getOrDefault("USER", "somebody") : by;
  }

  Draft draft(Console console, Correction.Verb verb, List<String> changes) throws Refusal {
    TreeMap<Correction.Field, String> fields = new TreeMap<>();
    try {
      for (String change : changes) {
        int at = change.indexOf('=');
        if (at < 1) {
          throw new CorrectionException(change + ": write FIELD=VALUE, as in speaker='Orla Venn'");
        }
        fields.put(CorrectionJson.field(change.substring(0, at)), change.substring(at + 1));
      }
    } catch (CorrectionException e) {
      throw refusal(e);
    }
    return new Draft(
        by(console),
        Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS),
        Optional.ofNullable(why).filter(w -> !w.isBlank()),
        verb,
        fields);
  }

  static Refusal refusal(CorrectionException e) {
    return new Refusal(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
  }
}
