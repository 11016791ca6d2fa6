package org.rapporteur.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.record.TwoPaths;
import org.rapporteur.report.brief.PathChart;
import org.rapporteur.report.document.SvgChart;

/** The parties and pairs of parties of a record as lines, those with the largest part first. */
final class PartyLines {

  private static final int PARTNERS = 24;

  /**
   * A party or a pair.
   *
   * @param kind which
   * @param keys by what it is asked for
   * @param link as a list shows it
   * @param detail what its page shows
   */
  record Line(Kind kind, List<String> keys, Link link, Object detail) {}

  private PartyLines() {}

  static List<Line> of(Whole whole) {
    List<Line> lines = new ArrayList<>();
    List<TwoPaths.Course> pairs =
        whole.dossier().paths().pairs().stream()
            .sorted(Comparator.comparing(c -> -c.points().size()))
            .toList();
    Map<String, Integer> weight = new TreeMap<>();
    partiesOf(whole).forEach(p -> weight.merge(p, 1, Integer::sum));
    weight.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> lines.add(party(whole, pairs, e.getKey(), e.getValue())));
    pairs.forEach(c -> lines.add(pair(whole, c)));
    return lines;
  }

  /** Every party of a dossier, as often as it has a part. */
  private static Stream<String> partiesOf(Whole whole) {
    return Stream.of(
            whole.disputes().stream().flatMap(x -> x.stances().stream()).map(s -> s.party()),
            whole.dossier().utterances().stream().flatMap(u -> u.affiliation().stream()),
            whole.acts().stream()
                .flatMap(a -> Stream.concat(a.actors().stream(), a.recipients().stream())),
            whole.dossier().meetings().stream().flatMap(m -> m.participants().stream()))
        .flatMap(s -> s);
  }

  private static Line party(Whole whole, List<TwoPaths.Course> pairs, String code, int weight) {
    String name = whole.parties().name(code);
    List<Link> partners =
        pairs.stream()
            .filter(c -> c.parties().contains(code))
            .limit(PARTNERS)
            .map(
                c -> {
                  String other = c.parties().get(c.parties().get(0).equals(code) ? 1 : 0);
                  return new Link(whole.parties().name(other), Address.pair(code, other));
                })
            .toList();
    return new Line(
        Kind.PARTY,
        List.of(Keys.party(code)),
        new Link(name + " (" + weight + ")", Address.party(code)),
        new Details.Involved(name, partners));
  }

  private static Line pair(Whole whole, TwoPaths.Course c) {
    String title = whole.parties().names(c.parties());
    String chart =
        c.points().isEmpty() ? "" : SvgChart.of(PathChart.of(c, title, List.of()), "paths");
    List<String> turns =
        c.turns().stream()
            .map(t -> t.date() + ": turns towards " + Entries.code(t.toward()))
            .toList();
    return new Line(
        Kind.PAIR,
        List.of(Keys.pair(c.parties().get(0), c.parties().get(1))),
        new Link(
            title + " (" + c.points().size() + ")",
            Address.pair(c.parties().get(0), c.parties().get(1))),
        new Details.Between(chart, turns, whole.dossier().paths().scale()));
  }
}
