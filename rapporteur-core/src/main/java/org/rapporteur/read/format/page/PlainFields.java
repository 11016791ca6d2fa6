package org.rapporteur.read.format.page;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The fields that need little search: outlet, language, address, section. */
final class PlainFields {

  private static final int LONGEST_NAME = 120;

  private final ParsedPage page;

  PlainFields(ParsedPage page) {
    this.page = page;
  }

  /** Who published. */
  Optional<Found<String>> outlet() {
    return page.meta()
        .first("og:site_name", "og:sitename")
        .map(n -> new Found<>(n, "meta og:site_name"))
        .or(
            () ->
                SiteName.publishers(page).stream()
                    .flatMap(p -> p.text("name").stream())
                    .findFirst()
                    .map(n -> new Found<>(n, "json-ld publisher")))
        .or(
            () ->
                page.meta()
                    .first("dc.publisher", "publisher", "application-name")
                    .map(n -> new Found<>(n, "meta publisher")))
        .or(this::site)
        .map(f -> new Found<>(MetaTags.clean(f.value()), f.origin()))
        .filter(f -> !f.value().isEmpty() && f.value().length() <= LONGEST_NAME);
  }

  private Optional<Found<String>> site() {
    for (Json.Item item : page.data().items()) {
      if (item.hasType("WebSite") || item.hasType("NewsMediaOrganization")) {
        Optional<String> name = item.text("name");
        if (name.isPresent()) {
          return name.map(n -> new Found<>(n, "json-ld site"));
        }
      }
    }
    return Optional.empty();
  }

  /** The language tag as the page gives it, or nothing. */
  Optional<Found<String>> languageTag() {
    Optional<Element> html = page.elements().tagged("html").stream().findFirst();
    return html.map(e -> e.attr("lang").isBlank() ? e.attr("xml:lang") : e.attr("lang"))
        .filter(PlainFields::isTag)
        .map(l -> new Found<>(l.strip(), "html lang"))
        .or(() -> meta("og:locale"))
        .or(() -> meta("content-language"))
        .or(() -> meta("dc.language"))
        .or(
            () ->
                page.data()
                    .article()
                    .flatMap(a -> a.text("inLanguage"))
                    .filter(PlainFields::isTag)
                    .map(l -> new Found<>(l.strip(), "json-ld inLanguage")));
  }

  private Optional<Found<String>> meta(String name) {
    return page.meta()
        .first(name)
        .filter(PlainFields::isTag)
        .map(l -> new Found<>(l.strip(), "meta " + name));
  }

  private static boolean isTag(String value) {
    return value.strip().matches("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8}){0,3}");
  }

  /** The ISO 639 code in a language tag. */
  static String code(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The article's own address. */
  Optional<Found<String>> address(Optional<String> fetched) {
    return page.address()
        .filter(a -> a.startsWith("http"))
        .map(a -> new Found<>(a, "canonical"))
        .or(() -> fetched.map(a -> new Found<>(a, "fetched")));
  }

  /** The rubric. */
  Optional<Found<String>> section() {
    Optional<String> data = page.data().article().flatMap(a -> a.text("articleSection"));
    return data.map(s -> new Found<>(s, "json-ld articleSection"))
        .or(
            () ->
                page.meta()
                    .first("article:section", "section", "cxenseparse:section")
                    .map(s -> new Found<>(s, "meta article:section")))
        .map(f -> new Found<>(MetaTags.clean(f.value()), f.origin()))
        .filter(f -> !f.value().isEmpty() && f.value().length() < LONGEST_NAME);
  }
}
