package org.rapporteur.read.format.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** The dates that a page prints or marks up at its article. */
final class PrintedDateFinder {

  private static final int MOST_TIMES = 60;
  private static final int LONGEST = 400;
  private static final double AT_ARTICLE = 1.2;
  private static final double ENOUGH = 0.3;
  private static final Wordings DATED = Wordings.of("DATED");

  private static final Wordings TERM = Wordings.of("TERM");

  private final ParsedPage page;
  private final PageFrame frame;
  private final String language;
  private final Predicate<LocalDate> possible;
  private final List<LocalDate> atHead = new ArrayList<>();
  private Optional<LocalDate> best = Optional.empty();
  private double bestScore = ENOUGH;

  PrintedDateFinder(
      ParsedPage page, PageFrame frame, String language, Predicate<LocalDate> possible) {
    this.page = page;
    this.frame = frame;
    this.language = language;
    this.possible = possible;
    for (PageBlock block : page.blocks().blocks()) {
      consider(block);
    }
  }

  private void consider(PageBlock block) {
    if (block.text.length() > LONGEST || block.shape.digits() < 3) {
      return;
    }
    List<PrintedDates.Printed> dates = PrintedDates.in(block.text, language);
    if (dates.isEmpty() || !possible.test(dates.get(0).date())) {
      return;
    }
    PrintedDates.Printed first = published(block.text, dates);
    if (frame.isHead(block.index)) {
      dates.forEach(d -> atHead.add(d.date()));
    }
    double score = score(block, first);
    if (score > bestScore) {
      bestScore = score;
      best = Optional.of(first.date());
    }
  }

  /** Of several days that a line prints the one it calls that of publication, or else the first. */
  private static PrintedDates.Printed published(String text, List<PrintedDates.Printed> dates) {
    int from = 0;
    for (PrintedDates.Printed date : dates) {
      String before = text.substring(from, date.start());
      if (isDated(before)) {
        return date;
      }
      from = date.end();
    }
    return dates.get(0);
  }

  /** Whether words say that something was published or changed. */
  private static boolean isDated(String text) {
    List<String> words = WordGrams.words(text);
    return IntStream.range(0, words.size()).anyMatch(i -> DATED.lengthAt(words, i) > 0);
  }

  /** The end of an offer: <i>Register until 3 May 2031</i>. */
  private static boolean isTerm(String text, PrintedDates.Printed date) {
    List<String> before = WordGrams.words(text.substring(0, date.start()));
    return !before.isEmpty() && TERM.lengthAt(before, before.size() - 1) > 0;
  }

  /** A sentence that happens to hold a day: <i>Join us on 14 March for our summit on energy.</i> */
  private static boolean isSentence(PageBlock block, PrintedDates.Printed date) {
    boolean mostly = 3 * (date.end() - date.start()) > block.text.length();
    boolean ends = ".!?".indexOf(block.text.charAt(block.text.length() - 1)) >= 0;
    return block.shape.words() >= 7 && (ends || block.shape.sentenceEnds() > 0) && !mostly;
  }

  private double score(PageBlock block, PrintedDates.Printed date) {
    Scope scope = block.scope;
    int said = Phrase.in(WordGrams.words(block.text));
    boolean timed = (said & Phrase.UPDATED.bit()) != 0;
    double score = 0;
    score += frame.isHead(block.index) ? 2.5 : 0;
    score += frame.isFoot(block.index) ? 0.8 : 0;
    score += near(scope, NameClue.META.bit()) ? 0.8 : 0;
    score += near(scope, NameClue.AUTHOR.bit()) ? 0.4 : 0;
    score += timed ? 0.4 : 0;
    score += 0.8 * (date.end() - date.start()) / block.text.length();
    score -= isSentence(block, date) && !isDated(block.text) ? 5 : 0;
    score -= frame.isBody(block.index) && block.isProse() ? 2 : 0;
    boolean picture =
        scope.hasTag(TagClue.CAPTION.bit() | TagClue.FIGURE.bit())
            || (scope.clues & NameClue.CAPTION.bit()) != 0;
    score -= picture ? 5 : 0;
    score -= scope.hasClue(NameClue.COMMENT.bit()) ? 4 : 0;
    score -= scope.hasClue(NameClue.RELATED.bit()) ? 3 : 0;
    score -= scope.hasTag(TagClue.NAV.bit() | TagClue.FOOTER.bit() | TagClue.ASIDE.bit()) ? 1 : 0;
    score -= block.linkShare() > 0.5 ? 1 : 0;
    score -= (said & Phrase.RIGHTS.bit()) != 0 ? 3 : 0;
    boolean offer =
        !frame.isHead(block.index) && (said & (Phrase.OFFER.bit() | Phrase.ADVERT.bit())) != 0;
    score -= (offer || isTerm(block.text, date)) && !isDated(block.text) ? 5 : 0;
    score -= 0.03 * Math.min(50, Math.abs(block.index - frame.start()));
    return score;
  }

  private static boolean near(Scope scope, int clues) {
    Scope s = scope;
    for (int i = 0; i < 3 && s != null; i++) {
      if ((s.clues & clues) != 0) {
        return true;
      }
      s = s.parent;
    }
    return false;
  }

  /** The printed date that is likeliest the publication's. */
  Optional<Found<Moment>> find() {
    return best.map(d -> new Found<>(new Moment(d, Optional.empty()), "text"));
  }

  /** Whether a day is printed around the headline. */
  boolean isAtHead(LocalDate day) {
    return atHead.contains(day);
  }

  /** The marked-up time at the article that is likeliest the publication's. */
  Optional<Found<Moment>> marked() {
    return marked(AT_ARTICLE);
  }

  /** The marked-up time anywhere on the page that is likeliest the publication's. */
  Optional<Found<Moment>> markedElsewhere() {
    return marked(0);
  }

  private Optional<Found<Moment>> marked(double least) {
    Found<Moment> best = null;
    double bestScore = least;
    int seen = 0;
    for (Element e : page.elements().tagged("time")) {
      if (seen++ >= MOST_TIMES) {
        break;
      }
      Optional<Moment> moment = Moment.parse(e.attr("datetime"), language);
      if (moment.isEmpty()) {
        moment = Moment.parse(e.text(), language);
      }
      if (moment.isEmpty() || !possible.test(moment.get().date())) {
        continue;
      }
      double score = score(e);
      if (score > bestScore) {
        bestScore = score;
        best = new Found<>(moment.get(), "time");
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(Element time) {
    String names = NameClues.normal(time.className() + " " + time.attr("itemprop"));
    double score = time.hasAttr("pubdate") ? 2 : 0;
    score += names.contains("-publi") || names.contains("-entry-date") ? 1.5 : 0;
    score -= names.contains("-updated-") || names.contains("-modified-") ? 0.7 : 0;
    Optional<Scope> scope = frame.scopeOf(time);
    if (scope.isEmpty() || scope.get().blocks == 0) {
      return score;
    }
    Scope s = scope.get();
    int at = s.firstBlock;
    score += frame.isHead(at) ? 2 : 0;
    score += frame.isFoot(at) ? 0.7 : 0;
    score -= s.hasClue(NameClue.COMMENT.bit()) ? 4 : 0;
    score -= s.hasClue(NameClue.RELATED.bit()) ? 1 : 0;
    score -= s.hasTag(TagClue.ASIDE.bit() | TagClue.NAV.bit()) ? 1 : 0;
    score -= s.hasTag(TagClue.LINK.bit()) ? 0.5 : 0;
    return score + 0.5 - 0.02 * Math.min(50, Math.abs(at - frame.start()));
  }
}
