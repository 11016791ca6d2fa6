package org.rapporteur.read.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * The words that attribute, and the nouns that name sources: the resource {@code words.tsv}.
 * Immutable once loaded.
 */
final class CueWords {

  /**
   * An entry.
   *
   * @param group how the word's arguments behave: {@code tell}, {@code criticize}
   * @param type what it attributes; none for a source's noun
   * @param code a number of the group for feature hashing
   */
  record Entry(String group, Optional<Statement.Type> type, int code) {}

  /** Parts of speech of the list, and nouns that name sources. */
  private enum Part {
    VERB,
    NOUN,
    ADJ,
    ADV,
    ADP,
    SOURCE
  }

  /** The group of words of telling. */
  static final String TELL = Words.standard().of("attribution.tell-group").word();

  private static final String ACCORDING = Words.standard().of("attribution.according").word();
  private static final String ACCORDING_CAPITAL =
      ACCORDING.substring(0, 1).toUpperCase(Locale.ROOT) + ACCORDING.substring(1);
  private static final CueWords DEFAULT = load();

  private final Map<String, Entry> verbs = new HashMap<>();
  private final Map<String, Entry> nouns = new HashMap<>();
  private final Map<String, Entry> others = new HashMap<>();
  private final Map<String, Entry> sources = new HashMap<>();

  private CueWords() {}

  /** The list that comes with the library. */
  static CueWords standard() {
    return DEFAULT;
  }

  /** The cue that a token may be, by its lemma and tag. */
  Optional<Entry> cue(Token token) {
    String lemma = token.lemma();
    Entry found =
        switch (token.upos()) {
          case VERB, AUX -> verbs.get(lemma);
          case NOUN, PROPN -> first(nouns.get(lemma), nouns.get(lower(lemma)));
          case ADJ -> first(others.get(lemma), verbs.get(lemma));
          case ADV, ADP, SCONJ -> others.get(lemma);
          case X, INTJ -> first(verbs.get(lemma), nouns.get(lemma));
          default -> null;
        };
    if (found == null && token.upos() != Upos.PUNCT && isAccording(token.form())) {
      found = others.get(ACCORDING);
    }
    return Optional.ofNullable(found);
  }

  /** The class of a verb by its lemma, whatever the token's tag. */
  Optional<Entry> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** The kind of source that a noun names: {@code person}, {@code body}, {@code document}. */
  Optional<Entry> source(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, ADJ, PRON, DET, NUM ->
          Optional.ofNullable(first(sources.get(token.lemma()), sources.get(lower(token.lemma()))));
      default -> Optional.empty();
    };
  }

  private static boolean isAccording(String form) {
    return form.equals(ACCORDING) || form.equals(ACCORDING_CAPITAL);
  }

  private static @Nullable Entry first(@Nullable Entry a, @Nullable Entry b) {
    return a != null ? a : b;
  }

  private static String lower(String s) {
    return s.toLowerCase(Locale.ROOT);
  }

  private static CueWords load() {
    CueWords list = new CueWords();
    Map<String, Integer> codes = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(CueWords.class.getResourceAsStream("words.tsv"), "words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          list.enter(line.split("\t"), codes);
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("words.tsv cannot be read", e);
    }
    return list;
  }

  private void enter(String[] fields, Map<String, Integer> codes) {
    String group = fields[1];
    int code = codes.computeIfAbsent(group, g -> codes.size() + 1);
    Part part = Part.valueOf(fields[0].toUpperCase(Locale.ROOT));
    Optional<Statement.Type> type =
        Arrays.stream(Statement.Type.values())
            .filter(t -> t.name().equalsIgnoreCase(fields[2]))
            .findFirst();
    Map<String, Entry> to =
        switch (part) {
          case VERB -> verbs;
          case NOUN -> nouns;
          case SOURCE -> sources;
          case ADJ, ADV, ADP -> others;
        };
    to.put(fields[3], new Entry(group, type, code));
  }
}
