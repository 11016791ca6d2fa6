package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.record.Action;
import org.rapporteur.record.Action.Status;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Cast;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Kind;
import org.rapporteur.record.Proposition.Telling;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Statement;
import org.rapporteur.record.StatementIndex;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;

/**
 * Finds acts between parties: what propositions tell, judged by a model that has learnt from many
 * crises. Immutable.
 */
public final class ActionReader {

  private final Deeds deeds = new Deeds();

  /** The acts that an article's propositions tell, in order. */
  public List<Action> read(
      ParsedArticle article,
      Cast cast,
      List<TimeMention> times,
      List<Statement> statements,
      List<Proposition> propositions) {
    Dating dating = new Dating(article, times, StatementIndex.of(statements));
    List<Action> found = new ArrayList<>();
    for (Deed deed : deeds.of(article, cast, propositions)) {
      found.add(action(article.article(), deed, dating, found.size() + 1));
    }
    return List.copyOf(found);
  }

  private static Action action(Article article, Deed deed, Dating dating, int number) {
    Proposition p = deed.trace().proposition();
    CalendarDate date = dating.of(deed);
    return new Action(
        Integer.toString(number),
        deed.actors(),
        deed.recipients(),
        deed.type(),
        p.telling().filter(t -> t.type() == deed.type()).flatMap(Telling::mode),
        dated(deed, date, article),
        date,
        dating.place(p),
        alleger(deed),
        List.of(Evidence.of(article, p.predicate())),
        new Provenance(rule(deed), deed.confidence(), List.of(article.quote(p.predicate()))));
  }

  /** What grammar does not give has been learnt, and says so. */
  private static String rule(Deed deed) {
    return deed.trace().isGiven()
        ? deed.trace().proposition().telling().map(Telling::rule).orElse(Provenance.LEARNT)
        : Provenance.LEARNT;
  }

  private static Optional<Actor> alleger(Deed deed) {
    return deed.trace().proposition().sources().stream()
        .findFirst()
        .filter(s -> deed.actors().stream().noneMatch(a -> Sides.of(a).equals(Sides.of(s))));
  }

  /**
   * A noun has no tense: <i>talks on Friday</i> lie ahead if that Friday does. Nor has anybody met
   * on a day to come, whatever the verb: <i>talks were put off until Friday</i>.
   */
  private static Status dated(Deed deed, CalendarDate date, Article article) {
    Status status = Standing.of(deed);
    boolean ahead =
        status == Status.OCCURRED
            && (deed.trace().proposition().kind() == Kind.NOUN || deed.type() == EventType.CONSULT)
            && article.metadata().published().isPresent()
            && date.earliest()
                .filter(d -> d.isAfter(article.metadata().published().get().date()))
                .isPresent();
    return ahead ? Status.PLANNED : status;
  }
}
