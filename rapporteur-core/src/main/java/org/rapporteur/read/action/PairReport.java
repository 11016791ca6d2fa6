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
import java.util.TreeSet;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.lexicon.WordVectors;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Telling;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * What one sentence says of one party towards another: which acts its propositions tell, with which
 * parts for the two, how the two hang together, and in what words. Nothing of it says who the
 * parties are.
 */
final class PairReport {

  private static final int MOST = 3;

  private static final Set<EventType> SPEECH =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.THREATEN);

  private static final Set<EventType> UNKIND =
      EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  private final String actor;
  private final String recipient;
  private final Scene scene;
  private final Scenes scenes;
  private final Map<String, Integer> common = new TreeMap<>();
  private final Set<String> words = new TreeSet<>();
  private final Map<EventType, Map<String, Integer>> own = new EnumMap<>(EventType.class);
  private final Map<EventType, List<Trace>> told = new EnumMap<>(EventType.class);
  private final List<Trace> spoken = new ArrayList<>();
  private final Set<EventType> suffered = EnumSet.noneOf(EventType.class);
  private final Set<EventType> spared = EnumSet.noneOf(EventType.class);
  private final float[] joined;
  private final float[] onPath;
  private final boolean speaking;
  private boolean harmed;
  private boolean harming;
  private final Optional<Path> path;
  private final PairWords around;
  private final int order;

  PairReport(String actor, String recipient, Scene scene, Scenes scenes, WordVectors vectors) {
    this.actor = actor;
    this.recipient = recipient;
    this.scene = scene;
    this.scenes = scenes;
    this.joined = new float[vectors.width()];
    this.onPath = new float[vectors.width()];
    this.speaking = scene.speaks(actor);
    this.path = Path.between(scene, actor, recipient);
    this.around = new PairWords(scene, actor, recipient, vectors);
    this.order = Integer.compare(scene.first(actor), scene.first(recipient));
    if (speaking) {
      count(common, Clue.SPEAKS.of());
    }
    if (scene.speaks(recipient)) {
      count(common, Clue.HEARD.of());
    }
    boolean any = false;
    for (int i = 0; i < scene.propositions().size(); i++) {
      any |= proposition(i, vectors);
    }
    count(common, any ? Clue.JOINED.of() : Clue.PARTED.of());
    path.ifPresent(p -> path(p, vectors));
  }

  List<String> pair() {
    return List.of(actor, recipient);
  }

  Scene scene() {
    return scene;
  }

  private void path(Path p, WordVectors vectors) {
    count(common, Clue.PATH.of(p.relations()));
    count(common, Clue.FAR.of(Math.min(8, p.length())));
    for (Token t : p.inner()) {
      String lemma = t.lemma().toLowerCase(Locale.ROOT);
      if (t.upos() != Upos.PROPN && scene.tree().sentence().nameAt(t).isEmpty()) {
        words.add(Clue.PATH.of(lemma));
        vectors.add(lemma, onPath, 1);
      }
    }
  }

  private boolean proposition(int i, WordVectors vectors) {
    Proposition p = scene.propositions().get(i);
    Optional<Ties.Tie> x = scene.ties().get(i).of(actor);
    Optional<Ties.Tie> y = scene.ties().get(i).of(recipient);
    chain(i);
    Part a = x.map(Ties.Tie::part).orElse(Part.X);
    Part b = y.map(Ties.Tie::part).orElse(Part.X);
    p.telling().ifPresent(t -> trace(t.type(), p, a, b));
    if (x.isEmpty() && y.isEmpty()) {
      p.telling().ifPresent(t -> own(t.type(), Clue.ALONE.of()));
      return false;
    }
    if (p.telling().isPresent()) {
      told(i, p, p.telling().get(), a, b, y.map(Ties.Tie::marker));
    } else {
      count(common, Clue.UNTOLD.of(a, b));
    }
    words.add(Clue.LEMMA.of(p.lemma(), a, b));
    if (x.isPresent() && y.isPresent()) {
      words.add(Clue.LEMMA.of(p.lemma()));
      vectors.add(p.lemma(), joined, 1);
      spoken.add(new Trace(scene, p, a, b, a == Part.S ? 1 : 2));
      return true;
    }
    if (scene.ties().get(i).isSource(actor)) {
      spoken.add(new Trace(scene, p, a, b, 0));
    }
    return false;
  }

  private void told(
      int i, Proposition p, Telling telling, Part a, Part b, Optional<String> marker) {
    EventType type = telling.type();
    own(type, a.name() + b);
    own(type, Clue.OWN.of(a, b, Mood.of(p.factuality())));
    own(type, Clue.OWN.of(a, b, p.kind()));
    char sure = telling.confidence() < 0.55 ? 'u' : 's';
    own(type, Clue.OWN.of(a, b, Mood.of(p.factuality()), sure, Math.min(p.depth(), 2)));
    own(type, Clue.RULE.of(telling.rule(), a, b));
    if (a != Part.X && marker.isPresent()) {
      own(type, Clue.JOINT.of(a, b, marker.get()));
      own(type, telling.confidence() < 0.55 ? Clue.UNSURE.of() : Clue.SURE.of());
      own(type, p.depth() == 0 ? Clue.MAIN.of() : Clue.DEEP.of());
      own(type, Clue.RULE.of(telling.rule()));
    }
    boolean turned = a == Part.P || a == Part.R;
    if (turned && b == Part.A) {
      suffered.add(type);
    }
    if (type.quad() == EventType.Quad.MATERIAL_CONFLICT) {
      boolean beside = b == Part.O || b == Part.W || b == Part.X;
      if (a == Part.A && beside && scene.ties().get(i).suffersOther(actor, recipient)) {
        spared.add(type);
      }
      harmed |= b == Part.P || b == Part.R;
      harming |= b == Part.A;
    }
    count(common, Clue.JOINT.of(type.quad(), a, b));
  }

  /** One has a part in what embeds, the other in what is embedded. */
  private void chain(int i) {
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
    words.add(Clue.OUTER.of(q.lemma(), a, b));
    words.add(Clue.INNER.of(p.lemma(), a, b));
    String inner = p.telling().map(t -> t.type().quad().name()).orElse("");
    q.telling()
        .ifPresent(
            t -> {
              own(t.type(), Clue.OUTER.of(a, b, p.link()));
              own(t.type(), Clue.OUTER.of(a, b, inner));
              trace(t.type(), q, a, Part.X);
            });
    p.telling().ifPresent(t -> own(t.type(), Clue.INNER.of(a, b, p.link())));
    count(common, Clue.CHAIN.of(a, b, inner, Mood.of(p.factuality())));
  }

  private void own(EventType type, String what) {
    count(own.computeIfAbsent(type, t -> new TreeMap<>()), what);
  }

  private void trace(EventType type, Proposition p, Part a, Part b) {
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

  /** The types in question: what is told, what speaking may be, anything of those who are close. */
  Set<EventType> types() {
    Set<EventType> found = EnumSet.noneOf(EventType.class);
    found.addAll(told.keySet());
    if (speaking) {
      found.addAll(SPEECH);
    }
    if (common.containsKey(Clue.JOINED.of()) || path.filter(p -> p.length() < 5).isPresent()) {
      found.addAll(scene.hints());
    }
    found.removeAll(suffered);
    // "Varland seized the Sundrian port with the help of Ostmark": not Ostmark's port
    found.removeIf(t -> spared.contains(t) && strength(t) < Trace.GIVEN);
    // who deplores the shelling of Ostmark does not accuse Ostmark
    if ((harmed || scene.isStruck(recipient)) && !harming) {
      found.remove(EventType.ACCUSE);
    }
    // "the talks went well" is no accusation, whoever says it of whom
    if (scene.tone().isKind()) {
      found.removeIf(t -> UNKIND.contains(t) && !told.containsKey(t));
    }
    found.removeIf(t -> traces(t).isEmpty());
    return found;
  }

  /** How clearly the sentence tells an act of the type. */
  int strength(EventType type) {
    return told.getOrDefault(type, List.of()).stream().mapToInt(Trace::strength).max().orElse(0);
  }

  /** The candidate of a type. */
  Candidate candidate(EventType type, PairContext context) {
    return new Candidate(actor, recipient, type, () -> row(type, context), traces(type));
  }

  private FeatureRow row(EventType type, PairContext context) {
    FeatureRow row = new FeatureRow();
    row.mark(Clue.TYPE.of(type));
    common.forEach((k, n) -> both(row, type, k, root(n)));
    own.getOrDefault(type, Map.of()).forEach((k, n) -> both(row, type, Clue.OWN.of(k), root(n)));
    both(row, type, Clue.ORDER.of(order), 1);
    if (!own.containsKey(type)) {
      both(row, type, Clue.OPEN.of(), 1);
    }
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
    words.forEach(k -> row.put(type + "|" + k, 0.5));
    around.put(row, type);
    if (speaking) {
      PairWords.vector(row, Clue.SAID.of(type), said());
    }
    PairWords.vector(row, Clue.LEMMA.of(type), joined);
    PairWords.vector(row, Clue.PATH.of(type), onPath);
    who(row, type, Clue.FIRST, actor);
    who(row, type, Clue.SECOND, recipient);
    both(row, type, Clue.CROWD.of(), Math.log(scene.parties().size()));
    both(row, type, Clue.TONE.of(scene.tone().approving(), scene.tone().blaming()), 1);
    if (speaking) {
      both(
          row,
          type,
          Clue.TONE.of(Clue.SPEAKS, scene.tone().approving(), scene.tone().blaming()),
          1);
    }
    both(row, type, Clue.PLACE.of(), scene.place());
    if (scene.place() == 0) {
      both(row, type, Clue.TITLE.of(), 1);
    }
    context.put(row, type, this);
    return row;
  }

  private List<Trace> traces(EventType type) {
    List<Trace> found = new ArrayList<>(told.getOrDefault(type, List.of()));
    found.addAll(spoken);
    found.removeIf(t -> !t.bears(type));
    // "refused to seize": of two that tell it as clearly, the one that is less real
    found.sort(
        Comparator.comparing((Trace t) -> !scene.isMeant(t.proposition(), type))
            .thenComparing(Comparator.comparingInt(Trace::strength).reversed())
            .thenComparing(t -> Mood.of(t.proposition().factuality()), Comparator.reverseOrder()));
    return found;
  }

  private float[] said() {
    float[] numbers = new float[scene.meaning().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = scene.meaning().get(i);
    }
    return numbers;
  }

  private void who(FeatureRow row, EventType type, Clue place, String side) {
    Actor party = scenes.actor(side);
    both(row, type, place.of(party.kind()), 1);
    both(row, type, place.of(Clue.SECTOR, party.sector().orElse("")), 1);
    both(row, type, place.of(Clue.SHARE), scenes.share(side));
    both(row, type, place.of(Clue.RANK), Math.log1p(scenes.rank(side)));
  }

  static void both(FeatureRow row, EventType type, String name, double amount) {
    row.put(name, amount).put(type + "|" + name, amount);
  }

  private static double root(int n) {
    return Math.sqrt(Math.min(n, MOST));
  }
}
