package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Blanks;

/** The names by which a site goes, to know them in titles and bylines. */
final class SiteName {

  private static final Pattern PART = Pattern.compile(" [|\\-–—·•»«:›/>]{1,8} | ?[|│»] ?");
  private static final int MOST_PARTS = 8;

  private final List<String> names = new ArrayList<>();
  private final String host;

  private SiteName(String host) {
    this.host = host;
  }

  static SiteName of(ParsedPage page, Optional<String> url) {
    SiteName site = new SiteName(url.map(SiteName::host).orElse(""));
    site.add(page.meta().first("og:site_name", "og:sitename"));
    site.add(page.meta().first("application-name"));
    site.add(page.meta().first("apple-mobile-web-app-title"));
    for (Json.Item publisher : publishers(page)) {
      site.add(publisher.text("name"));
    }
    return site;
  }

  /** The publishers in the structured data. */
  static List<Json.Item> publishers(ParsedPage page) {
    List<Json.Item> publishers = new ArrayList<>();
    page.data()
        .article()
        .ifPresent(a -> a.items("publisher").forEach(p -> publishers.add(page.data().resolve(p))));
    return publishers;
  }

  /** The main part of an address's host: {@code arlen} in {@code https://news.arlen.example/x}. */
  private static String host(String url) {
    Matcher m = Pattern.compile("^[a-zA-Z]{2,6}://([^/:?#@]{1,200})").matcher(url.strip());
    if (!m.find()) {
      return "";
    }
    String[] labels = m.group(1).toLowerCase(Locale.ROOT).split("\\.", -1);
    int at = labels.length - 2;
    if (at > 0 && labels[at].length() <= 3 && labels[at + 1].length() == 2) {
      at--;
    }
    return at < 0 ? "" : letters(labels[at]);
  }

  private void add(Optional<String> name) {
    name.map(SiteName::letters).filter(n -> !n.isEmpty()).ifPresent(names::add);
  }

  private static String letters(String text) {
    return String.join("", WordGrams.words(text));
  }

  /** Whether a text is one of the names, part of the host, or nothing but a mark. */
  boolean isName(String text) {
    String own = letters(text);
    if (own.isEmpty() || own.equals(host) || names.contains(own)) {
      return true;
    }
    boolean inHost = own.length() > 3 && !host.isEmpty();
    return inHost && (host.contains(own) || (host.length() > 3 && own.contains(host)));
  }

  /** A title without the site's name before or after it. */
  String strip(String title) {
    String out = Blanks.single(title).strip();
    for (int i = 0; i < MOST_PARTS; i++) {
      Matcher m = PART.matcher(out);
      int firstStart = -1;
      int firstEnd = -1;
      int lastStart = -1;
      int lastEnd = -1;
      while (m.find()) {
        if (firstStart < 0) {
          firstStart = m.start();
          firstEnd = m.end();
        }
        lastStart = m.start();
        lastEnd = m.end();
      }
      if (firstStart < 0) {
        return out;
      }
      if (lastStart > 0 && isName(out.substring(lastEnd))) {
        out = out.substring(0, lastStart);
      } else if (isName(out.substring(0, firstStart)) && firstEnd < out.length()) {
        out = out.substring(firstEnd);
      } else {
        return out;
      }
    }
    return out;
  }
}
