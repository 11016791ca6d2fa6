package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.reconcile.wording.Components;
import org.rapporteur.reconcile.wording.Neighbours;
import org.rapporteur.reconcile.wording.QuoteIndex;
import org.rapporteur.reconcile.wording.Vocabulary;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/**
 * Groups statements by utterance: the same speaker, the same occasion, the same words or words that
 * the article itself presents as the same. Two occasions stay two, however alike the words are.
 */
final class UtteranceIndex {

  /** Words so alike that a venue named otherwise is more likely an error than a second occasion. */
  private static final double VERBATIM = 0.9;

  private static final int LONG = 7;

  /**
   * Fewer telling words than this are a stock phrase, "two roads ahead", unless one wording is a
   * piece of the other.
   */
  private static final int MARKED = 4;

  private static final double REPORT = 0.75;

  /** So alike, and printed within so many days, undated words are of one occasion. */
  private static final double NEARLY = 0.8;

  private static final long DAYS = 7;

  private final Neighbours<Said, Double> spoken = new Neighbours<>(0, 1, UtteranceIndex::sameWords);
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, List<SameBreath.Link>> within = new HashMap<>();
  private final Map<String, List<Said>> byArticle = new TreeMap<>();

  void add(Reading reading) {
    remove(reading.article().id());
    List<Said> said = new ArrayList<>();
    for (Statement s : reading.statements()) {
      if (!s.speakers().isEmpty() && !DeedTold.is(s, reading)) {
        said.add(Said.of(reading.article(), s, vocabulary));
      }
    }
    List<SameBreath.Link> links = SameBreath.in(reading.article(), said);
    said.removeIf(s -> !s.spoken() && links.stream().noneMatch(l -> l.a().equals(s)));
    byArticle.put(reading.article().id(), said);
    within.put(reading.article().id(), links);
    for (Said s : said) {
      spoken.add(s.id(), s, keys(s));
    }
  }

  void remove(String article) {
    within.remove(article);
    List<Said> gone = byArticle.remove(article);
    if (gone != null) {
      gone.forEach(s -> spoken.remove(s.id()));
    }
  }

  /** By who speaks, and by whom they speak for. */
  private static int[] keys(Said s) {
    IntStream own =
        s.speakers().stream()
            .flatMapToInt(n -> IntStream.of(QuoteIndex.keys(s.wording(), n.family())));
    int[] side = s.party().map(p -> QuoteIndex.keys(s.wording(), "of " + p)).orElse(new int[0]);
    return IntStream.concat(own, IntStream.of(side)).distinct().toArray();
  }

  private static Optional<Double> sameWords(Said a, Said b) {
    boolean other = a.bothAnonymous(b) || ((a.byParty() || b.byParty()) && a.sameSide(b));
    boolean named =
        a.sameSpeaker(b) || (a.among(b) && contains(a.wording().words(), b.wording().words()));
    if ((!named && !other)
        || a.overlaps(b)
        || !a.sameOccasion(b)
        || Negation.turned(a.wording(), b.wording())) {
      return Optional.empty();
    }
    if (named
        && a.printedNear(b, DAYS)
        && (Retold.quoted(a, b) || Retold.run(a, b) || Retold.answered(a, b))) {
      return Optional.of(a.wording().likeness(b.wording()));
    }
    OptionalDouble alike = QuoteIndex.alike(a.wording(), b.wording());
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    double likeness = alike.getAsDouble();
    int shared = a.wording().sharedContent(b.wording());
    boolean identical = a.wording().words().equals(b.wording().words());
    boolean verbatim = likeness >= VERBATIM && (shared >= LONG || (identical && shared >= MARKED));
    if (!named && !verbatim) {
      return Optional.empty();
    }
    if (shared < MARKED && !contains(a.wording().words(), b.wording().words())) {
      return Optional.empty();
    }
    if (a.otherVenue(b) && !verbatim) {
      return Optional.empty();
    }
    if (a.anonymous() && !a.article().equals(b.article()) && !verbatim) {
      return Optional.empty();
    }
    boolean undated = !Dates.known(a.statement().saidOn()) || !Dates.known(b.statement().saidOn());
    boolean near = likeness >= NEARLY && a.printedNear(b, DAYS);
    if (undated && !a.article().equals(b.article()) && !verbatim && !near) {
      return Optional.empty();
    }
    boolean reported = !a.direct() || !b.direct();
    return reported && likeness < REPORT ? Optional.empty() : Optional.of(likeness);
  }

  private static boolean contains(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    return shorter.size() >= MARKED && Collections.indexOfSubList(longer, shorter) >= 0;
  }

  /** The statements of some articles in groups of one utterance, by article and place. */
  List<List<Said>> groups(Set<String> articles) {
    Map<String, Said> all = new TreeMap<>();
    Components<String> components = new Components<>();
    for (String article : articles) {
      byArticle.getOrDefault(article, List.of()).forEach(s -> all.put(s.id(), s));
    }
    all.keySet().forEach(components::add);
    for (String id : all.keySet()) {
      spoken.links(id).keySet().stream()
          .filter(all::containsKey)
          .forEach(other -> components.join(id, other));
    }
    for (String article : articles) {
      within.getOrDefault(article, List.of()).forEach(l -> components.join(l.a().id(), l.b().id()));
    }
    List<List<Said>> groups = new ArrayList<>();
    for (List<String> ids : components.sorted()) {
      List<Said> group = new ArrayList<>();
      ids.forEach(id -> Optional.ofNullable(all.get(id)).ifPresent(group::add));
      group.sort(Said.PLACE);
      groups.add(group);
    }
    groups.sort(Comparator.comparing(g -> g.get(0), Said.PLACE));
    return groups;
  }
}
