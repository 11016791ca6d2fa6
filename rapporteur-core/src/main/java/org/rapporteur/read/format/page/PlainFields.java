package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The fields that need little search: outlet, language, address, section. */
final class PlainFields {

  private static final int LONGEST_NAME = 120;

  /** A shorter headline may be part of a site's name by chance. */
  private static final int SHORTEST_HEADLINE = 12;

  private final ParsedPage page;

  PlainFields(ParsedPage page) {
    this.page = page;
  }

  /** Who published. */
  Optional<Found<String>> outlet() {
    return page.meta()
        .first("og:site_name", "og:sitename")
        .filter(this::isSite)
        .map(n -> new Found<>(n, "meta og:site_name"))
        .or(
            () ->
                SiteName.publishers(page).stream()
                    .flatMap(p -> p.text("name").stream())
                    .filter(this::isSite)
                    .findFirst()
                    .map(n -> new Found<>(n, "json-ld publisher")))
        .or(
            () ->
                page.data()
                    .article()
                    .flatMap(a -> a.text("publisher"))
                    .filter(this::isSite)
                    .map(n -> new Found<>(n, "json-ld publisher")))
        .or(
            () ->
                page.meta()
                    .first("dc.publisher", "publisher", "application-name")
                    .filter(this::isSite)
                    .map(n -> new Found<>(n, "meta publisher")))
        .or(this::site)
        .or(this::behindTitle)
        .map(f -> new Found<>(MetaTags.clean(f.value()), f.origin()))
        .filter(f -> !f.value().isEmpty() && f.value().length() <= LONGEST_NAME);
  }

  /** Whether a given name can be a site's: no address, and not the headline put in its place. */
  private boolean isSite(String name) {
    String letters = letters(name);
    boolean address = name.contains("://") || name.startsWith("www.");
    return !address
        && headlines().stream()
            .map(PlainFields::letters)
            .noneMatch(h -> h.length() > SHORTEST_HEADLINE && letters.contains(h));
  }

  private List<String> headlines() {
    List<String> all = new ArrayList<>();
    page.data().article().flatMap(a -> a.text("headline")).ifPresent(all::add);
    page.meta().first("og:title").ifPresent(all::add);
    page.elements().tagged("h1").stream().limit(3).map(Element::text).forEach(all::add);
    return all;
  }

  private static String letters(String text) {
    return String.join(" ", WordGrams.words(text));
  }

  /** {@code Talks end | Arlen Courier}: what the page's title has behind the headline. */
  private Optional<Found<String>> behindTitle() {
    if (SiteName.publishers(page).isEmpty() && page.meta().first("og:site_name").isEmpty()) {
      return Optional.empty();
    }
    String title = page.document().title();
    for (String mark : List.of(" | ", " - ", " \u2013 ", " \u2014 ")) {
      int at = title.lastIndexOf(mark);
      String last = at < 0 ? "" : title.substring(at + mark.length()).strip();
      if (!last.isEmpty() && last.split(" ").length <= 5 && isSite(last)) {
        return Optional.of(new Found<>(last, "title"));
      }
    }
    return Optional.empty();
  }

  private Optional<Found<String>> site() {
    for (Json.Item item : page.data().items()) {
      if (item.hasType("WebSite") || item.hasType("NewsMediaOrganization")) {
        Optional<String> name = item.text("name").filter(this::isSite);
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
