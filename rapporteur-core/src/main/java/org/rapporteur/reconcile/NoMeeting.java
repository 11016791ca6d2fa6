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

  private final Origins origins;

  NoMeeting(Origins origins) {
    this.origins = origins;
  }

  boolean is(Found<Meeting> m) {
    Evidence told = m.finding().evidence().get(0);
    String text = origins.text(m.article());
    if (text.isEmpty() || m.finding().status() == Meeting.Status.CANCELLED) {
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
