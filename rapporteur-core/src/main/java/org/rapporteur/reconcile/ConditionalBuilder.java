package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Support;

/** If-thens, each once. */
final class ConditionalBuilder {

  private static final double SAME = 0.6;
  private static final double RARE = 0.25;

  private final Origins origins;
  private final SpokenPlaces spoken;

  ConditionalBuilder(Origins origins, SpokenPlaces spoken) {
    this.origins = origins;
    this.spoken = spoken;
  }

  List<ConditionalReport> build(Collection<Found<Conditional>> all) {
    Map<String, GroupIndex<Member>> byParty = new TreeMap<>();
    all.stream()
        .filter(c -> !NoCondition.is(c.finding(), origins.text(c.article())))
        .sorted(Found.order())
        .forEach(
            c -> {
              Conditional f = c.finding();
              String key = f.kind() + "|" + f.issuer().orElse("") + "|" + f.target().orElse("");
              place(c, byParty.computeIfAbsent(key, k -> new GroupIndex<>()));
            });
    return byParty.values().stream()
        .flatMap(index -> index.groups().stream())
        .map(g -> report(g.stream().map(Member::found).toList()))
        .sorted(
            Comparator.comparing(ConditionalReport::saidOn, Dates.ORDER)
                .thenComparing(ConditionalReport::support))
        .toList();
  }

  private record Member(Found<Conditional> found, Wording wording) {}

  private void place(Found<Conditional> c, GroupIndex<Member> groups) {
    Member member = new Member(c, wording(c));
    List<String> words = member.wording().content().stream().map(w -> "word " + w).toList();
    List<String> keys = new ArrayList<>(words);
    spoken.utterance(c.finding().condition().get(0)).ifPresent(u -> keys.add("utterance " + u));
    // The shorter of two has few words of the longer: nearly all must be asked for.
    List<String> asked = new ArrayList<>(groups.rarest(words, RARE));
    asked.addAll(keys.subList(words.size(), keys.size()));
    int place =
        groups.under(asked).stream()
            .filter(g -> groups.group(g).stream().anyMatch(o -> same(member, o)))
            .findFirst()
            .orElse(groups.next());
    groups.put(place, member, keys);
  }

  private boolean same(Member a, Member b) {
    return spoken.sameUtterance(
            a.found().finding().condition().get(0), b.found().finding().condition().get(0))
        || (Dates.agree(date(a.found()), date(b.found()))
            && a.wording().likeness(b.wording()) >= SAME);
  }

  private CalendarDate date(Found<Conditional> c) {
    return spoken.saidOn(c.finding().evidence().get(0));
  }

  private static String text(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::quote).collect(Collectors.joining(" … "));
  }

  private static Wording wording(Found<Conditional> c) {
    return Wording.of(text(c.finding().condition()) + " " + text(c.finding().consequence()));
  }

  private ConditionalReport report(List<Found<Conditional>> group) {
    Support support = origins.support(group.stream().map(Found::citation).toList());
    Conditional fullest =
        group.stream()
            .max(
                Comparator.comparingInt((Found<Conditional> c) -> wording(c).words().size())
                    .thenComparing(Found.<Conditional>order().reversed()))
            .orElse(group.get(0))
            .finding();
    CalendarDate date = CalendarDate.unknown();
    for (Found<Conditional> c : group) {
      date = Dates.sharper(date, date(c));
    }
    return new ConditionalReport(
        origins.id("c", support),
        fullest.kind(),
        fullest.issuer(),
        fullest.target(),
        text(fullest.condition()),
        text(fullest.consequence()),
        date,
        support);
  }
}
