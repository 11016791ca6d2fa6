package org.rapporteur.bench.language;

import org.rapporteur.syntax.NameType;

/** A name in a treebank's sentence: its type, its first and last word (0-based). */
record GoldName(NameType type, int first, int last) {}
