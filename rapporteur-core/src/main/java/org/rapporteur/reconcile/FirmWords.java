package org.rapporteur.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Dispute.Firmness;
import org.rapporteur.record.Position;

/** How firm a stance is, by the words that it is put in. */
final class FirmWords {

  private static final String RESOURCE = "/org/rapporteur/reconcile/firmness.txt";
  private static final List<Phrase> PHRASES = load();

  private record Phrase(Firmness firmness, List<String> words) {}

  private FirmWords() {}

  static Firmness of(Position.Stance stance, Wording wording) {
    boolean opens = stance == Position.Stance.OPEN || stance == Position.Stance.OFFERS;
    for (Phrase p : PHRASES) {
      boolean fits =
          p.firmness() == Firmness.RED_LINE
              ? !opens
              : stance != Position.Stance.REJECTS && stance != Position.Stance.DENIES;
      if (fits && Collections.indexOfSubList(wording.words(), p.words()) >= 0) {
        return p.firmness();
      }
    }
    return opens ? Firmness.OPENING : Firmness.PLAIN;
  }

  private static List<Phrase> load() {
    List<Phrase> found = new ArrayList<>();
    try (InputStream in = FirmWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int bar = line.indexOf('|');
        if (bar > 0 && !line.startsWith("#")) {
          Firmness firmness = line.startsWith("red-line") ? Firmness.RED_LINE : Firmness.OPENING;
          found.add(new Phrase(firmness, Wording.of(line.substring(bar + 1)).words()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return List.copyOf(found);
  }
}
