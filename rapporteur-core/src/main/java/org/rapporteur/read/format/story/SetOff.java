package org.rapporteur.read.format.story;

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

  @Override
  public void mark(Sheet sheet) {
    boolean introduced = false;
    boolean quoting = false;
    boolean going = false;
    for (int i = 0; i < sheet.size(); i++) {
      Line line = sheet.line(i);
      if (!sheet.isOpen(i)) {
        if (!isBeside(sheet, i)) {
          introduced = false;
          going = false;
          quoting = false;
        }
        continue;
      }
      boolean bare = !Voice.isMarked(line.text()) && !line.isBulleted();
      boolean setOff =
          bare
              && line.words() >= 4
              && ((introduced && isSpeech(line))
                  || (going && Voice.isSpoken(line.text()) && !reports(line))
                  || (quoting && Voice.isFirstPerson(line.text()) && !reports(line)));
      if (setOff) {
        sheet.mark(i, Block.Kind.BLOCK_QUOTE);
      }
      going = setOff;
      introduced = !setOff && Voice.introduces(line);
      quoting = !setOff && (Voice.attributes(line) || (quoting && line.opensQuote()));
    }
  }

  /** What may stand between the parts of a quotation: pictures and notices. */
  private static boolean isBeside(Sheet sheet, int i) {
    return sheet.is(i, Block.Kind.BOILERPLATE) || sheet.is(i, Block.Kind.CAPTION);
  }

  private static boolean isSpeech(Line line) {
    return !line.text().endsWith(":")
        && (Voice.isSpoken(line.text()) || !reports(line))
        && line.endsSentence();
  }

  /** Whether the reporter attributes in it: {@code He also said that ...}. */
  private static boolean reports(Line line) {
    return Voice.hasCue(line.text()) && !Voice.isFirstPerson(line.text());
  }
}
