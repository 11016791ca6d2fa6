package org.rapporteur.report.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dispute.PartyStance;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Position;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;
import org.rapporteur.text.Furniture;

/** Who wants what: a row an issue, a column a party; and who changed. */
final class DisputeSection {

  private static final int ROWS = 10;
  private static final int COLUMNS = 4;

  private final List<Dispute> disputes;
  private final Parties parties;
  private final Passages passages;

  private DisputeSection(List<Dispute> disputes, Parties parties, Passages passages) {
    this.disputes = disputes;
    this.parties = parties;
    this.passages = passages;
  }

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    List<Dispute> told =
        dossier.disputes().stream()
            .flatMap(d -> sure(d, passages).stream())
            .filter(DisputeSection::isNamed)
            .toList();
    return new DisputeSection(told, parties, passages).parts();
  }

  /** The issue with the stances that are sure; nothing without any. */
  private static Optional<Dispute> sure(Dispute d, Passages passages) {
    List<PartyStance> stances =
        d.stances().stream()
            .filter(passages::isSure)
            .filter(s -> !Furniture.in(s.matters().get(0)))
            .toList();
    return stances.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dispute(d.id(), d.issue(), d.shared(), stances, d.changes()));
  }

  /**
   * An issue without a name of its own is a passage that stands under conditions or acts as well;
   * one of a single word says something only where parties differ or one draws a line.
   */
  private static boolean isNamed(Dispute d) {
    boolean contested = d.stances().stream().map(PartyStance::party).distinct().count() > 1;
    boolean line = d.stances().stream().anyMatch(s -> s.firmness() == Dispute.Firmness.RED_LINE);
    return !d.issue().startsWith("\u201C") && (d.issue().contains(" ") || contested || line);
  }

  /** Whether several parties stand on it, or several outlets tell of it. */
  private static boolean isShared(Dispute d) {
    return d.stances().stream().map(PartyStance::party).distinct().count() > 1
        || d.stances().stream().flatMap(s -> s.support().outlets().stream()).distinct().count() > 1;
  }

  private List<Part> table(List<Dispute> some, List<String> columns, List<String> header) {
    List<List<Line>> rows = some.stream().map(d -> row(d, columns, header.size())).toList();
    return Folding.table("Where the parties stand, by issue", header, rows, ROWS);
  }

  private List<Part> parts() {
    List<Dispute> shared =
        disputes.stream()
            .flatMap(d -> RowWords.holding(d).stream())
            .filter(DisputeSection::isShared)
            .toList();
    List<String> columns = columns();
    List<String> header = new ArrayList<>();
    header.add("issue");
    columns.forEach(c -> header.add(parties.name(c)));
    boolean others =
        disputes.stream()
            .flatMap(d -> d.stances().stream())
            .anyMatch(s -> !columns.contains(s.party()));
    if (others) {
      header.add("others");
    }
    List<Part> parts = new ArrayList<>(table(shared, columns, header));
    List<String> rows = shared.stream().map(Dispute::id).toList();
    List<Dispute> own =
        disputes.stream()
            .flatMap(
                d -> rows.contains(d.id()) ? RowWords.strange(d).stream() : Optional.of(d).stream())
            .toList();
    if (!own.isEmpty()) {
      parts.add(
          new Part.Fold(
              Line.empty()
                  .muted(
                      Count.of(own.size(), "issue")
                          + " of one party and one outlet, or in words of their own"),
              table(own, columns, header)));
    }
    List<Part.Item> changes =
        disputes.stream()
            .flatMap(d -> d.changes().stream().map(c -> Part.Item.of(change(d, c))))
            .toList();
    if (!changes.isEmpty()) {
      parts.add(new Part.Paragraph(Line.empty().strong("Changed")));
      parts.addAll(Folding.list(changes, ROWS));
    }
    return parts;
  }

  /** The parties that stand on most of the issues that are not folded, the leading first. */
  private List<String> columns() {
    Map<String, Integer> counts = new TreeMap<>();
    disputes.stream()
        .limit(ROWS)
        .forEach(d -> d.stances().forEach(s -> counts.merge(s.party(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> parties.place(e.getKey()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COLUMNS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Its name, and why its passages stand in one row. */
  private static Line issue(Dispute dispute) {
    Line line = Line.of(dispute.issue());
    return dispute.shared().isEmpty()
        ? line
        : line.muted(" in common: " + String.join(", ", dispute.shared()));
  }

  private List<Line> row(Dispute dispute, List<String> columns, int width) {
    List<Line> row = new ArrayList<>();
    row.add(issue(dispute));
    for (String party : columns) {
      row.add(cell(dispute.stances().stream().filter(s -> s.party().equals(party)).toList()));
    }
    if (row.size() < width) {
      Map<String, List<PartyStance>> others = new LinkedHashMap<>();
      dispute.stances().stream()
          .filter(s -> !columns.contains(s.party()))
          .forEach(s -> others.computeIfAbsent(s.party(), p -> new ArrayList<>()).add(s));
      Map<String, List<String>> together = new LinkedHashMap<>();
      others.forEach(
          (p, some) -> together.computeIfAbsent(told(some), k -> new ArrayList<>()).add(p));
      Line cell = Line.empty();
      for (List<String> same : together.values()) {
        String names = String.join(", ", same.stream().map(parties::name).toList());
        Line named = Line.of(names + " ").then(cell(others.getOrDefault(same.get(0), List.of())));
        cell = (cell.isEmpty() ? cell : cell.text("; ")).then(named);
      }
      row.add(cell);
    }
    return row;
  }

  /** What is told of a party: one sentence of three mediators is printed once, for all of them. */
  private static String told(List<PartyStance> some) {
    return onOneSide(some).stream()
        .map(s -> s.stance() + " " + s.matters().get(0))
        .collect(Collectors.joining("\n"));
  }

  /** The stances of one party; what one passage tells is printed once, under all that it tells. */
  private Line cell(List<PartyStance> all) {
    List<PartyStance> some = onOneSide(all);
    Map<String, List<PartyStance>> told = new LinkedHashMap<>();
    some.stream()
        .sorted(Comparator.comparing(s -> -s.matters().get(0).length()))
        .forEach(
            s ->
                told.computeIfAbsent(
                        holding(s.matters().get(0), told.keySet()), m -> new ArrayList<>())
                    .add(s));
    Line cell = Line.empty();
    for (List<PartyStance> stances : told.values()) {
      cell = (cell.isEmpty() ? cell : cell.text("; ")).then(stance(stances));
    }
    return cell;
  }

  /**
   * Of stances for a matter and against it those that more passages bear out: who is said to want
   * and to refuse one thing was misread somewhere, or wants another thing. What changed is told
   * below the table.
   */
  private static List<PartyStance> onOneSide(List<PartyStance> all) {
    int balance = all.stream().mapToInt(s -> side(s) * s.support().citations().size()).sum();
    return all.stream().filter(s -> side(s) * balance >= 0).toList();
  }

  private static int side(PartyStance s) {
    return switch (s.stance()) {
      case DEMANDS, OFFERS, OPEN, COMMITS -> 1;
      case REJECTS, DENIES -> -1;
      case ACCUSES, WARNS -> 0;
    };
  }

  /** The passage among some that has a passage in it; else the passage itself. */
  private static String holding(String passage, Collection<String> some) {
    String bare = passage.replace("\u2026", "").strip();
    return some.stream().filter(other -> other.contains(bare)).findFirst().orElse(passage);
  }

  private Line stance(List<PartyStance> some) {
    PartyStance s = some.get(0);
    List<Position.Stance> stances = some.stream().map(PartyStance::stance).toList();
    String stands =
        stances.stream()
            .filter(
                // who condemns something both rejects it and accuses whoever did it
                x -> x != Position.Stance.ACCUSES || !stances.contains(Position.Stance.REJECTS))
            .map(Words::of)
            .collect(Collectors.joining(", "));
    Line line = Line.empty().strong(stands).text(": ");
    line = line.quote(Words.excerpt(s.matters().get(0)));
    line = passages.cite(line, s.support());
    boolean opens = s.stance() == Position.Stance.OPEN || s.stance() == Position.Stance.OFFERS;
    return switch (opens ? Dispute.Firmness.PLAIN : s.firmness()) {
      case PLAIN -> line;
      case RED_LINE -> line.muted(" red line");
      case OPENING -> line.muted(" opening");
    };
  }

  private Line change(Dispute dispute, Dispute.StanceChange c) {
    String when = Words.date(c.date());
    Line line =
        Line.of(when.isEmpty() ? "" : when + ": ")
            .strong(parties.name(c.party()))
            .text(" on " + dispute.issue() + ": from " + Words.of(c.from()));
    line = passages.cite(line, List.of(c.before())).text(" to " + Words.of(c.to()));
    return passages.cite(line, List.of(c.after()));
  }
}
