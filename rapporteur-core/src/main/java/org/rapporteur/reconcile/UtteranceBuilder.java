package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reconcile.wording.WordDiff;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.QuoteVariant;
import org.rapporteur.record.QuoteVariant.Fidelity;
import org.rapporteur.record.QuoteVariant.WordChange;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Support;
import org.rapporteur.record.Utterance;

/** Makes an utterance of the statements that tell of it. */
final class UtteranceBuilder {

  private static final double SAME_SENTENCE = 0.55;

  private final Origins origins;

  UtteranceBuilder(Origins origins) {
    this.origins = origins;
  }

  /** The statements that print the same words alike. */
  private record Print(List<Said> said, Support support) {
    Said first() {
      return said.get(0);
    }

    int quotedWords() {
      return first().quoted().words().size();
    }

    boolean doubtful() {
      return said.stream()
          .allMatch(s -> s.statement().wording() instanceof Statement.Wording.Doubtful);
    }
  }

  Utterance build(List<Said> group) {
    List<Print> prints = prints(group);
    prints.sort(
        Comparator.comparingInt((Print p) -> -p.quotedWords())
            .thenComparingInt(p -> -p.first().wording().words().size())
            .thenComparing(p -> p.first().citation()));
    Print fullest = prints.get(0);
    List<QuoteVariant> variants = new ArrayList<>();
    for (Print p : prints) {
      variants.add(variant(p, fullest));
    }
    Print trusted = prints.stream().min(trust(group)).orElse(fullest);
    Support support = origins.support(group.stream().map(Said::citation).toList());
    CalendarDate date = CalendarDate.unknown();
    for (Said s : group) {
      date = Dates.sharper(date, s.statement().saidOn());
    }
    Said own = own(fullest.first(), group);
    return new Utterance(
        origins.id("u", support),
        speaker(own, group),
        party(own, group),
        date,
        venue(group),
        variants,
        variants.get(prints.indexOf(trusted)),
        because(trusted, prints),
        support);
  }

  /** What it passes on, if it is a report of a report: its speaker is who spoke first. */
  private static Said own(Said fullest, List<Said> group) {
    return group.stream()
        .filter(s -> passesOn(fullest, s))
        .max(
            Comparator.comparingInt((Said s) -> s.wording().words().size())
                .thenComparing(Said.PLACE))
        .orElse(fullest);
  }

  private static boolean passesOn(Said report, Said s) {
    return !s.equals(report)
        && s.article().equals(report.article())
        && !s.sameSpeaker(report)
        && SameBreath.nested(report, s);
  }

  /** Whom the speaker speaks for; where that is not known of any report by name, anybody's. */
  private static Optional<String> party(Said own, List<Said> group) {
    return group.stream()
        .filter(s -> s.sameSpeaker(own))
        .flatMap(s -> s.statement().affiliation().stream())
        .findFirst()
        .or(
            () ->
                group.stream()
                    .filter(s -> group.stream().noneMatch(o -> passesOn(s, o)))
                    .flatMap(s -> s.statement().affiliation().stream())
                    .findFirst());
  }

  /** Who says the fullest wording, by the longest form of the name. */
  private static String speaker(Said fullest, List<Said> group) {
    return group.stream()
        .filter(s -> s.sameSpeaker(fullest))
        .map(Said::speaker)
        .max(Comparator.comparingInt(String::length).thenComparing(s -> s))
        .orElse(fullest.speaker());
  }

  private static Optional<String> venue(List<Said> group) {
    return group.stream()
        .flatMap(s -> s.statement().venue().stream())
        .max(Comparator.comparingInt(String::length).thenComparing(v -> v));
  }

  private List<Print> prints(List<Said> group) {
    Map<String, List<Said>> byWords = new LinkedHashMap<>();
    for (Said s : group) {
      String key = s.statement().kind() + " " + String.join(" ", s.wording().words());
      byWords.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
    }
    List<Print> prints = new ArrayList<>();
    byWords
        .values()
        .forEach(
            said -> {
              List<Citation> citations = said.stream().map(Said::citation).toList();
              prints.add(new Print(said, origins.support(citations)));
            });
    return prints;
  }

  private static QuoteVariant variant(Print p, Print fullest) {
    Said s = p.first();
    WordDiff diff = WordDiff.between(fullest.first().quoted(), s.quoted());
    Fidelity fidelity = fidelity(p, fullest, diff);
    boolean shown = fidelity == Fidelity.SHORTENED || fidelity == Fidelity.ALTERED;
    return new QuoteVariant(
        Said.text(s.statement()),
        s.statement().kind(),
        fidelity,
        shown ? changes(diff) : List.of(),
        p.support());
  }

  private static Fidelity fidelity(Print p, Print fullest, WordDiff diff) {
    if (p.equals(fullest)) {
      return Fidelity.FULLEST;
    }
    Wording quoted = p.first().quoted();
    Wording full = fullest.first().quoted();
    if (quoted.words().isEmpty() || full.words().isEmpty()) {
      return p.first().wording().words().equals(fullest.first().wording().words())
          ? Fidelity.SAME_WORDS
          : Fidelity.REPORTED;
    }
    if (quoted.words().equals(full.words())) {
      return Fidelity.SAME_WORDS;
    }
    if (quoted.likeness(full) < SAME_SENTENCE) {
      return p.first().direct() ? Fidelity.CONTINUED : Fidelity.REPORTED;
    }
    boolean marked =
        Said.text(p.first().statement()).contains("…")
            || Said.text(p.first().statement()).contains("...");
    if (!diff.cutsOut() && !(diff.onlyLeavesOut() && marked)) {
      return Fidelity.ALTERED;
    }
    boolean retold = 2 * quoted.words().size() < p.first().wording().words().size();
    return retold ? Fidelity.REPORTED : Fidelity.SHORTENED;
  }

  private static List<WordChange> changes(WordDiff diff) {
    return diff.runs().stream()
        .map(
            r ->
                new WordChange(
                    WordChange.Kind.valueOf(r.change().name()), String.join(" ", r.words())))
        .toList();
  }

  private Comparator<Print> trust(List<Said> group) {
    return Comparator.comparingInt((Print p) -> reports(p, group) ? 1 : 0)
        .thenComparingInt(p -> p.quotedWords() == 0 ? 1 : 0)
        .thenComparingInt(p -> p.doubtful() ? 1 : 0)
        .thenComparingInt(p -> rewritten(p) ? 1 : 0)
        .thenComparingInt(p -> -p.support().confirmations())
        .thenComparingInt(p -> p.first().direct() ? 0 : 1)
        .thenComparingInt(p -> -p.quotedWords())
        .thenComparing(p -> p.first().citation());
  }

  /** Whether it only tells that somebody else told it. */
  private static boolean reports(Print p, List<Said> group) {
    return p.said().stream().allMatch(a -> group.stream().anyMatch(b -> passesOn(a, b)));
  }

  private boolean rewritten(Print p) {
    return p.said().stream().allMatch(s -> origins.isRewritten(s.article()));
  }

  private String because(Print trusted, List<Print> prints) {
    List<String> reasons = new ArrayList<>();
    if (trusted.quotedWords() == 0) {
      return "nobody quotes the words; this report is the longest";
    }
    if (prints.size() == 1) {
      reasons.add("the only wording");
    } else if (prints.indexOf(trusted) == 0) {
      reasons.add("the fullest quotation");
    }
    if (trusted.support().confirmations() > 1) {
      reasons.add(trusted.support().confirmations() + " independent outlets print these words");
    }
    if (trusted.doubtful()) {
      reasons.add("yet its quotation marks are doubtful");
    } else if (prints.stream().anyMatch(Print::doubtful)) {
      reasons.add("its quotation marks are sound");
    }
    if (rewritten(trusted)) {
      reasons.add("yet from a rewritten copy");
    } else if (prints.stream().anyMatch(this::rewritten)) {
      reasons.add("not from a rewritten copy");
    }
    return reasons.isEmpty() ? "the fullest sound quotation" : String.join("; ", reasons);
  }
}
