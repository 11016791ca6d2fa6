package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The search for the headline. Metadata says what it should be about, headings how it is printed:
 * the heading that agrees best with some metadata wins; a lone main heading wins without; then
 * metadata itself, the site's name cut off.
 */
final class TitleFinder {

  private static final int LONGEST = 300;
  private static final int MOST_HEADINGS = 12;
  private static final double AGREEMENT = 0.5;

  private final ParsedPage page;
  private final SiteName site;
  private final List<Given> given = new ArrayList<>();

  /** A title in the metadata, whole and without the site's name. */
  private record Given(String text, List<String> words, String origin) {}

  /** A heading with how much speaks for it. */
  private record Heading(String text, List<String> words, int level, double score) {}

  TitleFinder(ParsedPage page, SiteName site) {
    this.page = page;
    this.site = site;
    page.data()
        .article()
        .flatMap(a -> a.text("headline").or(() -> a.text("name")))
        .ifPresent(t -> give(t, "json-ld headline"));
    page.meta().first("og:title").ifPresent(t -> give(t, "meta og:title"));
    page.meta().first("twitter:title").ifPresent(t -> give(t, "meta twitter:title"));
    page.meta().first("dc.title", "dcterms.title").ifPresent(t -> give(t, "meta dc.title"));
    give(page.document().title(), "title");
  }

  private void give(String text, String origin) {
    String stripped =
        site.strip(MetaTags.clean(org.jsoup.parser.Parser.unescapeEntities(text, false)));
    List<String> words = WordGrams.words(stripped);
    if (!words.isEmpty() && stripped.length() <= 2 * LONGEST) {
      given.add(new Given(stripped, words, origin));
    }
  }

  /** The headline. */
  Optional<Found<String>> find() {
    List<Heading> main = headings("h1", 1);
    List<Heading> all = new ArrayList<>(main);
    all.addAll(headings("h2", 2));
    all.addAll(headings("h3", 3));
    for (Element e : page.elements().property("headline")) {
      heading(e, 1).ifPresent(all::add);
    }
    Heading best = null;
    for (Heading heading : all) {
      if (best == null || heading.score > best.score) {
        best = heading;
      }
    }
    if (best != null && best.score >= AGREEMENT) {
      return Optional.of(withoutKicker(best));
    }
    Optional<Heading> lone = lone(main);
    if (lone.isPresent()) {
      return Optional.of(new Found<>(lone.get().text, "h1"));
    }
    for (Given g : given) {
      if (!site.isName(g.text)) {
        return Optional.of(new Found<>(g.text, g.origin));
      }
    }
    return main.stream()
        .filter(h -> !site.isName(h.text))
        .findFirst()
        .map(h -> new Found<>(h.text, "h1"));
  }

  /** The only main heading that says something. */
  private Optional<Heading> lone(List<Heading> main) {
    List<Heading> telling =
        main.stream().filter(h -> h.words.size() > 1 && !site.isName(h.text)).toList();
    return telling.size() == 1 ? Optional.of(telling.get(0)) : Optional.empty();
  }

  private List<Heading> headings(String tag, int level) {
    List<Heading> found = new ArrayList<>();
    for (Element e : page.elements().tagged(tag)) {
      if (found.size() == MOST_HEADINGS) {
        break;
      }
      heading(e, level).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Heading> heading(Element element, int level) {
    String text = MetaTags.clean(element.text());
    List<String> words = WordGrams.words(text);
    if (words.isEmpty() || text.length() > LONGEST || words.size() > 50) {
      return Optional.empty();
    }
    double score = 0;
    for (Given g : given) {
      score = Math.max(score, agreement(words, g.words));
    }
    return Optional.of(new Heading(text, words, level, score - 0.12 * (level - 1)));
  }

  /**
   * How much two titles agree: the F measure of their words, or a little less than all if one holds
   * the other: {@code Arlen: Talks begin} and {@code Talks begin}.
   */
  private static double agreement(List<String> a, List<String> b) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : a) {
      counts.merge(word, 1, Integer::sum);
    }
    int common = 0;
    for (String word : b) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    double f = 2.0 * common / (a.size() + b.size());
    boolean holds = a.size() >= 3 && b.size() >= a.size() && indexOf(b, a) >= 0;
    return holds ? Math.max(f, 0.85) : f;
  }

  private static int indexOf(List<String> words, List<String> part) {
    return java.util.Collections.indexOfSubList(words, part);
  }

  /**
   * A heading often holds a rubric before the headline, or a note after it: {@code Talks in Arlen
   * Ministers meet again}. Where metadata has only a part, that is the headline.
   */
  private Found<String> withoutKicker(Heading heading) {
    for (Given g : given) {
      int at = indexOf(heading.words, g.words);
      boolean part = at >= 0 && g.words.size() < heading.words.size() && g.words.size() >= 2;
      boolean enough = g.words.size() * 3 >= heading.words.size();
      boolean end = at == 0 || at + g.words.size() == heading.words.size();
      if (part && enough && end && !g.text.endsWith("…") && !g.text.endsWith("...")) {
        @Nullable String cut = cut(heading.text, g.words, at);
        return new Found<>(cut == null ? g.text : cut, "h" + heading.level);
      }
    }
    String stripped = site.strip(heading.text);
    return new Found<>(stripped, "h" + heading.level);
  }

  /** The part of a heading from one word on, as printed. */
  private static @Nullable String cut(String text, List<String> words, int at) {
    List<int[]> places = places(text);
    int last = at + words.size() - 1;
    if (last >= places.size()) {
      return null;
    }
    int start = places.get(at)[0];
    while (start > 0 && "„“”\"'‘’«»¿¡(".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = last + 1 < places.size() ? places.get(last)[1] : text.length();
    while (end < text.length() && "“”\"'’«»?!.)".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.substring(start, end).strip();
  }

  private static List<int[]> places(String text) {
    List<int[]> places = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        places.add(new int[] {start, i});
        start = -1;
      }
    }
    return places;
  }
}
