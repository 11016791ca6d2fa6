package org.rapporteur.cases;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A kind of finding, with the slots that its lines may name. */
enum Kind {
  STATEMENT("speaker party content", "kind type cue source date venue to relay rule"),
  ACT("actor type recipient status", "date place by mode rule text"),
  POSITION("party stance issue", "toward date rule text"),
  MEETING("parties status", "date place people forum what rule text"),
  CONDITIONAL("kind issuer target", "if then rule text"),
  FIGURE("value unit", "approx whose what date rule text"),
  PERSON("name", "role party"),
  DAY("text date", "rule");

  private final String head;
  private final String others;

  Kind(String head, String others) {
    this.head = head;
    this.others = others;
  }

  static Kind of(String title) {
    return Arrays.stream(values())
        .filter(k -> k.title().equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected one of "
                        + Arrays.stream(values()).map(Kind::title).toList()
                        + ", not \""
                        + title
                        + "\""));
  }

  /** As a line begins: {@code act}. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The slots that follow the head, each after a semicolon and with its name. */
  List<String> others() {
    return List.of(others.split(" "));
  }

  /** All slots, those of the head first. */
  List<String> slots() {
    return Stream.concat(head().stream(), others().stream()).toList();
  }

  /** What the head of a line says: {@code VAR ASSAULT OST occurred}, {@code Ana Roe (VAR): it}. */
  Map<String, String> parse(String text) {
    Map<String, String> slots = new LinkedHashMap<>();
    switch (this) {
      case STATEMENT -> {
        String[] halves = text.split(": ", 2);
        String[] who = halves[0].split(" \\(", 2);
        slots.put("speaker", who[0]);
        if (who.length > 1) {
          slots.put("party", who[1].replace(")", ""));
        }
        if (halves.length > 1) {
          slots.put("content", halves[1]);
        }
      }
      case DAY -> fill(text.split(" = ", 2), slots);
      default -> fill(text.split(" +", head().size()), slots);
    }
    return slots;
  }

  private void fill(String[] words, Map<String, String> slots) {
    for (int i = 0; i < words.length; i++) {
      slots.put(head().get(i), words[i]);
    }
  }

  /** The head of a line, from what stands in its slots. */
  String write(List<String> values) {
    return switch (this) {
      case STATEMENT -> values.get(0) + " (" + values.get(1) + "): " + values.get(2);
      case DAY -> String.join(" = ", values);
      default -> String.join(" ", values);
    };
  }

  List<String> head() {
    return List.of(head.split(" "));
  }
}
