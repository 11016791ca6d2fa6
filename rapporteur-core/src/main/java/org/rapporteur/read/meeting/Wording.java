package org.rapporteur.read.meeting;

import java.util.List;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/** The words by which a sentence calls a meeting, and the clause that tells of it. */
final class Wording {

  private static final WordList MEET = Words.standard().of("meeting.plain");
  private static final WordList SIDES = Words.standard().of("meeting.wording.sides");

  private static final String HYPHENS = "-–";

  static final Set<String> GENITIVE = Words.standard().of("meeting.genitive").all();

  private final Article article;
  private final Sentence sentence;
  private final List<TimeMention> times;
  private final Triggers triggers;
  private final Places places;

  Wording(
      Article article,
      Sentence sentence,
      List<TimeMention> times,
      Triggers triggers,
      Places places) {
    this.article = article;
    this.sentence = sentence;
    this.times = times;
    this.triggers = triggers;
    this.places = places;
  }

  String what(Token trigger, Party who) {
    if (triggers.isVerb(trigger)) {
      List<String> names = who.people().size() > 1 ? who.people() : who.parties();
      String kind =
          triggers.isVisit(trigger)
              ? " visit"
              : triggers.isSummons(trigger)
                  ? " summons"
                  : MEET.has(trigger.lemma()) ? " meeting" : " talks";
      return String.join("–", names) + kind;
    }
    int first = trigger.id();
    while (first > 1 && (isModifier(sentence.token(first - 1), trigger) || isGlued(first))) {
      first--;
    }
    int last = trigger.id();
    for (Token t : sentence.children(trigger)) {
      boolean told =
          t.is("nmod")
              && t.id() > last
              && sentence
                  .child(t, "case")
                  .filter(c -> GENITIVE.contains(c.lemma()) || SIDES.has(c.lemma()))
                  .isPresent();
      if (told) {
        List<Token> tree = sentence.subtree(t);
        int end = tree.get(tree.size() - 1).id();
        last = end - trigger.id() <= 12 ? end : last;
      }
    }
    Span span = sentence.token(first).span().cover(sentence.token(last).span());
    return article.quote(span).replace('\n', ' ').replaceFirst("^[\"“‘'(\\s]+", "");
  }

  /** "face-to-face meeting": a word of several pieces is whole or not there. */
  private boolean isGlued(int id) {
    return sentence.token(id - 1).span().end() == sentence.token(id).span().start()
        && (isHyphen(sentence.token(id)) || isHyphen(sentence.token(id - 1)));
  }

  private static boolean isHyphen(Token t) {
    return t.form().length() == 1 && HYPHENS.contains(t.form());
  }

  private boolean isModifier(Token t, Token trigger) {
    boolean inside =
        t.head() == trigger.id()
            || t.head() < trigger.id() && t.head() > 0 && sentence.dominates(trigger, t);
    boolean dated = times.stream().anyMatch(x -> x.span().overlaps(t.span()));
    boolean linking = t.is("det") || t.is("case") || t.is("mark") || t.upos() == Upos.PRON;
    return inside && !dated && !linking;
  }

  Span clause(Token trigger) {
    Token top = places.predicate(trigger);
    List<Token> tree = sentence.subtree(top);
    Span span = tree.get(0).span().cover(tree.get(tree.size() - 1).span());
    return span.contains(trigger.span()) ? span : sentence.span();
  }
}
