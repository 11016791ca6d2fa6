package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.learn.Classifier;
import org.rapporteur.learn.Judgement;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.text.Span;

/**
 * Judges which of the acts in question an article tells. The judge is learnt from annotated
 * articles of many crises; what it is asked says nothing of who the parties are. Immutable.
 */
final class Deeds {

  /** From this probability on an act is told whose parties grammar gives, and any other. */
  private static final double LEAST_GIVEN = 0.14;

  private static final double LEAST = 0.22;

  /** The same of one that no word of its own tells, and in which one of the two has no part. */
  private static final double LEAST_LOOSE = 0.4;

  /** Below this confidence an act needs grounds of its own beside the judgement. */
  private static final double SURE = 0.54;

  /** From here on a second sentence tells a second act of the kind. */
  private static final double AGAIN = 0.7;

  /** How often it does, of the times that it tells the act rightly. */
  private static final double ANOTHER = 0.55;

  private static final String NO = Particles.NO.word();

  private final Candidates candidates = new Candidates();
  private final Classifier judge = Classifier.resource(Deeds.class, "acts.model.gz");

  /** A judged act between two parties. */
  private record Told(Candidate candidate, Judgement judgement) {

    /** The same of an act that is not the one that another sentence tells. */
    Told again() {
      Judgement j = judgement;
      return new Told(
          candidate, new Judgement(j.label(), j.probability(), ANOTHER * j.confidence()));
    }
  }

  /** The acts of an article, in the order of the words that tell them. */
  List<Deed> of(ParsedArticle article, Cast cast, List<Proposition> propositions) {
    List<Told> all =
        candidates.of(article, cast, propositions).stream()
            .map(c -> new Told(c, judge.judgeBut(NO, c.row())))
            .toList();
    Map<List<Object>, Judgement> judged = new HashMap<>();
    for (Told t : all) {
      Candidate c = t.candidate();
      judged.put(place(c, c.actor(), c.recipient()), t.judgement());
    }
    Map<List<Object>, Told> surest = new HashMap<>();
    all.stream()
        .filter(t -> isPartial(t.candidate().type()) && !Grounds.isEnded(t.candidate()))
        .forEach(t -> surest.merge(words(t.candidate()), t, Deeds::surer));
    Map<List<String>, Map<Scene, Told>> told = new LinkedHashMap<>();
    for (Told t : all) {
      Candidate c = t.candidate();
      Told each = surest(t, judged);
      if (isTold(c, each.judgement())
          && !Grounds.isEnded(c)
          && !Grounds.isSoured(c)
          && !Grounds.isParted(c)
          && !Grounds.isOfOthers(c)
          && (each.judgement().confidence() >= SURE || Grounds.has(c))
          && !isInterview(c)
          && !isElsewhere(c)
          && !isOutdone(c, surest)) {
        told.computeIfAbsent(key(c), k -> new IdentityHashMap<>())
            .merge(c.traces().get(0).scene(), each, Deeds::surer);
      }
    }
    return joined(told.values().stream().flatMap(each -> tellings(each.values())).toList());
  }

  /** The same words are not kind and hostile: <i>traded blows</i> is no trade. */
  private static boolean isOutdone(Candidate c, Map<List<Object>, Told> surest) {
    return isPartial(c.type())
        && Optional.ofNullable(surest.get(words(c)))
            .filter(t -> isHostile(t.candidate().type()) != isHostile(c.type()))
            .isPresent();
  }

  /** Talks and requests are neither. */
  private static boolean isPartial(EventType type) {
    return type != EventType.CONSULT && type != EventType.REQUEST;
  }

  static boolean isHostile(EventType type) {
    return switch (type.quad()) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> false;
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> true;
    };
  }

  private static List<Object> words(Candidate c) {
    boolean turned = c.actor().compareTo(c.recipient()) > 0;
    return List.of(
        c.traces().get(0).proposition(),
        turned ? c.recipient() : c.actor(),
        turned ? c.actor() : c.recipient());
  }

  private static List<Object> place(Candidate c, String one, String other) {
    Span sentence = c.traces().get(0).proposition().sentence();
    return List.of(sentence, c.type(), one, other);
  }

  /** <i>Fired at each other</i>: what is likely of one towards the other is so the other way. */
  private static Told surest(Told own, Map<List<Object>, Judgement> judged) {
    Candidate c = own.candidate();
    return Optional.ofNullable(judged.get(place(c, c.recipient(), c.actor())))
        .filter(turned -> c.traces().get(0).isMutual())
        .filter(turned -> turned.probability() > own.judgement().probability())
        .map(turned -> new Told(c, turned))
        .orElse(own);
  }

  /** The sentence that tells an act most surely, and a second one that is sure to tell one, too. */
  private static Stream<Told> tellings(Collection<Told> all) {
    List<Told> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingDouble((Told t) -> -t.judgement().probability())
            .thenComparing(t -> t.candidate().traces().get(0).proposition().predicate()));
    List<Told> found = new ArrayList<>(sorted.subList(0, 1));
    sorted.stream()
        .skip(1)
        .limit(1)
        .filter(t -> t.judgement().probability() >= AGAIN)
        .map(Told::again)
        .forEach(found::add);
    return found.stream();
  }

  private static boolean isTold(Candidate c, Judgement judgement) {
    double other = Grounds.isLoose(c) ? LEAST_LOOSE : LEAST;
    return judgement.probability() >= (c.traces().get(0).isGiven() ? LEAST_GIVEN : other);
  }

  private static List<String> key(Candidate c) {
    boolean turned = isMutual(c.type()) && c.actor().compareTo(c.recipient()) > 0;
    String type = c.type().name();
    return turned
        ? List.of(type, c.recipient(), c.actor())
        : List.of(type, c.actor(), c.recipient());
  }

  private static Told surer(Told a, Told b) {
    return b.judgement().probability() > a.judgement().probability() ? b : a;
  }

  static boolean isMutual(EventType type) {
    return type == EventType.CONSULT;
  }

  /**
   * Who does something together is not the place of it (<i>talks on the raids in Varland</i>), and
   * whose name stands only within another's (<i>Varland's rebels</i>) is told nothing of by words
   * that grammar does not give it.
   */
  private static boolean isElsewhere(Candidate c) {
    Trace trace = c.traces().get(0);
    Scene scene = trace.scene();
    if (!trace.isGiven() && (scene.isWithin(c.actor()) || scene.isWithin(c.recipient()))) {
      return true;
    }
    return switch (c.type()) {
      case CONSULT, AGREE, COOPERATE -> scene.isPlace(c.actor()) || scene.isPlace(c.recipient());
      default -> false;
    };
  }

  /** Journalists ask and talk for a living; that is no event between parties. */
  private static boolean isInterview(Candidate c) {
    boolean words =
        switch (c.type().quad()) {
          case VERBAL_COOPERATION, VERBAL_CONFLICT -> true;
          case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> false;
        };
    Scene scene = c.traces().get(0).scene();
    return words
        && (Sides.isPress(scene.party(c.actor())) || Sides.isPress(scene.party(c.recipient())));
  }

  /** Acts that the same words tell of several are one: <i>Varland and Sundria accused</i>. */
  private static List<Deed> joined(List<Told> told) {
    Map<List<Object>, List<Told>> byRecipient = new LinkedHashMap<>();
    for (Told t : told) {
      Trace trace = t.candidate().traces().get(0);
      byRecipient
          .computeIfAbsent(
              List.of(
                  t.candidate().type(),
                  trace.proposition(),
                  isMutual(t.candidate().type()) ? "" : t.candidate().recipient()),
              k -> new ArrayList<>())
          .add(t);
    }
    List<Deed> found = new ArrayList<>();
    byRecipient.values().forEach(group -> found.addAll(deeds(group)));
    found.sort(
        Comparator.comparingInt((Deed d) -> d.trace().proposition().predicate().start())
            .thenComparing(Comparator.comparingDouble(Deed::confidence).reversed()));
    return List.copyOf(found);
  }

  private static List<Deed> deeds(List<Told> group) {
    Told first = group.get(0);
    Trace trace = first.candidate().traces().get(0);
    double confidence = group.stream().mapToDouble(t -> t.judgement().confidence()).min().orElse(0);
    if (isMutual(first.candidate().type())) {
      return mutual(group, trace, confidence);
    }
    Set<Actor> actors = new LinkedHashSet<>();
    group.forEach(t -> actors.add(party(t, t.candidate().actor())));
    return List.of(
        new Deed(
            first.candidate().type(),
            List.copyOf(actors),
            List.of(party(first, first.candidate().recipient())),
            trace,
            confidence));
  }

  /** All who meet are one act if each of them meets each other, else each two of them. */
  private static List<Deed> mutual(List<Told> group, Trace trace, double confidence) {
    Map<String, Actor> all = new LinkedHashMap<>();
    Map<String, Integer> meets = new HashMap<>();
    for (Told t : group) {
      for (String side : List.of(t.candidate().actor(), t.candidate().recipient())) {
        all.putIfAbsent(side, party(t, side));
        meets.merge(side, 1, Integer::sum);
      }
    }
    EventType type = group.get(0).candidate().type();
    List<Actor> inOrder =
        all.keySet().stream()
            .sorted(Comparator.comparingInt(trace.scene()::first))
            .map(all::get)
            .toList();
    if (meets.values().stream().allMatch(n -> n == all.size() - 1)) {
      return List.of(new Deed(type, inOrder, List.of(), trace, confidence));
    }
    return group.stream()
        .map(
            t ->
                new Deed(
                    type,
                    List.of(party(t, t.candidate().actor()), party(t, t.candidate().recipient())),
                    List.of(),
                    trace,
                    t.judgement().confidence()))
        .toList();
  }

  private static Actor party(Told told, String side) {
    return told.candidate().traces().get(0).scene().party(side);
  }
}
