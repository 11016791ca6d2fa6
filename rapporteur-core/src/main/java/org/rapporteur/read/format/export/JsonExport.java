package org.rapporteur.read.format.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.read.format.date.WrittenDate;

/**
 * Reads articles out of JSON: our own lines ({@code id, text}), those of trafilatura, news-please
 * and fundus, IPTC ninjs 1 to 3, schema.org's NewsArticle, JSON Feed, and GDELT's Global Quotation
 * Graph. Which of them it is shows in the fields. Immutable.
 */
public final class JsonExport {

  private static final int DEPTH = 4;
  private static final int LONGEST_OUTLET = 60;

  /** Where tools write when an article was published, the surest first. */
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date",
          "date_publish",
          "publish_date",
          "published_at",
          "published_on",
          "publishing_date",
          "publication_date",
          "date_published",
          "pub_date",
          "publication",
          "firstcreated",
          "contentcreated",
          "seendate",
          "day",
          "datetime",
          "issued",
          "created_at",
          "created",
          "timestamp",
          "versioncreated");

  private static final List<String> UPDATED =
      List.of(
          "updated", "updated_at", "date_modify", "date_modified", "modified", "versioncreated");

  private static final List<String> TEXT =
      List.of(
          "text", "maintext", "plaintext", "articleBody", "content_text", "body_text", "fulltext");

  private static final List<String> TEXT_OR_MORE =
      List.of("raw_text", "content", "article", "article_text", "body", "story");

  private static final List<String> MARKUP =
      List.of("html", "body_xhtml", "body_html", "content_html", "raw_html");

  private static final List<String> IDS = List.of("id", "guid", "uri", "@id", "fingerprint");

  private static final List<String> BYLINES =
      List.of("byline", "authors", "author", "bylines", "creator", "infosources", "writer", "by");

  private static final List<String> TITLES =
      List.of("title", "headline", "headlines", "name", "heading");

  private static final List<String> OUTLETS =
      List.of(
          "outlet",
          "sitename",
          "publisher",
          "source_name",
          "provider",
          "newspaper",
          "media",
          "source",
          "publication",
          "source_domain",
          "hostname",
          "domain");

  private static final List<String> ADDRESSES =
      List.of("url", "link", "canonical", "mainEntityOfPage", "source", "address");

  private static final List<String> LANGUAGES = List.of("language", "lang", "inLanguage");

  private static final List<String> SECTIONS =
      List.of("section", "categories", "category", "articleSection");

  /** Every name that a field is looked for by, in one form. */
  private static final Set<String> KNOWN =
      Stream.of(
              TEXT,
              TEXT_OR_MORE,
              MARKUP,
              IDS,
              BYLINES,
              TITLES,
              OUTLETS,
              ADDRESSES,
              LANGUAGES,
              SECTIONS,
              PUBLISHED,
              UPDATED)
          .flatMap(List::stream)
          .map(Fields::plain)
          .collect(Collectors.toUnmodifiableSet());

  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * The articles of a JSON document; empty if it holds none.
   *
   * @throws JsonProcessingException if it is not JSON
   */
  public List<Exported> read(String json) throws JsonProcessingException {
    List<Exported> found = new ArrayList<>();
    // One object behind the other is no array, and all of them are read.
    try (MappingIterator<JsonNode> values = mapper.readerFor(JsonNode.class).readValues(json)) {
      while (values.hasNextValue()) {
        read(values.nextValue(), 0, found);
      }
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Whether a field of this name is looked at. */
  public static boolean isKnown(String name) {
    return KNOWN.contains(Fields.plain(name));
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
          List<Exported> all = new ArrayList<>();
          node.path(list).forEach(n -> read(n, depth + 1, all));
          all.forEach(e -> found.add(feed(node).map(e::from).orElse(e)));
          return;
        }
      }
      article(node).ifPresent(found::add);
    }
  }

  /** The title of a JSON Feed, which is the outlet of its items. */
  private static Optional<Outlet> feed(JsonNode node) {
    String title = node.path("title").asText("").strip();
    boolean isFeed = node.path("version").asText("").contains("jsonfeed.org/");
    return isFeed && !title.isEmpty() && title.length() <= LONGEST_OUTLET
        ? Optional.of(new Outlet(title))
        : Optional.empty();
  }

  private static Optional<Exported> article(JsonNode node) {
    Fields fields = new Fields(node);
    Optional<String> text = text(node, fields);
    Optional<String> markup = fields.text(MARKUP).or(() -> body(node, true));
    if (text.isEmpty() && markup.isEmpty() && !node.has("text")) {
      return Optional.empty();
    }
    return Optional.of(
        new Exported(
            fields.text(IDS),
            node.path("text").isTextual() ? Optional.of(node.path("text").asText()) : text,
            markup,
            metadata(fields),
            fields.doubts(PUBLISHED)));
  }

  private static Optional<String> text(JsonNode node, Fields fields) {
    return fields
        .text(TEXT)
        .or(() -> body(node, false))
        .or(() -> sections(node.path("body")))
        .or(() -> quotations(node.path("quotes")))
        .or(() -> fields.text(TEXT_OR_MORE));
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

  private static Metadata metadata(Fields fields) {
    List<String> bylines = fields.texts(BYLINES);
    return new Metadata(
        fields.text(TITLES),
        fields
            .text(OUTLETS)
            .filter(o -> !isAddress(o))
            .filter(o -> WrittenDate.parse(o).isEmpty())
            .map(Outlet::new),
        bylines.stream().map(JsonExport::unprefixed).filter(b -> !b.isBlank()).toList(),
        fields.day(PUBLISHED),
        fields.day(UPDATED),
        Optional.empty(),
        fields.text(ADDRESSES).filter(JsonExport::isAddress),
        fields
            .text(LANGUAGES)
            .filter(l -> l.length() >= 2)
            .map(l -> l.substring(0, 2).toLowerCase(Locale.ROOT)),
        fields.text(SECTIONS));
  }

  private static boolean isAddress(String words) {
    return words.startsWith("http://") || words.startsWith("https://");
  }

  private static String unprefixed(String byline) {
    return byline.replaceFirst("^(?:[Bb]y|BY) ", "").strip();
  }
}
