package org.rapporteur.lexicon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.article.Diagnostic;

/**
 * The named lists of words of a language, for every room: {@code Words.standard().of("modal")}.
 * They stand in the files of the language's folder, one file a room and one for all. Immutable.
 */
public final class Words {

  private static final Words STANDARD = with(LexiconFile.empty());

  private final Map<String, WordList> lists;
  private final List<Diagnostic> diagnostics;

  private Words(NamedWords named) {
    Map<String, WordList> all = new TreeMap<>();
    named.names().forEach(name -> all.put(name, new WordList(name, named.of(name))));
    lists = all;
    diagnostics = named.diagnostics();
  }

  /** The lists that come along. */
  public static Words standard() {
    return STANDARD;
  }

  /** The lists that come along with a user's changes, which win. */
  public static Words with(LexiconFile own) {
    return new Words(new NamedWords(LexiconPart.LISTS, own, name -> false));
  }

  /** The list of a name; refuses a name that no list has. */
  public WordList of(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no list of words is called \"" + name + "\"");
    }
    return list;
  }

  /** What could not be read of a user's file. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
