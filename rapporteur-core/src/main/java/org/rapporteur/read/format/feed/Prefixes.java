package org.rapporteur.read.format.feed;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The prefixes of names in a feed. A file may call a namespace what it likes (Namespaces in XML
 * 1.0, 3): {@code <a:entry xmlns:a="http://www.w3.org/2005/Atom">} is an entry of Atom. Stateless.
 */
final class Prefixes {

  private static final String DECLARES = "xmlns:";

  /** What a namespace is usually called, and here always. */
  private static final Map<String, String> USUAL =
      Map.of(
          "http://www.w3.org/2005/Atom", "atom:",
          "http://purl.org/atom/ns#", "atom:",
          "http://purl.org/rss/1.0/", "",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dcterms:",
          "http://purl.org/rss/1.0/modules/content/", "content:");

  private Prefixes() {}

  /** Calls the elements below by the usual prefixes. */
  static void usual(Element root) {
    Map<String, String> turned = new HashMap<>();
    for (Element e : root.getAllElements()) {
      for (Attribute a : e.attributes()) {
        String usual = USUAL.get(a.getValue().strip());
        if (usual != null && a.getKey().startsWith(DECLARES)) {
          String prefix = a.getKey().substring(DECLARES.length()) + ":";
          if (!prefix.equals(usual)) {
            turned.put(prefix, usual);
          }
        }
      }
    }
    if (turned.isEmpty()) {
      return;
    }
    for (Element e : root.getAllElements()) {
      int colon = e.tagName().indexOf(':');
      String usual = turned.get(e.tagName().substring(0, colon + 1));
      if (usual != null) {
        e.tagName(usual + e.tagName().substring(colon + 1));
      }
    }
  }
}
