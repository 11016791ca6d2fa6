package org.rapporteur.app.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The manual as pages that a browser opens from a folder: every Markdown page of the repository, in
 * its place, links and pictures included. Nothing in them is fetched from anywhere. Run by {@code
 * ./release}.
 */
public final class ManualSite {

  /** What stands in the list on every page, in this order. */
  private static final List<String> FIRST =
      List.of(
          "README.md",
          "docs/install.md",
          "docs/reading-pages.md",
          "docs/record.md",
          "docs/server.md",
          "docs/exports.md",
          "docs/assistants.md",
          "docs/actors.md",
          "docs/lexicon.md",
          "docs/scale.md",
          "ARCHITECTURE.md",
          "CONTRIBUTING.md",
          "CHANGELOG.md");

  private static final String STYLE =
      """
      body{margin:0 auto;max-width:60rem;padding:1rem;font:16px/1.5 system-ui,sans-serif;color:#222;background:#fff}
      nav{font-size:.9rem;border-bottom:1px solid #ccc;padding-bottom:.5rem}nav a{margin-right:.8rem;white-space:nowrap}
      pre{overflow-x:auto;background:#f5f5f2;padding:.7rem}code{font-size:.9em}img{max-width:100%}
      table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid #ccc;padding:.3rem .5rem;vertical-align:top;text-align:left}
      @media(prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1b}pre{background:#2a2a2a}a{color:#8ab4f8}}
      """;

  private final Path home;
  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().escapeHtml(true).extensions(List.of(TablesExtension.create())).build();
  private final TreeMap<String, Node> pages = new TreeMap<>();

  private ManualSite(Path home) {
    this.home = home;
  }

  /** The pages of a repository. */
  static ManualSite of(Path home) throws IOException {
    ManualSite site = new ManualSite(home);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> top = Files.list(home);
        Stream<Path> docs = Files.walk(home.resolve("docs"));
        Stream<Path> findings = Files.list(home.resolve("findings"))) {
      Stream.of(top, docs, findings)
          .flatMap(s -> s)
          .filter(f -> f.toString().endsWith(".md"))
          .forEach(files::add);
    }
    for (Path file : files) {
      site.pages.put(site.name(file), site.parser.parse(Files.readString(file)));
    }
    return site;
  }

  private String name(Path file) {
    return home.relativize(file).toString().replace('\\', '/');
  }

  /** Links to what is not there. */
  List<String> broken() {
    List<String> found = new ArrayList<>();
    pages.forEach(
        (name, page) ->
            each(
                page,
                to -> {
                  if (isOurs(to) && !Files.exists(target(name, to))) {
                    found.add(name + ": " + to);
                  }
                  return to;
                }));
    return found;
  }

  private static boolean isOurs(String to) {
    return !to.startsWith("#") && !to.contains("://") && !to.startsWith("mailto:");
  }

  private Path target(String page, String to) {
    int mark = to.indexOf('#');
    Path from = home.resolve(page);
    return from.resolveSibling(mark < 0 ? to : to.substring(0, mark)).normalize();
  }

  /** Writes the pages, and of the rest what they show or name. */
  void write(Path folder) throws IOException {
    List<Path> beside = new ArrayList<>();
    for (String name : pages.navigableKeySet()) {
      Node page = page(name);
      each(page, to -> turned(name, to, beside));
      Path file = folder.resolve(renamed(name));
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, html(name, page));
    }
    for (Path file : beside) {
      Path to = folder.resolve(name(file));
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Node page(String name) {
    Node page = pages.get(name);
    if (page == null) {
      throw new IllegalArgumentException(name);
    }
    return page;
  }

  private String turned(String page, String to, List<Path> beside) {
    if (!isOurs(to)) {
      return to;
    }
    Path target = target(page, to);
    if (to.endsWith(".md")) {
      String there = renamed(name(target));
      Path from = Path.of(page).getParent();
      Path way = from == null ? Path.of(there) : from.relativize(Path.of(there));
      return way.toString().replace('\\', '/');
    }
    if (Files.isRegularFile(target)) {
      beside.add(target);
    }
    return to;
  }

  private static String renamed(String name) {
    return name.equals("README.md")
        ? "index.html"
        : name.substring(0, name.length() - ".md".length()).toLowerCase(Locale.ROOT) + ".html";
  }

  private String html(String name, Node page) {
    String up = "../".repeat((int) name.chars().filter(c -> c == '/').count());
    StringBuilder list = new StringBuilder();
    for (String other : FIRST) {
      if (pages.containsKey(other)) {
        String title = title(page(other), other);
        list.append("<a href=\"").append(up).append(renamed(other)).append("\">");
        list.append(title).append("</a>\n");
      }
    }
    return "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + title(page, name)
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n<nav>\n"
        + list
        + "</nav>\n<main>\n"
        + renderer.render(page)
        + "</main>\n</html>\n";
  }

  /** The words of the first heading; they hold no signs that HTML minds. */
  private static String title(Node page, String name) {
    StringBuilder words = new StringBuilder();
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            if (words.isEmpty()) {
              heading.accept(
                  new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                      words.append(text.getLiteral());
                    }
                  });
            }
          }
        });
    return words.isEmpty() ? name : words.toString().replace("&", "&amp;").replace("<", "&lt;");
  }

  private interface Turn {
    String of(String destination);
  }

  private static void each(Node page, Turn turn) {
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            link.setDestination(turn.of(link.getDestination()));
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            image.setDestination(turn.of(image.getDestination()));
            visitChildren(image);
          }
        });
  }

  /** Writes the manual of the repository that is named first into the folder that is named then. */
  public static void main(String[] arguments) throws IOException {
    of(Path.of(arguments[0]).toAbsolutePath().normalize()).write(Path.of(arguments[1]));
  }
}
