package org.rapporteur.read.actor;

/**
 * A person's name at words of a sentence.
 *
 * @param scene number of the sentence
 * @param first first word of the name
 * @param last last word of the name
 * @param title first word of the title before it, or the first of the name
 * @param persona who it is
 */
record NameSpot(int scene, int first, int last, int title, Persona persona) {}
