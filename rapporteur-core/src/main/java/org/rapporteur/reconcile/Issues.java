package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/**
 * What stances are about, over parties, outlets and wordings: "a toll in the strait", "Orrin's
 * toll", "ships that pay nothing in the strait". What one sentence tells is about one thing;
 * sentences are put together by the words of what is at issue in them, of the passages and of the
 * whole sentence, and for less of the sentence before, which may be the one that names the matter:
 * "Vell would not move on this." A word that few sentences have says more. The kinds of matter that
 * the words are of count with them, for "Vell sends a delegation" and "Orrin will attend the talks"
 * have no word in common. What articles of different crises tell in like words stays apart. Nothing
 * depends on the order of articles.
 */
final class Issues {

  /** Less alike than this, on average, sentences are about two things. */
  private static final double ALIKE = 0.11;

  private static final double MATTER = 1;
  private static final double PASSAGE = 1;
  private static final double SENTENCE = 1;
  private static final double BEFORE = 0.5;

  /** What the kind that most of a sentence is of weighs beside its words. */
  private static final double KIND = 5;

  /** The stems of words that tell how somebody stands, whatever it is about. */
  static final Set<String> STANDING = content(String.join(" ", WordList.of("stance-words.txt")));

  private final Origins origins;
  private final Map<Found<Position>, Place> places = new HashMap<>();
  private final Map<Place, Integer> numbers = new HashMap<>();
  private final List<IssueName> names = new ArrayList<>();

  /** Words, and how closely they stand to what somebody stands on. */
  private record Weighed(String text, double weight) {}

  /** The sentence in which a stance stands, and which of the things that it tells of. */
  private record Place(String article, int start, int matter) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::article)
            .thenComparingInt(Place::start)
            .thenComparingInt(Place::matter);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** Puts stances together. */
  Issues(Collection<Found<Position>> stances, Origins origins) {
    this.origins = origins;
    Map<Place, List<Found<Position>>> sentences = new TreeMap<>();
    stances.forEach(s -> sentences.computeIfAbsent(place(s), p -> new ArrayList<>()).add(s));
    Map<Place, List<Position>> told = new TreeMap<>();
    sentences.forEach(
        (p, some) ->
            some.forEach(
                s -> {
                  Place own = new Place(p.article(), p.start(), matter(s, some));
                  places.put(s, own);
                  told.computeIfAbsent(own, o -> new ArrayList<>()).add(s.finding());
                }));
    List<Place> all = List.copyOf(told.keySet());
    List<WordBag> bags =
        all.stream()
            .map(
                p -> {
                  List<Position> some = told.getOrDefault(p, List.of());
                  return isPart(p, told.keySet()) ? words(matters(some)) : bag(texts(some));
                })
            .toList();
    WordBag.weigh(bags);
    Stories stories = new Stories(stances);
    List<List<Integer>> heaps =
        Clusters.of(bags, ALIKE).stream()
            .flatMap(h -> stories.apart(h, i -> all.get(i).article()).stream())
            .toList();
    for (List<Integer> heap : heaps) {
      IssueName name = new IssueName();
      for (int i : heap) {
        numbers.put(all.get(i), names.size());
        name.add(told.getOrDefault(all.get(i), List.of()));
      }
      names.add(name);
    }
  }

  private Place place(Found<Position> stance) {
    return new Place(stance.article(), sentence(stance.finding().evidence().get(0)).start(), 0);
  }

  /**
   * "Vell condemned the raid but urged all to stay calm": what one party asks for in a sentence and
   * what it refuses there are two things where no word is of both.
   */
  private static int matter(Found<Position> stance, List<Found<Position>> sentence) {
    int side = side(stance.finding().stance());
    String party = stance.finding().party();
    List<Found<Position>> same =
        sentence.stream().filter(s -> s.finding().party().equals(party)).toList();
    Set<String> own = matters(same, side);
    boolean apart = side > 0 && !own.isEmpty() && apart(own, matters(same, -1));
    return apart ? 1 : 0;
  }

  private static List<Weighed> matters(List<Position> some) {
    return List.of(new Weighed(joined(some.stream().map(Position::issue)), MATTER));
  }

  private static String joined(Stream<String> texts) {
    return texts.distinct().sorted().collect(Collectors.joining(" "));
  }

  private static boolean isPart(Place p, Set<Place> all) {
    return p.matter() > 0 || all.contains(new Place(p.article(), p.start(), 1));
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static Set<String> matters(List<Found<Position>> sentence, int side) {
    Set<String> words = new TreeSet<>();
    sentence.stream()
        .filter(s -> side(s.finding().stance()) == side)
        .forEach(s -> words.addAll(matter(s.finding().issue())));
    return words;
  }

  private static int side(Position.Stance stance) {
    return switch (stance) {
      case DEMANDS, OFFERS, OPEN, COMMITS -> 1;
      case REJECTS, DENIES -> -1;
      case ACCUSES, WARNS -> 0;
    };
  }

  private Span sentence(Evidence evidence) {
    String text = origins.text(evidence.article());
    return text.isEmpty() ? evidence.span() : Sentences.around(text, evidence.span());
  }

  private List<Weighed> texts(List<Position> some) {
    List<Weighed> texts = new ArrayList<>(matters(some));
    Stream<Evidence> evidence = some.stream().flatMap(p -> p.evidence().stream());
    texts.add(new Weighed(joined(evidence.map(Evidence::quote)), PASSAGE));
    Evidence first = some.get(0).evidence().get(0);
    String text = origins.text(first.article());
    if (!text.isEmpty()) {
      Span sentence = sentence(first);
      Span before = Sentences.before(text, sentence.start()).orElse(sentence);
      texts.add(new Weighed(sentence.in(text), SENTENCE));
      texts.add(new Weighed(before.in(text), BEFORE));
    }
    return texts;
  }

  private static WordBag words(List<Weighed> texts) {
    WordBag bag = WordBag.empty();
    texts.forEach(t -> bag.and(matter(t.text()), t.weight()));
    return bag;
  }

  /** The words, and the kinds of matter that they are of, measured by the one of most words. */
  private static WordBag bag(List<Weighed> texts) {
    Map<String, Double> kinds = new TreeMap<>();
    for (Weighed t : texts) {
      Matters.in(t.text()).forEach(k -> kinds.merge(k, t.weight(), Double::sum));
    }
    WordBag bag = words(texts);
    double most = kinds.values().stream().mapToDouble(k -> k).max().orElse(1);
    kinds.forEach((k, weight) -> bag.and(List.of(k), KIND * weight / most));
    return bag;
  }

  /** The words that say more than how somebody stands. */
  private static Set<String> matter(String text) {
    Set<String> words = content(text);
    words.removeAll(STANDING);
    return words;
  }

  /** The words that say what a phrasing is about. */
  static Set<String> content(String phrasing) {
    return new TreeSet<>(Wording.of(phrasing).content());
  }

  /** The number of a stance's issue. */
  int of(Found<Position> stance) {
    return numbers.getOrDefault(places.getOrDefault(stance, place(stance)), -1);
  }

  /** What an issue is called. */
  IssueName name(int number) {
    return number < 0 ? new IssueName() : names.get(number);
  }
}
