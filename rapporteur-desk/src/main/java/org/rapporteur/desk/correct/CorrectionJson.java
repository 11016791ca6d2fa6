package org.rapporteur.desk.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.store.ItemKind;

/**
 * A correction as one JSON object on one line; places in Unicode code points. This form is a
 * contract: keys are added, never changed. Stateless.
 */
public final class CorrectionJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CorrectionJson() {}

  /** The correction as a line. */
  public static String write(Correction c) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", c.id());
    node.put("by", c.by());
    node.put("at", c.at().toString());
    c.why().ifPresent(why -> node.put("why", why));
    node.put("do", Item.code(c.verb()));
    ObjectNode fields = node.putObject("fields");
    c.fields().forEach((field, value) -> fields.put(Item.code(field), value));
    Anchor a = c.anchor();
    node.put("article", a.article());
    node.put("digest", a.digest());
    node.put("kind", a.kind().code());
    a.finding().ifPresent(id -> node.put("finding", id));
    node.putArray("span").add(a.start()).add(a.end());
    node.put("quote", a.quote());
    node.put("before", a.before());
    node.put("after", a.after());
    ArrayNode identity = node.putArray("identity");
    a.identity().forEach(identity::add);
    a.rule().ifPresent(rule -> node.put("rule", rule));
    if (a.company() == Anchor.Company.AMONG_OTHERS) {
      node.put("among_others", true);
    }
    return node.toString();
  }

  /** A correction from its line. */
  public static Correction read(String line) throws CorrectionException {
    try {
      JsonNode node = JSON.readTree(line);
      TreeMap<Correction.Field, String> fields = new TreeMap<>();
      for (Map.Entry<String, JsonNode> field : node.path("fields").properties()) {
        fields.put(field(field.getKey()), field.getValue().asText());
      }
      List<String> identity = new ArrayList<>();
      node.path("identity").forEach(part -> identity.add(part.asText()));
      return new Correction(
          needed(node, "by"),
          Instant.parse(needed(node, "at")),
          text(node, "why"),
          new Anchor(
              needed(node, "article"),
              needed(node, "digest"),
              ItemKind.parse(needed(node, "kind"))
                  .orElseThrow(() -> new CorrectionException("kind " + node.path("kind"))),
              text(node, "finding"),
              node.path("span").path(0).asInt(-1),
              node.path("span").path(1).asInt(-1),
              needed(node, "quote"),
              text(node, "before").orElse(""),
              text(node, "after").orElse(""),
              identity,
              text(node, "rule"),
              node.path("among_others").asBoolean(false)
                  ? Anchor.Company.AMONG_OTHERS
                  : Anchor.Company.ALONE),
          Correction.Verb.valueOf(needed(node, "do").toUpperCase(Locale.ROOT)),
          fields);
    } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
      throw new CorrectionException("not a correction: " + e.getMessage());
    }
  }

  /** The field of a name. */
  public static Correction.Field field(String name) throws CorrectionException {
    for (Correction.Field field : Correction.Field.values()) {
      if (Item.code(field).equals(name.toLowerCase(Locale.ROOT))) {
        return field;
      }
    }
    throw new CorrectionException(
        name
            + ": there are "
            + String.join(", ", Arrays.stream(Correction.Field.values()).map(Item::code).toList()));
  }

  private static String needed(JsonNode node, String key) throws CorrectionException {
    return text(node, key)
        .orElseThrow(() -> new CorrectionException("not a correction: no " + key));
  }

  private static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }
}
