package org.rapporteur.read.format.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** What a page says of itself in schema.org terms, as JSON-LD. */
final class StructuredData {

  private static final List<String> ARTICLE_TYPES =
      List.of("Article", "BlogPosting", "Posting", "Report", "Blog", "WebPage");

  private final List<Json.Item> items;
  private final Map<String, Json.Item> byId;

  private StructuredData(List<Json.Item> items, Map<String, Json.Item> byId) {
    this.items = items;
    this.byId = byId;
  }

  /** Reads all JSON-LD of a page; broken parts are left out. */
  static StructuredData of(PageElements page) {
    List<Json.Item> items = new ArrayList<>();
    Map<String, Json.Item> byId = new LinkedHashMap<>();
    for (Element script : page.tagged("script")) {
      if (!script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
        continue;
      }
      for (DataNode data : script.dataNodes()) {
        int offset = Math.max(0, data.sourceRange().startPos());
        for (Json value : LenientJson.parse(data.getWholeData(), offset)) {
          collect(value, items, byId);
        }
      }
    }
    return new StructuredData(items, byId);
  }

  private static void collect(Json root, List<Json.Item> items, Map<String, Json.Item> byId) {
    Deque<Json> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      Json next = open.removeFirst();
      if (next instanceof Json.Array array) {
        open.addAll(array.items());
      } else if (next instanceof Json.Item item) {
        items.add(item);
        item.text("@id")
            .filter(id -> item.members().size() > 1)
            .ifPresent(id -> byId.put(id, item));
        open.addAll(item.members().values());
      }
    }
  }

  /** All objects, outer before inner. */
  List<Json.Item> items() {
    return items;
  }

  /** The object that an object with nothing but an id stands for, else itself. */
  Json.Item resolve(Json.Item item) {
    if (item.members().containsKey("name")) {
      return item;
    }
    return item.text("@id").map(id -> byId.getOrDefault(id, item)).orElse(item);
  }

  /** The article that the page is about: of the most telling type, the first with most to say. */
  Optional<Json.Item> article() {
    for (String type : ARTICLE_TYPES) {
      Json.Item best = null;
      for (Json.Item item : items) {
        if (item.hasType(type) && (best == null || weight(item) > weight(best))) {
          best = item;
        }
      }
      if (best != null) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  private static int weight(Json.Item item) {
    int weight = 0;
    for (String name :
        List.of("headline", "datePublished", "author", "articleBody", "mainEntityOfPage")) {
      weight += item.members().containsKey(name) ? 1 : 0;
    }
    return weight;
  }

  /** The longest article body given. */
  Optional<Json.Text> articleBody() {
    Json.Text longest = null;
    for (Json.Item item : items) {
      for (Json value : item.all("articleBody")) {
        if (value instanceof Json.Text text
            && (longest == null || text.value().length() > longest.value().length())) {
          longest = text;
        }
      }
    }
    return Optional.ofNullable(longest);
  }
}
