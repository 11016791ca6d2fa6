package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;

/**
 * A JSON object that is being written: one method a form of value, spans as code points. Not
 * thread-safe.
 */
final class JsonObject {

  /** Writes the fields of one object. */
  interface Fields {
    void write() throws IOException;
  }

  /** Writes the fields of one element's object. */
  interface Element<T> {
    void write(T element) throws IOException;
  }

  /** What evidence is written as. */
  enum Form {
    PLACES,
    /** Places, and the words under the same key with {@code _words} behind it. */
    PLACES_AND_WORDS
  }

  private final JsonGenerator json;
  private final CodePoints points;
  private final Form form;

  JsonObject(JsonGenerator json, CodePoints points, Form form) {
    this.json = json;
    this.points = points;
    this.form = form;
  }

  JsonObject(JsonGenerator json, CodePoints points) {
    this(json, points, Form.PLACES);
  }

  void text(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  /** Leaves the key out where there is no value. */
  void textIfPresent(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  void texts(String key, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void date(String key, CalendarDate date) throws IOException {
    text(key, IsoDate.of(date));
  }

  void number(String key, BigDecimal value) throws IOException {
    json.writeFieldName(key);
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() <= 0) {
      json.writeNumber(plain.toBigInteger());
    } else {
      json.writeNumber(plain.toPlainString());
    }
  }

  void count(String key, int value) throws IOException {
    json.writeNumberField(key, value);
  }

  /** A share in [0, 1], to three places: more would claim what nobody measured. */
  void share(String key, double value) throws IOException {
    json.writeNumberField(key, Math.round(value * 1000) / 1000.0);
  }

  void spans(String key, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(key);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(points.offset(span.start()));
      json.writeNumber(points.offset(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  void evidence(String key, List<Evidence> evidence) throws IOException {
    spans(key, evidence.stream().map(Evidence::span).toList());
    if (form == Form.PLACES_AND_WORDS) {
      texts(key + "_words", evidence.stream().map(Evidence::quote).toList());
    }
  }

  void object(String key, Fields fields) throws IOException {
    json.writeObjectFieldStart(key);
    fields.write();
    json.writeEndObject();
  }

  <T> void objects(String key, Collection<T> elements, Element<T> element) throws IOException {
    json.writeArrayFieldStart(key);
    for (T each : elements) {
      json.writeStartObject();
      element.write(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
