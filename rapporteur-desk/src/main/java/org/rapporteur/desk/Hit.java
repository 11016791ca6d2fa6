package org.rapporteur.desk;

import org.rapporteur.store.Found;

/**
 * Something that was looked for and found.
 *
 * @param found what it is
 * @param snippet its words; of an article the best stretch, of a finding all of them
 */
public record Hit(Found found, Snippet snippet) {}
