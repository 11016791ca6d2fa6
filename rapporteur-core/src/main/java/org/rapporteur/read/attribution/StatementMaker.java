package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Publication;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Token;
import org.rapporteur.text.Span;

/** Turns the drafts of an article into statements: speakers, occasions, kinds. */
final class StatementMaker {

  private static final double NESTED = 0.35;

  private final Article article;
  private final Speakers speakers;
  private final Circumstances circumstances;

  StatementMaker(Article article, Cast cast, List<TimeMention> times) {
    this.article = article;
    this.speakers = new Speakers(cast);
    this.circumstances =
        new Circumstances(times, article.metadata().published().map(Publication::date));
  }

  /** The statements, in the drafts' order, those within indirect ones after the one around. */
  List<Statement> make(List<Draft> outer) {
    List<Draft> drafts = new ArrayList<>();
    for (Draft d : outer) {
      drafts.add(d);
      d.inner.stream().filter(StatementMaker::standsForItself).forEach(drafts::add);
    }
    List<List<Actor>> who = drafts.stream().map(speakers::of).toList();
    List<Occasion> occasions = occasions(drafts, who);
    List<Statement> made = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!drafts.get(i).content.isEmpty()) {
        made.add(statement(drafts.get(i), who.get(i), occasions.get(i), made.size() + 1));
      }
    }
    return made;
  }

  /**
   * Whether an attribution inside another is the writer's own: "the ministry rejected the demand of
   * its neighbour that …". One inside quotation marks is the speaker's, and stays nested.
   */
  private static boolean standsForItself(Draft inner) {
    boolean own =
        inner.cueWord >= 0
            && inner.view.region[inner.cueWord] < 0
            && inner.view.block != Block.Kind.BLOCK_QUOTE;
    if (own && inner.confidence >= NESTED && !inner.content.isEmpty()) {
      inner.rule = "nested";
      return true;
    }
    return false;
  }

  /**
   * Own occasions first; what they do not tell comes from the same speaker's statement before, else
   * after: an article that once says where and when somebody spoke goes on quoting from there.
   */
  private List<Occasion> occasions(List<Draft> drafts, List<List<Actor>> who) {
    List<Occasion> found = new ArrayList<>();
    Map<List<Actor>, Occasion> last = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      Occasion own = circumstances.of(d);
      if (d.anchor.isPresent()) {
        int anchor = drafts.indexOf(d.anchor.get());
        own = anchor >= 0 && anchor < i ? found.get(anchor) : own;
      } else if (sharesOccasion(d, who.get(i))) {
        Occasion before = last.get(who.get(i));
        own = before == null ? own : own.or(before);
        last.put(who.get(i), own);
      }
      found.add(own);
    }
    last.clear();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (sharesOccasion(drafts.get(i), who.get(i))) {
        Occasion after = last.get(who.get(i));
        Occasion own = found.get(i);
        found.set(i, after == null || own.isDated() ? own : own.or(after));
        last.put(who.get(i), found.get(i));
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      int anchor = drafts.get(i).anchor.map(drafts::indexOf).orElse(-1);
      if (anchor >= 0) {
        found.set(i, found.get(anchor));
      }
    }
    return found;
  }

  /**
   * Whether it belongs to what its speaker said on the story's occasion, as far as grammar tells.
   */
  private static boolean sharesOccasion(Draft d, List<Actor> who) {
    if (who.size() != 1 || who.get(0).kind() != Actor.Kind.PERSON || d.cueWord < 0) {
      return who.size() == 1 && d.cueWord < 0;
    }
    SentenceView v = d.view;
    for (int c = v.firstChild[d.cueWord]; c >= 0; c = v.nextSibling[c]) {
      // "the envoy had warned in spring": the perfect tells of another time
      if (v.is(c, "aux") && v.token(c).lemma().equals("have")) {
        return false;
      }
    }
    return v.token(d.cueWord).xpos().startsWith("VB") || v.isPunct(d.cueWord);
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
        occasion.relayedBy(),
        wording(d),
        nested(d),
        Explanation.of(d, who));
  }

  private Statement.Kind kind(Draft d) {
    if (d.view.block == Block.Kind.BLOCK_QUOTE && d.cueWord < 0) {
      return Statement.Kind.DIRECT;
    }
    if (d.rule.equals("transcript-turn")) {
      return Statement.Kind.DIRECT;
    }
    int in = 0;
    int out = 0;
    for (Span s : d.content) {
      if (isBlockQuote(d, s)) {
        return Statement.Kind.DIRECT;
      }
      int r = 0;
      for (int i = s.start(); i < s.end(); i++) {
        boolean starts =
            Character.isLetterOrDigit(article.text().charAt(i))
                && (i == s.start() || !Character.isLetterOrDigit(article.text().charAt(i - 1)));
        if (!starts) {
          continue;
        }
        while (r < d.view.regions.size() && d.view.regions.get(r).span().end() <= i) {
          r++;
        }
        boolean quoted = r < d.view.regions.size() && d.view.regions.get(r).span().contains(i);
        in += quoted ? 1 : 0;
        out += quoted ? 0 : 1;
      }
    }
    return in == 0
        ? Statement.Kind.INDIRECT
        : out == 0 ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }

  private static boolean isBlockQuote(Draft d, Span s) {
    return d.rule.startsWith("block-quote") && !d.view.sentence.span().overlaps(s);
  }

  private static Statement.Type type(Draft d) {
    Draft from = d.anchor.orElse(d);
    if (from.cueWord < 0) {
      return Statement.Type.SPEECH;
    }
    Token cue = from.view.token(from.cueWord);
    Optional<Statement.Type> listed = WordList.standard().cue(cue).flatMap(WordList.Entry::type);
    return listed.orElse(
        from.view.isPunct(from.cueWord) ? Statement.Type.SPEECH : Statement.Type.BELIEF);
  }

  private static Statement.Wording wording(Draft d) {
    for (QuoteRegion r : d.view.regions) {
      if (r.soundness().isDoubtful() && AttributionExamples.overlaps(d.content, r.span())) {
        return new Statement.Wording.Doubtful(r.soundness().reason());
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
