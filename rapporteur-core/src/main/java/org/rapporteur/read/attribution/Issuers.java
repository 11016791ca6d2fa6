package org.rapporteur.read.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Who speaks where a source takes up what was said before: whose document a writing is, and who
 * <i>it</i> is right after a report. Made for one article.
 */
final class Issuers {

  private static final WordList INDEFINITE = Words.standard().of("indefinite-lemma");
  private static final WordList IT = Words.standard().of("attribution.issuers.it");

  private static final Set<String> ITSELF = Words.standard().of("attribution.issuers.itself").all();
  private static final Set<String> NEW = Words.standard().of("attribution.issuers.new").all();

  private final List<Draft> drafts;
  private final List<List<Actor>> found;

  /** Over the drafts of an article, and the speakers of those that come before. */
  Issuers(List<Draft> drafts, List<List<Actor>> found) {
    this.drafts = drafts;
    this.found = found;
  }

  /**
   * Who issued the writing that is the source of the next draft: whoever spoke before. <i>The
   * ministry denied it. The statement said …</i>
   */
  List<Actor> of(Draft writing, int head) {
    Token noun = writing.view.token(head);
    boolean first = isIndefinite(writing.view, head);
    if (ITSELF.contains(noun.lemma()) || first && NEW.contains(noun.lemma())) {
      return List.of(itself(writing, head));
    }
    Optional<List<Actor>> before = Optional.empty();
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - 4); i--) {
      boolean same = before.isPresent() && drafts.get(i).view == drafts.get(i + 1).view;
      if (!found.get(i).isEmpty() && (before.isEmpty() || same)) {
        before = Optional.of(found.get(i));
      } else if (before.isPresent()) {
        break;
      }
    }
    return before.orElse(List.of());
  }

  private static boolean isIndefinite(SentenceView v, int noun) {
    int article = v.child(noun, "det");
    return article >= 0 && INDEFINITE.has(v.token(article).lemma());
  }

  /** A writing of which nobody is said to be the author goes by its own words. */
  private static Actor itself(Draft d, int head) {
    return new Actor(
        SourceNames.of(d, head),
        Actor.Kind.ANONYMOUS,
        List.of(),
        Optional.empty(),
        Optional.of(d.view.token(head).lemma()),
        1);
  }

  /** "The ministry denied it. It added that …": the body whose report the sentence before is. */
  Optional<List<Actor>> it(Draft d, int head) {
    Token pronoun = d.view.token(head);
    boolean it = pronoun.upos() == Upos.PRON && IT.has(SentenceView.lower(pronoun.form()));
    if (!it
        || d.rule == AttributionRule.NESTED
        || found.isEmpty()
        || d.view.head[head] != d.cueWord) {
      return Optional.empty();
    }
    int last = found.size() - 1;
    while (last >= 0 && drafts.get(last).view == d.view) {
      last--;
    }
    if (last < 0 || !isNext(drafts.get(last), d)) {
      return Optional.empty();
    }
    int main = last;
    while (main > 0 && drafts.get(main - 1).view == drafts.get(last).view) {
      main--;
    }
    List<Actor> who = found.get(main);
    boolean body = !who.isEmpty() && who.stream().noneMatch(a -> a.kind() == Actor.Kind.PERSON);
    return body && who.size() == 1 && who.get(0).count() == 1 ? Optional.of(who) : Optional.empty();
  }

  /** Whether no sentence stands between two. */
  static boolean isNext(Draft a, Draft b) {
    int gap = b.view.sentence.span().start() - a.view.sentence.span().end();
    return gap >= 0 && gap <= 3;
  }
}
