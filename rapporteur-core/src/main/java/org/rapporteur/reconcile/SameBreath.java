package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.Span;

/**
 * Finds the statements of one article that tell of one utterance twice: first in the article's
 * words and then quoted, under two cues, or in the headline. Each rule rests on how news is
 * written, and on the distance in the text.
 */
final class SameBreath {

  /** A quotation that bears out an indirect report stands this near, in characters. */
  private static final int NEAR = 420;

  private static final int NEXT = 160;

  /** No sentence that tells of two statements is longer, in characters. */
  private static final int REACH = 2000;

  private static final double RETOLD = 0.3;

  /** A quotation that a report has so many words of word by word is in it, or the two differ. */
  private static final int FRAGMENT = 4;

  /** A report of a report says so among its first characters. */
  private static final int LEAD = 45;

  /** Words before the one that asks: "the envoy on what …". */
  private static final int ASKED = 3;

  private static final Set<String> ANAPHORS = Set.copyOf(WordList.of("anaphors.txt"));
  private static final Set<String> SPELLING_OUT = Set.copyOf(WordList.of("spelling-out.txt"));
  private static final Set<String> QUESTIONS =
      Set.of("what", "whether", "if", "why", "how", "when", "where", "who", "which");

  private final Article article;
  private final List<Said> all;
  private final List<Said> unspoken;
  private final List<Link> links = new ArrayList<>();
  private final Digests digests;

  /** Two statements of one utterance. */
  record Link(Said a, Said b) {}

  private SameBreath(Article article, List<Said> all) {
    this.article = article;
    Comparator<Said> order = Comparator.comparingInt(Said::from).thenComparing(Said.PLACE);
    this.all = all.stream().filter(Said::spoken).sorted(order).toList();
    this.digests = new Digests(article, this.all);
    this.unspoken = all.stream().filter(s -> !s.spoken()).sorted(order).toList();
  }

  static List<Link> in(Article article, List<Said> said) {
    SameBreath search = new SameBreath(article, said);
    search.run();
    return search.links;
  }

  private void run() {
    for (Said a : unspoken) {
      all.stream().filter(b -> a.sameSpeaker(b) && twoCues(a, b)).forEach(b -> link(a, b));
    }
    for (int i = 0; i < all.size(); i++) {
      Said a = all.get(i);
      for (Said b : near(i)) {
        boolean one = twoCues(a, b) && a.sameSpeaker(b);
        if ((one || nested(a, b)) && a.sameOccasion(b)) {
          link(a, b);
        }
      }
      if (!digests.inHeadline(a)) {
        bearOut(a, following(i));
      }
    }
    digests.links(links).forEach(l -> link(l.a(), l.b()));
  }

  private void link(Said a, Said b) {
    links.add(new Link(a, b));
  }

  /** The statements that begin within reach of one, before it and behind. */
  private List<Said> near(int i) {
    Said a = all.get(i);
    List<Said> found = new ArrayList<>();
    for (int j = i - 1; j >= 0 && a.from() - all.get(j).from() <= REACH; j--) {
      found.add(all.get(j));
    }
    for (int j = i + 1; j < all.size() && all.get(j).from() - a.from() <= REACH; j++) {
      found.add(all.get(j));
    }
    return found;
  }

  /** The next statements within reach, in order. */
  private List<Said> following(int i) {
    List<Said> found = new ArrayList<>();
    Said a = all.get(i);
    for (int j = i + 1; j < all.size() && found.size() < 3; j++) {
      Said b = all.get(j);
      if (b.start() - a.to() > NEAR) {
        break;
      }
      if (b.start() >= a.to()) {
        found.add(b);
      }
    }
    return found;
  }

  /**
   * "Officials told us that they see X": one telling, whose content holds the other's; but "denied
   * that the minister had told them X" tells that nothing was told.
   */
  static boolean nested(Said a, Said b) {
    return (holds(a, b) || quotesSame(a, b))
        && a.statement().cue().stream().noneMatch(c -> ClaimWords.denies(c.quote()));
  }

  /** "He said that he had promised help 'in any storm'": all that is quoted is in both. */
  private static boolean quotesSame(Said a, Said b) {
    return a.sameSpeaker(b)
        && !a.quoted().content().isEmpty()
        && a.quoted().words().equals(b.quoted().words())
        && a.statement().content().stream()
            .anyMatch(c -> c.span().contains(b.statement().content().get(0).span()));
  }

  private static boolean holds(Said a, Said b) {
    return a.statement().content().stream()
        .anyMatch(
            outer ->
                leads(outer.span(), b)
                    && b.statement().content().stream()
                        .allMatch(
                            inner ->
                                outer.span().contains(inner.span())
                                    && !outer.span().equals(inner.span())));
  }

  /** What comes only in passing, "… as she called for calm", is another telling. */
  private static boolean leads(Span outer, Said inner) {
    return inner.statement().cue().stream()
        .findFirst()
        .map(c -> c.span().start() <= outer.start() + LEAD)
        .orElse(inner.from() <= outer.start() + LEAD);
  }

  /**
   * "She rejected that, saying …", "They defended the plan, denying …": the first cue may be one of
   * belief, which the second makes speech.
   */
  private boolean twoCues(Said a, Said b) {
    if (a.start() >= b.start() || a.statement().cue().isEmpty() || b.statement().cue().isEmpty()) {
      return false;
    }
    Evidence cue = b.statement().cue().get(0);
    Evidence first = a.statement().cue().get(0);
    String word = cue.quote().toLowerCase(Locale.ROOT);
    return SPELLING_OUT.contains(word)
        && first.span().end() <= cue.span().start()
        && a.wording().words().size() <= 8
        && !article.text().substring(first.span().end(), cue.span().start()).contains(". ");
  }

  private void bearOut(Said a, List<Said> next) {
    for (int k = 0; k < next.size(); k++) {
      Said b = next.get(k);
      if (!b.direct() || !a.sameOccasion(b)) {
        if (!a.sameSpeaker(b)) {
          return;
        }
        continue;
      }
      boolean adjacent = k == 0 && b.from() - a.to() <= NEXT;
      if (a.sameSpeaker(b)) {
        if (retold(a, b) || (adjacent && a.indirect() && (anaphoric(b) || asked(a, b)))) {
          link(a, b);
          return;
        }
      } else {
        if (adjacent && spokesman(a, b)) {
          link(a, b);
        }
        return;
      }
    }
  }

  /** What an indirect or partly quoted report tells is in the quotation that follows it. */
  private static boolean retold(Said a, Said b) {
    if (a.direct() || quotesOther(a, b)) {
      return false;
    }
    Set<String> fragment = new HashSet<>(a.quoted().content());
    if (!fragment.isEmpty()
        && fragment.size() <= 4
        && new HashSet<>(b.quoted().content()).containsAll(fragment)) {
      return true;
    }
    return a.wording().sharedContent(b.wording()) >= 2
        && Overlap.share(a.wording(), b.wording()) >= RETOLD;
  }

  /** Whether the report quotes at length what is not in the quotation. */
  static boolean quotesOther(Said a, Said b) {
    List<Wording> some =
        Quoted.fragments(a.statement()).stream().filter(f -> f.words().size() >= FRAGMENT).toList();
    return !some.isEmpty()
        && some.stream()
            .noneMatch(f -> Collections.indexOfSubList(b.wording().words(), f.words()) >= 0);
  }

  /** "Neither will happen," she said, after a report of what she was asked for. */
  private static boolean anaphoric(Said b) {
    List<String> words = b.wording().words();
    return words.size() <= 10 && !words.isEmpty() && ANAPHORS.contains(words.get(0));
  }

  /** He asked what she would give up: "Would you …?" */
  private static boolean asked(Said a, Said b) {
    List<String> words = a.wording().words();
    return !words.isEmpty()
        && words.stream().limit(ASKED).anyMatch(QUESTIONS::contains)
        && Said.text(b.statement()).contains("?");
  }

  /**
   * "The ministry rejected the report. 'It is wrong that …,' its spokesman said", "… rejected the
   * call for restraint from the islands. 'Such demands …'".
   */
  private static boolean spokesman(Said a, Said b) {
    boolean bare = a.wording().words().size() <= 3 && a.wording().content().size() <= 1;
    List<String> words = b.wording().words();
    boolean back = !words.isEmpty() && ANAPHORS.contains(words.get(0));
    boolean side = a.sameSide(b) || (back && b.party().isEmpty() && !a.byPerson());
    return a.indirect() && (bare || back) && side && b.byPerson();
  }
}
