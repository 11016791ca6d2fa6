package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The walk that cuts a page into {@link PageBlock}s, in one pass and without recursion. One per
 * page; not thread-safe.
 */
final class BlockCollector implements NodeFilter {

  private static final Set<String> BLOCK_TAGS =
      Set.of(
          ("html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th"
                  + " caption article section main aside nav header footer hgroup figure figcaption"
                  + " blockquote pre form fieldset legend address details summary dialog hr center"
                  + " label menu frameset frame noframes picture")
              .split(" "));

  private static final Set<String> UNREAD_TAGS =
      Set.of(
          ("script style noscript template svg select option textarea iframe object embed video"
                  + " audio canvas map head button input meta link title datalist progress meter"
                  + " noembed applet")
              .split(" "));

  private static final Set<String> STRONG_TAGS = Set.of("b", "strong", "em", "i", "u", "h1");

  private static final int CELLS = TagClue.CELL.bit() | TagClue.TABLE.bit();

  private static final int MOST_SCOPES = 200_000;
  private static final int LONGEST_LEAD_IN = 90;

  private final NameClues names = new NameClues();
  private final List<Scope> scopes = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final int mostBlocks;
  private final Set<Element> layout;

  private @Nullable Scope scope;
  private CleanText text = CleanText.plain();
  private List<Node> nodes = new ArrayList<>();
  private int links;
  private int strong;
  private int linkChars;
  private int strongChars;
  private int breaks;
  private boolean full;

  private BlockCollector(int mostBlocks, Set<Element> layout) {
    this.mostBlocks = mostBlocks;
    this.layout = layout;
  }

  /** Cuts a page; what comes after {@code mostBlocks} blocks is left. */
  static PageBlocks collect(Document page, int mostBlocks) {
    BlockCollector collector = new BlockCollector(mostBlocks, LayoutTables.of(page.body()));
    NodeTraversor.filter(collector, page.body());
    collector.flush();
    ScopeSums.fill(collector.blocks);
    ScopeSums.countAlike(collector.scopes);
    return new PageBlocks(collector.blocks, collector.scopes, collector.full);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode t) {
      add(t);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (UNREAD_TAGS.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (full) {
      return FilterResult.STOP;
    }
    if (tag.equals("br")) {
      lineBreak(element);
    } else if (BLOCK_TAGS.contains(tag)) {
      flush();
      open(element);
    } else if (tag.equals("a")) {
      links++;
      open(element);
    } else if (STRONG_TAGS.contains(tag)) {
      strong++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (BLOCK_TAGS.contains(tag)) {
        flush();
        close();
      } else if (tag.equals("a")) {
        links--;
        close();
      } else if (STRONG_TAGS.contains(tag)) {
        strong--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    full |= scopes.size() >= MOST_SCOPES;
    int tags = TagClue.of(element) & ~(layout.contains(element) ? CELLS : 0);
    scope = new Scope(element, scope, names.of(element), tags);
    scopes.add(scope);
    if ((scope.tags & TagClue.TITLE_HEADING.bit()) != 0) {
      for (Scope s = scope; s != null && !s.holdsTitle; s = s.parent) {
        s.holdsTitle = true;
      }
    }
  }

  private void close() {
    if (scope != null) {
      scope = scope.parent;
    }
  }

  private void add(TextNode node) {
    int before = text.length();
    String whole = node.getWholeText();
    for (int i = 0; i < whole.length(); i++) {
      text.add(whole.charAt(i), CleanText.NOWHERE);
    }
    int added = text.length() - before;
    if (added > 0) {
      breaks = 0;
    }
    if (added > 0 || !nodes.isEmpty()) {
      nodes.add(node);
    }
    linkChars += links > 0 ? added : 0;
    strongChars += strong > 0 ? added : 0;
  }

  /** Two line breaks in a row part paragraphs, one is a space. */
  private void lineBreak(Element element) {
    breaks++;
    if (breaks > 1 || isLeadIn()) {
      flush();
    } else {
      text.add(' ', CleanText.NOWHERE);
      if (!nodes.isEmpty()) {
        nodes.add(element);
      }
    }
  }

  /** {@code <p><b>What comes next</b><br>The envoys …}: a heading within its paragraph. */
  private boolean isLeadIn() {
    int length = text.length();
    return strong == 0
        && length > 0
        && length <= LONGEST_LEAD_IN
        && strongChars >= length - 1
        && ".,;".indexOf(text.toString().charAt(length - 1)) < 0;
  }

  private void flush() {
    if (text.length() > 0 && scope != null) {
      Scope around = scope;
      while (around.parent != null && (around.tags & TagClue.LINK.bit()) != 0) {
        around = around.parent;
      }
      blocks.add(
          new PageBlock(blocks.size(), around, text.toString(), nodes, linkChars, strongChars));
      full |= blocks.size() >= mostBlocks;
    }
    if (text.length() > 0 || text.endsInSpace()) {
      text = CleanText.plain();
    }
    if (!nodes.isEmpty()) {
      nodes = new ArrayList<>();
    }
    linkChars = 0;
    strongChars = 0;
    breaks = 0;
  }
}
