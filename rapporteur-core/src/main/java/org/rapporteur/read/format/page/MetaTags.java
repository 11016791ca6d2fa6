package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by their name, property or itemprop in lower case. */
final class MetaTags {

  private final Map<String, List<String>> values = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(PageElements page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.tagged("meta")) {
      String content = meta.attr("content").isEmpty() ? meta.attr("value") : meta.attr("content");
      String value = clean(content);
      if (value.isEmpty()) {
        continue;
      }
      for (String naming : List.of("name", "property", "itemprop", "http-equiv")) {
        String name = meta.attr(naming).trim().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          tags.values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
      }
    }
    return tags;
  }

  /** Text with its white space put in order. */
  static String clean(String value) {
    CleanText text = CleanText.plain();
    text.add(value.length() > 20_000 ? value.substring(0, 20_000) : value);
    return text.toString();
  }

  /** All values of a name, in the page's order. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value of the first of the names that has one. */
  Optional<String> first(String... names) {
    for (String name : names) {
      List<String> found = all(name);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }
}
