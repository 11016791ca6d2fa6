package org.rapporteur.server;

import java.util.List;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction;

/**
 * Claims that cannot both hold, side by side.
 *
 * @param id its place in the page
 * @param point what is at odds
 * @param between whom
 * @param sides the claims
 */
public record AtOdds(String id, String point, String between, List<Entry> sides) {

  /** Copies the list. */
  public AtOdds {
    sides = List.copyOf(sides);
  }

  static AtOdds of(Whole whole, Contradiction c) {
    Citation first = c.sides().get(0).support().citations().get(0);
    String between =
        switch (c.kind()) {
          case PARTIES -> "between parties";
          case SOURCES -> "between reports";
          case ONE_PARTY -> "of one party with itself";
        };
    return new AtOdds(
        "x-" + first.finding(),
        c.point(),
        between,
        c.sides().stream().map(s -> side(whole, s)).toList());
  }

  private static Entry side(Whole whole, Contradiction.Side side) {
    Citation first = side.support().citations().get(0);
    return new Entry(
        "f-" + first.finding(),
        "",
        "",
        whole.parties().name(side.who()) + ": " + side.claim(),
        Address.place(first),
        whole.sentence(first),
        "",
        whole.links(side.support()));
  }
}
