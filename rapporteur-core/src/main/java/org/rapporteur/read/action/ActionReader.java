package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.record.Action;
import org.rapporteur.record.Action.Status;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Cast;
import org.rapporteur.record.CastIndex;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Statement;
import org.rapporteur.record.StatementIndex;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Finds acts between parties. What a clause tells and who its words refer to are found apart and
 * joined here; nothing joins an actor of one clause with an act of another. Immutable.
 */
public final class ActionReader {

  private static final double LEAST = 0.45;
  private static final Set<String> FIRST = Set.of("we", "i", "us", "our", "my");

  private final ActFinder finder;
  private final Lexicon lexicon;

  /** A reader with the standard lexicon. */
  public ActionReader() {
    this(Lexicon.standard());
  }

  /** A reader with a lexicon. */
  public ActionReader(Lexicon lexicon) {
    this.finder = new ActFinder(lexicon);
    this.lexicon = lexicon;
  }

  /** The acts of an article, in order. */
  public List<Action> read(
      ParsedArticle article, Cast cast, List<TimeMention> times, List<Statement> statements) {
    Participants actors = new Participants(CastIndex.of(cast));
    StatementIndex said = StatementIndex.of(statements);
    List<Draft> drafts = new ArrayList<>();
    for (Tree tree : article.trees()) {
      for (Act act : finder.find(tree)) {
        draft(tree, act, actors, said)
            .ifPresent(
                d -> {
                  addWithAccusation(d, drafts);
                  Implied.of(d).ifPresent(drafts::add);
                });
      }
    }
    Counterparts counterparts = new Counterparts(cast, drafts);
    Dating dating = new Dating(times);
    Map<String, Action> found = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Draft whole = counterparts.completed(draft);
      if (isTelling(whole)) {
        Action action = action(article.article(), whole, dating, said, found.size() + 1);
        found.putIfAbsent(key(action, whole.tree().sentence()), action);
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isTelling(Draft draft) {
    boolean placed = draft.actors().stream().anyMatch(a -> a.party().isPresent());
    boolean directed =
        !draft.recipients().isEmpty()
            || (draft.act().shape() == Act.Shape.SYMMETRIC
                && draft.actors().stream().map(Draft::side).distinct().count() > 1);
    return placed && directed && draft.act().confidence() >= LEAST && !isInterview(draft);
  }

  /** Journalists ask and talk for a living; that is no event between parties. */
  private static boolean isInterview(Draft draft) {
    boolean words =
        switch (draft.act().type().quad()) {
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

  private static String key(Action action, Sentence sentence) {
    return sentence.span().start()
        + " "
        + action.actors().stream().map(Draft::side).toList()
        + action.recipients().stream().map(Draft::side).toList()
        + action.type();
  }

  private void addWithAccusation(Draft draft, List<Draft> drafts) {
    drafts.add(draft);
    Act act = draft.act();
    boolean told =
        act.standing().status() == Status.OCCURRED || act.standing().status() == Status.ONGOING;
    boolean hostile =
        act.type().quad() == EventType.Quad.MATERIAL_CONFLICT
            || lexicon.has("<blame>", Lexicon.lower(act.trigger()));
    if (!told || !hostile || draft.allegedBy().isEmpty() || draft.actors().isEmpty()) {
      return;
    }
    Actor accuser = draft.allegedBy().get();
    Act accusing =
        new Act(
            EventType.ACCUSE,
            Optional.of("allege"),
            new Act.Standing(Status.OCCURRED, Act.Denial.NONE, List.of()),
            act.trigger(),
            List.of(),
            List.of(),
            Act.Shape.SPOKEN,
            act.depth(),
            "telling-of-another's-act",
            isCalledWrong(draft.tree(), act.trigger()) ? act.confidence() : act.confidence() * 0.8);
    drafts.add(
        new Draft(draft.tree(), accusing, List.of(accuser), draft.actors(), Optional.empty()));
  }

  /** <i>Its unprovoked attack</i>, said by another, accuses. */
  private boolean isCalledWrong(Tree tree, Token act) {
    return tree.children(act, "amod").stream()
        .anyMatch(a -> lexicon.has("<wrongful>", Lexicon.lower(a)));
  }

  private Optional<Draft> draft(Tree tree, Act act, Participants cast, StatementIndex said) {
    Optional<Actor> speaker =
        act.standing().allegers().stream()
            .flatMap(t -> cast.actor(tree, t).stream())
            .findFirst()
            .or(
                () ->
                    said.around(act.trigger().span())
                        .flatMap(s -> s.speakers().stream().findFirst()));
    Set<Actor> actors = new LinkedHashSet<>();
    for (Token t : act.agents()) {
      Implied.condition(tree, act, t, cast)
          .map(List::of)
          .orElseGet(() -> meant(tree, t, cast, speaker))
          .forEach(actors::add);
    }
    boolean shared = act.type() == EventType.CONSULT && act.trigger().upos() == Upos.NOUN;
    if (actors.isEmpty() && (act.shape() == Act.Shape.SPOKEN || shared)) {
      speaker.ifPresent(actors::add);
    }
    if (act.type() == EventType.REQUEST && isToOwnPeople(tree, act, cast)) {
      return Optional.empty();
    }
    Set<Actor> recipients = recipients(tree, act, cast, actors);
    if (act.shape() == Act.Shape.SYMMETRIC) {
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
    return Optional.of(new Draft(tree, act, List.copyOf(actors), List.copyOf(recipients), alleger));
  }

  /** <i>The president urged people to stay calm</i>: whoever is named later is not asked. */
  private boolean isToOwnPeople(Tree tree, Act act, Participants cast) {
    return new Clause(tree, act.trigger())
        .patient()
        .or(() -> tree.child(act.trigger(), "iobj"))
        .filter(t -> t.upos() == Upos.NOUN && act.trigger().upos() == Upos.VERB)
        .filter(t -> lexicon.matches(tree, t, List.of("<people>")))
        .filter(t -> cast.actors(tree, t).stream().allMatch(a -> a.party().isEmpty()))
        .isPresent();
  }

  /** Who acts; <i>we</i> and <i>our</i> are the speaker. */
  private static List<Actor> meant(
      Tree tree, Token agent, Participants cast, Optional<Actor> speaker) {
    List<Actor> named = cast.actors(tree, agent);
    boolean first = FIRST.contains(agent.form().toLowerCase(Locale.ROOT));
    return first && named.stream().allMatch(a -> a.party().isEmpty())
        ? speaker.stream().toList()
        : named;
  }

  private static Set<Actor> recipients(Tree tree, Act act, Participants cast, Set<Actor> actors) {
    for (Token t : act.recipients()) {
      Set<Actor> found = new LinkedHashSet<>();
      for (Token each : tree.conjuncts(t)) {
        cast.actors(tree, each).stream()
            .filter(a -> a.party().isPresent() || a.kind() != Actor.Kind.ANONYMOUS)
            .filter(a -> a.kind() != Actor.Kind.COLLECTIVE || !isWhere(tree, each))
            .filter(a -> actors.stream().noneMatch(b -> Draft.side(a).equals(Draft.side(b))))
            .forEach(found::add);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  /** A region with a preposition of place is where, not to whom: <i>troops in the north</i>. */
  private static boolean isWhere(Tree tree, Token t) {
    String preposition = tree.preposition(t);
    return preposition.equals("in")
        || preposition.equals("from")
        || preposition.equals("out of")
        || preposition.equals("of");
  }

  private static Action action(
      Article article, Draft draft, Dating dating, StatementIndex said, int number) {
    Act act = draft.act();
    Optional<Statement> saying = said.around(act.trigger().span());
    CalendarDate date = dating.of(draft.tree(), act, saying);
    return new Action(
        "a" + number,
        draft.actors(),
        draft.recipients(),
        act.type(),
        act.mode(),
        dated(act, date, article),
        date,
        place(draft.tree(), act.trigger()),
        draft.allegedBy(),
        List.of(Evidence.of(article, draft.tree().span(act.trigger()))),
        new Provenance(act.rule(), act.confidence(), List.of(act.trigger().form())));
  }

  /** A noun has no tense: <i>talks on Friday</i> lie ahead if that Friday does. */
  private static Status dated(Act act, CalendarDate date, Article article) {
    Status status = act.standing().status();
    boolean ahead =
        status == Status.OCCURRED
            && act.trigger().upos() == Upos.NOUN
            && act.shape() != Act.Shape.SPOKEN
            && article.metadata().published().isPresent()
            && date.earliest()
                .filter(d -> d.isAfter(article.metadata().published().get().date()))
                .isPresent();
    return ahead ? Status.PLANNED : status;
  }

  /** The place that the act's own clause names: <i>met in Sundholm</i>. */
  private static Optional<String> place(Tree tree, Token trigger) {
    Clause clause = new Clause(tree, trigger);
    for (String preposition : List.of("in", "at", "near")) {
      for (Token t : clause.obliques(preposition)) {
        Optional<String> name =
            tree.sentence()
                .nameAt(t)
                .filter(n -> n.type() == NameType.PLACE)
                .map(
                    n -> {
                      StringBuilder words = new StringBuilder();
                      for (int id = n.first(); id <= n.last(); id++) {
                        words.append(words.length() == 0 ? "" : " ");
                        words.append(tree.sentence().token(id).form());
                      }
                      return words.toString();
                    });
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }
}
