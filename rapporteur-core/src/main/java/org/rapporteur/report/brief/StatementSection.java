package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** Who said what: by party and speaker, newest first. */
final class StatementSection {

  private static final Comparator<Statement> NEWEST_FIRST =
      Comparator.comparing(
          (Statement s) -> s.saidOn().earliest(),
          Comparator.comparing(d -> d.map(x -> -x.toEpochDay()).orElse(Long.MAX_VALUE)));

  private StatementSection() {}

  static List<Part> of(List<Reading> readings) {
    Map<String, Map<String, List<Statement>>> byParty = new TreeMap<>();
    for (Reading r : readings) {
      for (Statement s : r.statements()) {
        if (s.type() == Statement.Type.SPEECH) {
          byParty
              .computeIfAbsent(party(s), p -> new TreeMap<>())
              .computeIfAbsent(speaker(s), n -> new ArrayList<>())
              .add(s);
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    byParty.forEach(
        (party, speakers) ->
            speakers.forEach(
                (speaker, said) -> {
                  said.sort(NEWEST_FIRST);
                  Line head = Line.empty().strong(speaker);
                  head = head.text(party.isEmpty() ? "" : ", " + party);
                  head = head.muted(" (" + Count.of(said.size(), "statement") + ")");
                  List<Part.Item> items = said.stream().map(s -> Part.Item.of(line(s))).toList();
                  parts.add(
                      new Part.Fold(head, List.of(new Part.Items(Part.Marking.BULLETS, items))));
                }));
    return parts;
  }

  private static String party(Statement s) {
    return s.speakers().stream()
        .flatMap(a -> a.parties().stream())
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String speaker(Statement s) {
    String names = s.speakers().stream().map(Actor::name).collect(Collectors.joining(" and "));
    return names.isEmpty() ? "Not named" : names;
  }

  private static Line line(Statement s) {
    List<String> when = new ArrayList<>();
    if (!(s.saidOn() instanceof CalendarDate.UnknownDate)) {
      when.add(Words.date(s.saidOn()));
    }
    s.venue().ifPresent(when::add);
    s.addressee().ifPresent(a -> when.add("to " + a));
    s.relayedBy().ifPresent(r -> when.add("relayed by " + r));
    Line line = when.isEmpty() ? Line.empty() : Line.of(String.join(", ", when) + ": ");
    line = line.quote(Words.quotes(s.content())).text(" ");
    line = line.cite(s.content(), List.of(s.provenance()));
    if (s.wording() instanceof Statement.Wording.Doubtful doubtful) {
      line = line.text(" ").caution("wording doubtful: " + doubtful.reason());
    }
    return line;
  }
}
