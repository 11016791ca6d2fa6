package org.rapporteur.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing that can be asked.
 *
 * @param name its name
 * @param what what it answers, for the assistant
 * @param arguments what it takes
 * @param answer how it is answered
 */
record RecordTool(String name, String what, List<Argument> arguments, Answers answer) {

  /** Copies the list. */
  RecordTool {
    arguments = List.copyOf(arguments);
  }

  /** Answers a question. */
  interface Answers {
    /** From what is known. */
    Map<String, Object> to(Question question, Knowledge known);
  }

  /**
   * An argument.
   *
   * @param name its name
   * @param type {@code string} or {@code integer}
   * @param needed whether there is no answer without it
   * @param what what it means
   * @param values the only ones that it takes; empty for any
   */
  record Argument(String name, String type, Need needed, String what, List<String> values) {}

  /** Whether an argument must be given. */
  enum Need {
    REQUIRED,
    OPTIONAL
  }

  static Argument optional(String name, String what) {
    return new Argument(name, "string", Need.OPTIONAL, what, List.of());
  }

  /** One of some words, in capitals or not. */
  static Argument oneOf(String name, String what, Stream<String> values) {
    return new Argument(name, "string", Need.OPTIONAL, what, values.toList());
  }

  static Argument required(String name, String what) {
    return new Argument(name, "string", Need.REQUIRED, what, List.of());
  }

  static Argument limit() {
    return new Argument(
        "limit", "integer", Need.OPTIONAL, "How many items (20; at most 100).", List.of());
  }

  /** As the protocol describes it: its input as a JSON schema. */
  McpSchema.Tool described() {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Argument a : arguments) {
      Map<String, Object> described = new LinkedHashMap<>();
      described.put("type", a.type());
      described.put("description", a.what());
      if (!a.values().isEmpty()) {
        described.put("enum", a.values());
      }
      properties.put(a.name(), described);
      if (a.needed() == Need.REQUIRED) {
        required.add(a.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return McpSchema.Tool.builder(name, schema)
        .description(what)
        .annotations(new ToolAnnotations(name, true, false, true, false, false))
        .build();
  }
}
