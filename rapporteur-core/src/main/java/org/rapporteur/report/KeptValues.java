package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.rapporteur.article.Article;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.Span;

/** How single values are kept: dates in ISO 8601, spans and evidence as two numbers. */
final class KeptValues extends SimpleModule {

  private static final long serialVersionUID = 1L;

  KeptValues() {
    super("rapporteur-kept-values");
    addDeserializer(String.class, new SharedStrings());
    addSerializer(LocalDate.class, ToStringSerializer.instance);
    addDeserializer(LocalDate.class, new Parsed<>(LocalDate::parse));
    addSerializer(OffsetDateTime.class, ToStringSerializer.instance);
    addDeserializer(OffsetDateTime.class, new Parsed<>(OffsetDateTime::parse));
    addSerializer(Span.class, new SpanWriter());
    addDeserializer(Span.class, new SpanReader());
    addSerializer(Evidence.class, new EvidenceWriter());
    addDeserializer(Evidence.class, new EvidenceReader());
  }

  private static final class Parsed<T> extends JsonDeserializer<T> {
    private final Function<String, T> parse;

    Parsed(Function<String, T> parse) {
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getText();
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        throw new IOException("not a date: " + text, e);
      }
    }
  }

  private static final class SpanWriter extends JsonSerializer<Span> {
    @Override
    public void serialize(Span span, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
  }

  private static final class SpanReader extends JsonDeserializer<Span> {
    @Override
    public Span deserialize(JsonParser in, DeserializationContext context) throws IOException {
      int[] ends = context.readValue(in, int[].class);
      if (ends.length != 2) {
        throw new IOException("not a span: " + ends.length + " numbers");
      }
      return new Span(ends[0], ends[1]);
    }
  }

  private static final class EvidenceWriter extends JsonSerializer<Evidence> {
    @Override
    public void serialize(Evidence evidence, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(evidence.span(), out);
    }
  }

  private static final class EvidenceReader extends JsonDeserializer<Evidence> {
    @Override
    public Evidence deserialize(JsonParser in, DeserializationContext context) throws IOException {
      Span span = context.readValue(in, Span.class);
      if (!(context.getAttribute(ReadingCodec.ARTICLE) instanceof Article article)) {
        throw new IOException("evidence without an article");
      }
      if (span.end() > article.text().length()) {
        throw new IOException("evidence " + span + " lies outside of article " + article.id());
      }
      return Evidence.of(article, span);
    }
  }
}
