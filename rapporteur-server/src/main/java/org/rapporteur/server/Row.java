package org.rapporteur.server;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.Hit;
import org.rapporteur.store.Found;
import org.rapporteur.store.ItemKind;
import org.rapporteur.text.Span;

/**
 * A line of a list of hits.
 *
 * @param kind what it is
 * @param address of its page
 * @param head its headline, or who says or does what
 * @param where outlet and day
 * @param words its words, in pieces of which every second one is marked
 */
public record Row(String kind, String address, String head, String where, List<String> words) {

  /** Copies the list. */
  public Row {
    words = List.copyOf(words);
  }

  static Row of(Hit hit) {
    Found f = hit.found();
    boolean article = f.kind() == ItemKind.ARTICLE;
    List<String> who = new ArrayList<>();
    for (Found.Side side : f.sides()) {
      String party =
          side.party().filter(p -> !p.equals(side.name())).map(p -> " (" + p + ")").orElse("");
      who.add(side.role().replace('_', ' ') + " " + side.name() + party);
    }
    f.type().ifPresent(who::add);
    f.status().ifPresent(who::add);
    f.topic().ifPresent(who::add);
    String where =
        f.outlet().orElse("outlet not named") + f.published().map(d -> ", " + d).orElse("");
    return new Row(
        f.kind().code(),
        article ? Address.article(f.article()) : "/finding/" + Address.part(f.id()),
        article ? f.title().orElse(f.article()) : String.join(" · ", who),
        article ? where : where + ": " + f.title().orElse(f.article()),
        pieces(hit));
  }

  private static List<String> pieces(Hit hit) {
    List<String> pieces = new ArrayList<>();
    String text = hit.snippet().text();
    int base = hit.snippet().span().start();
    int at = 0;
    for (Span mark : hit.snippet().marks()) {
      pieces.add(text.substring(at, mark.start() - base));
      pieces.add(text.substring(mark.start() - base, mark.end() - base));
      at = mark.end() - base;
    }
    pieces.add(text.substring(at));
    return pieces;
  }
}
