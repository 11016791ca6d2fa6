package org.rapporteur.read.format.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * The search for who wrote: structured data, marked-up bylines at the article, printed bylines, and
 * last the metadata, which often names the outlet's owner or the editor who uploaded.
 */
final class AuthorFinder {

  private static final int MOST_ELEMENTS = 200;
  private static final int LONGEST_LINE = 160;
  private static final int MOST_WORDS = 30;
  private static final int MOST_NAMES = 6;

  private final ParsedPage page;
  private final PageFrame frame;
  private final Byline byline;

  AuthorFinder(ParsedPage page, PageFrame frame, SiteName site) {
    this.page = page;
    this.frame = frame;
    this.byline = new Byline(site);
  }

  /** The names of those who wrote, if some are known. */
  Optional<Found<List<String>>> find() {
    List<String> data = inData();
    if (!data.isEmpty() && data.stream().anyMatch(this::isPrinted)) {
      return Optional.of(new Found<>(data, "json-ld author"));
    }
    if (!data.isEmpty()) {
      // The account that took the text in, where the page prints who wrote: "By Mara Veld".
      List<String> signed = signed();
      return Optional.of(
          signed.isEmpty() ? new Found<>(data, "json-ld author") : new Found<>(signed, "byline"));
    }
    List<String> marked = marked();
    List<String> given = inMeta();
    boolean plain = marked.size() == 1 && Byline.isPlainWord(marked.get(0));
    if (!marked.isEmpty() && !plain) {
      boolean others = !given.isEmpty() && given.size() < marked.size() && holds(marked, given);
      return Optional.of(new Found<>(others ? given : marked, "byline"));
    }
    if (!given.isEmpty()) {
      return Optional.of(new Found<>(given, "meta author"));
    }
    List<String> printed = printed();
    if (!printed.isEmpty()) {
      return Optional.of(new Found<>(printed, "text"));
    }
    return plain ? Optional.of(new Found<>(marked, "byline")) : Optional.empty();
  }

  /** Whether a name stands in a line at the article. */
  private boolean isPrinted(String name) {
    String wanted = letters(name);
    return page.blocks().blocks().stream()
        .filter(b -> b.shape.words() <= MOST_WORDS && !frame.isBody(b.index) || isLine(b))
        .anyMatch(b -> letters(b.text).contains(wanted));
  }

  private static String letters(String text) {
    return String.join(" ", WordGrams.words(text));
  }

  /** People in a byline that begins as one: {@code By}, {@code Von}. */
  private List<String> signed() {
    for (PageBlock block : page.blocks().blocks()) {
      if (isLine(block) && Byline.hasLead(block.text)) {
        List<String> names =
            byline.names(block.text).stream().filter(AuthorFinder::looksLikePerson).toList();
        if (!names.isEmpty() && names.size() <= MOST_NAMES) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Whether a byline names more than the metadata: who checked the facts, or a link's text. */
  private static boolean holds(List<String> names, List<String> part) {
    List<List<String>> words = names.stream().map(WordGrams::words).toList();
    return part.stream().allMatch(p -> words.contains(WordGrams.words(p)));
  }

  private List<String> inData() {
    Set<String> names = new LinkedHashSet<>();
    Optional<Json.Item> article = page.data().article();
    if (article.isPresent()) {
      for (String member : List.of("author", "creator")) {
        for (Json value : article.get().all(member)) {
          names.addAll(byline.names(nameOf(value)));
        }
        if (!names.isEmpty()) {
          break;
        }
      }
    }
    return List.copyOf(names);
  }

  private String nameOf(Json value) {
    String name =
        value instanceof Json.Item item
            ? personOf(page.data().resolve(item))
            : value.asText().orElse("");
    return org.jsoup.parser.Parser.unescapeEntities(name, false);
  }

  /** The name of a person, put together where only its parts are given. */
  private static String personOf(Json.Item person) {
    return person
        .text("name")
        .filter(n -> !n.isBlank())
        .orElseGet(
            () ->
                Stream.of("givenName", "additionalName", "familyName")
                    .flatMap(part -> person.text(part).stream())
                    .collect(Collectors.joining(" ")));
  }

  private List<String> inMeta() {
    Set<String> names = new LinkedHashSet<>();
    for (String name :
        List.of(
            "author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "article:author_name",
            "dc.creator",
            "dcterms.creator",
            "article:author",
            "citation_author",
            "creator")) {
      for (String value : page.meta().all(name)) {
        names.addAll(byline.names(value));
      }
      if (!names.isEmpty()) {
        return List.copyOf(names);
      }
    }
    return List.of();
  }

  /** Elements at the article that say by their markup that they hold an author. */
  private List<String> marked() {
    for (List<Element> tier : page.elements().authors()) {
      Set<String> head = new LinkedHashSet<>();
      Set<String> foot = new LinkedHashSet<>();
      int seen = 0;
      for (Element e : tier) {
        if (seen++ > MOST_ELEMENTS) {
          break;
        }
        Optional<Scope> scope = frame.scopeOf(e).filter(s -> s.blocks > 0);
        String text = text(e);
        if (scope.isEmpty()
            || text.isBlank()
            || text.length() > LONGEST_LINE
            || isAway(scope.get())) {
          continue;
        }
        if (frame.isHead(scope.get().firstBlock)) {
          head.addAll(byline.names(text));
        } else if (frame.isFoot(scope.get().firstBlock)) {
          foot.addAll(byline.names(text));
        }
      }
      if (!head.isEmpty() && head.size() <= MOST_NAMES) {
        return List.copyOf(head);
      }
      if (!foot.isEmpty() && foot.size() <= MOST_NAMES) {
        return List.copyOf(foot);
      }
    }
    return List.of();
  }

  /** The element's text, the texts of different elements inside parted by a mark. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode part
              && !part.isBlank()
              && text.length() < 2 * LONGEST_LINE) {
            if (text.length() > 0) {
              text.append(Byline.EDGE);
            }
            text.append(MetaTags.clean(part.getWholeText()));
          }
        },
        element);
    return text.toString();
  }

  private static boolean isAway(Scope scope) {
    return scope.hasClue(NameClue.COMMENT.bit())
        || scope.hasTag(TagClue.NAV.bit() | TagClue.FORM.bit());
  }

  /** Lines at the article that introduce a name, or are a name beside a date. */
  private List<String> printed() {
    for (PageBlock block : page.blocks().blocks()) {
      if (isLine(block)) {
        List<String> names = introduced(block);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    for (PageBlock block : page.blocks().blocks()) {
      if (isLine(block) && frame.isHead(block.index) && block.index > frame.start()) {
        List<String> names = besideDate(block);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private boolean isLine(PageBlock block) {
    boolean near = frame.isHead(block.index) || frame.isFoot(block.index);
    boolean picture =
        block.scope.hasTag(TagClue.CAPTION.bit() | TagClue.FIGURE.bit())
            || (block.scope.clues & NameClue.CAPTION.bit()) != 0;
    return near && !picture && block.shape.words() <= MOST_WORDS && !isAway(block.scope);
  }

  /**
   * {@code Posted in Trade by Mara Veld on 3 May}; a single word counts only in a line with a date.
   */
  private List<String> introduced(PageBlock block) {
    boolean dated = block.shape.digits() > 3;
    boolean inside = dated && !frame.isBody(block.index);
    String later = inside ? Byline.fromLead(block.text) : "";
    String text = Byline.hasLead(block.text) ? block.text : later;
    return byline.names(text).stream()
        .filter(n -> looksLikePerson(n) || (dated && n.indexOf(' ') < 0))
        .limit(MOST_NAMES)
        .toList();
  }

  /** {@code 3 May 2021 - Mara Veld}, or the name alone with a date before or after it. */
  private List<String> besideDate(PageBlock block) {
    boolean dated = isDated(block.index);
    boolean beside = isDated(block.index - 1) || isDated(block.index + 1);
    boolean line = block.shape.words() <= (dated ? 9 : 3) && (dated || beside);
    boolean close = block.index <= frame.start() + 4 && !frame.isBody(block.index);
    if (!line
        || !close
        || block.scope.hasTag(TagClue.HEADING.bit() | TagClue.TITLE_HEADING.bit())) {
      return List.of();
    }
    String rest = block.text;
    for (PrintedDates.Printed date : PrintedDates.in(rest, "")) {
      rest = rest.replace(block.text.substring(date.start(), date.end()), "|");
    }
    List<String> names = byline.names(rest);
    return names.size() == 1 && looksLikePerson(names.get(0)) ? names : List.of();
  }

  private boolean isDated(int index) {
    List<PageBlock> blocks = page.blocks().blocks();
    if (index < 0 || index >= blocks.size()) {
      return false;
    }
    PageBlock block = blocks.get(index);
    return block.shape.words() < MOST_WORDS
        && block.shape.digits() > 3
        && !PrintedDates.in(block.text, "").isEmpty();
  }

  /** Two to four words that begin with capitals. */
  private static boolean looksLikePerson(String name) {
    String[] words = name.split(" ", -1);
    if (words.length < 2 || words.length > 4) {
      return false;
    }
    return Character.isUpperCase(words[0].charAt(0))
        && Character.isUpperCase(words[words.length - 1].charAt(0));
  }
}
