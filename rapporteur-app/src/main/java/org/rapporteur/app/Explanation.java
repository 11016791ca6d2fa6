package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/** What decided a finding, for a person. */
final class Explanation {

  private final StringBuilder out = new StringBuilder();

  private Explanation() {}

  /**
   * The findings of the id in the reading, or of an id that begins so; empty if there is none. One
   * side of an act ({@code a7k….2}) is explained as the act.
   */
  static String of(Reading reading, String asked) {
    String id = asked.contains(".") ? asked.substring(0, asked.indexOf('.')) : asked;
    Explanation all = new Explanation();
    for (Statement s : reading.statements()) {
      if (s.id().startsWith(id)) {
        all.statement(reading, s);
      }
    }
    for (Action a : reading.actions()) {
      if (a.id().startsWith(id)) {
        all.head(reading, a.id(), "act " + a.type() + ", " + a.status());
        all.line("actors", names(a.actors()));
        all.line("recipients", names(a.recipients()));
        all.tail(a.evidence(), a.provenance());
      }
    }
    for (Meeting m : reading.meetings()) {
      if (m.id().startsWith(id)) {
        all.head(reading, m.id(), "meeting, " + m.status() + ", " + m.date());
        all.tail(m.evidence(), m.provenance());
      }
    }
    for (Conditional c : reading.conditionals()) {
      if (c.id().startsWith(id)) {
        all.head(reading, c.id(), "conditional, " + c.kind());
        all.line("if", quotes(c.condition()));
        all.line("then", quotes(c.consequence()));
        all.tail(c.evidence(), c.provenance());
      }
    }
    for (Position p : reading.positions()) {
      if (p.id().startsWith(id)) {
        all.head(reading, p.id(), "position: " + p.party() + " " + p.stance() + " " + p.issue());
        all.tail(p.evidence(), p.provenance());
      }
    }
    for (Figure f : reading.figures()) {
      if (f.id().startsWith(id)) {
        all.head(reading, f.id(), "figure: " + f.value().toPlainString() + " " + f.unit());
        all.tail(f.evidence(), f.provenance());
      }
    }
    return all.out.toString();
  }

  private void statement(Reading reading, Statement s) {
    head(reading, s.id(), "statement, " + s.kind() + ", " + s.type());
    line("source", quotes(s.source()));
    line("cue", quotes(s.cue()));
    line("speakers", names(s.speakers()));
    line("said on", s.saidOn().toString());
    if (s.wording() instanceof Statement.Wording.Doubtful doubtful) {
      line("wording", "doubtful: " + doubtful.reason());
    }
    tail(s.content(), s.provenance());
  }

  private void head(Reading reading, String id, String what) {
    out.append(reading.article().id()).append(' ').append(id).append(": ");
    out.append(what.toLowerCase(Locale.ROOT)).append('\n');
  }

  private void tail(List<Evidence> words, Provenance provenance) {
    line("words", quotes(words));
    line(
        "decided by",
        String.format(Locale.ROOT, "%s, %.2f sure", provenance.rule(), provenance.confidence()));
    provenance.why().forEach(w -> line("because", w));
  }

  private void line(String what, String value) {
    if (!value.isEmpty()) {
      out.append(String.format(Locale.ROOT, "  %-11s", what));
      out.append(Terminal.plain(String.join(" ", value.split("\\s+")))).append('\n');
    }
  }

  private static String quotes(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::quote).collect(Collectors.joining(" … "));
  }

  private static String names(List<Actor> actors) {
    List<String> names = new ArrayList<>();
    actors.forEach(a -> names.add(a.name() + a.party().map(p -> " (" + p + ")").orElse("")));
    return String.join(", ", names);
  }
}
