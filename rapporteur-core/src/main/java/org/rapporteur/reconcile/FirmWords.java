package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Dispute.Firmness;
import org.rapporteur.record.Position;

/** How firm a stance is, by the words that it is put in. */
final class FirmWords {

  private static final List<Phrase> PHRASES = load();

  private record Phrase(Firmness firmness, List<String> words) {}

  private FirmWords() {}

  static Firmness of(Position.Stance stance, Wording wording) {
    boolean opens = stance == Position.Stance.OPEN || stance == Position.Stance.OFFERS;
    for (Phrase p : PHRASES) {
      boolean fits = p.firmness() == Firmness.RED_LINE ? !opens : stance == Position.Stance.COMMITS;
      if (fits && Collections.indexOfSubList(wording.words(), p.words()) >= 0) {
        return p.firmness();
      }
    }
    return opens ? Firmness.OPENING : Firmness.PLAIN;
  }

  private static List<Phrase> load() {
    List<Phrase> found = new ArrayList<>();
    for (String line : WordList.of("firmness.txt")) {
      int bar = line.indexOf('|');
      if (bar > 0) {
        Firmness firmness = line.startsWith("red-line") ? Firmness.RED_LINE : Firmness.OPENING;
        found.add(new Phrase(firmness, Wording.of(line.substring(bar + 1)).words()));
      }
    }
    return List.copyOf(found);
  }
}
