/**
 * Sentences of tokens with Universal Dependencies trees and names, as values. They are made in one
 * room (the language room) and read in many; nothing here knows how they were made. First class to
 * open: {@link org.rapporteur.syntax.Sentence}.
 */
@NullMarked
package org.rapporteur.syntax;

import org.jspecify.annotations.NullMarked;
