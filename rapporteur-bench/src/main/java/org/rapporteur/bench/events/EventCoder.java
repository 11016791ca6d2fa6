package org.rapporteur.bench.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.action.Coding;
import org.rapporteur.read.action.Lexicon;
import org.rapporteur.read.action.SentenceCoder;
import org.rapporteur.read.actor.ActorPhrases;
import org.rapporteur.read.actor.CastReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CastIndex;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** Codes sentences as event data sets do: one row a directed pair, actors as codes. */
final class EventCoder {

  private static final Set<String> STATES = states();

  private final Language language;
  private final CastReader actors = new CastReader();
  private final ActorPhrases phrases = new ActorPhrases();
  private final SentenceCoder coder = new SentenceCoder(Lexicon.standard());

  EventCoder(Language language) {
    this.language = language;
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
    List<Event> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Tree tree = Tree.of(sentence);
      for (Coding coding : reported(coder.code(sentence))) {
        found.addAll(rows(text, tree, cast, coding));
      }
    }
    return found;
  }

  /** What a sentence reports: what lies least deep, never more than a clause away. */
  private static List<Coding> reported(List<Coding> codings) {
    int least = codings.stream().mapToInt(Coding::depth).min().orElse(0);
    return codings.stream()
        .filter(c -> c.depth() == least && least <= 2 && c.confidence() >= 0.4)
        .toList();
  }

  private List<Event> rows(String article, Tree tree, CastIndex cast, Coding coding) {
    List<Side> sources = sides(article, tree, cast, coding.actors());
    List<Side> targets = new ArrayList<>();
    for (Span s : coding.recipients()) {
      Optional<Token> head = tree.sentence().within(s).stream().findFirst();
      List<Span> together =
          head.map(tree::conjuncts).orElse(List.of()).stream().map(Token::span).toList();
      targets = named(sides(article, tree, cast, together), sources);
      if (!targets.isEmpty()) {
        break;
      }
    }
    List<Event> found = new ArrayList<>();
    if (coding.symmetry() == Coding.Symmetry.SYMMETRIC && sources.size() + targets.size() > 1) {
      List<Side> all = new ArrayList<>(sources);
      all.addAll(targets);
      for (Side a : all.subList(0, Math.min(4, all.size()))) {
        for (Side b : all.subList(0, Math.min(4, all.size()))) {
          boolean across = targets.isEmpty() || sources.contains(a) != sources.contains(b);
          if (!a.equals(b) && across) {
            found.add(new Event(a, b, coding.type(), coding.rule()));
          }
        }
      }
      return found;
    }
    for (Side a : sources.isEmpty() ? List.of(Side.NONE) : sources) {
      for (Side b : targets.isEmpty() ? List.of(Side.NONE) : targets) {
        found.add(new Event(a, b, coding.type(), coding.rule()));
      }
    }
    return found;
  }

  private static List<Side> named(List<Side> sides, List<Side> others) {
    return sides.stream().filter(s -> !s.code().isEmpty() && !others.contains(s)).toList();
  }

  private List<Side> sides(String article, Tree tree, CastIndex cast, List<Span> heads) {
    List<Side> found = new ArrayList<>();
    for (Span s : heads) {
      Optional<Token> head = tree.sentence().within(s).stream().findFirst();
      head.ifPresent(h -> found.add(side(article, tree, cast, h)));
    }
    return found;
  }

  /** The phrase itself says most of who somebody is; the article says whom a pronoun means. */
  private Side side(String article, Tree tree, CastIndex cast, Token head) {
    Optional<Mention> mention = cast.at(head.span());
    Optional<Actor> told = mention.map(Mention::actor);
    String text = Phrases.of(tree, head);
    if (head.upos() == Upos.PRON || text.isBlank()) {
      return new Side(told.map(EventCoder::code).orElse(""), told.map(Actor::name).orElse(text));
    }
    Actor named = phrases.resolve(text, Optional.of(tree.span(head).in(article)), Optional.empty());
    Actor best = named.party().isEmpty() ? told.orElse(named) : named;
    String code = code(best);
    if (best.sector().isEmpty() && named.sector().isPresent()) {
      code = code + named.sector().get();
    }
    return new Side(code, text);
  }

  /** Country and sector; an organisation that is no state is an IGO. */
  static String code(Actor actor) {
    String sector = actor.sector().orElse("");
    if (actor.party().isEmpty()) {
      return sector;
    }
    String party = actor.party().get();
    return STATES.contains(party) ? party + sector : "IGO" + sector;
  }

  private static Set<String> states() {
    Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add("KOS");
    return codes;
  }
}
