package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Publication;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** Turns the drafts of an article into statements: speakers, occasions, kinds. */
final class StatementMaker {

  private static final Set<String> WHETHER =
      Words.standard().of("attribution.statement-maker.whether").all();

  private static final Set<String> AVOWING =
      Words.standard().of("attribution.statement-maker.avowing").all();
  private static final Set<String> SELVES =
      Words.standard().of("attribution.statement-maker.selves").all();

  private static final double NESTED = 0.3;

  /** What a speaker tells of another's words must be surer than what the writer tells. */
  private static final double QUOTED = 0.4;

  private final Article article;
  private final Mentions mentions;
  private final Speakers speakers;
  private final Circumstances circumstances;
  private final Remarks remarks;

  StatementMaker(Article article, Cast cast, List<TimeMention> times, List<Paragraph> paragraphs) {
    this.article = article;
    this.mentions = new Mentions(cast);
    this.speakers = new Speakers(mentions);
    this.circumstances =
        new Circumstances(times, article.metadata().published().map(Publication::date));
    this.remarks = new Remarks(paragraphs, mentions, times);
  }

  /** The statements, in the drafts' order, those within indirect ones after the one around. */
  List<Statement> make(List<Draft> outer) {
    List<Draft> all = new ArrayList<>();
    Map<Draft, Draft> around = new HashMap<>();
    for (Draft d : outer) {
      all.add(d);
      d.inner.stream().filter(StatementMaker::standsForItself).forEach(all::add);
      d.inner.forEach(inner -> around.put(inner, d));
    }
    List<Draft> drafts = new Relays(mentions).apply(all);
    List<List<Actor>> who = speakers.of(drafts);
    List<Occasion> occasions = new Occasions(circumstances, remarks).of(drafts, who);
    List<Statement> made = new ArrayList<>();
    Map<Draft, Integer> places = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      places.putIfAbsent(drafts.get(i), i);
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      int holder = Optional.ofNullable(around.get(d)).map(places::get).orElse(-1);
      boolean own = holder >= 0 && NestedReport.isOfTheSame(d, who.get(i), who.get(holder));
      if (holder >= 0 && d.relay.isEmpty()) {
        // "State media reported that Lind said the port stays shut": they pass it on
        d.relay = who.get(holder).stream().filter(Speakers::isOutlet).map(Actor::name).findFirst();
      } else if (i > 0 && d.relay.isEmpty() && who.get(i).equals(who.get(i - 1))) {
        d.relay = Relays.goingOn(drafts.get(i - 1), d);
      }
      if (!d.content.isEmpty() && !own) {
        made.add(statement(d, who.get(i), occasions.get(i), made.size() + 1));
      }
    }
    return made;
  }

  /**
   * Whether an attribution inside another is told as one: "the ministry rejected the demand of its
   * neighbour that …". Inside quotation marks it is the speaker's account of another, as a readout
   * gives it: "'The minister stressed that the port stays shut,' the release said."
   */
  private static boolean standsForItself(Draft inner) {
    boolean word = inner.cueWord >= 0 && !inner.view.isPunct(inner.cueWord);
    if (!word || type(inner) != Statement.Type.SPEECH || isAvowed(inner)) {
      return false;
    }
    boolean quoted =
        inner.view.region[inner.cueWord] >= 0 || inner.view.block == Block.Kind.BLOCK_QUOTE;
    boolean sure = inner.confidence >= (quoted ? QUOTED : NESTED);
    if (isNounOfAim(inner)) {
      return false;
    }
    boolean another = !quoted || !isOfOneself(inner) && !isToCome(inner);
    if (sure && another && (inner.nested || tells(inner)) && !isAsked(inner)) {
      inner.rule = AttributionRule.NESTED;
      return true;
    }
    return false;
  }

  /** "want support of Varland to guard the strait": what a noun is for is not said. */
  private static boolean isNounOfAim(Draft d) {
    SentenceView v = d.view;
    boolean noun = v.token(d.cueWord).upos() == Upos.NOUN;
    for (int i = 0; i < v.size && noun; i++) {
      noun = !(d.has(i, Part.CONTENT) && v.isFinite(i));
    }
    return noun;
  }

  /** "I can say that …", "we urge …", or nobody: the speaker's own words. */
  private static boolean isOfOneself(Draft d) {
    List<Integer> heads = SourceHeads.of(d);
    return heads.isEmpty()
        || heads.stream()
            .anyMatch(h -> SELVES.contains(SentenceView.lower(d.view.token(h).form())));
  }

  /** "Varland will insist on a truce": it has not spoken yet. */
  private static boolean isToCome(Draft d) {
    int aux = d.view.child(d.cueWord, "aux");
    return aux >= 0 && d.view.token(aux).is(Morph.MODAL);
  }

  /** "refused to answer whether he ordered it": nobody says that he did. */
  private static boolean isAsked(Draft d) {
    int mark = d.view.child(d.cueWord, "mark");
    return mark >= 0 && WHETHER.contains(SentenceView.lower(d.view.token(mark).form()));
  }

  /** Whether a clause is said: <i>called in forces from an alliance</i> says nothing. */
  private static boolean tells(Draft d) {
    SentenceView v = d.view;
    for (int i = 0; i < v.size; i++) {
      Upos upos = v.token(i).upos();
      boolean verb = upos == Upos.AUX || upos == Upos.VERB && !v.is(i, "amod");
      if (verb && d.has(i, Part.CONTENT)) {
        return true;
      }
    }
    return false;
  }

  private Statement statement(Draft d, List<Actor> who, Occasion occasion, int number) {
    return new Statement(
        String.format(Locale.ROOT, "s%d", number),
        kind(d),
        type(d),
        evidence(d.content),
        evidence(d.cue),
        evidence(d.source),
        who,
        occasion.saidOn(),
        occasion.venue(),
        occasion.addressee(),
        d.relay.or(occasion::relayedBy),
        wording(d),
        nested(d),
        Explanation.of(d, who));
  }

  private Statement.Kind kind(Draft d) {
    if (d.view.block == Block.Kind.BLOCK_QUOTE && d.cueWord < 0) {
      return Statement.Kind.DIRECT;
    }
    if (d.rule == AttributionRule.TRANSCRIPT_TURN
        || d.rule == AttributionRule.CUE_PARAGRAPH_THEN_QUOTE) {
      return Statement.Kind.DIRECT;
    }
    int in = 0;
    int out = d.cueWord > 0 && QuotedVerb.is(d.view, d.cueWord) ? 1 : 0;
    for (Span s : d.content) {
      if (isBlockQuote(d, s)) {
        return Statement.Kind.DIRECT;
      }
      List<QuoteRegion> regions = d.view.regionsAt(s);
      int r = 0;
      for (int i = s.start(); i < s.end(); i++) {
        boolean starts =
            Character.isLetterOrDigit(article.text().charAt(i))
                && (i == s.start() || !Character.isLetterOrDigit(article.text().charAt(i - 1)));
        if (!starts) {
          continue;
        }
        while (r < regions.size() && regions.get(r).span().end() <= i) {
          r++;
        }
        boolean quoted = r < regions.size() && regions.get(r).span().contains(i);
        in += quoted ? 1 : 0;
        out += quoted ? 0 : 1;
      }
    }
    return in == 0
        ? Statement.Kind.INDIRECT
        : out == 0 ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }

  private static boolean isBlockQuote(Draft d, Span s) {
    return d.rule.isBlockQuote() && !d.view.sentence.span().overlaps(s);
  }

  private static Statement.Type type(Draft d) {
    Draft from = d.anchor.orElse(d);
    if (from.cueWord < 0) {
      return Statement.Type.SPEECH;
    }
    Token cue = from.view.token(from.cueWord);
    if (Unsaid.isOne(from)) {
      return Statement.Type.BELIEF;
    }
    if (isAvowed(from)) {
      return Statement.Type.SPEECH;
    }
    Optional<Statement.Type> listed = CueWords.standard().cue(cue).flatMap(CueWords.Entry::type);
    return listed.orElse(
        from.view.isPunct(from.cueWord) ? Statement.Type.SPEECH : Statement.Type.BELIEF);
  }

  /** "Varland believes that the deal would hold": a view that somebody is said to hold. */
  private static boolean isAvowed(Draft d) {
    int clause = d.view.child(d.cueWord, "ccomp");
    boolean view = clause > d.cueWord && d.has(clause, Part.CONTENT);
    boolean own = !d.source.isEmpty() && d.view.child(d.cueWord, "aux:pass") < 0;
    return view && own && AVOWING.contains(Repairs.group(d));
  }

  private static Statement.Wording wording(Draft d) {
    for (Span s : d.content) {
      for (QuoteRegion r : d.view.regionsAt(s)) {
        if (r.soundness().isDoubtful() && r.span().overlaps(s)) {
          return new Statement.Wording.Doubtful(r.soundness().reason());
        }
      }
    }
    return new Statement.Wording.Exact();
  }

  private List<Statement.Nested> nested(Draft d) {
    List<Statement.Nested> found = new ArrayList<>();
    for (Draft inner : d.inner) {
      if (!inner.content.isEmpty()) {
        found.add(
            new Statement.Nested(
                evidence(inner.content), evidence(inner.cue), evidence(inner.source)));
      }
    }
    return found;
  }

  private List<Evidence> evidence(List<Span> spans) {
    return spans.stream().filter(s -> !s.isEmpty()).map(s -> Evidence.of(article, s)).toList();
  }
}
