package org.rapporteur.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;
import org.rapporteur.report.ReadingCodec;

/** Readings with the codes of two parties exchanged, and what a dossier says with them put back. */
final class Swapped {

  private static final ReadingCodec CODEC = new ReadingCodec();

  private Swapped() {}

  static Reading of(Reading reading, String one, String other) {
    try {
      return CODEC.reading(reading.article(), exchange(CODEC.findings(reading), one, other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String exchange(String text, String one, String other) {
    return text.replace(one, "\u0001").replace(other, one).replace("\u0001", other);
  }

  /** What the dossier says of the parties, a line an item; their order in a pair is no matter. */
  static List<String> lines(Dossier d, String one, String other) {
    List<String> lines = new ArrayList<>();
    d.utterances().forEach(u -> lines.add("said " + u.affiliation() + u.trusted().wording()));
    d.meetings().forEach(m -> lines.add("met " + sorted(m.participants(), one, other) + m.date()));
    d.acts().forEach(a -> lines.add(a.actors() + " " + a.type() + a.recipients() + a.date()));
    d.conditionals().forEach(c -> lines.add(c.issuer() + " " + c.target() + c.condition()));
    d.disputes()
        .forEach(
            x ->
                x.stances()
                    .forEach(s -> lines.add(x.issue() + s.party() + s.stance() + s.matters())));
    d.contradictions()
        .forEach(c -> c.sides().forEach(s -> lines.add(c.point() + s.who() + s.claim())));
    d.figures().forEach(f -> lines.add(f.whose() + f.unit() + f.points().size()));
    d.timeline().forEach(t -> lines.add(t.date() + t.event()));
    d.paths()
        .pairs()
        .forEach(c -> lines.add("path " + sorted(c.parties(), one, other) + c.points().size()));
    return lines.stream().map(l -> exchange(l, one, other)).toList();
  }

  private static List<String> sorted(List<String> parties, String one, String other) {
    TreeSet<String> back = new TreeSet<>();
    parties.forEach(p -> back.add(exchange(p, one, other)));
    return back.stream().map(p -> exchange(p, one, other)).toList();
  }
}
