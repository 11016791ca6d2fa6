package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Token;

/** When and where each statement of an article was made. Immutable. */
final class Occasions {

  private static final WordList PERFECT = Words.standard().of("auxiliary-of-perfect");

  /** How many statements may belong to the headline and the first sentence. */
  private static final int LEAD = 3;

  private final Circumstances circumstances;
  private final Remarks remarks;

  Occasions(Circumstances circumstances, Remarks remarks) {
    this.circumstances = circumstances;
    this.remarks = remarks;
  }

  /**
   * Own occasions first; what they do not tell comes from the same speaker's statement before, else
   * after: an article that once says where and when somebody spoke goes on quoting from there.
   */
  List<Occasion> of(List<Draft> drafts, List<List<Actor>> who) {
    List<Occasion> found = new ArrayList<>();
    Map<List<Actor>, Occasion> last = new HashMap<>();
    Map<Integer, CalendarDate> told = remarks.of(drafts, who);
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      Occasion own = circumstances.of(d);
      own = own.isDated() || !told.containsKey(i) ? own : own.on(told.get(i));
      if (d.anchor.isPresent()) {
        int anchor = drafts.indexOf(d.anchor.get());
        own = anchor >= 0 && anchor < i ? found.get(anchor) : own;
      } else if (sharesOccasion(d, who.get(i), i)) {
        Occasion before = last.get(who.get(i));
        own = before == null ? own : own.or(before);
        // what was said "last week" is an aside: the story goes on with its own day
        boolean aside = own.isDated() && !own.isOfADay();
        if (!aside) {
          last.put(who.get(i), own);
        }
      }
      found.add(own);
    }
    last.clear();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (sharesOccasion(drafts.get(i), who.get(i), i)) {
        Occasion after = last.get(who.get(i));
        Occasion own = found.get(i);
        if (after != null && (!own.isDated() || own.saidOn().equals(after.saidOn()))) {
          found.set(i, own.or(after));
        }
        if (!found.get(i).isDated() || found.get(i).isOfADay()) {
          last.put(who.get(i), found.get(i));
        }
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
  private boolean sharesOccasion(Draft d, List<Actor> who, int place) {
    if (who.size() != 1 || d.cueWord < 0) {
      return who.size() == 1;
    }
    if (circumstances.isOfAnotherTime(d)) {
      return false;
    }
    SentenceView v = d.view;
    boolean person = who.get(0).kind() == Actor.Kind.PERSON;
    boolean lead = place < LEAD;
    for (int c = v.firstChild[d.cueWord]; c >= 0; c = v.nextSibling[c]) {
      // "the envoy had warned in spring" is of another time, "Norland has said" of no time;
      // but what "has said" opens a story, the story is about.
      if (v.is(c, "aux") && PERFECT.has(v.token(c).lemma())) {
        return lead && !v.token(c).is(Morph.PAST);
      }
    }
    Token cue = v.token(d.cueWord);
    // a state or a body "claims", "says" at all times
    boolean told = person || lead || !cue.is(Morph.PRESENT);
    return told && cue.is(Morph.VERB) || v.isPunct(d.cueWord);
  }
}
