package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.News;
import org.rapporteur.record.Support;
import org.rapporteur.record.Utterance;

/**
 * A part of a dossier whose items can be news.
 *
 * @param part its name
 * @param items its items
 * @param id an item's id
 * @param support what an item rests on
 * @param text an item in one line
 * @param state an item's state in ASCII, without spaces
 * @param changed whether an item of the one state has changed when it is in the other
 */
record Newsworthy<T>(
    String part,
    Function<Dossier, List<T>> items,
    Function<T, String> id,
    Function<T, Support> support,
    Function<T, String> text,
    Function<T, String> state,
    BiPredicate<String, String> changed) {

  /** A stance with the issue that it is on. */
  private record Stance(Dispute dispute, Dispute.PartyStance stance) {}

  /** A point with the series that it is of. */
  private record Point(FigureSeries series, FigureSeries.Point point) {}

  private static final Newsworthy<Utterance> UTTERANCES =
      new Newsworthy<>(
          "utterances",
          Dossier::utterances,
          Utterance::id,
          Utterance::support,
          u -> u.speaker() + ": " + u.trusted().wording(),
          u -> Integer.toString(u.altered().size()),
          (before, after) -> Integer.parseInt(after) > Integer.parseInt(before));

  private static final Newsworthy<MeetingReport> MEETINGS =
      new Newsworthy<>(
          "meetings",
          Dossier::meetings,
          MeetingReport::id,
          MeetingReport::support,
          Phrases::meeting,
          m -> Told.state(m.status(), m.date()),
          Newsworthy::differ);

  private static final Newsworthy<ActReport> ACTS =
      new Newsworthy<>(
          "acts",
          Dossier::acts,
          ActReport::id,
          ActReport::support,
          Phrases::act,
          a -> a.status().name(),
          Newsworthy::differ);

  private static final Newsworthy<ConditionalReport> CONDITIONALS =
      new Newsworthy<>(
          "conditionals",
          Dossier::conditionals,
          ConditionalReport::id,
          ConditionalReport::support,
          c -> c.condition() + " \u2013 " + c.consequence(),
          c -> "",
          Newsworthy::differ);

  private static final Newsworthy<Stance> STANCES =
      new Newsworthy<>(
          "disputes",
          Newsworthy::stances,
          s -> s.dispute().id(),
          s -> s.stance().support(),
          s ->
              Parties.name(s.stance().party())
                  + " "
                  + Phrases.stance(s.stance().stance())
                  + " "
                  + s.stance().matters().get(0),
          s -> s.stance().firmness().name(),
          Newsworthy::differ);

  private static final Newsworthy<Point> FIGURES =
      new Newsworthy<>(
          "figures",
          Newsworthy::points,
          p -> p.series().id(),
          p -> p.point().support(),
          p ->
              p.point().value().toPlainString()
                  + " "
                  + p.series().unit()
                  + ": "
                  + p.series().what(),
          p -> "",
          Newsworthy::differ);

  /** All of them, in the order of the dossier. */
  static List<Newsworthy<?>> parts() {
    return List.of(UTTERANCES, MEETINGS, ACTS, CONDITIONALS, STANCES, FIGURES);
  }

  private static boolean differ(String before, String after) {
    return !before.equals(after);
  }

  private static List<Stance> stances(Dossier dossier) {
    return dossier.disputes().stream()
        .flatMap(d -> d.stances().stream().map(s -> new Stance(d, s)))
        .toList();
  }

  private static List<Point> points(Dossier dossier) {
    return dossier.figures().stream()
        .flatMap(s -> s.points().stream().map(p -> new Point(s, p)))
        .toList();
  }

  /** What a dossier tells of this part. */
  List<Told.Item> told(Dossier dossier) {
    return items.apply(dossier).stream().map(this::told).toList();
  }

  private Told.Item told(T item) {
    Support on = support.apply(item);
    return new Told.Item(part, state.apply(item), on.confirmations(), Told.keys(on));
  }

  /** What of this part is new. */
  List<News.Item> news(Told before, Dossier after) {
    Map<String, Told.Item> known = new HashMap<>();
    before.under(part, known);
    List<News.Item> found = new ArrayList<>();
    for (T item : items.apply(after)) {
      Told.Item now = told(item);
      Optional<Told.Item> old =
          now.findings().stream().filter(known::containsKey).map(known::get).findFirst();
      Optional<News.Kind> kind = old.map(o -> kind(o, now)).orElse(Optional.of(News.Kind.NEW));
      kind.ifPresent(
          k ->
              found.add(
                  new News.Item(k, part, id.apply(item), text.apply(item), support.apply(item))));
    }
    return found;
  }

  private Optional<News.Kind> kind(Told.Item before, Told.Item after) {
    if (changed.test(before.state(), after.state())) {
      return Optional.of(News.Kind.CHANGED);
    }
    return after.confirmations() > before.confirmations()
        ? Optional.of(News.Kind.CONFIRMED)
        : Optional.empty();
  }
}
