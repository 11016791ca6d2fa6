package org.rapporteur.read.format.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.rapporteur.read.format.date.DayOrder;
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
          "web_publication_date",
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

  /** Where interfaces of libraries and papers put their lists. */
  private static final List<String> LISTS =
      List.of(
          "@graph",
          "items",
          "articles",
          "itemListElement",
          "results",
          "docs",
          "hits",
          "stories",
          "documents",
          "records",
          "entries",
          "news",
          "data");

  /** Where they put what belongs to an article beside it. */
  private static final List<String> BESIDE = List.of("fields", "_source", "attributes");

  private static final List<String> TEXT_OR_MORE =
      List.of("raw_text", "content", "article", "article_text", "body", "story");

  private static final List<String> MARKUP =
      List.of("html", "body_xhtml", "body_html", "content_html", "raw_html");

  private static final List<String> IDS = List.of("id", "guid", "uri", "@id", "fingerprint");

  private static final List<String> BYLINES =
      List.of("byline", "authors", "author", "bylines", "creator", "infosources", "writer", "by");

  private static final List<String> TITLES =
      List.of("title", "headline", "headlines", "webTitle", "name", "heading");

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
      List.of("url", "webUrl", "link", "canonical", "mainEntityOfPage", "source", "address");

  private static final List<String> LANGUAGES = List.of("language", "lang", "inLanguage");

  private static final List<String> SECTIONS =
      List.of("section", "categories", "category", "articleSection", "section_name");

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
   * An object that may be an article.
   *
   * @param node its fields
   * @param outlet the feed that it stands in
   */
  private record Given(JsonNode node, Optional<Outlet> outlet) {}

  /**
   * The articles of a JSON document; empty if it holds none.
   *
   * @throws JsonProcessingException if it is not JSON
   */
  public List<Exported> read(String json) throws JsonProcessingException {
    List<Given> given = new ArrayList<>();
    // One object behind the other is no array, and all of them are read.
    try (MappingIterator<JsonNode> values = mapper.readerFor(JsonNode.class).readValues(json)) {
      while (values.hasNextValue()) {
        gather(values.nextValue(), 0, Optional.empty(), given);
      }
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DayOrder order =
        given.stream().map(g -> dayOrder(g.node())).reduce(DayOrder.UNTOLD, DayOrder::and);
    List<Exported> found = new ArrayList<>();
    for (Given g : given) {
      article(g.node(), order).map(e -> g.outlet().map(e::from).orElse(e)).ifPresent(found::add);
    }
    return found;
  }

  /** Whether a field of this name is looked at. */
  public static boolean isKnown(String name) {
    return KNOWN.contains(Fields.plain(name));
  }

  /** What the dates of an object tell of the order of day and month. */
  public static DayOrder dayOrder(JsonNode node) {
    return new Fields(whole(node)).dayOrder(PUBLISHED);
  }

  /**
   * The article of an object that was read already, as a row of a table.
   *
   * @param order what the dates of the others tell
   */
  public Optional<Exported> read(JsonNode node, DayOrder order) {
    return node.isObject() ? article(node, order) : Optional.empty();
  }

  private static void gather(JsonNode node, int depth, Optional<Outlet> outlet, List<Given> found) {
    if (node.isArray() && depth < DEPTH) {
      node.forEach(n -> gather(n, depth + 1, outlet, found));
    } else if (node.isObject()) {
      Optional<JsonNode> list = depth < DEPTH ? list(node) : Optional.empty();
      if (list.isPresent()) {
        Optional<Outlet> own = feed(node).or(() -> outlet);
        list.get().forEach(n -> gather(n, depth + 1, own, found));
      } else {
        found.add(new Given(node, outlet));
      }
    }
  }

  /** The list of articles that an object holds, or an answer in it. */
  private static Optional<JsonNode> list(JsonNode node) {
    for (JsonNode holder : List.of(node, node.path("response"), node.path("hits"))) {
      for (String name : LISTS) {
        JsonNode list = holder.path(name);
        boolean isList = list.isArray() && (list.isEmpty() || list.get(0).isContainerNode());
        if (isList && !node.path("text").isTextual()) {
          return Optional.of(list);
        }
      }
    }
    return Optional.empty();
  }

  /** An article with what stands beside it; its own fields go first. */
  private static JsonNode whole(JsonNode node) {
    for (String name : BESIDE) {
      if (node.path(name).isObject() && !node.path("text").isTextual()) {
        ObjectNode all = ((ObjectNode) node.path(name)).deepCopy();
        all.setAll((ObjectNode) node);
        return all;
      }
    }
    return node;
  }

  /** The title of a JSON Feed, which is the outlet of its items. */
  private static Optional<Outlet> feed(JsonNode node) {
    String title = node.path("title").asText("").strip();
    boolean isFeed = node.path("version").asText("").contains("jsonfeed.org/");
    return isFeed && !title.isEmpty() && title.length() <= LONGEST_OUTLET
        ? Optional.of(new Outlet(title))
        : Optional.empty();
  }

  private static Optional<Exported> article(JsonNode given, DayOrder order) {
    JsonNode node = whole(given);
    Fields fields = new Fields(node, order);
    Optional<String> text = text(node, fields);
    Optional<String> markup =
        fields
            .text(MARKUP)
            .or(() -> body(node, true))
            .or(() -> fields.text(TEXT_OR_MORE).filter(JsonExport::isMarkup));
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
        .or(() -> fields.text(TEXT_OR_MORE).filter(t -> !isMarkup(t)));
  }

  /** Whether words hold paragraphs of HTML. */
  private static boolean isMarkup(String words) {
    return words.contains("</p>") || words.contains("<br") || words.contains("<p>");
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
