package org.rapporteur.mcp;

import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a call's arguments against the schema that {@link RecordTool#described} writes: names,
 * those that must be there, texts and whole numbers, the only values. That is all that its schemas
 * say; a validator of all of JSON Schema would be twice this module.
 */
final class DescribedArguments implements JsonSchemaValidator {

  @Override
  public ValidationResponse validate(Map<String, Object> schema, Object value) {
    Map<?, ?> arguments = value instanceof Map<?, ?> map ? map : Map.of();
    Map<?, ?> properties = map(schema.get("properties"));
    Stream<String> missing =
        list(schema.get("required")).stream()
            .filter(name -> !arguments.containsKey(name))
            .map(name -> name + " is missing");
    Stream<String> wrong =
        arguments.entrySet().stream()
            .flatMap(a -> fault(a.getKey(), a.getValue(), properties).stream());
    List<String> faults = Stream.concat(missing, wrong).sorted().toList();
    return faults.isEmpty()
        ? ValidationResponse.asValid("")
        : ValidationResponse.asInvalid(String.join("; ", faults));
  }

  private static Optional<String> fault(Object name, @Nullable Object value, Map<?, ?> properties) {
    if (!properties.containsKey(name)) {
      return Optional.of("there is no " + name + ", only " + properties.keySet());
    }
    Map<?, ?> property = map(properties.get(name));
    boolean whole = "integer".equals(property.get("type"));
    if (whole
        ? !(value instanceof Number n && n.doubleValue() % 1 == 0)
        : !(value instanceof String)) {
      return Optional.of(name + " is " + (whole ? "a whole number" : "a text") + ", not " + value);
    }
    Collection<?> values = list(property.get("enum"));
    return values.isEmpty() || values.contains(value)
        ? Optional.empty()
        : Optional.of(name + " is one of " + values + ", not " + value);
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Collection<?> list(@Nullable Object value) {
    return value instanceof Collection<?> list ? list : List.of();
  }
}
