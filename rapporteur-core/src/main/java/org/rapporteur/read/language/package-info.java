/**
 * Text becomes sentences of tokens with tags, lemmas, syntax trees and names. First class to open:
 * {@link org.rapporteur.read.language.Language}.
 *
 * <pre>{@code
 * Language language = Language.load();
 * for (Sentence s : language.analyse("The envoy said talks would resume. Nobody believed her.")) {
 *   Token root = s.tokens().stream().filter(Token::isRoot).findFirst().orElseThrow();
 * }
 * }</pre>
 *
 * Nothing outside this package knows how it is done.
 */
@NullMarked
package org.rapporteur.read.language;

import org.jspecify.annotations.NullMarked;
