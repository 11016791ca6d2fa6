package org.rapporteur.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Publication;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.ParsedBlock;
import org.rapporteur.syntax.Sentence;

/**
 * Finds time expressions and resolves them against the article's date, after the manner of TIMEX3
 * (Pustejovsky et al. 2003, "TimeML"). Inside quotation marks "today" and the like count from the
 * day of the utterance, which is not known here: they stay unknown. Immutable; linear in the text.
 */
public final class TimeTagger {

  /** The time expressions of an article, in order, not overlapping. */
  public List<TimeMention> tag(ParsedArticle article) {
    Anchor today = new Anchor(article.article().metadata().published().map(Publication::date));
    List<TimeMention> found = new ArrayList<>();
    Anchor narrative = Anchor.NONE;
    for (ParsedBlock block : article.blocks()) {
      Quoting quoting = Quoting.of(block.block());
      for (Sentence sentence : block.sentences()) {
        narrative = tag(sentence, today, narrative, quoting, found);
      }
    }
    return List.copyOf(found);
  }

  private static Anchor tag(
      Sentence sentence, Anchor today, Anchor narrative, Quoting quoting, List<TimeMention> found) {
    Words words = new Words(sentence);
    Anchor told = narrative;
    boolean moved = false;
    for (int i = 0; i < words.size(); i++) {
      quoting.pass(words.token(i));
      Anchor anchor = quoting.isInside() && quoting.isDeictic(words.at(i)) ? Anchor.NONE : today;
      Optional<Match> match = new Patterns(words, anchor, told).at(i);
      if (match.isPresent()) {
        Match m =
            words.is(i - 1, Particles.SINCE) && !quoting.isInside()
                ? today.since(match.get())
                : match.get();
        TimeMention mention = new TimeMention(words.span(m.first(), m.end()), m.date(), m.rule());
        found.add(mention);
        // "On 2 July she answered the plan set out on 30 May": the story has come to July
        boolean aside = moved && words.isAttributive(i);
        if (m.date().day().isPresent() && !mention.datesEvent() && !aside) {
          told = new Anchor(m.date().day());
          moved = true;
        }
        for (int j = i + 1; j < m.end(); j++) {
          quoting.pass(words.token(j));
        }
        i = m.end() - 1;
      }
    }
    return told;
  }
}
