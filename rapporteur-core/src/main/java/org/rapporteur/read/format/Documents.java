package org.rapporteur.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;
import org.rapporteur.read.format.charset.Decoded;
import org.rapporteur.read.format.charset.Decoder;
import org.rapporteur.read.format.export.Exported;
import org.rapporteur.read.format.export.JsonExport;

/** Documents that are read as a whole. Immutable. */
final class Documents {

  private final Decoder decoder = new Decoder();
  private final Readers readers;
  private final JsonExport json;
  private final Limits limits;

  Documents(Readers readers, JsonExport json, Limits limits) {
    this.readers = readers;
    this.json = json;
    this.limits = limits;
  }

  /** What a document of that kind holds. */
  List<Taken> read(Kind kind, String name, byte[] bytes, Hints hints) throws IOException {
    return switch (kind) {
      case MARKUP -> List.of(readers.page(name, decoded(bytes, hints), bytes, hints));
      case JSON -> json(name, decoded(bytes, hints));
      default -> List.of(readers.story(name, decoded(bytes, hints), bytes, Metadata.unknown()));
    };
  }

  private Decoded decoded(byte[] bytes, Hints hints) {
    return decoder.decode(bytes, hints.contentType());
  }

  private List<Taken> json(String name, Decoded decoded) throws JsonProcessingException {
    List<Exported> found = json.read(decoded.unmarked());
    if (found.isEmpty()) {
      return List.of(
          new LeftOut(name, Reason.NO_ARTICLE, "is JSON without articles: they need {\"text\"}"));
    }
    List<Taken> taken = new ArrayList<>();
    for (Exported exported : found) {
      String called = found.size() == 1 ? name : name + ":" + (taken.size() + 1);
      taken.add(readers.exported(exported.id().orElse(called), exported));
    }
    return taken;
  }

  Limits limits() {
    return limits;
  }
}
