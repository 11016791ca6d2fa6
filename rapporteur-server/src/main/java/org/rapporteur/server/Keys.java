package org.rapporteur.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.record.Support;

/** By what the lines of a whole are asked for. */
final class Keys {

  private Keys() {}

  /** An id: of the thing, or of a finding that it rests on. */
  static String id(String id) {
    return "=" + id;
  }

  static String party(String code) {
    return "party:" + code;
  }

  static String person(String name) {
    return "person:" + name;
  }

  static String month(String month) {
    return "month:" + month;
  }

  /** To whom something was done. */
  static String doneTo(String code) {
    return "to:" + code;
  }

  /** Two parties, whichever is named first. */
  static String pair(String one, String other) {
    return "pair:" + String.join("\n", new TreeSet<>(List.of(one, other)));
  }

  /** Every finding that something rests on. */
  static List<String> findings(Support support) {
    List<String> keys = new ArrayList<>();
    support.citations().forEach(c -> keys.add(id(c.finding())));
    return keys;
  }

  /** Every two of one side and the other; of one party with itself there is no pair. */
  static List<String> pairs(Collection<String> some, Collection<String> others) {
    List<String> keys = new ArrayList<>();
    for (String one : some) {
      others.stream().filter(o -> !o.equals(one)).forEach(o -> keys.add(pair(one, o)));
    }
    return keys;
  }
}
