package org.rapporteur.read.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/** The lexicon of meetings, from {@code triggers.tsv}. Immutable. */
final class Triggers {

  private final Map<String, Set<String>> lemmas;

  private Triggers(Map<String, Set<String>> lemmas) {
    this.lemmas = lemmas;
  }

  static Triggers load() {
    Map<String, Set<String>> read = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                Triggers.class.getResourceAsStream("triggers.tsv"), "triggers.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          read.computeIfAbsent(cells[0], k -> new HashSet<>()).addAll(List.of(cells[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("triggers.tsv", e);
    }
    return new Triggers(Map.copyOf(read));
  }

  /** Whether a word speaks of a meeting, as a noun or as a verb. */
  boolean isTrigger(Sentence sentence, Token token) {
    return isNoun(sentence, token) || isVerb(token);
  }

  boolean isNoun(Sentence sentence, Token token) {
    if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN) {
      return false;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (!is("noun", lemma) && !is("weak", lemma)) {
      return false;
    }
    // "talks" are a meeting, "a talk" is a speech; "news conference" is an audience.
    if (lemma.equals("talk") && !token.form().toLowerCase(Locale.ROOT).equals("talks")) {
      return false;
    }
    return token.id() == 1 || !is("not", sentence.token(token.id() - 1).lemma());
  }

  boolean isWeak(Token token) {
    return is("weak", token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isVerb(Token token) {
    return token.upos() == Upos.VERB && is("verb", token.lemma());
  }

  boolean sharesSubject(Token verb) {
    return is("subject", verb.lemma());
  }

  boolean proposes(Token token) {
    return is("proposed", token.lemma());
  }

  boolean cancels(Token token) {
    return is("cancelled", token.lemma());
  }

  private boolean is(String kind, String lemma) {
    return lemmas.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
