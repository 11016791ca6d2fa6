package org.rapporteur.read.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.Inflection;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.lexicon.LexiconPart;
import org.rapporteur.lexicon.NamedWords;
import org.rapporteur.lexicon.Particles;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * The words that tell acts: word classes, frames of verbs, nouns. The format is described in the
 * head of each list. Immutable.
 */
public final class Lexicon {

  private static final WordList NEUTRAL = Words.standard().of("clause.neutral");

  private final NamedWords classes;
  private final Map<String, List<Frame>> frames;
  private final Map<String, Effect> nouns;
  private final List<Diagnostic> diagnostics;

  private Lexicon(
      NamedWords classes,
      Map<String, List<Frame>> frames,
      Map<String, Effect> nouns,
      List<Diagnostic> diagnostics) {
    this.classes = classes;
    this.frames = frames;
    this.nouns = nouns;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The lexicon that comes with the library. */
  public static Lexicon standard() {
    return with(LexiconFile.empty());
  }

  /** The standard lexicon and a user's own entries, which win over the standard ones. */
  public static Lexicon with(LexiconFile own) {
    NamedWords classes = new NamedWords(LexiconPart.WORDS, own, EntryParser::isClass);
    EntryParser parser = new EntryParser(classes);
    List<Diagnostic> faults = new ArrayList<>(classes.diagnostics());
    Map<String, List<Frame>> frames = new HashMap<>();
    Map<String, Effect> nouns = new HashMap<>();
    for (LexiconFile file : List.of(LexiconFile.builtIn(), own)) {
      Map<String, List<Frame>> more = new HashMap<>();
      faults.addAll(file.read(LexiconPart.FRAMES, entry -> parser.frames(entry, more)));
      more.forEach(
          (verb, list) -> {
            // Of equals the later entry wins.
            Collections.reverse(list);
            list.sort(Comparator.comparingInt(Frame::weight).reversed());
            list.addAll(frames.getOrDefault(verb, List.of()));
          });
      frames.putAll(more);
      faults.addAll(file.read(LexiconPart.NOMINALS, entry -> parser.nouns(entry, nouns)));
    }
    return new Lexicon(classes, frames, nouns, faults);
  }

  /** What could not be read in the user's entries. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The frames of a predicate's lemma, the most exacting first. */
  List<Frame> frames(String lemma) {
    List<Frame> known = frames.get(lemma);
    if (known != null) {
      return known;
    }
    List<Frame> mute = frames.get(Inflection.withMute(lemma));
    return mute != null ? mute : frames.getOrDefault(regular(lemma), List.of());
  }

  /** A lemma as the lexicon spells it, where a lemmatiser left a rare form as it stood. */
  private static String regular(String lemma) {
    return Inflection.regular(lemma);
  }

  /** What a noun tells; its modifiers are looked at first. */
  Optional<Effect> noun(Tree tree, Token noun) {
    if (noun.upos() != Upos.NOUN && noun.upos() != Upos.PROPN) {
      return Optional.empty();
    }
    if (noun.upos() == Upos.PROPN && Clause.isTime(noun)) {
      return Optional.empty();
    }
    String lemma = lower(noun);
    for (Token t : tree.children(noun)) {
      if (t.is("compound") || t.is("amod")) {
        Effect whole = nouns.get(lower(t) + "_" + lemma);
        if (whole != null) {
          return Optional.of(whole);
        }
      }
    }
    Effect simple = nouns.get(lemma);
    return simple != null
        ? Optional.of(simple)
        : Optional.ofNullable(nouns.get(hyphenated(tree.sentence(), noun)));
  }

  /** The whole of a word that is cut at its hyphen: <i>build-up</i>. */
  private static String hyphenated(Sentence sentence, Token noun) {
    int id = noun.id();
    if (id + 2 <= sentence.size() && sentence.token(id + 1).form().equals("-")) {
      return lower(noun) + "-" + lower(sentence.token(id + 2));
    }
    if (id > 2 && sentence.token(id - 1).form().equals("-")) {
      return lower(sentence.token(id - 2)) + "-" + lower(noun);
    }
    return "";
  }

  /** Whether a nominal is one of the classes or words. */
  boolean matches(Tree tree, Token nominal, List<String> specs) {
    for (String spec : specs) {
      if (spec.startsWith("<")) {
        if (inClass(tree, nominal, spec)) {
          return true;
        }
      } else if (isWord(tree, nominal, spec)) {
        return true;
      }
    }
    return false;
  }

  private boolean inClass(Tree tree, Token nominal, String name) {
    if (classes.has(name, lower(nominal)) || classes.has(name, regular(lower(nominal)))) {
      return true;
    }
    if (name.equals("<person>") && isNamed(tree.sentence(), nominal)) {
      return true;
    }
    for (Token t : tree.children(nominal)) {
      if ((t.is("compound") || t.is("amod") || t.is("nmod"))
          && classes.has(name, lower(t) + "_" + lower(nominal))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(Tree tree, Token nominal, String word) {
    int bar = word.indexOf('_');
    if (bar < 0) {
      return lower(nominal).equals(word);
    }
    return word.substring(bar + 1).equals(lower(nominal))
        && tree.children(nominal).stream().anyMatch(t -> lower(t).equals(word.substring(0, bar)));
  }

  /** Whether a nominal is a name of people, a people, a state or a pronoun for them. */
  static boolean isNamed(Sentence sentence, Token nominal) {
    if (nominal.upos() == Upos.PROPN || nominal.upos() == Upos.NUM) {
      return true;
    }
    if (nominal.upos() == Upos.PRON) {
      String form = nominal.form().toLowerCase(Locale.ROOT);
      return !NEUTRAL.has(form);
    }
    return sentence
        .nameAt(nominal)
        .filter(n -> n.type() == NameType.DEMONYM || n.type() == NameType.PLACE)
        .isPresent();
  }

  /** The head of what a nominal is about: the tanks of <i>a number of tanks</i>. */
  Token core(Tree tree, Token nominal) {
    Token at = nominal;
    for (int steps = 0; steps < 4 && isHollow(at); steps++) {
      Optional<Token> inner =
          tree.children(at, "nmod").stream()
              .filter(t -> Particles.GENITIVE.has(tree.preposition(t)))
              .findFirst();
      if (inner.isEmpty()) {
        inner = tree.child(at, "compound");
      }
      if (inner.isEmpty()) {
        break;
      }
      at = inner.get();
    }
    return at;
  }

  private boolean isHollow(Token t) {
    return classes.has("<hollow>", lower(t))
        || t.upos() == Upos.DET
        || t.upos() == Upos.NUM
        || t.upos() == Upos.ADJ;
  }

  /** Whether a noun class has the noun, also one that is cut at its hyphen. */
  boolean hasNoun(String name, Tree tree, Token noun) {
    return has(name, lower(noun)) || has(name, hyphenated(tree.sentence(), noun));
  }

  /** Whether a noun class has the word. */
  boolean has(String name, String word) {
    return classes.has(name, word);
  }

  /** The word as it stands, in lower case. */
  static String form(Token t) {
    return t.form().toLowerCase(Locale.ROOT);
  }

  static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
