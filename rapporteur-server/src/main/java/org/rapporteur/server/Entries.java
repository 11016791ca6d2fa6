package org.rapporteur.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Support;
import org.rapporteur.record.Utterance;
import org.rapporteur.report.brief.ActWords;

/** The lines for what the record tells as a whole. */
final class Entries {

  private final Whole whole;
  private final ActWords acts;

  Entries(Whole whole) {
    this.whole = whole;
    this.acts = new ActWords(whole.parties());
  }

  /** Things, newest first; what has no day comes last. */
  static <T> List<T> newestFirst(List<T> things, Function<T, CalendarDate> date) {
    Comparator<T> order =
        Comparator.comparing(
            t -> date.apply(t).earliest().map(d -> -d.toEpochDay()).orElse(Long.MAX_VALUE));
    return things.stream().sorted(order).toList();
  }

  Entry of(Utterance u) {
    String party =
        u.affiliation()
            .map(whole.parties()::name)
            .filter(p -> !p.equals(u.speaker()))
            .map(p -> " (" + p + ")")
            .orElse("");
    List<String> notes = new ArrayList<>();
    if (u.variants().size() > 1) {
      notes.add(u.variants().size() + " wordings");
    }
    if (!u.altered().isEmpty()) {
      notes.add("quoted words differ");
    }
    return entry(
        "statement",
        u.saidOn(),
        u.speaker() + party + u.venue().map(v -> ", " + v).orElse(""),
        Address.of("utterance", u.support()),
        List.of(u.trusted().wording()),
        String.join(", ", notes),
        u.support());
  }

  Entry of(ActReport a) {
    return entry(
        "act",
        a.date(),
        acts.of(a) + a.place().map(p -> ", " + p).orElse(""),
        Address.finding(a.support().citations().get(0).finding()),
        whole.sentence(a.support().citations().get(0)),
        disagreements(a.disagreements()),
        a.support());
  }

  Entry of(MeetingReport m) {
    String who = whole.parties().names(m.participants());
    String people = m.people().isEmpty() ? "" : " (" + String.join(", ", m.people()) + ")";
    return entry(
        "meeting",
        m.date(),
        (who.isEmpty() ? m.what() : who + people + ": " + m.what())
            + m.place().map(p -> ", " + p).orElse("")
            + ", "
            + code(m.status()),
        Address.of("meeting", m.support()),
        whole.sentence(m.support().citations().get(0)),
        disagreements(m.disagreements()),
        m.support());
  }

  Entry of(ConditionalReport c) {
    return entry(
        "conditional",
        c.saidOn(),
        whole.parties().towards(c.issuer(), c.target()) + ", " + code(c.kind()),
        Address.finding(c.support().citations().get(0).finding()),
        List.of("If: " + c.condition() + " – then: " + c.consequence()),
        "",
        c.support());
  }

  Entry of(Dispute dispute, Dispute.PartyStance s) {
    CalendarDate first = s.said().isEmpty() ? CalendarDate.unknown() : s.said().get(0);
    String firm =
        s.firmness() == Dispute.Firmness.PLAIN
            ? ""
            : code(s.firmness()) + (s.said().size() > 1 ? ", " : "");
    return entry(
        "position",
        first,
        whole.parties().name(s.party()) + " " + code(s.stance()) + ": " + dispute.issue(),
        issue(dispute),
        List.of(String.join(" … ", s.matters())),
        firm + (s.said().size() > 1 ? "said " + s.said().size() + " times" : ""),
        s.support());
  }

  static String issue(Dispute dispute) {
    return Address.of("issue", dispute.stances().get(0).support());
  }

  private Entry entry(
      String kind,
      CalendarDate date,
      String head,
      String address,
      List<String> words,
      String note,
      Support support) {
    return new Entry(
        "f-" + support.citations().get(0).finding(),
        kind,
        date.words(),
        head,
        address,
        words,
        note,
        whole.links(support));
  }

  private static String disagreements(List<Disagreement> all) {
    return all.stream()
        .map(
            d ->
                "told differently: "
                    + d.aspect()
                    + " "
                    + d.versions().stream()
                        .map(Disagreement.Version::value)
                        .collect(Collectors.joining(" or ")))
        .collect(Collectors.joining("; "));
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
