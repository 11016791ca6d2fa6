package org.rapporteur.read.action;

import org.rapporteur.lexicon.ActWords;
import org.rapporteur.lexicon.WordVectors;

/**
 * What words mean, apart from their grammar.
 *
 * @param vectors words that are used alike have like vectors
 * @param acts which types of act a word may have to do with
 */
record Meanings(WordVectors vectors, ActWords acts) {}
