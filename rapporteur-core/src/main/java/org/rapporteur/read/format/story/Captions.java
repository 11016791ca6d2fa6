package org.rapporteur.read.format.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.article.Block;

/**
 * The sieve that finds images' texts and their credits. A text that is printed twice is read once:
 * of two equal ones the first, of a shorter and a longer one the longer.
 */
final class Captions implements Sieve {

  private static final int LONGEST = 90;

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:file )?(?:photo|image|video|picture)(?: \\d+ of \\d+)?: .*|^file ?[-\\u2013\\u2014] .*");

  private static final Pattern DESCRIBES =
      Pattern.compile(
          "\\b(?:(?:(?:is|are) (?:seen|pictured|shown|photographed)|pictured|file photo"
              + "|in this (?:undated|file|handout|image|photo|picture|screengrab|screenshot))\\b"
              + "|(?:speaks?|gestures?|looks?|attends?|arrives?|walks?|stands?|poses?|waves?"
              + "|addresses|listens?) (?:on|during|at|to|before|after|with|next|as|beside|from|in) )");

  private final Found found;

  Captions(Found found) {
    this.found = found;
  }

  @Override
  public void mark(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isOpen(i)) {
        credit(sheet, i);
      }
    }
    for (int i = sheet.size() - 1; i >= 0; i--) {
      if (sheet.isOpen(i)) {
        described(sheet, i);
      }
    }
    for (int i = 1; i < sheet.size(); i++) {
      for (int j = Math.max(0, i - 4); j < i; j++) {
        doubled(sheet, j, i);
      }
    }
  }

  private void credit(Sheet sheet, int i) {
    Line line = sheet.line(i);
    if (line.folded().startsWith("image caption, ") && line.words() > 3) {
      sheet.cutHead(i, "image caption,".length(), Block.Kind.BOILERPLATE);
      sheet.mark(i, Block.Kind.CAPTION);
      return;
    }
    boolean below = !line.gap() && i > 0 && Credit.isWholeBelow(line);
    if (below || Credit.isWhole(line)) {
      Outlets.credited(line.text()).ifPresent(found::outlet);
      sheet.mark(i, Block.Kind.BOILERPLATE);
      if (!line.gap() && i > 0 && canBeCaption(sheet, i - 1)) {
        sheet.mark(i - 1, Block.Kind.CAPTION);
      }
      return;
    }
    int units = line.words() <= LONGEST ? Credit.tail(line.text()) : 0;
    if (units > 0) {
      String credit = line.text().substring(line.text().length() - units);
      Outlets.credited(credit).ifPresent(found::outlet);
      sheet.cutTail(i, units, Block.Kind.BOILERPLATE);
      sheet.mark(i, Block.Kind.CAPTION);
    }
  }

  private static boolean canBeCaption(Sheet sheet, int i) {
    return sheet.isOpen(i) && sheet.line(i).words() <= LONGEST && !sheet.line(i).opensQuote();
  }

  private static void described(Sheet sheet, int i) {
    Line line = sheet.line(i);
    if (line.words() > LONGEST || line.opensQuote()) {
      return;
    }
    boolean neighbour =
        i + 1 < sheet.size()
            && sheet.is(i + 1, Block.Kind.CAPTION)
            && line.words() <= 40
            && DESCRIBES.matcher(line.folded()).find();
    if (neighbour || PREFIX.matcher(line.folded()).matches()) {
      sheet.mark(i, Block.Kind.CAPTION);
    }
  }

  private static void doubled(Sheet sheet, int first, int second) {
    if (!isImageText(sheet, first) || !isImageText(sheet, second)) {
      return;
    }
    Set<String> a = words(sheet.core(first));
    Set<String> b = words(sheet.core(second));
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int fewer = Math.min(a.size(), b.size());
    if (fewer < 4 || both.size() * 10 < fewer * 7) {
      return;
    }
    boolean same = a.equals(b);
    // An alternative text stands right above the caption that the page shows.
    boolean alternative = !same && second == first + 1 && both.size() * 10 < fewer * 9;
    if (same || (!alternative && a.size() > b.size())) {
      drop(sheet, second);
    } else {
      drop(sheet, first);
    }
  }

  private static boolean isImageText(Sheet sheet, int i) {
    return sheet.is(i, Block.Kind.CAPTION) && !sheet.coreSpan(i).isEmpty();
  }

  private static void drop(Sheet sheet, int i) {
    sheet.remark(i, Block.Kind.BOILERPLATE);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(Line.fold(text).split("[^\\p{L}\\p{N}]+")));
    words.removeAll(Set.of("", "the", "a", "an", "of", "in", "on", "at", "and", "to", "photo"));
    return words;
  }
}
