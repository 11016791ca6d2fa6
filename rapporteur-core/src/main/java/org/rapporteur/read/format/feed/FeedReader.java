package org.rapporteur.read.format.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.date.WrittenDate;

/**
 * Reads RSS (0.9 to 2.0) and Atom (RFC 4287), broken ones too: the parser mends what does not nest,
 * and knows no entities but those of HTML, so nothing outside is ever looked up. Immutable.
 */
public final class FeedReader {

  private static final int MOST_ITEMS = 10_000;

  /** Some servers write a remark behind the feed. */
  private static final int TAIL = 1 << 14;

  /** The feed in a text. */
  public Feed read(String xml) {
    Element root = Jsoup.parse(xml, "", Parser.xmlParser());
    Prefixes.usual(root);
    List<Element> found = root.select("item, entry, atom|entry");
    Feed.Ending ending = Feed.Ending.WHOLE;
    if (!isClosed(xml)) {
      ending = Feed.Ending.TOO_EARLY;
      found = found.subList(0, found.size() - (!found.isEmpty() && endsInItem(xml) ? 1 : 0));
    }
    if (found.size() > MOST_ITEMS) {
      ending = Feed.Ending.TOO_LONG;
      found = found.subList(0, MOST_ITEMS);
    }
    List<FeedItem> items = found.stream().map(FeedReader::item).toList();
    Optional<Element> head = Optional.ofNullable(root.selectFirst("channel, feed, atom|feed"));
    return new Feed(
        head.flatMap(h -> text(h, "title", "atom:title")),
        head.flatMap(FeedReader::language),
        items,
        ending);
  }

  private static final Pattern END =
      Pattern.compile("</(?:[a-z][a-z0-9._-]{0,30}:)?(?:rss|rdf|feed)\\b");

  /** An item's tag and, in the first group, the stroke of an end tag. */
  private static final Pattern ITEM =
      Pattern.compile("<(/?)(?:[A-Za-z][A-Za-z0-9._-]{0,30}:)?(?:item|entry)[\\s/>]");

  /** Whether what the feed opens with is closed, somewhere near its end, or opens nothing. */
  private static boolean isClosed(String xml) {
    String end = xml.substring(Math.max(0, xml.length() - TAIL)).toLowerCase(Locale.ROOT);
    return end.stripTrailing().endsWith("/>") || END.matcher(end).find();
  }

  private static boolean endsInItem(String xml) {
    boolean inside = false;
    for (Matcher m = ITEM.matcher(xml); m.find(); ) {
      inside = m.group(1).isEmpty();
    }
    return inside;
  }

  private static Optional<String> language(Element head) {
    return text(head, "language")
        .or(() -> Optional.of(head.attr("xml:lang")))
        .filter(l -> l.length() >= 2)
        .map(l -> l.substring(0, 2).toLowerCase(Locale.ROOT));
  }

  private static FeedItem item(Element item) {
    Optional<String> full = markup(item, "content:encoded", "content", "atom:content");
    Optional<String> brief = markup(item, "description", "summary", "atom:summary");
    // Some feeds carry the whole text in the description; a summary is short.
    boolean isFull = full.isPresent() || brief.filter(b -> b.length() > 1500).isPresent();
    Optional<String> link = link(item);
    Optional<String> title = text(item, "title", "atom:title").map(FeedReader::plain);
    Optional<String> published =
        text(item, "pubDate", "published", "atom:published", "dc:date", "issued", "dcterms:issued");
    Optional<Publication> updated =
        text(item, "updated", "atom:updated", "modified", "dcterms:modified")
            .flatMap(WrittenDate::parse);
    String id = text(item, "guid", "id", "atom:id").or(() -> link).or(() -> title).orElse("item");
    return new FeedItem(
        id,
        title,
        link,
        authors(item),
        published.isPresent()
            ? published.flatMap(WrittenDate::parse)
            : updated.map(FeedReader::asPublished),
        updated,
        published.flatMap(WrittenDate::doubt).stream().toList(),
        full.or(() -> brief).orElse(""),
        isFull);
  }

  /**
   * An entry of Atom need not say when it was published, only when it was changed (RFC 4287, 4.2).
   */
  private static Publication asPublished(Publication updated) {
    return new Publication(
        updated.date(), updated.time(), Publication.Basis.INFERRED, "day of the last change");
  }

  private static Optional<String> link(Element item) {
    for (Element link : children(item, "link", "atom:link")) {
      String rel = link.attr("rel");
      String address = link.hasAttr("href") ? link.attr("href") : link.text();
      if ((rel.isEmpty() || rel.equals("alternate")) && !address.isBlank()) {
        return Optional.of(address.strip());
      }
    }
    return text(item, "guid").filter(g -> g.startsWith("http"));
  }

  private static List<String> authors(Element item) {
    List<String> names = new ArrayList<>();
    for (Element author : children(item, "author", "atom:author", "dc:creator", "creator")) {
      String name =
          Optional.ofNullable(author.selectFirst("name, atom|name"))
              .map(Element::text)
              .orElse(author.text())
              .strip();
      // RSS wants an address with the name in brackets: desk@herald.example (Ana Ruiz).
      int bracket = name.indexOf('(');
      if (name.indexOf('@') >= 0 && bracket >= 0 && name.endsWith(")")) {
        name = name.substring(bracket + 1, name.length() - 1);
      }
      if (!name.isEmpty() && name.indexOf('@') < 0 && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static List<Element> children(Element item, String... names) {
    List<Element> found = new ArrayList<>();
    for (String name : names) {
      for (Element child : item.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  private static Optional<String> text(Element item, String... names) {
    return children(item, names).stream()
        .map(e -> e.wholeText().strip())
        .filter(t -> !t.isEmpty())
        .findFirst();
  }

  /** Escaped markup, a CDATA section, or elements put in as they are. */
  private static Optional<String> markup(Element item, String... names) {
    return children(item, names).stream()
        .map(e -> e.childrenSize() > 0 ? e.html() : e.wholeText())
        .filter(t -> !t.isBlank())
        .findFirst();
  }

  private static String plain(String title) {
    boolean marked = title.indexOf('<') >= 0 || title.indexOf('&') >= 0;
    return marked ? Jsoup.parseBodyFragment(title).text() : title;
  }
}
