package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.article.Block;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;
import org.rapporteur.text.SpanIndex;

/**
 * A sentence of an article with what was found in it.
 *
 * @param place how many sentences stand before it
 * @param words the sentence
 * @param content the stems of its words that say something
 * @param speaker whose words it is, where it does not say so itself
 * @param findings every finding that it tells of
 * @param parts of how many kinds they are
 * @param parties the parties that they are of
 * @param firm whether one of them is somebody's word, a number or a meeting, or as good as certain
 * @param latest the last day that one of them is of
 * @param form how it can be printed
 */
record ToldSentence(
    int place,
    Evidence words,
    Set<String> content,
    Optional<String> speaker,
    List<Citation> findings,
    int parts,
    Set<String> parties,
    boolean firm,
    Optional<LocalDate> latest,
    Form form) {

  /** Whether a sentence can be printed by itself. */
  enum Form {
    /** It stands alone. */
    WHOLE,
    /** It leans on the sentence before it. */
    LEANING,
    /** A headline, which leaves words out. */
    HEADLINE
  }

  /** From here on a stance, or an act, makes a sentence news that nobody is said to have said. */
  private static final double STANCE = 0.65;

  private static final double ACT = 0.6;

  /** Most of a quotation's sentence is the quotation. */
  private static final double MOSTLY = 0.6;

  String article() {
    return words.article();
  }

  /** The sentences of what is read of an article in which something was found. */
  static List<ToldSentence> of(Reading reading) {
    String text = reading.article().text();
    TreeMap<Integer, Told> told = findings(reading);
    List<ToldSentence> found = new ArrayList<>();
    Leaning leaning = new Leaning(reading);
    SpanIndex<Statement> spoken =
        SpanIndex.ofMany(
            reading.statements(), s -> s.content().stream().map(Evidence::span).toList());
    int place = 0;
    for (Block block : blocks(reading)) {
      for (Span sentence : Sentences.within(text, block.span())) {
        sentence(reading, told, leaning, spoken, block, sentence, place).ifPresent(found::add);
        place++;
      }
    }
    return found;
  }

  private static List<Block> blocks(Reading reading) {
    List<Block> blocks = reading.article().blocks();
    int end = reading.article().text().length();
    return blocks.isEmpty()
        ? List.of(new Block(new Span(0, end), Block.Kind.PARAGRAPH))
        : blocks.stream().filter(b -> b.isRead() && b.kind() != Block.Kind.CAPTION).toList();
  }

  /** The findings whose words begin at a place. */
  private record Told(
      Set<String> parts,
      Set<Citation> citations,
      Set<String> parties,
      TreeSet<LocalDate> days,
      Set<Citation> firm) {
    static Told nothing() {
      return new Told(
          new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    void add(Told other) {
      parts.addAll(other.parts);
      citations.addAll(other.citations);
      parties.addAll(other.parties);
      days.addAll(other.days);
      firm.addAll(other.firm);
    }
  }

  /** Whether an act by itself makes a sentence news: it is so, and as good as certainly read. */
  private static boolean isFirm(Action a) {
    return a.provenance().confidence() >= ACT
        && a.status() != Action.Status.DENIED
        && a.status() != Action.Status.HYPOTHETICAL;
  }

  private static TreeMap<Integer, Told> findings(Reading r) {
    TreeMap<Integer, Told> told = new TreeMap<>();
    String id = r.article().id();
    CalendarDate open = CalendarDate.unknown();
    for (Position p : r.positions()) {
      List<String> who = Stream.concat(Stream.of(p.party()), p.toward().stream()).toList();
      Citation stance = new Citation(id, p.id(), p.evidence());
      put(told, "stance", stance, who, p.date());
      firm(told, p.provenance().confidence() >= STANCE ? List.of(stance) : List.of());
    }
    for (Action a : r.actions()) {
      List<String> who =
          Stream.concat(a.actors().stream(), a.recipients().stream())
              .flatMap(x -> x.party().stream())
              .toList();
      Citation act = new Citation(id, a.id(), a.evidence());
      put(told, "act", act, who, a.date());
      firm(told, isFirm(a) ? List.of(act) : List.of());
    }
    for (Meeting m : r.meetings()) {
      Citation meeting = new Citation(id, m.id(), m.evidence());
      put(told, "meeting", meeting, m.participants(), m.date());
      firm(told, List.of(meeting));
    }
    for (Conditional c : r.conditionals()) {
      List<String> who = Stream.concat(c.issuer().stream(), c.target().stream()).toList();
      put(told, "if", new Citation(id, c.id(), c.evidence()), who, open);
    }
    for (Figure f : r.figures()) {
      Citation figure = new Citation(id, f.id(), f.evidence());
      put(told, "figure", figure, List.of(), f.asOf());
      firm(told, List.of(figure));
    }
    for (Statement s : r.statements()) {
      List<String> who = s.speakers().stream().flatMap(a -> a.parties().stream()).toList();
      Citation statement = new Citation(id, s.id(), s.content());
      put(told, "", statement, who, s.saidOn());
      firm(told, List.of(statement));
    }
    return told;
  }

  private static void firm(Map<Integer, Told> told, List<Citation> findings) {
    for (Citation c : findings) {
      for (Evidence e : c.evidence()) {
        told.computeIfAbsent(e.span().start(), k -> Told.nothing()).firm().add(c);
      }
    }
  }

  private static void put(
      Map<Integer, Told> told,
      String part,
      Citation finding,
      Collection<String> parties,
      CalendarDate date) {
    for (Evidence e : finding.evidence()) {
      Told here = told.computeIfAbsent(e.span().start(), k -> Told.nothing());
      here.parts().add(part);
      here.citations().add(finding);
      here.parties().addAll(parties);
      date.latest().ifPresent(here.days()::add);
    }
  }

  private static Optional<ToldSentence> sentence(
      Reading reading,
      TreeMap<Integer, Told> told,
      Leaning leaning,
      SpanIndex<Statement> spoken,
      Block block,
      Span span,
      int place) {
    Told here = Told.nothing();
    told.subMap(span.start(), span.end()).values().forEach(here::add);
    Set<String> parts = here.parts();
    parts.remove("");
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Evidence words =
        Evidence.of(reading.article(), leaning.unlabelled(Evidence.of(reading.article(), span)));
    Wording wording = Wording.of(words.quote());
    Optional<String> speaker = speaker(spoken, words);
    boolean open =
        closesOnly(words.quote()) || words.quote().contains("?") || leaning.leansOnSpeaker(words);
    boolean leans = leaning.leans(words) || (open && speaker.isEmpty());
    Form form = leans ? Form.LEANING : Form.WHOLE;
    return Optional.of(
        new ToldSentence(
            place,
            words,
            Set.copyOf(wording.content()),
            speaker,
            List.copyOf(here.citations()),
            parts.size(),
            Set.copyOf(here.parties()),
            !here.firm().isEmpty(),
            here.days().stream().max(Comparator.naturalOrder()),
            block.kind() == Block.Kind.TITLE ? Form.HEADLINE : form));
  }

  /** Whether it ends a quotation that an earlier sentence begins. */
  private static boolean closesOnly(String sentence) {
    int first = -1;
    for (int i = 0; i < sentence.length() && first < 0; i++) {
      first = "\"\u201C\u201D".indexOf(sentence.charAt(i)) >= 0 ? i : -1;
    }
    boolean closes =
        first > 0
            && !Character.isWhitespace(sentence.charAt(first - 1))
            && "([\u2018".indexOf(sentence.charAt(first - 1)) < 0;
    return closes;
  }

  /** Who says a sentence that is quoted without its speaker. */
  private static Optional<String> speaker(SpanIndex<Statement> spoken, Evidence words) {
    Span span = words.span();
    for (Statement s : spoken.at(span)) {
      int quoted =
          s.content().stream()
              .filter(c -> c.span().overlaps(span))
              .mapToInt(c -> overlap(c.span(), span))
              .sum();
      List<Evidence> sources = s.source().stream().filter(e -> e.span().overlaps(span)).toList();
      boolean silent = sources.isEmpty() && quoted >= MOSTLY * span.length();
      if (silent && !s.speakers().isEmpty()) {
        return Optional.of(
            s.speakers().stream().map(Actor::name).sorted().collect(Collectors.joining(" and ")));
      }
    }
    return Optional.empty();
  }

  private static int overlap(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }
}
