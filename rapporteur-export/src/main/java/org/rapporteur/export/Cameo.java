package org.rapporteur.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.record.Action;
import org.rapporteur.record.EventType;

/**
 * A CAMEO event code with its Goldstein value. PLOVER types are coarser than CAMEO codes and modes
 * finer than some; {@code cameo.txt} beside this class is the table, {@code docs/exports.md} says
 * what is lost.
 *
 * @param code two to four digits, leading zero kept
 * @param goldstein conflict and cooperation, in [-10, 10]
 */
record Cameo(String code, String goldstein) {

  private static final Map<String, Cameo> TABLE = table();

  /** The code of an act: its mode's where the table has one, else its type's. */
  static Cameo of(Action act) {
    String type = act.type().name();
    Cameo plain = Objects.requireNonNull(TABLE.get(type), type);
    return act.mode().map(mode -> TABLE.getOrDefault(type + "." + mode, plain)).orElse(plain);
  }

  /** The first two digits. */
  String root() {
    return code.substring(0, 2);
  }

  /** The first three digits. */
  String base() {
    return code.substring(0, Math.min(3, code.length()));
  }

  /** GDELT's number of a quad: verbal and material cooperation, verbal and material conflict. */
  static int quad(EventType.Quad quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }

  private static Map<String, Cameo> table() {
    Map<String, Cameo> found = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Cameo.class.getResourceAsStream("cameo.txt"), "cameo.txt"),
                StandardCharsets.UTF_8))) {
      for (String line; (line = in.readLine()) != null; ) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.trim().split(" +");
          found.put(parts[0], new Cameo(parts[1], parts[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cameo.txt", e);
    }
    return Map.copyOf(found);
  }
}
