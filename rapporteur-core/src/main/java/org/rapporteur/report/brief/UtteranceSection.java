package org.rapporteur.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.PersonProfile;
import org.rapporteur.record.QuoteVariant;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Utterance;
import org.rapporteur.report.document.Line;
import org.rapporteur.report.document.Part;

/** Who said what: by party and speaker, newest first; each utterance once, its variants folded. */
final class UtteranceSection {

  private static final int SHOWN = 5;

  /** Fewer are no sentence. */
  private static final int WORDS = 3;

  /** One speaker for one party. */
  private record Voice(String speaker, Optional<String> party) {}

  private final Dossier dossier;
  private final Parties parties;
  private final Passages passages;
  private final Map<String, String> offices = new HashMap<>();

  /** Of every spelling of a person's name the one that stands for all. */
  private final Map<String, String> names = new HashMap<>();

  private final Map<String, String> affiliations = new HashMap<>();

  private UtteranceSection(Dossier dossier, Parties parties, Passages passages) {
    this.dossier = dossier;
    this.parties = parties;
    this.passages = passages;
    for (PersonProfile p : dossier.people()) {
      p.spellings().forEach(s -> names.putIfAbsent(s, p.name()));
      p.affiliation().ifPresent(a -> affiliations.putIfAbsent(p.name(), a));
      p.offices().stream().findFirst().ifPresent(o -> offices.putIfAbsent(p.name(), o.title()));
    }
  }

  static List<Part> of(Dossier dossier, Parties parties, Passages passages) {
    return new UtteranceSection(dossier, parties, passages).parts();
  }

  private List<Part> parts() {
    Comparator<Voice> order =
        Comparator.comparing((Voice v) -> v.party().map(parties::place).orElse(Integer.MAX_VALUE))
            .thenComparing(v -> v.party().orElse(""))
            .thenComparing(Voice::speaker);
    Map<Voice, List<Utterance>> voices = new TreeMap<>(order);
    for (Utterance u : dossier.utterances()) {
      if (saysNothing(u)) {
        continue;
      }
      String speaker =
          unnamed(u) ? "Unnamed sources" : names.getOrDefault(u.speaker(), u.speaker());
      Optional<String> party =
          u.affiliation().or(() -> Optional.ofNullable(affiliations.get(speaker)));
      voices.computeIfAbsent(new Voice(speaker, party), v -> new ArrayList<>()).add(u);
    }
    List<Part> parts = new ArrayList<>();
    voices.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Voice, List<Utterance>> e) ->
                        e.getKey().party().map(parties::place).orElse(Integer.MAX_VALUE))
                .thenComparing(e -> -e.getValue().size()))
        .forEach(e -> parts.addAll(voice(e.getKey(), e.getValue())));
    return parts;
  }

  /** "A Vell official", "two senior officials": nobody can tell them apart. */
  private boolean unnamed(Utterance u) {
    List<Actor> speakers =
        u.support().citations().stream()
            .flatMap(c -> passages.statement(c).stream())
            .flatMap(s -> s.speakers().stream())
            .toList();
    return !speakers.isEmpty() && speakers.stream().allMatch(a -> a.kind() == Actor.Kind.ANONYMOUS);
  }

  /** A report of one word, "discussed the harbour", that nobody quotes. */
  private static boolean saysNothing(Utterance u) {
    return u.variants().stream().allMatch(UtteranceSection::saysNothing);
  }

  private static boolean saysNothing(QuoteVariant v) {
    return v.kind() == Statement.Kind.INDIRECT
        && Words.reported(v.wording()).split(" ", WORDS).length < WORDS;
  }

  private List<Part> voice(Voice voice, List<Utterance> said) {
    Line head = Line.empty().strong(voice.speaker());
    Optional<String> office = Optional.ofNullable(offices.get(voice.speaker()));
    head = head.text(office.map(o -> ", " + o).orElse(""));
    Optional<String> party = voice.party().map(parties::name);
    head = head.text(party.filter(p -> !p.equals(voice.speaker())).map(p -> ", " + p).orElse(""));
    List<Utterance> newestFirst = new ArrayList<>(said);
    newestFirst.sort(
        Comparator.comparing(
            (Utterance u) -> u.saidOn().earliest().orElse(LocalDate.MIN),
            Comparator.reverseOrder()));
    Set<String> told = new HashSet<>();
    List<Part.Item> items =
        newestFirst.stream()
            .filter(u -> told.add(u.saidOn().words() + told(u.trusted())))
            .map(this::item)
            .toList();
    List<Part> parts = new ArrayList<>();
    head = head.muted(" (" + Count.of(items.size(), "statement") + ")");
    parts.add(new Part.Paragraph(head));
    parts.addAll(Folding.list(items, SHOWN));
    return parts;
  }

  private Part.Item item(Utterance u) {
    Set<String> when = new LinkedHashSet<>();
    if (unnamed(u)) {
      when.add(u.speaker());
    }
    if (u.saidOn().earliest().isPresent()) {
      when.add(Words.date(u.saidOn()));
    }
    u.venue().ifPresent(when::add);
    List<Statement> statements =
        u.support().citations().stream().flatMap(c -> passages.statement(c).stream()).toList();
    statements.stream()
        .flatMap(s -> s.addressee().stream())
        .limit(1)
        .forEach(a -> when.add("to " + a));
    statements.stream()
        .flatMap(s -> s.relayedBy().stream())
        .limit(1)
        .filter(r -> !when.contains("to " + r))
        .forEach(r -> when.add("relayed by " + r));
    Line line = Line.of(when.isEmpty() ? "" : String.join(", ", when) + ": ");
    line = passages.cite(line.quote(told(u.trusted())), u.support());
    Optional<String> doubt =
        statements.stream()
            .flatMap(
                s ->
                    s.wording() instanceof Statement.Wording.Doubtful d
                        ? Optional.of(d.reason()).stream()
                        : Optional.<String>empty().stream())
            .findFirst();
    if (doubt.isPresent() && u.support().confirmations() < 2) {
      line = line.text(" ").caution("wording doubtful: " + doubt.get());
    }
    if (!u.altered().isEmpty()) {
      line = line.text(" ").caution("printed with other words, too");
    }
    return new Part.Item(line, variants(u));
  }

  private List<Part> variants(Utterance u) {
    List<Part.Item> others =
        u.variants().stream()
            .filter(v -> !v.equals(u.trusted()) && !saysNothing(v))
            .map(v -> Part.Item.of(variant(v)))
            .toList();
    if (others.isEmpty()) {
      return List.of();
    }
    Line summary =
        Line.empty()
            .muted(Count.of(others.size(), "other wording") + "; chosen: " + u.trustedBecause());
    return List.of(new Part.Fold(summary, List.of(new Part.Items(Part.Marking.BULLETS, others))));
  }

  private Line variant(QuoteVariant v) {
    Line line = Line.empty().muted(fidelity(v) + " ");
    if (v.altered()) {
      for (QuoteVariant.WordChange change : v.differences()) {
        line =
            switch (change.kind()) {
              case KEPT -> line.text(change.words() + " ");
              case LEFT_OUT -> line.muted("[− " + change.words() + "] ");
              case PUT_IN -> line.strong("[+ " + change.words() + "]").text(" ");
            };
      }
      return passages.cite(line, v.support());
    }
    return passages.cite(line.quote(told(v)), v.support());
  }

  /**
   * The words themselves where they are quoted; a report in its whole sentence, denials and all.
   */
  private String told(QuoteVariant v) {
    return v.kind() == Statement.Kind.DIRECT
        ? Words.joined(v.wording())
        : passages.sentence(v.support().citations().get(0).evidence().get(0));
  }

  private static String fidelity(QuoteVariant v) {
    return switch (v.fidelity()) {
      case FULLEST -> "fullest:";
      case SAME_WORDS -> "same words:";
      case SHORTENED -> "cut:";
      case ALTERED -> "altered:";
      case REPORTED -> "reported:";
      case CONTINUED -> "goes on:";
    };
  }
}
