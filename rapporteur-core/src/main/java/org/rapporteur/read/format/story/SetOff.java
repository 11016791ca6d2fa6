package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Block;

/**
 * The sieve that finds words which are set off instead of put in quotation marks, over as many
 * paragraphs as they take.
 *
 * <p>They begin after a paragraph that introduces them ({@code She told reporters:}), or go on
 * after a marked quotation, when they are in the first person: {@code "We are not surprised," the
 * envoy said.} and then, as a paragraph of its own, {@code We have seen this before.} They end
 * where the reporter speaks again.
 */
final class SetOff implements Sieve {

  /** What a paragraph is set off after. */
  private enum After {
    NOTHING,
    INTRODUCTION,
    QUOTATION,
    SET_OFF
  }

  @Override
  public void mark(Sheet sheet) {
    List<Integer> announced = new ArrayList<>();
    List<Integer> continued = new ArrayList<>();
    int stray = find(sheet, announced, continued);
    // A writer who says "I" elsewhere says it here too: an essay, not a speaker's words.
    boolean essay = stray >= 2 || stray * 2 > announced.size() + continued.size();
    int last = -2;
    for (int i : announced) {
      if (!essay || i != last + 1) {
        sheet.mark(i, Block.Kind.BLOCK_QUOTE);
      }
      last = i;
    }
    if (!essay) {
      continued.forEach(i -> sheet.mark(i, Block.Kind.BLOCK_QUOTE));
    }
  }

  /** Collects what is set off; how many other paragraphs are in the first person. */
  private static int find(Sheet sheet, List<Integer> announced, List<Integer> continued) {
    After after = After.NOTHING;
    List<Integer> run = announced;
    int stray = 0;
    for (int i = 0; i < sheet.size(); i++) {
      Line line = sheet.line(i);
      if (!sheet.isOpen(i)) {
        after = isBeside(sheet, i) ? after : After.NOTHING;
        continue;
      }
      if (isSetOff(line, after)) {
        run = after == After.SET_OFF ? run : after == After.INTRODUCTION ? announced : continued;
        run.add(i);
        after = After.SET_OFF;
        continue;
      }
      stray += !Voice.isMarked(line.text()) && Voice.isFirstPerson(line.text()) ? 1 : 0;
      if (Voice.introduces(line)) {
        after = After.INTRODUCTION;
      } else {
        boolean quoting = after == After.QUOTATION && line.opensQuote();
        after = Voice.attributes(line) || quoting ? After.QUOTATION : After.NOTHING;
      }
    }
    return stray;
  }

  private static boolean isSetOff(Line line, After after) {
    if (Voice.isMarked(line.text()) || line.isBulleted() || line.words() < 4) {
      return false;
    }
    return switch (after) {
      case NOTHING -> false;
      case INTRODUCTION -> isSpeech(line);
      case QUOTATION -> Voice.isFirstPerson(line.text()) && !reports(line);
      case SET_OFF -> Voice.isSpoken(line.text()) && !reports(line);
    };
  }

  /** What may stand between the parts of a quotation: pictures and notices. */
  private static boolean isBeside(Sheet sheet, int i) {
    return sheet.is(i, Block.Kind.BOILERPLATE) || sheet.is(i, Block.Kind.CAPTION);
  }

  private static boolean isSpeech(Line line) {
    return !line.text().endsWith(":") && line.endsSentence() && !reports(line);
  }

  /** Whether the reporter attributes in it: {@code He also said that ...}. */
  private static boolean reports(Line line) {
    return Voice.isFirstPerson(line.text())
        ? Voice.opensWithCue(line.text()) && !Voice.isFirstPerson(opening(line.text()))
        : Voice.hasCue(line.text());
  }

  private static String opening(String text) {
    return text.substring(0, Math.min(text.length(), 90));
  }
}
