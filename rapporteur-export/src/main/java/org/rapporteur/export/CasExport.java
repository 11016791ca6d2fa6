package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.report.Note;

/**
 * A zip of UIMA CAS documents in JSON (UIMA JSON CAS 0.4), one an article, as INCEpTION takes them
 * in: the text, and an annotation {@code rapporteur.Finding} at every part of every finding.
 * Offsets are UTF-16 code units there.
 */
final class CasExport implements Export {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final String TYPE = "rapporteur.Finding";
  private static final int SOFA = 1;

  /** Of every document, so that the same record gives the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final PartFile part;
  private final ZipOutputStream zip;
  private final Tally tally = new Tally();
  private int documents;

  CasExport(Path place) throws IOException {
    this.part = new PartFile(place);
    this.zip = new ZipOutputStream(part.stream());
  }

  @Override
  public void add(Reading reading) throws IOException {
    String name = reading.article().id().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
    String end = name.substring(Math.max(0, name.length() - 80));
    ZipEntry entry = new ZipEntry(String.format(Locale.ROOT, "%06d-%s.json", ++documents, end));
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    try (JsonGenerator json = FACTORY.createGenerator(zip)) {
      document(reading, json);
    }
    zip.closeEntry();
    tally.wrote("articles");
  }

  private void document(Reading reading, JsonGenerator json) throws IOException {
    json.writeStartObject();
    types(json);
    json.writeArrayFieldStart("%FEATURE_STRUCTURES");
    json.writeStartObject();
    json.writeNumberField("%ID", SOFA);
    json.writeStringField("%TYPE", "uima.cas.Sofa");
    json.writeNumberField("sofaNum", 1);
    json.writeStringField("sofaID", "_InitialView");
    json.writeStringField("mimeType", "text");
    json.writeStringField("sofaString", reading.article().text());
    json.writeEndObject();
    int last = SOFA;
    for (Note note : Note.all(reading)) {
      for (Evidence evidence : note.evidence()) {
        finding(++last, note, evidence, json);
      }
    }
    json.writeEndArray();
    json.writeObjectFieldStart("%VIEWS");
    json.writeObjectFieldStart("_InitialView");
    json.writeNumberField("%SOFA", SOFA);
    json.writeArrayFieldStart("%MEMBERS");
    for (int id = SOFA + 1; id <= last; id++) {
      json.writeNumber(id);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void finding(int number, Note note, Evidence evidence, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("%ID", number);
    json.writeStringField("%TYPE", TYPE);
    json.writeNumberField("@sofa", SOFA);
    json.writeNumberField("begin", evidence.span().start());
    json.writeNumberField("end", evidence.span().end());
    json.writeStringField("identifier", note.id());
    json.writeStringField("kind", note.kind());
    json.writeStringField("says", note.says());
    json.writeStringField("rule", note.provenance().rule());
    json.writeNumberField("confidence", note.provenance().confidence());
    json.writeEndObject();
    tally.wrote("annotations");
  }

  private static void types(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("%TYPES");
    json.writeObjectFieldStart(TYPE);
    json.writeStringField("%NAME", TYPE);
    json.writeStringField("%SUPER_TYPE", "uima.tcas.Annotation");
    for (String feature : List.of("identifier", "kind", "says", "rule", "confidence")) {
      json.writeObjectFieldStart(feature);
      json.writeStringField("%NAME", feature);
      boolean number = feature.equals("confidence");
      json.writeStringField("%RANGE", number ? "uima.cas.Double" : "uima.cas.String");
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public Written finish() throws IOException {
    zip.finish();
    part.finish();
    return tally.written();
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
