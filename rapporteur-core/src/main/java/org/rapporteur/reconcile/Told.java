package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.record.ContentId;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Support;

/**
 * What a dossier tells, cut down to what it takes to say what a later one tells beyond it: of each
 * item its part, its state, by how many outlets it was told, and which findings it rests on. It can
 * be kept as text, so that nobody has to put the earlier dossier together again.
 */
public final class Told {

  /** The part that contradictions are told in. */
  static final String CONTRADICTIONS = "contradictions";

  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  private final List<Item> items;

  private Told(List<Item> items) {
    this.items = List.copyOf(items);
  }

  /**
   * An item of the dossier.
   *
   * @param part part of the dossier
   * @param state what a change of it is seen by
   * @param confirmations how many independent outlets tell it
   * @param findings keys of the findings that it rests on; of a contradiction its id
   */
  record Item(String part, String state, int confirmations, List<String> findings) {
    /** Copies the list. */
    Item {
      findings = List.copyOf(findings);
    }
  }

  /** What the dossier tells. */
  public static Told of(Dossier dossier) {
    List<Item> items = new ArrayList<>();
    for (Newsworthy<?> part : Newsworthy.parts()) {
      items.addAll(part.told(dossier));
    }
    for (Contradiction c : dossier.contradictions()) {
      items.add(new Item(CONTRADICTIONS, "", 0, List.of(c.id())));
    }
    return new Told(items);
  }

  /** Reads what {@link #text} wrote. */
  public static Optional<Told> parse(String text) {
    List<Item> items = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] fields = line.split(" ", -1);
      if (fields.length < 4 || !COUNT.matcher(fields[2]).matches()) {
        return Optional.empty();
      }
      items.add(
          new Item(
              fields[0],
              fields[1],
              Integer.parseInt(fields[2]),
              Arrays.asList(fields).subList(3, fields.length)));
    }
    return Optional.of(new Told(items));
  }

  /** All of it in ASCII, a line an item. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      text.append(item.part()).append(' ').append(item.state()).append(' ');
      text.append(item.confirmations());
      item.findings().forEach(f -> text.append(' ').append(f));
      text.append('\n');
    }
    return text.toString();
  }

  /** Puts the items of a part under each of their findings; of several the first stays. */
  void under(String part, Map<String, Item> found) {
    for (Item item : items) {
      if (item.part().equals(part)) {
        item.findings().forEach(f -> found.putIfAbsent(f, item));
      }
    }
  }

  /** The ids of the contradictions that it told of. */
  Set<String> contradictions() {
    Set<String> ids = new HashSet<>();
    for (Item item : items) {
      if (item.part().equals(CONTRADICTIONS)) {
        ids.addAll(item.findings());
      }
    }
    return ids;
  }

  /** The keys of what an item rests on. */
  static List<String> keys(Support support) {
    return support.citations().stream()
        .map(c -> ContentId.of('k', List.of(c.article(), c.finding())))
        .toList();
  }

  /** A state that is the same only if everything that it is made of is. */
  static String state(Object... of) {
    return ContentId.of('s', Arrays.stream(of).map(Object::toString).toList());
  }
}
