package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.record.Action;
import org.rapporteur.record.Action.Status;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Cast;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Argument;
import org.rapporteur.record.Proposition.Kind;
import org.rapporteur.record.Proposition.Role;
import org.rapporteur.record.Proposition.Shape;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Statement;
import org.rapporteur.record.StatementIndex;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.text.Span;

/**
 * Finds acts between parties. What a clause tells and who its words refer to are found apart and
 * joined here; nothing joins an actor of one clause with an act of another. Immutable.
 */
public final class ActionReader {

  private static final double LEAST = 0.45;

  /** The acts that an article's propositions tell, in order. */
  public List<Action> read(
      ParsedArticle article,
      Cast cast,
      List<TimeMention> times,
      List<Statement> statements,
      List<Proposition> propositions) {
    List<Draft> drafts = new ArrayList<>();
    propositions.forEach(p -> draft(p).ifPresent(drafts::add));
    Counterparts counterparts = new Counterparts(cast, drafts);
    Dating dating = new Dating(article, times, StatementIndex.of(statements));
    Map<String, Action> found = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Draft whole = counterparts.completed(draft);
      if (isTelling(whole)) {
        Action action = action(article.article(), whole, dating, found.size() + 1);
        found.putIfAbsent(key(action, whole.proposition()), action);
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isTelling(Draft draft) {
    boolean placed = draft.actors().stream().anyMatch(a -> a.party().isPresent());
    boolean directed =
        !draft.recipients().isEmpty()
            || (draft.telling().shape() == Shape.SYMMETRIC
                && draft.actors().stream().map(Draft::side).distinct().count() > 1);
    return placed && directed && draft.telling().confidence() >= LEAST && !isInterview(draft);
  }

  /** Journalists ask and talk for a living; that is no event between parties. */
  private static boolean isInterview(Draft draft) {
    boolean words =
        switch (draft.type().quad()) {
          case VERBAL_COOPERATION, VERBAL_CONFLICT -> true;
          case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> false;
        };
    return words
        && (draft.actors().stream().allMatch(ActionReader::isPress)
            || (!draft.recipients().isEmpty()
                && draft.recipients().stream().allMatch(ActionReader::isPress)));
  }

  private static boolean isPress(Actor actor) {
    return actor.sector().filter("JRN"::equals).isPresent();
  }

  private static String key(Action action, Proposition p) {
    return p.sentence().start()
        + " "
        + action.actors().stream().map(Draft::side).toList()
        + action.recipients().stream().map(Draft::side).toList()
        + action.type();
  }

  private static Optional<Draft> draft(Proposition p) {
    if (p.telling().isEmpty()) {
      return Optional.empty();
    }
    Proposition.Telling telling = p.telling().get();
    Optional<Actor> speaker = p.sources().stream().findFirst();
    Set<Actor> actors = new LinkedHashSet<>();
    p.in(Role.AGENT).forEach(a -> actors.addAll(a.actors()));
    boolean shared = telling.type() == EventType.CONSULT && p.kind() == Kind.NOUN;
    if (actors.isEmpty() && (telling.shape() == Shape.SPOKEN || shared)) {
      speaker.ifPresent(actors::add);
    }
    Set<Actor> recipients = recipients(p, actors);
    if (telling.shape() == Shape.SYMMETRIC) {
      for (Actor other : recipients) {
        if (actors.stream().noneMatch(a -> Draft.side(a).equals(Draft.side(other)))) {
          actors.add(other);
        }
      }
      recipients = Set.of();
    }
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> alleger =
        speaker.filter(s -> actors.stream().noneMatch(a -> Draft.side(a).equals(Draft.side(s))));
    return Optional.of(
        new Draft(p, telling, List.copyOf(actors), List.copyOf(recipients), alleger));
  }

  private static Set<Actor> recipients(Proposition p, Set<Actor> actors) {
    Set<Actor> found = new LinkedHashSet<>();
    Optional<Span> phrase = Optional.empty();
    for (Argument each : p.arguments()) {
      if (!isTowards(each.role())) {
        continue;
      }
      // what is coordinated with the first that names somebody is named with it
      boolean coordinate =
          each.role() != Role.WITHIN && phrase.filter(s -> s.contains(each.head())).isPresent();
      if (!found.isEmpty() && !coordinate) {
        break;
      }
      each.actors().stream()
          .filter(a -> a.party().isPresent() || a.kind() != Actor.Kind.ANONYMOUS)
          .filter(a -> actors.stream().noneMatch(b -> Draft.side(a).equals(Draft.side(b))))
          .forEach(found::add);
      phrase = found.isEmpty() || coordinate ? phrase : Optional.of(each.phrase());
    }
    return found;
  }

  private static boolean isTowards(Role role) {
    return switch (role) {
      case PATIENT, RECIPIENT, TOPIC, PLACE, OTHER, WITHIN -> true;
      case AGENT, CONTENT, TIME -> false;
    };
  }

  private static Action action(Article article, Draft draft, Dating dating, int number) {
    Proposition p = draft.proposition();
    CalendarDate date = dating.of(draft);
    return new Action(
        "a" + number,
        draft.actors(),
        draft.recipients(),
        draft.type(),
        draft.telling().mode(),
        dated(draft, date, article),
        date,
        dating.place(draft),
        draft.allegedBy(),
        List.of(Evidence.of(article, p.predicate())),
        new Provenance(
            draft.telling().rule(),
            draft.telling().confidence(),
            List.of(article.quote(p.predicate()))));
  }

  /** A noun has no tense: <i>talks on Friday</i> lie ahead if that Friday does. */
  private static Status dated(Draft draft, CalendarDate date, Article article) {
    Status status = Standing.of(draft.proposition().factuality());
    boolean ahead =
        status == Status.OCCURRED
            && draft.proposition().kind() == Kind.NOUN
            && draft.telling().shape() != Shape.SPOKEN
            && article.metadata().published().isPresent()
            && date.earliest()
                .filter(d -> d.isAfter(article.metadata().published().get().date()))
                .isPresent();
    return ahead ? Status.PLANNED : status;
  }
}
