package org.rapporteur.reconcile;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Support;
import org.rapporteur.record.Sureness;

/** Which findings of a record are sure enough to rest something on. */
final class Sure {

  private final Set<String> doubtful = new HashSet<>();

  Sure(Collection<Reading> readings) {
    for (Reading r : readings) {
      String id = r.article().id();
      r.positions().stream()
          .filter(p -> !Sureness.weighs(p))
          .forEach(p -> doubtful.add(key(id, p.id())));
      r.actions().stream()
          .filter(a -> !Sureness.tells(a))
          .forEach(a -> doubtful.add(key(id, a.id())));
    }
  }

  private static String key(String article, String finding) {
    return article + "\u0000" + finding;
  }

  boolean is(Citation c) {
    return !doubtful.contains(key(c.article(), c.finding()));
  }

  /** Whether any of the findings is sure. */
  boolean is(Support s) {
    return s.citations().stream().anyMatch(this::is);
  }
}
