package org.rapporteur.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Found;
import picocli.CommandLine.Option;

/** How much of a list is shown, and how. */
final class PageOptions {

  private static final int MOST = 100_000;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "At most so many (default: 20).")
  private int limit = 20;

  @Option(
      names = "--after",
      paramLabel = "PLACE",
      description = "Go on behind this place, as the end of the page before named it.")
  private @Nullable String after;

  @Option(names = "--json", description = "JSON Lines: one object a line.")
  private boolean json;

  int limit() throws Refusal {
    if (limit < 1 || limit > MOST) {
      throw new Refusal(ExitCode.USAGE, "--limit " + limit + ": give a number from 1 to " + MOST);
    }
    return limit;
  }

  Optional<Found.Place> after() throws Refusal {
    if (after == null) {
      return Optional.empty();
    }
    String typed = after;
    return Optional.of(
        Found.Place.parse(typed)
            .orElseThrow(
                () -> new Refusal(ExitCode.USAGE, "--after " + typed + ": is no place of a list")));
  }

  boolean json() {
    return json;
  }
}
