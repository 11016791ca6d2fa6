package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** The elements of a page that its metadata is looked for in, found in one walk. */
final class PageElements {

  private static final Set<String> TAGS =
      Set.of("script", "meta", "link", "h1", "h2", "h3", "time", "html");
  private static final int MOST = 2_000;
  private static final int AUTHOR_TIERS = 6;
  private static final List<String> NAME_CLASSES =
      List.of(
          "author-name",
          "authorname",
          "author__name",
          "byline-name",
          "byline__name",
          "byline__author");
  private static final List<String> AUTHOR_CLASSES =
      List.of("author", "autor", "redakteur", "auteur");

  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final Map<String, List<Element>> byProperty = new HashMap<>();
  private final List<List<Element>> authors = new ArrayList<>();

  private PageElements() {
    for (int i = 0; i < AUTHOR_TIERS; i++) {
      authors.add(new ArrayList<>());
    }
  }

  static PageElements of(Document page) {
    PageElements elements = new PageElements();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            elements.add(element);
          }
        },
        page);
    return elements;
  }

  /** The elements of a tag, in the page's order. */
  List<Element> tagged(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /** The elements of a microdata property, in lower case. */
  List<Element> property(String name) {
    return byProperty.getOrDefault(name, List.of());
  }

  /** Elements that name an author by their markup: groups, the surest first. */
  List<List<Element>> authors() {
    return authors;
  }

  private void add(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag)) {
      keep(byTag.computeIfAbsent(tag, t -> new ArrayList<>()), element);
    }
    if (element.attributesSize() == 0) {
      return;
    }
    int tier = AUTHOR_TIERS;
    for (Attribute attribute : element.attributes()) {
      tier = Math.min(tier, tier(element, attribute));
    }
    if (tier < AUTHOR_TIERS) {
      keep(authors.get(tier), element);
    }
  }

  private int tier(Element element, Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    if (value.isEmpty() || value.length() > 400) {
      return AUTHOR_TIERS;
    }
    switch (name) {
      case "itemprop" -> {
        String property = value.strip().toLowerCase(Locale.ROOT);
        keep(byProperty.computeIfAbsent(property, p -> new ArrayList<>()), element);
        return property.contains("author") ? 1 : AUTHOR_TIERS;
      }
      case "rel" -> {
        return (' ' + value.toLowerCase(Locale.ROOT) + ' ').contains(" author ") ? 0 : AUTHOR_TIERS;
      }
      case "class" -> {
        return ofClass(value.toLowerCase(Locale.ROOT));
      }
      case "id" -> {
        String id = value.toLowerCase(Locale.ROOT);
        return id.contains("author") || id.contains("byline") ? 5 : AUTHOR_TIERS;
      }
      default -> {
        return AUTHOR_TIERS;
      }
    }
  }

  private static int ofClass(String names) {
    if (NAME_CLASSES.stream().anyMatch(names::contains)) {
      return 2;
    }
    if (names.contains("byline")) {
      return 3;
    }
    return AUTHOR_CLASSES.stream().anyMatch(names::contains) ? 4 : AUTHOR_TIERS;
  }

  private static void keep(List<Element> list, Element element) {
    if (list.size() < MOST) {
      list.add(element);
    }
  }
}
