package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.syntax.Token;

/**
 * Which familiar word the network reads in the place of a name, so that what it finds hangs on what
 * a name is and not on its letters: <i>Varland warned Kessia</i> is read as <i>Kessia warned
 * Varland</i> is, with the names changed. Immutable.
 */
final class Familiar {

  private static final String TWO_WORDS = "states of two words";
  private static final List<String> PAIR = List.of("United", "States");

  private final Map<String, String> words;

  /** What a text adds; where both know a word, {@link #words} win. */
  private final Map<String, String> more;

  /** Names of countries that have two words, joined by a blank. */
  private final Set<String> pairs;

  private Familiar(Map<String, String> words, Map<String, String> more, Set<String> pairs) {
    this.words = words;
    this.more = more;
    this.pairs = pairs;
  }

  /** Countries, cities and peoples that the library knows. */
  static Familiar standard(Gazetteer gazetteer) {
    Map<String, String> words = new HashMap<>();
    Set<String> pairs = new HashSet<>(WordList.load("name-words.txt").section(TWO_WORDS));
    for (String name : gazetteer.entries("countries")) {
      if (name.indexOf(' ') == name.lastIndexOf(' ') && name.indexOf(' ') > 0) {
        pairs.add(name);
      }
      put(words, name, "France");
    }
    for (String name : gazetteer.entries("cities")) {
      put(words, name, "Paris");
    }
    for (String name : gazetteer.entries("demonyms")) {
      put(words, name, people(gazetteer, name));
    }
    return new Familiar(Map.copyOf(words), Map.of(), Set.copyOf(pairs));
  }

  private static String people(Gazetteer gazetteer, String name) {
    if (name.endsWith("s") && gazetteer.isDemonym(name.substring(0, name.length() - 1))) {
      return "Germans";
    }
    boolean collective = name.endsWith("sh") || name.endsWith("ch") || name.endsWith("ese");
    return collective ? "French" : "German";
  }

  private static void put(Map<String, String> words, String name, String familiar) {
    words.putIfAbsent(name, familiar);
    words.putIfAbsent(name.toUpperCase(Locale.ROOT), familiar.toUpperCase(Locale.ROOT));
  }

  /** The same, and some words more for good. */
  Familiar and(Map<String, String> added) {
    Map<String, String> all = new HashMap<>(added);
    all.putAll(words);
    return new Familiar(Map.copyOf(all), more, pairs);
  }

  /** The same for one text, which adds some words. */
  Familiar in(Map<String, String> text) {
    return new Familiar(words, Map.copyOf(text), pairs);
  }

  /** The words to read in the place of a sentence's. */
  List<String> read(List<String> forms) {
    List<String> read = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      if (i + 1 < forms.size() && isPair(form, forms.get(i + 1))) {
        read.addAll(PAIR);
        i++;
      } else {
        String known = words.get(form);
        read.add(known != null ? known : more.getOrDefault(form, form));
      }
    }
    return read;
  }

  /** The words with every state of two words named alike: what it is called is no people's name. */
  List<Token> named(List<Token> tokens) {
    List<Token> named = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < named.size(); i++) {
      if (isPair(named.get(i).form(), named.get(i + 1).form())) {
        named.set(i, called(named.get(i), PAIR.get(0)));
        named.set(i + 1, called(named.get(i + 1), PAIR.get(1)));
      }
    }
    return named;
  }

  private boolean isPair(String first, String second) {
    return Letters.isUpper(first.charAt(0)) && pairs.contains(first + " " + second);
  }

  private static Token called(Token t, String form) {
    return new Token(t.id(), t.span(), form, t.lemma(), t.upos(), t.xpos(), t.head(), t.relation());
  }
}
