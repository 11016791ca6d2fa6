/**
 * The words by which findings are recognised, as readable lists that a user may extend. First class
 * to open: {@link org.rapporteur.lexicon.LexiconFile}. The lists that come along are the resources
 * of this package; the rooms of {@code read} know what an entry means.
 *
 * <p>{@link org.rapporteur.lexicon.Words} are the named lists for any rule of any room.
 *
 * <pre>{@code
 * boolean told = Words.standard().of("saying").has("declare");
 * LexiconFile own = LexiconFile.parse("[frames]\nharangue * => ACCUSE.disapprove rec=obj\n");
 * Lexicon acts = Lexicon.with(own); // "Varland harangued Ostmark": an act of accusing
 * }</pre>
 */
@NullMarked
package org.rapporteur.lexicon;

import org.jspecify.annotations.NullMarked;
