package org.rapporteur.read.format.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Blanks;

/**
 * A line that says who wrote a story.
 *
 * @param names one each
 * @param outlet what follows the names, {@code By Ana Ruiz, Northgate Herald}, if anything does
 */
record Byline(List<String> names, Optional<String> outlet) {

  private static final int LONGEST = 300;

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|story|report|reported|words|analysis|opinion|review|posted|published)"
              + "[ \\u00A0])?by:?[ \\u00A0]+",
          Pattern.CASE_INSENSITIVE);

  /** Where the names end: a bar, a dot in the middle, a dash, a place, a date, an address. */
  private static final Pattern END =
      Pattern.compile(
          "[|\\u2022\\u00B7/(]| [-\\u2013\\u2014]{1,8} | [Ii]n | @| \\d"
              + "| (?:Published|Updated|Posted|Last|For|for|Special)\\b"
              + "| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,9}\\.? \\d");

  private static final Pattern BETWEEN = Pattern.compile(", ?(?:and )?| (?:and|&) |; ?");

  Byline {
    names = List.copyOf(names);
  }

  /** The byline that a line begins with, if it is one. */
  static Optional<Byline> parse(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(line);
    if (!by.lookingAt()) {
      return Optional.empty();
    }
    return named(line.substring(by.end()));
  }

  /** The names that a line consists of, with what follows them. */
  static Optional<Byline> named(String printed) {
    String line = Blanks.single(printed);
    Matcher end = END.matcher(line);
    String head = (end.find() ? line.substring(0, end.start()) : line).strip();
    List<String> names = new ArrayList<>();
    Optional<String> rest = Optional.empty();
    for (String part : BETWEEN.split(head)) {
      String words = part.strip();
      if (rest.isEmpty() && Names.isPerson(words) && !Outlets.isOutlet(words)) {
        names.add(Names.regular(words));
      } else if (!words.isEmpty() && rest.isEmpty()) {
        rest = Optional.of(words);
      }
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Byline(names, rest.filter(Outlets::isOutlet)));
  }
}
