/**
 * Text into sentences of tokens with tags, trees and names. First class to open: {@link
 * org.rapporteur.read.language.Language}.
 */
@NullMarked
package org.rapporteur.read.language;

import org.jspecify.annotations.NullMarked;
