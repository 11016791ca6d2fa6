/**
 * What each predicate of a sentence says: propositions with roles, factuality and source. Frames of
 * the lexicon are matched here and nowhere else. First class to open: {@link
 * org.rapporteur.read.clause.ClauseReader}.
 */
@NullMarked
package org.rapporteur.read.clause;

import org.jspecify.annotations.NullMarked;
