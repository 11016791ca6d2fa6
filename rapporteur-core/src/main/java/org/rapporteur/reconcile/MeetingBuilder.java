package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Support;
import org.rapporteur.text.Blanks;

/** Puts each meeting together from the descriptions that articles give of it. */
final class MeetingBuilder {

  static final Comparator<MeetingReport> ORDER =
      Comparator.comparing(MeetingReport::date, Dates.ORDER).thenComparing(MeetingReport::support);

  /** A year, in days. */
  private static final long YEAR = 366;

  private final Origins origins;
  private final Regroup regroup;

  MeetingBuilder(Origins origins, Regroup regroup) {
    this.origins = origins;
    this.regroup = regroup;
  }

  List<MeetingReport> build(Collection<Found<Meeting>> all) {
    PartnerBefore partners =
        new PartnerBefore(origins, m -> PartnerBefore.told(origins.text(m.article()), m.finding()));
    return regroup.of(groups(all, partners), Found::citation).stream()
        .map(this::report)
        .sorted(ORDER)
        .toList();
  }

  /** The descriptions of one meeting each. */
  List<List<Found<Meeting>>> groups(Collection<Found<Meeting>> all, PartnerBefore partners) {
    return MeetingGroups.of(all.stream().map(this::inTime).toList(), origins, partners);
  }

  /**
   * What is to come after the day of the article is not held yet, and what was set for a day before
   * it was held if nothing else is told, however it is put.
   */
  private Found<Meeting> inTime(Found<Meeting> found) {
    Found<Meeting> m = dated(found);
    Meeting f = m.finding();
    Optional<LocalDate> printed = origins.published(m.article());
    boolean ahead = printed.flatMap(p -> f.date().earliest().map(p::isBefore)).orElse(false);
    boolean past = printed.flatMap(p -> f.date().latest().map(p::isAfter)).orElse(false);
    if (ahead && f.status() == Meeting.Status.HELD) {
      return with(m, Meeting.Status.SCHEDULED, f.date());
    }
    return past && f.status() == Meeting.Status.SCHEDULED
        ? with(m, Meeting.Status.HELD, f.date())
        : m;
  }

  /** "the first call since March 2021": a time longer than a year is not a meeting's own. */
  private static Found<Meeting> dated(Found<Meeting> m) {
    CalendarDate date = m.finding().date();
    boolean own =
        date.latest()
            .flatMap(to -> date.earliest().map(from -> ChronoUnit.DAYS.between(from, to) <= YEAR))
            .orElse(true);
    return own ? m : with(m, m.finding().status(), CalendarDate.unknown());
  }

  private static Found<Meeting> with(Found<Meeting> m, Meeting.Status status, CalendarDate date) {
    Meeting f = m.finding();
    return new Found<>(
        new Meeting(
            f.id(),
            f.what(),
            f.forum(),
            f.participants(),
            f.people(),
            f.place(),
            date,
            status,
            f.evidence(),
            f.provenance()),
        m.citation());
  }

  MeetingReport report(List<Found<Meeting>> group) {
    Support support = origins.support(group.stream().map(Found::citation).toList());
    CalendarDate date = CalendarDate.unknown();
    TreeSet<String> participants = new TreeSet<>();
    for (Found<Meeting> m : inOrder(group)) {
      CalendarDate told = m.finding().date();
      date = Dates.agree(date, told) ? Dates.sharper(date, told) : told;
      participants.addAll(m.finding().participants());
    }
    List<MeetingReport.Step> history = history(group);
    List<Disagreement> disagreements = new ArrayList<>();
    disagreement("place", group, m -> m.place()).ifPresent(disagreements::add);
    return new MeetingReport(
        origins.id("m", support),
        what(group),
        best(group, Meeting::forum),
        List.copyOf(participants),
        people(group),
        best(group, Meeting::place),
        date,
        status(group),
        history,
        disagreements,
        support);
  }

  /** A plain name before one that says nothing or runs into the rest of a sentence. */
  private String what(List<Found<Meeting>> group) {
    List<String> names =
        versions(group, m -> Optional.of(m.what())).stream()
            .map(v -> name(v.value()))
            .filter(n -> !n.isBlank())
            .toList();
    return names.stream()
        .filter(Phrases::nominal)
        .findFirst()
        .or(() -> names.stream().filter(n -> !POINTING.matcher(n).find()).findFirst())
        .filter(n -> n.contains(" "))
        .or(() -> composed(group))
        .or(() -> names.stream().findFirst())
        .orElse("meeting");
  }

  /** Of a meeting "with him" or "with his counterpart": who meets. */
  private Optional<String> composed(List<Found<Meeting>> group) {
    List<String> people = people(group);
    TreeSet<String> parties = new TreeSet<>();
    group.forEach(m -> parties.addAll(Parties.names(m.finding().participants())));
    if (people.size() == 2) {
      return Optional.of(String.join("\u2013", people) + " meeting");
    }
    return parties.size() < 2
        ? Optional.empty()
        : Optional.of("meeting of " + Phrases.list(List.copyOf(parties)));
  }

  /** Without "last week", "on Monday", which say nothing in a record. */
  private static String name(String what) {
    return Phrases.excerpt(RELATIVE.matcher(Blanks.single(what)).replaceAll(" "));
  }

  private static final Pattern POINTING =
      Pattern.compile("(?i)\\b(?:him|his|her|hers|their|them|its|it)\\b");

  /** A town lies on one: the two are not at odds. */
  private static final Set<String> CONTINENTS =
      Set.of("Africa", "America", "Asia", "Australia", "Europe");

  private static final Pattern RELATIVE =
      Pattern.compile(
          " (?:on )?(?:(?:last|next|this) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b"
              + "(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
              + "\\.? \\d{1,2})?,? ?"
              + "| (?:last|next|this) (?:week|month|year)\\b ?");

  /** What most independent outlets say; of those the fullest. */
  private Optional<String> best(
      List<Found<Meeting>> group, Function<Meeting, Optional<String>> part) {
    return versions(group, part).stream().map(Disagreement.Version::value).findFirst();
  }

  private List<Disagreement.Version> versions(
      List<Found<Meeting>> group, Function<Meeting, Optional<String>> part) {
    Map<String, List<Found<Meeting>>> byValue = new TreeMap<>();
    for (Found<Meeting> m : group) {
      part.apply(m.finding())
          .ifPresent(
              v ->
                  byValue
                      .computeIfAbsent(v.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                      .add(m));
    }
    List<Disagreement.Version> found = new ArrayList<>();
    byValue.forEach(
        (key, some) ->
            found.add(
                new Disagreement.Version(
                    part.apply(some.get(0).finding()).orElse(key),
                    origins.support(some.stream().map(Found::citation).toList()))));
    found.sort(
        Comparator.comparingInt((Disagreement.Version v) -> -v.support().confirmations())
            .thenComparingInt(v -> -v.value().length())
            .thenComparing(Disagreement.Version::value));
    return found;
  }

  private Optional<Disagreement> disagreement(
      String aspect, List<Found<Meeting>> group, Function<Meeting, Optional<String>> part) {
    List<Disagreement.Version> versions =
        versions(group, part).stream().filter(v -> !CONTINENTS.contains(v.value())).toList();
    return versions.size() < 2 ? Optional.empty() : Optional.of(new Disagreement(aspect, versions));
  }

  private static List<String> people(List<Found<Meeting>> group) {
    List<String> found = new ArrayList<>();
    group.stream()
        .flatMap(m -> m.finding().people().stream())
        .distinct()
        .sorted(Comparator.comparingInt((String n) -> -n.length()).thenComparing(n -> n))
        .forEach(
            n -> {
              if (found.stream().noneMatch(f -> Names.agree(f, n))) {
                found.add(n);
              }
            });
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** As the articles were printed; undated ones last. */
  private List<Found<Meeting>> inOrder(List<Found<Meeting>> group) {
    return group.stream()
        .sorted(
            Comparator.comparing(
                    (Found<Meeting> m) -> origins.published(m.article()).orElse(LocalDate.MAX))
                .thenComparing(Found.order()))
        .toList();
  }

  private List<MeetingReport.Step> history(List<Found<Meeting>> group) {
    Map<String, List<Found<Meeting>>> steps = new LinkedHashMap<>();
    inOrder(group)
        .forEach(
            m -> {
              String key =
                  origins.published(m.article())
                      + " "
                      + m.finding().status()
                      + " "
                      + m.finding().date();
              steps.computeIfAbsent(key, k -> new ArrayList<>()).add(m);
            });
    List<MeetingReport.Step> found = new ArrayList<>();
    for (List<Found<Meeting>> step : steps.values()) {
      Found<Meeting> first = step.get(0);
      List<Citation> citations = step.stream().map(Found::citation).toList();
      found.add(
          new MeetingReport.Step(
              origins.published(first.article()),
              first.finding().status(),
              first.finding().date(),
              citations));
    }
    return found;
  }

  /** The status in the latest dated article; where several are of one day, the furthest. */
  private Meeting.Status status(List<Found<Meeting>> group) {
    return group.stream()
        .max(
            Comparator.comparing(
                    (Found<Meeting> m) -> origins.published(m.article()).orElse(LocalDate.MIN))
                .thenComparing(m -> m.finding().status()))
        .map(m -> m.finding().status())
        .orElse(Meeting.Status.SCHEDULED);
  }
}
