package org.rapporteur.bench.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.actor.ActorPhrases;
import org.rapporteur.read.actor.CastReader;
import org.rapporteur.read.clause.Coding;
import org.rapporteur.read.clause.Lexicon;
import org.rapporteur.read.clause.SentenceCoder;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.CastIndex;
import org.rapporteur.record.EventType;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/** Codes sentences as event data sets do: one row a directed pair, actors as codes. */
final class EventCoder {

  private static final int DEEPEST = 2;
  private static final double LEAST = 0.4;

  private final Language language;
  private final CastReader actors = new CastReader();
  private final ActorPhrases phrases = new ActorPhrases();
  private final SentenceCoder coder = new SentenceCoder(Lexicon.standard());

  EventCoder(Language language) {
    this.language = language.knowing(Map.of(), actors.familyNames());
  }

  /** A party to an event: its code and its words, blank if there is none. */
  record Side(String code, String text) {
    static final Side NONE = new Side("", "");
  }

  /** A row of event data. */
  record Event(Side source, Side target, EventType type, String rule) {}

  /** The events that a text reports. */
  List<Event> code(String text) {
    Article article =
        new Article(
            "record",
            text,
            Metadata.unknown(),
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
            List.of());
    ParsedArticle parsed = language.analyse(article);
    CastIndex cast = CastIndex.of(actors.read(parsed));
    SideReader.Names names = new SideReader.Names(text, cast, phrases);
    List<Event> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Tree tree = Tree.of(sentence);
      found.addAll(reported(new SideReader(names, tree), coder.code(sentence)));
    }
    return found;
  }

  /** What a sentence reports: of what is worth keeping, that which lies least deep. */
  private List<Event> reported(SideReader sides, List<Coding> codings) {
    for (int depth = 0; depth <= DEEPEST; depth++) {
      List<Event> found = new ArrayList<>();
      for (Coding coding : codings) {
        if (coding.depth() == depth && coding.confidence() >= LEAST) {
          int at = depth;
          rows(sides, coding).stream().filter(e -> Relevance.keeps(e, at)).forEach(found::add);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Event> rows(SideReader sides, Coding coding) {
    List<Side> sources = sides.sources(coding.actors());
    List<Side> targets = sides.targets(coding, sources);
    List<Event> found = new ArrayList<>();
    boolean together =
        coding.symmetry() == Coding.Symmetry.SYMMETRIC || coding.rule().equals("frame-fail");
    if (together && sources.size() + targets.size() > 1) {
      List<Side> all = new ArrayList<>(sources);
      if (sources.size() < 2) {
        all.addAll(targets);
      }
      for (Side a : all.subList(0, Math.min(4, all.size()))) {
        for (Side b : all.subList(0, Math.min(4, all.size()))) {
          if (!a.equals(b)) {
            found.add(new Event(a, b, coding.type(), coding.rule()));
          }
        }
      }
      return found;
    }
    for (Side a : sources.isEmpty() ? List.of(Side.NONE) : sources) {
      for (Side b : targets.isEmpty() ? List.of(Side.NONE) : targets) {
        if (!a.code().isEmpty() || !b.code().isEmpty()) {
          found.add(new Event(a, b, coding.type(), coding.rule()));
        }
      }
    }
    return found;
  }
}
