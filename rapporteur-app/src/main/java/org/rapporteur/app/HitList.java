package org.rapporteur.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Hit;
import org.rapporteur.desk.HitJson;
import org.rapporteur.desk.QueryException;
import org.rapporteur.desk.SearchQuery;
import org.rapporteur.store.Found;
import org.rapporteur.store.ItemKind;

/** Prints a page of what a query finds in a record. */
final class HitList {

  private final Console console;
  private final RecordOption record;
  private final PageOptions page;

  HitList(Console console, RecordOption record, PageOptions page) {
    this.console = console;
    this.record = record;
    this.page = page;
  }

  ExitCode print(String typed) throws IOException, Refusal {
    SearchQuery query;
    try {
      query = SearchQuery.parse(typed);
    } catch (QueryException e) {
      throw new Refusal(ExitCode.USAGE, e.getMessage() + " (see: rapporteur search --help)", e);
    }
    List<Hit> hits;
    try (Desk desk = Desk.open(record.address())) {
      hits = desk.search(query, page.after(), page.limit() + 1);
    }
    List<Hit> shown = hits.subList(0, Math.min(page.limit(), hits.size()));
    for (Hit hit : shown) {
      if (page.json()) {
        HitJson.write(hit, console.out());
        console.out().append('\n');
      } else {
        write(hit, console.out());
      }
    }
    if (shown.isEmpty()) {
      console.say("nothing found");
    } else if (hits.size() > shown.size()) {
      console.say("more with: --after " + shown.get(shown.size() - 1).found().place());
    }
    return ExitCode.OK;
  }

  private static void write(Hit hit, Writer out) throws IOException {
    Found found = hit.found();
    List<String> line = new ArrayList<>();
    line.add(found.kind().code());
    line.add(found.id());
    found.published().ifPresent(day -> line.add(day.toString()));
    found.outlet().ifPresent(line::add);
    if (found.kind() == ItemKind.ARTICLE) {
      found.title().ifPresent(line::add);
    } else {
      line.add(found.article());
      line.add(what(found));
    }
    out.append(Terminal.plain(String.join("  ", line))).append('\n');
    if (!hit.snippet().text().isEmpty()) {
      String words = hit.snippet().text().replaceAll("\\s+", " ");
      out.append("    ").append(Terminal.plain(words)).append('\n');
    }
  }

  /** Who, what, to whom, when; each with its part unless there is but one. */
  private static String what(Found found) {
    List<String> parts = new ArrayList<>();
    for (Found.Side side : found.sides()) {
      Optional<String> party = side.party().filter(p -> !p.equals(side.name()));
      parts.add(side.role() + " " + side.name() + party.map(p -> " (" + p + ")").orElse(""));
    }
    found.type().ifPresent(parts::add);
    found.status().ifPresent(parts::add);
    found.topic().ifPresent(parts::add);
    found.value().ifPresent(parts::add);
    found.firstDay().ifPresent(day -> parts.add("on " + days(day.toString(), found)));
    return String.join(", ", parts);
  }

  private static String days(String first, Found found) {
    String last = found.lastDay().map(Object::toString).orElse(first);
    return last.equals(first) ? first : first + "/" + last;
  }
}
