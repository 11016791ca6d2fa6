package org.rapporteur.read.format.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a page's structured data. */
sealed interface Json {

  /** The text of a string or number. */
  default Optional<String> asText() {
    return Optional.empty();
  }

  /** Its elements if it is an array, otherwise itself. */
  default List<Json> asList() {
    return List.of(this);
  }

  /** A string, number or literal, with the place in the markup of each of its characters. */
  final class Text implements Json {

    private final String value;
    private final int[] places;

    /**
     * A text.
     *
     * @param value its text, escapes resolved
     * @param places for every character of the text where it stood in the markup
     */
    Text(String value, int[] places) {
      this.value = value;
      this.places = places.clone();
    }

    String value() {
      return value;
    }

    /** Where the character at an index stood. */
    int place(int index) {
      return places[index];
    }

    @Override
    public Optional<String> asText() {
      return value.isBlank() ? Optional.empty() : Optional.of(value);
    }
  }

  /** An array. */
  record Array(List<Json> items) implements Json {
    @Override
    public List<Json> asList() {
      return items;
    }
  }

  /** An object, its members in order. */
  record Item(Map<String, Json> members) implements Json {

    /** The member's values: none if it is absent, one if it is no array. */
    List<Json> all(String name) {
      Json member = members.get(name);
      return member == null ? List.of() : member.asList();
    }

    /** The text of the member, or of its first element. */
    Optional<String> text(String name) {
      for (Json value : all(name)) {
        Optional<String> text = value.asText();
        if (text.isPresent()) {
          return text;
        }
      }
      return Optional.empty();
    }

    /** The objects among the member's values. */
    List<Item> items(String name) {
      return all(name).stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
    }

    /** Whether one of its types ends so, whatever their case and name space. */
    boolean hasType(String ending) {
      for (Json type : all("@type")) {
        String name = type.asText().orElse("");
        if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
          return true;
        }
      }
      return false;
    }
  }
}
