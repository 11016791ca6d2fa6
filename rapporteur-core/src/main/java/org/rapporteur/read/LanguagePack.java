package org.rapporteur.read;

import java.util.Locale;
import org.rapporteur.article.Article;
import org.rapporteur.read.attribution.AttributionReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.read.time.TimeTagger;

/**
 * All that is of one language, put together in one place: the engine, which cuts a text and gives
 * its trees and names; expressions of time; how words are attributed; the words by which findings
 * are recognised. Another language is another pack. Immutable.
 *
 * @param code ISO 639-1 code of the language
 * @param engine text to sentences, trees, names
 * @param time expressions of time
 * @param attribution whose words
 * @param words by which findings are recognised
 */
public record LanguagePack(
    String code,
    Language engine,
    TimeTagger time,
    AttributionReader attribution,
    Vocabulary words) {

  /** English, with an engine and words. */
  public static LanguagePack english(Language engine, Vocabulary words) {
    return new LanguagePack(
        Locale.ENGLISH.getLanguage(), engine, new TimeTagger(), new AttributionReader(), words);
  }

  /** Whether it reads the article: one that does not say its language is tried. */
  boolean reads(Article article) {
    return article.metadata().language().filter(l -> !l.equals(code)).isEmpty();
  }
}
