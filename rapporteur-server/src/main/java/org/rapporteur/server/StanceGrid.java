package org.rapporteur.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Dispute;

/**
 * Who took which stance on an issue, day by day.
 *
 * @param parties the columns
 * @param rows the days, oldest first
 */
public record StanceGrid(List<Link> parties, List<Day> rows) {

  /** More parties than this fit no page; theirs stand in the list below. */
  private static final int COLUMNS = 6;

  /** Copies the lists. */
  public StanceGrid {
    parties = List.copyOf(parties);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param day when it was told
   * @param cells the stances of each column's party
   */
  public record Day(String day, List<List<Link>> cells) {
    /** Copies the lists. */
    public Day {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  static StanceGrid of(Whole whole, Dispute dispute) {
    LinkedHashSet<String> columns = new LinkedHashSet<>();
    dispute.stances().stream()
        .sorted(Comparator.comparing(s -> -s.support().citations().size()))
        .forEach(s -> columns.add(s.party()));
    List<String> parties = columns.stream().limit(COLUMNS).toList();
    Map<LocalDate, List<List<Link>>> days = new TreeMap<>();
    List<List<Link>> undated = empty(parties.size());
    for (Dispute.PartyStance stance : dispute.stances()) {
      int column = parties.indexOf(stance.party());
      if (column < 0) {
        continue;
      }
      for (Citation c : stance.support().citations().stream().filter(whole::isSure).toList()) {
        Optional<LocalDate> day = whole.published(c.article());
        List<List<Link>> row =
            day.isEmpty() ? undated : days.computeIfAbsent(day.get(), d -> empty(parties.size()));
        add(row.get(column), new Link(Entries.code(stance.stance()), Address.place(c)));
      }
    }
    List<Day> rows = new ArrayList<>();
    days.forEach((day, cells) -> rows.add(new Day(CalendarDate.on(day).words(), cells)));
    if (undated.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(new Day("undated", undated));
    }
    return new StanceGrid(
        parties.stream().map(p -> new Link(whole.parties().name(p), Address.party(p))).toList(),
        rows);
  }

  /** Each stance once a day. */
  private static void add(List<Link> cell, Link link) {
    if (cell.stream().noneMatch(l -> l.words().equals(link.words()))) {
      cell.add(link);
    }
  }

  private static List<List<Link>> empty(int columns) {
    List<List<Link>> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }
}
