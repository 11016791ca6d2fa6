package org.rapporteur.lexicon;

/** What takes in the entries of a list, one by one. */
@FunctionalInterface
public interface EntryReader {

  /** Takes in an entry, all of it or nothing. */
  void read(String entry) throws UnreadableEntry;
}
