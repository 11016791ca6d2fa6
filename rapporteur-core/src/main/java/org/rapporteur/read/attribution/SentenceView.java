package org.rapporteur.read.attribution;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Block;
import org.rapporteur.syntax.Morph;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * A sentence as arrays, so that the models look things up in constant time: heads, children, quote
 * regions, word classes. Tokens are numbered from 0 here; head -1 is the root's.
 */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
final class SentenceView {

  /** Function words whose very form counts as structure. */
  private static final java.util.Set<String> CLOSED =
      java.util.Set.of(
          ("that to of about on in at by for with from as over against into whether if how why what"
                  + " which who whom whose when where because while although though since until"
                  + " after before during and but or nor so than not n't no never the a an this"
                  + " these those there it he she they i we you him her them me us his their its my"
                  + " our your himself herself itself themselves be have do will would can could"
                  + " may might must should shall also then just still only even later earlier"
                  + " now today yesterday tomorrow tonight ago last next week month year day morning"
                  + " night afternoon evening monday tuesday wednesday thursday friday saturday"
                  + " sunday january february march april june july august september october november"
                  + " december out up down off back away yes ; : , . ? ! -- - — – ( ) ... '' \" `` ’ ‘"
                  + " “ ” ' `")
              .split(" "));

  final Sentence sentence;

  /** Its number in the paragraph. */
  final int index;

  final Block.Kind block;
  final int size;
  final int[] head;
  final int[] order;
  final int[] firstChild;
  final int[] nextSibling;

  /** Index into the paragraph's regions of the double-quoted region over the token, -1 outside. */
  final int[] region;

  /** Likewise for single marks. */
  final int[] single;

  final int[] relation;
  final int[] upos;
  final int[] xpos;

  /** Hash of the lemma if it is a function word or a cue of our list, 0 otherwise. */
  final int[] word;

  /** Hash of the form if it is a function word, 0 otherwise. */
  final int[] closed;

  /** Class of the cue word, 0 if it is none. */
  final int[] cueClass;

  /** Class of the source noun or name, 0 if it is none. */
  final int[] sourceClass;

  final int[] nameType;
  final boolean[] isCloseMark;
  final boolean[] isOpenMark;
  final List<QuoteRegion> regions;

  /** Whether the sentence before, in the same block, ends inside or at the end of a quotation. */
  final boolean afterQuote;

  /** Whether the sentence after, in the same block, begins with a quotation. */
  final boolean beforeQuote;

  SentenceView(
      Sentence sentence,
      int index,
      Block.Kind block,
      List<QuoteRegion> regions,
      boolean afterQuote,
      boolean beforeQuote,
      CueWords words) {
    this.sentence = sentence;
    this.index = index;
    this.block = block;
    this.regions = regions;
    this.afterQuote = afterQuote;
    this.beforeQuote = beforeQuote;
    size = sentence.size();
    head = new int[size];
    firstChild = new int[size];
    nextSibling = new int[size];
    region = new int[size];
    single = new int[size];
    relation = new int[size];
    upos = new int[size];
    xpos = new int[size];
    word = new int[size];
    closed = new int[size];
    cueClass = new int[size];
    sourceClass = new int[size];
    nameType = new int[size];
    isCloseMark = new boolean[size];
    isOpenMark = new boolean[size];
    fill(words);
    order = tops();
  }

  private void fill(CueWords words) {
    java.util.Arrays.fill(firstChild, -1);
    java.util.Arrays.fill(nextSibling, -1);
    int r = firstRegion(sentence.span().start());
    for (int i = 0; i < size; i++) {
      Token t = sentence.tokens().get(i);
      head[i] = t.head() - 1;
      relation[i] = t.relation().hashCode();
      upos[i] = t.upos().ordinal() + 1;
      xpos[i] = t.xpos().hashCode();
      String lower = lower(t.form());
      // "US officials" are not ours.
      boolean isClosed = CLOSED.contains(lower) && t.upos() != Upos.PROPN;
      closed[i] = isClosed ? lower.hashCode() : 0;
      Optional<CueWords.Entry> cue = words.cue(t);
      cueClass[i] = cue.map(CueWords.Entry::code).orElse(0);
      word[i] = cue.isPresent() ? t.lemma().hashCode() : closed[i];
      sourceClass[i] = words.source(t).map(CueWords.Entry::code).orElse(0);
      region[i] = -1;
      single[i] = -1;
      while (r < regions.size() && regions.get(r).span().end() <= t.span().start()) {
        r++;
      }
      if (r < regions.size() && regions.get(r).span().contains(t.span().start())) {
        QuoteRegion q = regions.get(r);
        (q.marks() == QuoteRegion.Marks.DOUBLE ? region : single)[i] = r;
        isOpenMark[i] = t.span().start() == q.span().start();
        isCloseMark[i] =
            t.upos() == Upos.PUNCT && t.span().end() == q.span().end() && !isOpenMark[i];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      if (head[i] >= 0) {
        nextSibling[i] = firstChild[head[i]];
        firstChild[head[i]] = i;
      }
    }
    for (Name n : sentence.names()) {
      for (int i = n.first() - 1; i < n.last() && i < size; i++) {
        nameType[i] = code(n.type());
      }
    }
  }

  /** The paragraph's quotations that touch a span, in order. */
  List<QuoteRegion> regionsAt(Span span) {
    int first = firstRegion(span.start());
    int end = first;
    while (end < regions.size() && regions.get(end).span().start() < span.end()) {
      end++;
    }
    return regions.subList(first, end);
  }

  /** The first region that ends after the place. */
  private int firstRegion(int place) {
    int low = 0;
    int high = regions.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (regions.get(mid).span().end() <= place) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private static int code(NameType type) {
    return type.ordinal() + 1;
  }

  static String lower(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return form.toLowerCase(java.util.Locale.ROOT);
      }
    }
    return form;
  }

  /** Tokens ordered so that every head stands before its children. */
  private int[] tops() {
    int[] found = new int[size];
    int end = 0;
    for (int i = 0; i < size; i++) {
      if (head[i] < 0) {
        found[end++] = i;
      }
    }
    for (int at = 0; at < end; at++) {
      for (int c = firstChild[found[at]]; c >= 0; c = nextSibling[c]) {
        found[end++] = c;
      }
    }
    return end == size ? found : java.util.Arrays.copyOf(found, end);
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** Whether a word is a verb's "-ing" form. */
  boolean isGerund(int word) {
    return token(word).is(Morph.GERUND);
  }

  /** Whether a word is a verb with a tense of its own, or a modal one. */
  boolean isFinite(int word) {
    return token(word).is(Morph.FINITE) || isModal(word);
  }

  /** Whether a verb with a tense of its own is among words. */
  boolean hasFinite(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isModal(int word) {
    return token(word).is(Morph.MODAL);
  }

  boolean is(int i, String rel) {
    return token(i).is(rel);
  }

  /** The first child with the relation, -1 if there is none. */
  int child(int of, String rel) {
    for (int c = firstChild[of]; c >= 0; c = nextSibling[c]) {
      if (token(c).is(rel)) {
        return c;
      }
    }
    return -1;
  }

  /** The double-quoted region at the token, else the single-quoted one, else -1. */
  int anyRegion(int i) {
    return region[i] >= 0 ? region[i] : single[i];
  }

  boolean isPunct(int i) {
    return upos[i] == Upos.PUNCT.ordinal() + 1;
  }
}
