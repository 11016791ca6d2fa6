package org.rapporteur.reconcile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Meeting;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/** Tells that a meeting is one that there was not: "There have been no recent calls with Orrin." */
final class NoMeeting {

  /** "No progress in the talks" is told of talks. */
  private static final Pattern NONE =
      Pattern.compile(
          "\\b[Nn]o (?:(?!(?:"
              + String.join("|", WordList.of("joining-words.txt"))
              + ")\\b)[\\w-]{1,20} ){0,3}(?:"
              + String.join("|", WordList.of("meeting-nouns.txt"))
              + ")\\b");

  private NoMeeting() {}

  /** Whether the text of its article tells so. */
  static boolean is(Meeting m, String text) {
    Evidence told = m.evidence().get(0);
    if (text.isEmpty() || m.status() == Meeting.Status.CANCELLED) {
      return false;
    }
    Span sentence = Sentences.around(text, told.span());
    Matcher none = NONE.matcher(text).region(sentence.start(), sentence.end());
    while (none.find()) {
      if (new Span(none.start(), none.end()).overlaps(told.span())) {
        return true;
      }
    }
    return false;
  }
}
