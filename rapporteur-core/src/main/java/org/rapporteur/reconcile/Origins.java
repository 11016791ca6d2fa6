package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.article.Outlet;
import org.rapporteur.article.Publication;
import org.rapporteur.reconcile.wording.CopyIndex;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Kinship;
import org.rapporteur.record.Reading;
import org.rapporteur.record.SourceNote;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Support;
import org.rapporteur.text.Span;
import org.rapporteur.text.SpanIndex;

/** Which articles are copies of which, and hence what confirms a finding and what only repeats. */
final class Origins {

  private static final double WHOLE = 0.9;
  private static final double SAME_TEXT = 0.8;
  private static final int MANY = 1000;

  private final Map<String, Reading> readings;
  private final Twins twins;
  private final Map<String, String> originOf = new HashMap<>();
  private final Map<String, Kinship.Kind> kinds = new HashMap<>();
  private final List<Kinship> kinships = new ArrayList<>();
  private final Optional<LocalDate> latest;

  /** The findings of long articles, whose places are worth keeping. */
  private final Map<String, SpanIndex<Place>> findings = new HashMap<>();

  Origins(Map<String, Reading> readings, CopyIndex copies, Twins twins) {
    this.readings = readings;
    this.twins = twins;
    FixedForms forms = new FixedForms(readings, copies);
    for (List<String> likes : copies.groups()) {
      for (List<String> group : forms.parted(likes)) {
        String origin = origin(group, copies);
        group.forEach(id -> originOf.put(id, origin));
        if (group.size() > 1) {
          kinships.add(kinship(origin, group, copies));
        }
      }
    }
    kinships.sort(Comparator.comparing(Kinship::origin));
    this.latest =
        readings.values().stream()
            .flatMap(r -> r.article().metadata().published().stream())
            .map(Publication::date)
            .max(Comparator.naturalOrder());
  }

  /** The earliest; among those of one day, and among undated ones, what most others draw on. */
  private String origin(List<String> group, CopyIndex copies) {
    Map<String, Double> drawn = new TreeMap<>();
    List<String> some = group.subList(0, Math.min(group.size(), 32));
    for (String a : some) {
      double sum = 0;
      for (String b : some) {
        sum += a.equals(b) ? 0 : copies.likeness(b, a).map(CopyIndex.Likeness::share).orElse(0.0);
      }
      drawn.put(a, sum);
    }
    return drawn.keySet().stream()
        .min(
            Comparator.comparing((String id) -> published(id).orElse(LocalDate.MAX))
                .thenComparing(id -> -drawn.getOrDefault(id, 0.0))
                .thenComparing(id -> id))
        .orElse(group.get(0));
  }

  private Kinship kinship(String origin, List<String> group, CopyIndex copies) {
    List<Kinship.Copy> found = new ArrayList<>();
    for (String id : group) {
      if (!id.equals(origin)) {
        CopyIndex.Likeness like =
            copies.likeness(id, origin).orElse(new CopyIndex.Likeness(0, 0, 0, 0, false));
        Kinship.Kind kind = kind(like);
        kinds.put(id, kind);
        found.add(new Kinship.Copy(id, origin, kind, Math.max(like.share(), like.shareOther())));
      }
    }
    return new Kinship(origin, found);
  }

  private static Kinship.Kind kind(CopyIndex.Likeness like) {
    if (like.sameWords()) {
      return Kinship.Kind.EXACT;
    }
    if (Math.max(like.share(), like.shareOther()) < SAME_TEXT) {
      return Kinship.Kind.REWRITTEN;
    }
    if (like.covered() >= WHOLE && like.coveredOther() >= WHOLE) {
      return Kinship.Kind.NEAR;
    }
    return like.covered() >= like.coveredOther() ? Kinship.Kind.SHORTENED : Kinship.Kind.UPDATED;
  }

  List<Kinship> kinships() {
    return kinships;
  }

  boolean isCopy(String article) {
    return !originOf.getOrDefault(article, article).equals(article);
  }

  boolean isRewritten(String article) {
    return kinds.get(article) == Kinship.Kind.REWRITTEN;
  }

  Optional<LocalDate> published(String article) {
    return Optional.ofNullable(readings.get(article))
        .flatMap(r -> r.article().metadata().published())
        .map(Publication::date);
  }

  /** The date, unless it lies after the day of the article: nothing told is of a day to come. */
  CalendarDate past(String article, CalendarDate date) {
    boolean later =
        published(article).flatMap(printed -> date.earliest().map(printed::isBefore)).orElse(false);
    return later ? CalendarDate.unknown() : date;
  }

  private Optional<String> outlet(String article) {
    return Optional.ofNullable(readings.get(article))
        .flatMap(r -> r.article().metadata().outlet())
        .map(Outlet::name);
  }

  /** The outlet's name, or the article's own where it names none. */
  String outletOf(String article) {
    return outlet(article).orElse("unnamed outlet of " + article);
  }

  Support support(Collection<Citation> citations) {
    Map<String, TreeSet<String>> cited = new TreeMap<>();
    for (Citation c : citations) {
      cited
          .computeIfAbsent(originOf.getOrDefault(c.article(), c.article()), o -> new TreeSet<>())
          .add(c.article());
    }
    List<String> outlets = new ArrayList<>();
    cited.forEach(
        (origin, articles) ->
            outlets.add(outletOf(articles.contains(origin) ? origin : articles.first())));
    List<Citation> all = new ArrayList<>(citations);
    citations.forEach(c -> all.addAll(twins.of(c)));
    return new Support(all, outlets);
  }

  /** An id from the first citation, so that neither a further article nor a copy changes it. */
  String id(String prefix, Support support) {
    Citation first =
        support.citations().stream()
            .filter(c -> !twins.isCopy(c.article()))
            .findFirst()
            .orElse(support.citations().get(0));
    return Ids.of(prefix, first.article(), first.finding());
  }

  Support support(String article, String finding, List<Evidence> evidence) {
    return support(List.of(new Citation(article, finding, evidence)));
  }

  /** The day of the latest dated article. */
  Optional<LocalDate> latest() {
    return latest;
  }

  /** An article's text, empty if it is not there. */
  String text(String article) {
    Reading reading = readings.get(article);
    return reading == null ? "" : reading.article().text();
  }

  /** The meeting or statement of an article whose words hold the evidence. */
  Optional<String> findingAt(Evidence evidence) {
    Reading reading = readings.get(evidence.article());
    if (reading == null) {
      return Optional.empty();
    }
    SpanIndex<Place> there =
        reading.statements().size() < MANY
            ? findings(reading)
            : findings.computeIfAbsent(evidence.article(), k -> findings(reading));
    return there.at(evidence.span()).stream().map(Place::id).findFirst();
  }

  /** The meetings and statements of an article, by where they stand. */
  private static SpanIndex<Place> findings(Reading reading) {
    List<Place> places = new ArrayList<>();
    reading.meetings().forEach(m -> places.add(new Place(m.id(), spans(m.evidence()))));
    for (Statement s : reading.statements()) {
      List<Span> spans = new ArrayList<>(spans(s.source()));
      spans.addAll(spans(s.content()));
      places.add(new Place(s.id(), spans));
    }
    return SpanIndex.ofMany(places, Place::spans);
  }

  private static List<Span> spans(List<Evidence> some) {
    return some.stream().map(Evidence::span).toList();
  }

  /** A finding, and where it stands. */
  private record Place(String id, List<Span> spans) {}

  List<SourceNote> sources() {
    return readings.values().stream()
        .map(
            r -> {
              String id = r.article().id();
              String origin = originOf.getOrDefault(id, id);
              return new SourceNote(
                  id,
                  r.article().metadata().title(),
                  outlet(id),
                  published(id),
                  origin.equals(id) ? Optional.empty() : Optional.of(origin));
            })
        .sorted(
            Comparator.comparing((SourceNote s) -> s.published().orElse(LocalDate.MAX))
                .thenComparing(SourceNote::article))
        .toList();
  }
}
