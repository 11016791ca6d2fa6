package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.reconcile.SameBreath.Link;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.text.Sentences;

/**
 * Finds what an article tells first in its headline, then in its lead and then in full. The
 * headline digests the lead, and both digest a quotation below; whoever speaks may be named by the
 * party alone at first: "Orrin rejects the toll", then "the toll is theft, minister Ana Rell said".
 */
final class Digests {

  /** The headline stands within so many characters more than it is long. */
  private static final int TITLE_PLACE = 60;

  /** The lead begins within so many characters behind the headline. */
  private static final int LEAD_PLACE = 600;

  /** Two words of the headline that no other quotation has, or as much in others. */
  private static final double DIGEST = 1.9;

  private static final int MANY = 4;

  /** So much of a headline, in order, is in the quotation. */
  private static final double SHRUNK = 0.6;

  private static final int TOLD = 3;

  /** A report that quotes so many words is as good as a quotation. */
  private static final int QUOTES = 5;

  /** A headline and a lead that share less tell two things. */
  private static final double LEADS = 0.5;

  /** A quoted stretch of fewer words is anybody's; a headline's is what the article is about. */
  private static final int FRAGMENT = 4;

  private static final int TITLE_FRAGMENT = 2;

  /** So many that quote a word are looked at; in no story are there more. */
  private static final int MOST = 500;

  private final Article article;
  private final List<Said> all;
  private final Map<String, Integer> holders = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  /** The numbers of those that quote a word; made when it is first asked for. */
  private final Map<String, List<Integer>> quoting = new HashMap<>();

  Digests(Article article, List<Said> all) {
    this.article = article;
    this.all = all;
    for (Said s : all) {
      new HashSet<>(s.wording().content()).forEach(stem -> holders.merge(stem, 1, Integer::sum));
    }
  }

  /**
   * The links that it finds.
   *
   * @param borne what is known to be told again right behind: no other quotation is looked for
   */
  List<Link> links(List<Link> borne) {
    Set<Said> told = new HashSet<>();
    borne.forEach(l -> told.add(l.a()));
    List<Said> headline = all.stream().filter(this::inHeadline).toList();
    List<Said> lead = lead();
    for (Said a : headline) {
      lead.stream()
          .filter(b -> a.sameSide(b) && a.sameOccasion(b) && told(a, b) >= LEADS)
          .max(
              Comparator.comparingDouble((Said b) -> told(a, b))
                  .thenComparing(Said::start, Comparator.reverseOrder()))
          .ifPresent(b -> link(a, b));
      quoted(a, TITLE_FRAGMENT);
      below(a);
    }
    lead.stream().filter(a -> !told.contains(a)).forEach(this::below);
    all.stream().filter(a -> !a.direct()).forEach(a -> quoted(a, FRAGMENT));
    return links;
  }

  private void link(Said a, Said b) {
    links.add(new Link(a, b));
  }

  boolean inHeadline(Said a) {
    String title = article.metadata().title().orElse("");
    return a.to() <= title.length() + TITLE_PLACE
        && title.contains(a.statement().content().get(0).quote());
  }

  /** What the first sentence behind the headline tells. */
  private List<Said> lead() {
    int title = article.metadata().title().map(String::length).orElse(0);
    Optional<Said> first =
        all.stream().filter(s -> !inHeadline(s) && s.from() <= title + LEAD_PLACE).findFirst();
    if (first.isEmpty()) {
      return List.of();
    }
    int end =
        Sentences.around(article.text(), first.get().statement().content().get(0).span()).end();
    return all.stream().filter(s -> !inHeadline(s) && s.start() < end).toList();
  }

  /** The quotation below that a headline or lead digests. */
  private void below(Said a) {
    List<Said> below = new ArrayList<>();
    for (Said b : all) {
      boolean atLength = a.sameSpeaker(b) && b.quoted().words().size() >= QUOTES;
      boolean quotes = (b.direct() || atLength) && !SameBreath.quotesOther(a, b);
      if (quotes && b.from() >= a.to() && a.sameSide(b) && a.sameOccasion(b)) {
        below.add(b);
      }
    }
    below.stream()
        .filter(
            b ->
                told(a, b) >= DIGEST
                    || a.wording().sharedContent(b.wording()) >= MANY
                    || shrunk(a, b))
        .max(
            Comparator.comparingDouble((Said b) -> told(a, b))
                .thenComparing(Said::start, Comparator.reverseOrder()))
        .ifPresent(b -> link(a, b));
  }

  /** "Time for a deal is now", of "the time for a deal that … is now": hardly a word of its own. */
  private static boolean shrunk(Said a, Said b) {
    return a.wording().sharedContent(b.wording()) >= TOLD
        && a.wording().likeness(b.wording()) >= SHRUNK;
  }

  /** The same stretch quoted twice: cut out of the sentence, and in it. */
  private void quoted(Said a, int least) {
    List<Wording> fragments =
        Quoted.fragments(a.statement()).stream().filter(f -> !f.content().isEmpty()).toList();
    quoting(fragments).stream()
        .filter(b -> !b.equals(a) && !b.indirect() && !overlap(a, b))
        .filter(b -> a.sameSide(b) && a.sameOccasion(b))
        .filter(b -> quotes(b.quoted(), fragments, least))
        .findFirst()
        .ifPresent(b -> link(a, b));
  }

  /** Those that quote the rarest word of one of the stretches, in order. */
  private List<Said> quoting(List<Wording> fragments) {
    if (fragments.isEmpty()) {
      return List.of();
    }
    if (quoting.isEmpty()) {
      for (int i = 0; i < all.size(); i++) {
        for (String word : new HashSet<>(all.get(i).quoted().words())) {
          quoting.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
        }
      }
    }
    return fragments.stream()
        .map(
            f ->
                f.words().stream()
                    .map(w -> quoting.getOrDefault(w, List.of()))
                    .min(Comparator.comparingInt(List::size))
                    .orElse(List.of()))
        .flatMap(some -> some.stream().limit(MOST))
        .sorted()
        .distinct()
        .map(all::get)
        .toList();
  }

  private static boolean overlap(Said a, Said b) {
    return a.from() < b.to() && b.from() < a.to();
  }

  /** A stretch long enough to be nobody else's, or all of several short ones. */
  private static boolean quotes(Wording quotation, List<Wording> fragments, int least) {
    List<Wording> found =
        fragments.stream()
            .filter(f -> Collections.indexOfSubList(quotation.words(), f.words()) >= 0)
            .filter(f -> f.words().size() > 1 || !f.content().isEmpty())
            .toList();
    return found.stream().anyMatch(f -> f.words().size() >= least)
        || (found.size() > 1 && found.size() == fragments.size());
  }

  /** The words that two share, those that others share as well for less. */
  private double told(Said a, Said b) {
    Set<String> shared = new HashSet<>(a.wording().content());
    shared.retainAll(new HashSet<>(b.wording().content()));
    double sum = 0;
    for (String stem : shared) {
      sum += 1.0 / Math.max(1, holders.getOrDefault(stem, 2) - 1);
    }
    return sum;
  }
}
