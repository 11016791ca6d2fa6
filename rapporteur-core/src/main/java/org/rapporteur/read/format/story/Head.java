package org.rapporteur.read.format.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Publication;
import org.rapporteur.article.Publication.Basis;

/** The sieve that reads the lines before a story begins: masthead, headline, byline, date. */
final class Head implements Sieve {

  /** How many lines at the top may belong to the head. */
  private static final int DEPTH = 14;

  private static final Pattern STATED =
      Pattern.compile(
          "^(?:first )?(?:published|updated|posted|last updated|last modified|modified|created|date"
              + "|issued|release date|upd)\\b.*");

  private static final Pattern SPLIT_SECTION =
      Pattern.compile("^ ?[|\\u2022\\u00B7\\u2013\\u2014-] ?([\\p{Lu}][\\p{L}& ]{1,30})$");

  /** A day and time without a year, as tickers print them. */
  private static final Pattern TICKER =
      Pattern.compile(
          "^(?:\\d{1,2}:\\d{2},? )?(?:\\d{1,2} [a-z]{3,9}\\.?|[a-z]{3,9}\\.? \\d{1,2}),? \\d{1,2}:\\d{2}\\b.{0,20}$");

  private static final Pattern SUFFIX =
      Pattern.compile("^(.{15,})\\s[|\\u2013\\u2014-]\\s([^|\\u2013\\u2014]{2,40})$");

  private final Metadata given;
  private final Found found;

  Head(Metadata given, Found found) {
    this.given = given;
    this.found = found;
  }

  @Override
  public void mark(Sheet sheet) {
    int depth = Math.min(DEPTH, sheet.size());
    masthead(sheet);
    rubric(sheet);
    for (int i = 0; i < depth; i++) {
      if (sheet.isOpen(i)) {
        stamp(sheet, i);
        byline(sheet, i);
      }
    }
    int title = title(sheet, depth);
    if (title < depth) {
      nameOnly(sheet, title, depth);
    }
  }

  private void masthead(Sheet sheet) {
    if (sheet.size() < 3) {
      return;
    }
    Line first = sheet.line(0);
    Optional<String> glued = first.words() <= 10 ? Outlets.glued(first.text()) : Optional.empty();
    if (glued.isPresent()) {
      found.outlet(glued.get());
      sheet.mark(0, Block.Kind.BOILERPLATE);
    } else if (Outlets.isOutlet(first.text()) && sheet.line(1).words() > first.words()) {
      found.outlet(first.text());
      sheet.mark(0, Block.Kind.BOILERPLATE);
    }
  }

  /** A rubric of a word or two above the headline: {@code News | Canal dispute}. */
  private void rubric(Sheet sheet) {
    if (sheet.size() < 3) {
      return;
    }
    int first = sheet.isOpen(0) ? 0 : 1;
    if (given.title().isPresent() || first + 2 >= sheet.size() || !sheet.isOpen(first)) {
      return;
    }
    Line line = sheet.line(first);
    Line next = sheet.line(first + 1);
    boolean barred = line.text().indexOf('|') > 0 && line.words() <= 5;
    boolean bare = line.words() <= 2 && !line.endsSentence() && line.text().length() <= 24;
    boolean above =
        next.words() >= 5
            && next.words() <= 30
            && !next.endsSentence()
            && Byline.parse(next.text()).isEmpty()
            && Stamp.in(next.text()).isEmpty();
    if ((barred || bare) && above && line.text().chars().noneMatch(Character::isDigit)) {
      found.section(line.text().split("\\|", 2)[0].strip());
      sheet.mark(first, Block.Kind.META_LINE);
    }
  }

  private void stamp(Sheet sheet, int i) {
    Line line = sheet.line(i);
    if (TICKER.matcher(line.folded()).matches()) {
      sheet.mark(i, Block.Kind.META_LINE);
      return;
    }
    boolean says = STATED.matcher(line.folded()).matches() && line.words() <= 30;
    List<Stamp> stamps = line.words() <= 40 ? Stamp.in(line.text()) : List.of();
    if (stamps.isEmpty()) {
      return;
    }
    boolean by = Byline.parse(line.text()).isPresent();
    boolean alone =
        stamps.get(0).start() <= 24 && line.words() <= 12 && !endsLikeProse(line, stamps.get(0));
    if (!says && !by && !alone) {
      return;
    }
    for (Stamp stamp : stamps) {
      String before = line.text().substring(0, stamp.start()).toLowerCase(Locale.ROOT);
      Publication day = new Publication(stamp.date(), stamp.time(), Basis.STATED, "text");
      int lately = Math.max(before.lastIndexOf("updated"), before.lastIndexOf("modified"));
      if (lately > Math.max(before.lastIndexOf("published"), before.lastIndexOf("posted"))) {
        found.updated(day);
      } else {
        found.published(day);
      }
    }
    String name = line.text().substring(0, stamps.get(0).start()).strip();
    if (name.endsWith("|") && Outlets.isOutlet(name.substring(0, name.length() - 1))) {
      found.outlet(name.substring(0, name.length() - 1).strip());
    }
    String rest = line.text().substring(stamps.get(stamps.size() - 1).end());
    Matcher section = SPLIT_SECTION.matcher(rest);
    if (section.matches()) {
      found.section(section.group(1).strip());
    }
    if (!by) {
      sheet.mark(i, Block.Kind.META_LINE);
    }
  }

  /** "The canal was shut on 4 May 2029." tells; "Monday, 4 May 2029." dates. */
  private static boolean endsLikeProse(Line line, Stamp stamp) {
    String before = line.text().substring(0, stamp.start()).strip();
    return line.endsSentence() && (line.words() > 8 || before.split(" ").length >= 3);
  }

  private void byline(Sheet sheet, int i) {
    Byline.parse(sheet.line(i).text())
        .ifPresent(
            byline -> {
              found.bylines(byline.names());
              byline.outlet().ifPresent(found::outlet);
              sheet.mark(i, Block.Kind.BYLINE);
              press(sheet, i + 1);
            });
  }

  /** The line below a byline that says for whom and whence: {@code Herald News, Northgate}. */
  private void press(Sheet sheet, int i) {
    if (i >= sheet.size() || !sheet.isOpen(i) || sheet.line(i).words() > 7) {
      return;
    }
    String name = sheet.line(i).text().split(",", 2)[0];
    if (Outlets.isOutlet(name) && !sheet.line(i).endsSentence()) {
      found.outlet(name);
      sheet.mark(i, Block.Kind.META_LINE);
    }
  }

  /** Finds and marks the headline; the depth if there is none. */
  private int title(Sheet sheet, int depth) {
    Optional<String> wanted = given.title().map(Line::fold);
    for (int i = 0; i < depth; i++) {
      Line line = sheet.line(i);
      if (wanted.isPresent() ? line.folded().startsWith(wanted.get()) : isTitle(sheet, i)) {
        take(sheet, i);
        return i;
      }
      if (wanted.isEmpty() && sheet.isProse(i) && line.words() > 20) {
        return depth;
      }
    }
    return depth;
  }

  private static boolean isTitle(Sheet sheet, int i) {
    Line line = sheet.line(i);
    boolean said = line.text().endsWith(".") && !line.text().endsWith("..");
    return sheet.isOpen(i)
        && line.words() >= 2
        && line.words() <= (said ? 14 : 40)
        && line.text().length() <= 300
        && !line.isBulleted()
        && DatelineReader.find(line.text()).isEmpty()
        && i + 1 < sheet.size();
  }

  private void take(Sheet sheet, int i) {
    String text = sheet.core(i);
    int marks = isQuoted(text) ? 1 : 0;
    String words = text.substring(marks, text.length() - marks).strip();
    Matcher suffix = SUFFIX.matcher(words);
    if (suffix.matches() && Outlets.isOutlet(suffix.group(2))) {
      found.outlet(suffix.group(2));
      sheet.cutTail(i, words.length() - suffix.end(1) + marks, Block.Kind.BOILERPLATE);
      words = suffix.group(1).strip();
      sheet.strip(i, marks, 0);
    } else {
      sheet.strip(i, marks, marks);
    }
    sheet.remark(i, Block.Kind.TITLE);
    found.title(words);
  }

  /** Whether the whole headline was put in quotation marks by what saved it. */
  private static boolean isQuoted(String text) {
    if (text.length() < 3) {
      return false;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    String inside = text.substring(1, text.length() - 1);
    return (first == '"' && last == '"' && inside.indexOf('"') < 0)
        || (first == '\u201C' && last == '\u201D' && inside.indexOf('\u201C') < 0);
  }

  /** A line below the headline that is nothing but names: of people, or of the outlet. */
  private void nameOnly(Sheet sheet, int title, int depth) {
    int end = Math.min(sheet.nextProse(title + 1), depth);
    for (int i = title + 1; i < end; i++) {
      Line line = sheet.line(i);
      if (sheet.isOpen(i) && !line.endsSentence() && line.words() <= 14) {
        List<String> names =
            Names.list(line.text().replaceAll(" in \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?", ""));
        Optional<Byline> mixed = names.isEmpty() ? pressed(line) : Optional.empty();
        if (Outlets.isOutlet(line.text()) && !line.folded().startsWith("by ")) {
          found.outlet(line.text());
          sheet.mark(i, Block.Kind.META_LINE);
        } else if (!names.isEmpty()) {
          found.bylines(names);
          sheet.mark(i, Block.Kind.BYLINE);
        } else if (mixed.isPresent()) {
          found.bylines(mixed.get().names());
          mixed.get().outlet().ifPresent(found::outlet);
          sheet.mark(i, Block.Kind.BYLINE);
        }
      }
    }
  }

  /** A line of names and an outlet without "by": {@code Ana Ruiz, Northgate News}. */
  private static Optional<Byline> pressed(Line line) {
    boolean listed = line.text().indexOf(',') > 0 || line.text().indexOf('|') > 0;
    return listed
        ? Byline.named(line.text()).filter(b -> b.outlet().isPresent())
        : Optional.empty();
  }
}
