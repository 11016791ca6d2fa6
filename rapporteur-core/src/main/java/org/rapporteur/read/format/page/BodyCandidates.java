package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements that several ways of looking take for the one around the body. None is right on all
 * sites; what each says goes into the rows of {@link BodyFeatures}.
 *
 * @param densest the innermost element with most of the page's running text
 * @param elected the element with most votes of its paragraphs
 * @param named the element that the site's own names call the body
 * @param article the {@code article} or {@code main} element with most running text
 */
record BodyCandidates(
    @Nullable Scope densest,
    @Nullable Scope elected,
    @Nullable Scope named,
    @Nullable Scope article) {

  static final List<String> NAMES = List.of("densest", "elected", "named", "article");

  private static final double MOST = 0.6;

  static BodyCandidates of(List<Scope> scopes) {
    Scope densest = scopes.isEmpty() ? null : scopes.get(0);
    Scope elected = null;
    Scope named = null;
    Scope article = null;
    int all = densest == null ? 0 : densest.prose;
    for (Scope s : scopes) {
      if (densest != null && s.prose >= all * MOST && s.prose > 0 && s.depth > densest.depth) {
        densest = s;
      }
      float votes = s.chars == 0 ? 0 : s.score * (1 - (float) s.linkChars / s.chars);
      if (votes > 0 && (elected == null || votes > votes(elected))) {
        elected = s;
      }
      boolean body =
          (s.clues & NameClue.BODY.bit()) != 0 || (s.tags & TagClue.ARTICLE_BODY.bit()) != 0;
      if (body && s.prose > 0 && (named == null || s.prose > named.prose * 1.05)) {
        named = s;
      }
      boolean whole = (s.tags & (TagClue.ARTICLE.bit() | TagClue.MAIN.bit())) != 0;
      if (whole && s.prose > 0 && (article == null || s.prose > article.prose * 1.05)) {
        article = s;
      }
    }
    return new BodyCandidates(densest, elected, named, article);
  }

  private static float votes(Scope s) {
    return s.score * (1 - (float) s.linkChars / s.chars);
  }

  List<@Nullable Scope> all() {
    List<@Nullable Scope> all = new ArrayList<>();
    all.add(densest);
    all.add(elected);
    all.add(named);
    all.add(article);
    return all;
  }
}
