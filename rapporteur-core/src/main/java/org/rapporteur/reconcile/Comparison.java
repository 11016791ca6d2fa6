package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Citation;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.News;
import org.rapporteur.record.Support;
import org.rapporteur.record.Utterance;

/**
 * What a later dossier tells that an earlier one did not: an item is the same if they share a
 * finding.
 */
public final class Comparison {

  private final List<News.Item> items = new ArrayList<>();

  private Comparison() {}

  /** What is new, changed, confirmed by a further independent outlet, or contradicted. */
  public static News between(Dossier before, Dossier after) {
    Comparison c = new Comparison();
    c.part("utterances", before.utterances(), after.utterances(), UTTERANCE, Utterance::id);
    c.part("meetings", before.meetings(), after.meetings(), MEETING, MeetingReport::id);
    c.part("acts", before.acts(), after.acts(), ACT, ActReport::id);
    c.part(
        "conditionals",
        before.conditionals(),
        after.conditionals(),
        CONDITIONAL,
        ConditionalReport::id);
    c.part("disputes", stances(before), stances(after), STANCE, Stance::id);
    c.part("figures", points(before), points(after), FIGURE, Point::id);
    c.contradictions(before, after);
    return new News(c.items);
  }

  private record Form<T>(
      Function<T, Support> support, Function<T, String> text, BiPredicate<T, T> changed) {}

  private record Stance(String id, String issue, Dispute.PartyStance stance) {}

  private record Point(String id, FigureSeries series, FigureSeries.Point point) {}

  private static final Form<Utterance> UTTERANCE =
      new Form<>(
          Utterance::support,
          u -> u.speaker() + ": " + u.trusted().wording(),
          (a, b) -> b.altered().size() > a.altered().size());

  private static final Form<MeetingReport> MEETING =
      new Form<>(
          MeetingReport::support,
          Phrases::meeting,
          (a, b) -> a.status() != b.status() || !a.date().equals(b.date()));

  private static final Form<ActReport> ACT =
      new Form<>(ActReport::support, Phrases::act, (a, b) -> a.status() != b.status());

  private static final Form<ConditionalReport> CONDITIONAL =
      new Form<>(
          ConditionalReport::support,
          c -> c.condition() + " \u2013 " + c.consequence(),
          (a, b) -> false);

  private static final Form<Stance> STANCE =
      new Form<>(
          s -> s.stance().support(),
          s ->
              Parties.name(s.stance().party())
                  + " "
                  + Phrases.stance(s.stance().stance())
                  + " "
                  + s.stance().matters().get(0),
          (a, b) -> a.stance().firmness() != b.stance().firmness());

  private static final Form<Point> FIGURE =
      new Form<>(
          p -> p.point().support(),
          p ->
              p.point().value().toPlainString()
                  + " "
                  + p.series().unit()
                  + ": "
                  + p.series().what(),
          (a, b) -> false);

  private static List<Stance> stances(Dossier dossier) {
    return dossier.disputes().stream()
        .flatMap(d -> d.stances().stream().map(s -> new Stance(d.id(), d.issue(), s)))
        .toList();
  }

  private static List<Point> points(Dossier dossier) {
    return dossier.figures().stream()
        .flatMap(s -> s.points().stream().map(p -> new Point(s.id(), s, p)))
        .toList();
  }

  private <T> void part(
      String part, List<T> before, List<T> after, Form<T> form, Function<T, String> id) {
    Map<String, T> known = new HashMap<>();
    before.forEach(b -> keys(form.support().apply(b)).forEach(k -> known.putIfAbsent(k, b)));
    for (T item : after) {
      Support support = form.support().apply(item);
      Optional<T> old =
          keys(support).stream().filter(known::containsKey).map(known::get).findFirst();
      Optional<News.Kind> kind =
          old.map(o -> kind(o, item, form)).orElse(Optional.of(News.Kind.NEW));
      kind.ifPresent(
          k -> items.add(new News.Item(k, part, id.apply(item), form.text().apply(item), support)));
    }
  }

  private static <T> Optional<News.Kind> kind(T before, T after, Form<T> form) {
    if (form.changed().test(before, after)) {
      return Optional.of(News.Kind.CHANGED);
    }
    int more =
        form.support().apply(after).confirmations() - form.support().apply(before).confirmations();
    return more > 0 ? Optional.of(News.Kind.CONFIRMED) : Optional.empty();
  }

  private static Collection<String> keys(Support support) {
    return support.citations().stream().map(c -> c.article() + "\u0000" + c.finding()).toList();
  }

  private void contradictions(Dossier before, Dossier after) {
    Set<String> known =
        before.contradictions().stream().map(Contradiction::id).collect(Collectors.toSet());
    for (Contradiction c : after.contradictions()) {
      if (!known.contains(c.id())) {
        List<Citation> citations =
            c.sides().stream().flatMap(s -> s.support().citations().stream()).toList();
        List<String> outlets =
            c.sides().stream().flatMap(s -> s.support().outlets().stream()).toList();
        items.add(
            new News.Item(
                News.Kind.CONTRADICTED,
                "contradictions",
                c.id(),
                c.point(),
                new Support(citations, outlets)));
      }
    }
  }
}
