package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.lexicon.WordVectors;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Telling;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * All that an article says of one party towards another: which acts its propositions tell, with
 * what parts for the two, in what words. What is counted never tells who the parties are.
 */
final class PairReport {

  private static final int MOST = 3;

  private final String actor;
  private final String recipient;
  private final Scenes scenes;
  private final Map<String, Integer> common = new TreeMap<>();
  private final Map<String, Integer> words = new TreeMap<>();
  private final Map<EventType, Map<String, Integer>> own = new EnumMap<>(EventType.class);
  private final Map<EventType, List<Trace>> told = new EnumMap<>(EventType.class);
  private final List<Trace> spoken = new ArrayList<>();
  private final float[] joined;
  private final float[] said;
  private double apart = 4;
  private double crowd = 4;
  private int speaks;

  PairReport(String actor, String recipient, Scenes scenes, WordVectors vectors) {
    this.actor = actor;
    this.recipient = recipient;
    this.scenes = scenes;
    this.joined = new float[vectors.width()];
    this.said = new float[vectors.width()];
  }

  /** Adds what a sentence says. */
  void add(Scene scene, WordVectors vectors) {
    count(common, Clue.SCENE.of());
    crowd = Math.min(crowd, Math.log(scene.parties().size()));
    apart = Math.min(apart, distance(scene));
    boolean speaking = scene.speaks(actor);
    if (speaking) {
      speaks++;
    }
    if (scene.speaks(recipient)) {
      count(common, Clue.HEARD.of());
    }
    boolean any = false;
    for (int i = 0; i < scene.propositions().size(); i++) {
      any |= proposition(scene, i, vectors);
    }
    count(common, any ? Clue.JOINED.of() : Clue.PARTED.of());
    if (speaking) {
      content(scene, vectors);
    }
  }

  private boolean proposition(Scene scene, int i, WordVectors vectors) {
    Proposition p = scene.propositions().get(i);
    Optional<Ties.Tie> x = scene.ties().get(i).of(actor);
    Optional<Ties.Tie> y = scene.ties().get(i).of(recipient);
    chain(scene, i);
    Part a = x.map(Ties.Tie::part).orElse(Part.X);
    Part b = y.map(Ties.Tie::part).orElse(Part.X);
    p.telling().ifPresent(t -> trace(t.type(), scene, p, a, b));
    if (x.isEmpty() && y.isEmpty()) {
      p.telling().ifPresent(t -> own(t.type(), Clue.ALONE.of()));
      return false;
    }
    if (p.telling().isPresent()) {
      told(p, p.telling().get(), a, b, y.map(Ties.Tie::marker));
    } else {
      count(common, Clue.UNTOLD.of(a, b));
    }
    if (x.isPresent() && y.isPresent()) {
      count(words, Clue.LEMMA.of(p.lemma(), a, b));
      vectors.add(p.lemma(), joined, 1);
      if (p.telling().isEmpty()) {
        spoken.add(new Trace(scene, p, a, b, a == Part.S ? 1 : 2));
      }
      return true;
    }
    if (scene.ties().get(i).isSource(actor)) {
      spoken.add(new Trace(scene, p, a, b, 0));
    }
    return false;
  }

  private void told(Proposition p, Telling telling, Part a, Part b, Optional<String> marker) {
    EventType type = telling.type();
    own(type, a.name() + b);
    own(type, Clue.OWN.of(a, b, Mood.of(p.factuality())));
    own(type, Clue.OWN.of(a, b, p.kind()));
    if (a != Part.X && marker.isPresent()) {
      own(type, Clue.JOINT.of(a, b, marker.get()));
      own(type, telling.confidence() < 0.55 ? Clue.UNSURE.of() : Clue.SURE.of());
      own(type, p.depth() == 0 ? Clue.MAIN.of() : Clue.DEEP.of());
    }
    count(common, Clue.JOINT.of(type.quad(), a, b));
  }

  /** One has a part in what embeds, the other in what is embedded. */
  private void chain(Scene scene, int i) {
    Proposition p = scene.propositions().get(i);
    int above = p.parent().map(n -> n - scene.first()).orElse(scene.propositions().size());
    if (above < 0 || above >= scene.propositions().size()) {
      return;
    }
    Proposition q = scene.propositions().get(above);
    Optional<Ties.Tie> x = scene.ties().get(above).of(actor);
    Optional<Ties.Tie> y = scene.ties().get(i).of(recipient);
    if (x.isEmpty() || y.isEmpty() || scene.ties().get(above).of(recipient).isPresent()) {
      return;
    }
    Part a = x.get().part();
    Part b = y.get().part();
    count(common, Clue.CHAIN.of(a, b, p.link()));
    count(words, Clue.OUTER.of(q.lemma(), a, b));
    count(words, Clue.INNER.of(p.lemma(), a, b));
    String inner = p.telling().map(t -> t.type().quad().name()).orElse("");
    q.telling()
        .ifPresent(
            t -> {
              own(t.type(), Clue.OUTER.of(a, b, p.link()));
              own(t.type(), Clue.OUTER.of(a, b, inner));
              trace(t.type(), scene, q, a, Part.X);
            });
    p.telling().ifPresent(t -> own(t.type(), Clue.INNER.of(a, b, p.link())));
    count(common, Clue.CHAIN.of(a, b, inner, Mood.of(p.factuality())));
  }

  private void content(Scene scene, WordVectors vectors) {
    for (Token w : scene.tree().sentence().tokens()) {
      boolean content = w.upos() == Upos.NOUN || w.upos() == Upos.VERB || w.upos() == Upos.ADJ;
      if (content && scene.tree().sentence().nameAt(w).isEmpty()) {
        String lemma = w.lemma().toLowerCase(Locale.ROOT);
        count(words, Clue.SAID.of(lemma));
        vectors.add(lemma, said, 1);
      }
    }
  }

  private double distance(Scene scene) {
    int nearest = 53;
    for (Token x : scene.heads().getOrDefault(actor, List.of())) {
      for (Token y : scene.heads().getOrDefault(recipient, List.of())) {
        nearest = Math.min(nearest, Math.abs(x.id() - y.id()));
      }
    }
    return Math.log1p(nearest);
  }

  private void own(EventType type, String what) {
    count(own.computeIfAbsent(type, t -> new TreeMap<>()), what);
  }

  private void trace(EventType type, Scene scene, Proposition p, Part a, Part b) {
    int strength = weight(a, 6, 1) + weight(b, 2, 4);
    told.computeIfAbsent(type, t -> new ArrayList<>()).add(new Trace(scene, p, a, b, strength));
  }

  /** How clearly a part tells, for one who acts and for one who is acted on. */
  private static int weight(Part part, int acting, int suffering) {
    return switch (part) {
      case A -> acting;
      case P, R -> suffering;
      case S -> Math.min(3, acting);
      case O -> Math.min(3, suffering);
      case W -> Math.min(2, Math.min(acting, suffering));
      case X -> 0;
    };
  }

  private static void count(Map<String, Integer> counts, String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** The types that any proposition tells, and those that speaking may be. */
  Set<EventType> types() {
    Set<EventType> found = EnumSet.noneOf(EventType.class);
    told.forEach(
        (type, traces) -> {
          if (traces.stream().anyMatch(t -> t.bears(type))) {
            found.add(type);
          }
        });
    if (speaks > 0) {
      found.addAll(
          EnumSet.of(
              EventType.ACCUSE,
              EventType.REQUEST,
              EventType.REJECT,
              EventType.SUPPORT,
              EventType.THREATEN));
    }
    return found;
  }

  /** The candidate of a type; what the other way round tells counts for mutual acts. */
  Candidate candidate(EventType type, Optional<PairReport> reverse) {
    FeatureRow row = new FeatureRow();
    row.mark(Clue.TYPE.of(type));
    common.forEach((k, n) -> both(row, type, k, root(n)));
    own.getOrDefault(type, Map.of()).forEach((k, n) -> both(row, type, Clue.OWN.of(k), root(n)));
    reverse.ifPresent(
        r ->
            r.own
                .getOrDefault(type, Map.of())
                .forEach((k, n) -> both(row, type, Clue.BACK.of(k), root(n))));
    own.forEach(
        (other, counts) -> {
          if (other != type) {
            counts.forEach(
                (k, n) -> {
                  if (k.length() == 2) {
                    row.put(Clue.JOINT.of(type, other, k), root(n));
                  }
                });
          }
        });
    words.forEach((k, n) -> row.put(type + "|" + k, 0.5));
    vector(row, Clue.LEMMA.of(type), joined);
    vector(row, Clue.SAID.of(type), said);
    who(row, type, Clue.FIRST, actor);
    who(row, type, Clue.SECOND, recipient);
    both(row, type, Clue.SPEAKS.of(), Math.log1p(speaks));
    both(row, type, Clue.CROWD.of(), crowd);
    both(row, type, Clue.APART.of(), apart);
    return new Candidate(actor, recipient, type, row, traces(type));
  }

  private List<Trace> traces(EventType type) {
    List<Trace> found = new ArrayList<>(told.getOrDefault(type, List.of()));
    found.addAll(spoken);
    found.removeIf(t -> !t.bears(type));
    found.sort(Comparator.comparingInt(Trace::strength).reversed());
    return found;
  }

  private void who(FeatureRow row, EventType type, Clue place, String side) {
    Actor party = scenes.actor(side);
    both(row, type, place.of(party.kind()), 1);
    both(row, type, place.of(Clue.SECTOR, party.sector().orElse("")), 1);
    both(row, type, place.of(Clue.SHARE), scenes.share(side));
    both(row, type, place.of(Clue.RANK), Math.log1p(scenes.rank(side)));
  }

  private static void vector(FeatureRow row, String name, float[] v) {
    double sum = 0;
    for (float x : v) {
      sum += x * x;
    }
    if (sum > 0) {
      float by = (float) (2 / Math.sqrt(sum));
      float[] scaled = v.clone();
      for (int i = 0; i < v.length; i++) {
        scaled[i] *= by;
      }
      row.put(name, scaled);
    }
  }

  private static void both(FeatureRow row, EventType type, String name, double amount) {
    row.put(name, amount).put(type + "|" + name, amount);
  }

  private static double root(int n) {
    return Math.sqrt(Math.min(n, MOST));
  }
}
