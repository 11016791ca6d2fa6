package org.rapporteur.bench.articles;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.rapporteur.read.format.charset.Decoder;

/**
 * A set of saved pages with what a person read in them: {@code gold.json} and, beside it, {@code
 * html/ID.html.gz}.
 *
 * @param folder the folder
 * @param pages the gold of each page by its id, in the file's order
 */
public record GoldSet(Path folder, Map<String, JsonNode> pages) {

  /** The gold of pages without an address says so with a bare NaN. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final int LARGEST = 200_000_000;

  /** Reads the gold file. */
  public static GoldSet read(Path gold) throws IOException {
    Map<String, JsonNode> pages = new LinkedHashMap<>();
    JsonNode root = MAPPER.readTree(gold.toFile());
    root.properties().forEach(entry -> pages.put(entry.getKey(), entry.getValue()));
    Path folder = gold.toAbsolutePath().getParent();
    return new GoldSet(folder == null ? Path.of(".") : folder, pages);
  }

  /** The bytes of a page as they were served. */
  public byte[] bytes(String id) throws IOException {
    Path file = folder.resolve("html").resolve(id + ".html.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readNBytes(LARGEST);
    }
  }

  /** The text of a page. */
  public String html(String id) throws IOException {
    return new Decoder().decode(bytes(id)).unmarked();
  }
}
