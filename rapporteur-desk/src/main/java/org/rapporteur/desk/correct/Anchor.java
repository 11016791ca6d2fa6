package org.rapporteur.desk.correct;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.record.Evidence;
import org.rapporteur.store.Digest;
import org.rapporteur.store.ItemKind;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;

/**
 * Where a correction belongs, so that it is found again when the article is read by another
 * version: the article, what kind of finding, the words and those around them.
 *
 * @param article the article's id
 * @param digest SHA-256 of its id and text, as hexadecimal digits
 * @param kind what kind of finding
 * @param finding its id when the correction was made; empty for a finding that is added
 * @param start first of its words, in Unicode code points of the article's text
 * @param end behind the last
 * @param quote the words
 * @param before some characters before them
 * @param after some characters after them
 * @param identity what tells it from other findings of its kind with the same words
 * @param rule which rule had decided it
 * @param company whether others like it shared some of its words
 */
public record Anchor(
    String article,
    String digest,
    ItemKind kind,
    Optional<String> finding,
    int start,
    int end,
    String quote,
    String before,
    String after,
    List<String> identity,
    Optional<String> rule,
    Company company) {

  /** Who stood next to a finding when it was corrected. */
  public enum Company {
    /** No other of its kind and identity shared its words: it is found again by them. */
    ALONE,
    /** Others did, and could be taken for it: it is found again by its id alone. */
    AMONG_OTHERS
  }

  private static final int CONTEXT = 40;

  /** Copies the list; refuses an anchor without words. */
  public Anchor {
    identity = List.copyOf(identity);
    if (start < 0 || end <= start || quote.isEmpty()) {
      throw new IllegalArgumentException(
          "an anchor at " + start + "-" + end + " \"" + quote + "\"");
    }
  }

  /** The anchor of a stretch of an article. */
  static Anchor at(
      Article article,
      Span span,
      ItemKind kind,
      Optional<String> finding,
      List<String> identity,
      Optional<String> rule,
      Company company) {
    CodePoints points = CodePoints.of(article.text());
    return new Anchor(
        article.id(),
        Digest.of(article).hex(),
        kind,
        finding,
        points.offset(span.start()),
        points.offset(span.end()),
        span.in(article.text()),
        before(article.text(), span),
        after(article.text(), span),
        identity,
        rule,
        company);
  }

  /** Whether it may be of this article: the same, or another version of it under its id. */
  boolean isOf(Article other) {
    return article.equals(other.id());
  }

  /** Where its words stand in the article now; empty if nowhere, or if several places are alike. */
  Optional<Span> in(Article now) {
    String text = now.text();
    if (end <= text.codePointCount(0, text.length())) {
      int from = text.offsetByCodePoints(0, start);
      Span same = new Span(from, text.offsetByCodePoints(from, end - start));
      if (same.in(text).equals(quote)
          && (digest.equals(Digest.of(now).hex()) || likeness(text, same) > 0)) {
        return Optional.of(same);
      }
    }
    Optional<Span> best = Optional.empty();
    int most = 0;
    int found = 0;
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      Span here = new Span(at, at + quote.length());
      int like = likeness(text, here);
      found = like > most ? 1 : like == most ? found + 1 : found;
      if (like > most) {
        most = like;
        best = Optional.of(here);
      }
    }
    return found == 1 ? best : Optional.empty();
  }

  /** Its words where they stand in the article now. */
  public Optional<Evidence> evidence(Article now) {
    return isOf(now) ? in(now).map(span -> Evidence.of(now, span)) : Optional.empty();
  }

  /** How many characters around the words are as they were. */
  private int likeness(String text, Span here) {
    String left = before(text, here);
    String right = after(text, here);
    int same = 0;
    while (same < Math.min(left.length(), before.length())
        && left.charAt(left.length() - 1 - same) == before.charAt(before.length() - 1 - same)) {
      same++;
    }
    int then = 0;
    while (then < Math.min(right.length(), after.length())
        && right.charAt(then) == after.charAt(then)) {
      then++;
    }
    return same + then;
  }

  private static String before(String text, Span span) {
    return text.substring(Math.max(0, span.start() - CONTEXT), span.start());
  }

  private static String after(String text, Span span) {
    return text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
  }
}
