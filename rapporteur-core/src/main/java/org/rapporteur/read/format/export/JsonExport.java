package org.rapporteur.read.format.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;

/**
 * Reads articles out of JSON: our own lines ({@code id, text}), those of trafilatura, news-please
 * and fundus, IPTC ninjs 1 to 3, schema.org's NewsArticle, JSON Feed, and GDELT's Global Quotation
 * Graph. Which of them it is shows in the fields. Immutable.
 */
public final class JsonExport {

  private static final int DEPTH = 4;

  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * The articles of a JSON document; empty if it holds none.
   *
   * @throws JsonProcessingException if it is not JSON
   */
  public List<Exported> read(String json) throws JsonProcessingException {
    List<Exported> found = new ArrayList<>();
    read(mapper.readTree(json), 0, found);
    return found;
  }

  /** The article of an object that was read already, as a row of a table. */
  public Optional<Exported> read(JsonNode node) {
    return node.isObject() ? article(node) : Optional.empty();
  }

  private static void read(JsonNode node, int depth, List<Exported> found) {
    if (node.isArray() && depth < DEPTH) {
      node.forEach(n -> read(n, depth + 1, found));
    } else if (node.isObject()) {
      for (String list : List.of("@graph", "items", "articles", "itemListElement")) {
        if (node.path(list).isArray() && depth < DEPTH) {
          node.path(list).forEach(n -> read(n, depth + 1, found));
          return;
        }
      }
      article(node).ifPresent(found::add);
    }
  }

  private static Optional<Exported> article(JsonNode node) {
    Optional<String> text = text(node);
    Optional<String> markup =
        Fields.text(node, "html", "body_xhtml", "body_html", "content_html", "raw_html")
            .or(() -> body(node, true));
    if (text.isEmpty() && markup.isEmpty() && !node.has("text")) {
      return Optional.empty();
    }
    return Optional.of(
        new Exported(
            Fields.text(node, "id", "guid", "uri", "@id", "fingerprint"),
            node.path("text").isTextual() ? Optional.of(node.path("text").asText()) : text,
            markup,
            metadata(node)));
  }

  private static Optional<String> text(JsonNode node) {
    return Fields.text(
            node, "text", "maintext", "plaintext", "articleBody", "content_text", "body_text")
        .or(() -> body(node, false))
        .or(() -> sections(node.path("body")))
        .or(() -> quotations(node.path("quotes")))
        .or(() -> Fields.text(node, "raw_text", "content", "article", "body"));
  }

  /** ninjs 2 and 3: {@code bodies: [{contenttype, value}]}. */
  private static Optional<String> body(JsonNode node, boolean markup) {
    for (JsonNode body : node.path("bodies")) {
      String type = body.path("contenttype").asText(body.path("contentType").asText(""));
      if (type.contains("html") == markup && body.path("value").isTextual()) {
        return Optional.of(body.path("value").asText());
      }
    }
    return Optional.empty();
  }

  /** fundus: {@code body: {summary: [], sections: [{headline: [], paragraphs: []}]}}. */
  private static Optional<String> sections(JsonNode body) {
    if (!body.path("sections").isArray()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    paragraphs(body.path("summary"), text);
    for (JsonNode section : body.path("sections")) {
      paragraphs(section.path("headline"), text);
      paragraphs(section.path("paragraphs"), text);
    }
    return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  private static void paragraphs(JsonNode lines, StringBuilder text) {
    for (JsonNode line : lines) {
      if (!line.asText().isBlank()) {
        text.append(text.length() == 0 ? "" : "\n\n").append(line.asText().strip());
      }
    }
  }

  /** GDELT: each quotation with the words before and after it. */
  private static Optional<String> quotations(JsonNode quotes) {
    StringBuilder text = new StringBuilder();
    for (JsonNode quote : quotes) {
      if (quote.path("quote").isTextual()) {
        text.append(text.length() == 0 ? "" : "\n\n")
            .append(quote.path("pre").asText().strip())
            .append(" \u201C")
            .append(quote.path("quote").asText().strip())
            .append("\u201D ")
            .append(quote.path("post").asText().strip());
      }
    }
    return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  private static Metadata metadata(JsonNode node) {
    List<String> bylines =
        Fields.texts(node, "byline", "authors", "author", "bylines", "creator", "infosources");
    return new Metadata(
        Fields.text(node, "title", "headline", "headlines", "name"),
        Fields.text(
                node,
                "outlet",
                "sitename",
                "publisher",
                "source_name",
                "provider",
                "source_domain",
                "hostname",
                "domain")
            .map(Outlet::new),
        bylines.stream().map(JsonExport::unprefixed).filter(b -> !b.isBlank()).toList(),
        Fields.day(
            node,
            "published",
            "date",
            "date_publish",
            "publishing_date",
            "datePublished",
            "firstcreated",
            "firstCreated",
            "contentcreated",
            "contentCreated",
            "date_published",
            "versioncreated",
            "versionCreated"),
        Fields.day(
            node,
            "updated",
            "date_modify",
            "dateModified",
            "date_modified",
            "versioncreated",
            "versionCreated"),
        Optional.empty(),
        Fields.text(node, "url", "link", "canonical", "mainEntityOfPage", "source")
            .filter(u -> u.startsWith("http")),
        Fields.text(node, "language", "lang", "inLanguage")
            .filter(l -> l.length() >= 2)
            .map(l -> l.substring(0, 2).toLowerCase(Locale.ROOT)),
        Fields.text(node, "section", "categories", "articleSection"));
  }

  private static String unprefixed(String byline) {
    return byline.replaceFirst("^(?:[Bb]y|BY) ", "").strip();
  }
}
