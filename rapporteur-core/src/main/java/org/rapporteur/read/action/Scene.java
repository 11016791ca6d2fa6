package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * A sentence with its propositions and the parties that it names or that speak it.
 *
 * @param tree the sentence
 * @param place its share of the way through the article, in [0, 1]
 * @param first place of its first proposition in the article's list
 * @param propositions its propositions, in order
 * @param ties the parties of each proposition
 * @param meant the types that each proposition's predicate may have to do with
 * @param parties who is named or speaks, by code or name
 * @param heads head words of the mentions of each
 * @param hints the types that its words may have to do with
 * @param struck the words for whom a noun's hostile act hits
 * @param tone how it judges what it tells
 * @param meaning the sum of the vectors of its content words
 */
record Scene(
    Tree tree,
    double place,
    int first,
    List<Proposition> propositions,
    List<Ties> ties,
    List<Set<EventType>> meant,
    Map<String, Actor> parties,
    Map<String, List<Token>> heads,
    Set<EventType> hints,
    Set<Token> struck,
    Tone tone,
    List<Float> meaning) {

  private static final Set<String> WHERE = Words.standard().of("action.scene.where").all();

  /** A party of the scene with the words that name it. */
  static Scene of(
      Tree tree, double place, int first, List<Proposition> propositions, Meanings meanings) {
    Set<String> words = new HashSet<>();
    Set<EventType> hints = EnumSet.noneOf(EventType.class);
    float[] meaning = new float[meanings.vectors().width()];
    for (Token w : tree.sentence().tokens()) {
      boolean content = w.upos() == Upos.NOUN || w.upos() == Upos.VERB || w.upos() == Upos.ADJ;
      if (content && tree.sentence().nameAt(w).isEmpty()) {
        String lemma = w.lemma().toLowerCase(Locale.ROOT);
        if (words.add(lemma)) {
          meanings.vectors().add(lemma, meaning, 1);
          hints.addAll(types(lemma, meanings));
        }
      }
    }
    return new Scene(
        tree,
        place,
        first,
        propositions,
        propositions.stream().map(Ties::of).toList(),
        propositions.stream().map(p -> types(p.lemma(), meanings)).toList(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        hints,
        struck(tree, meanings),
        Tone.of(tree, meanings.acts()),
        listed(meaning));
  }

  private static Set<EventType> types(String lemma, Meanings meanings) {
    Set<EventType> found = EnumSet.noneOf(EventType.class);
    meanings.acts().of(lemma).forEach(t -> found.add(EventType.valueOf(t)));
    return found;
  }

  /** Whether a proposition tells the type, or its predicate may have to do with it. */
  boolean isMeant(Proposition p, EventType type) {
    int place = propositions.indexOf(p);
    return p.telling().filter(t -> t.type() == type).isPresent()
        || (place >= 0 && meant.get(place).contains(type));
  }

  private static List<Float> listed(float[] numbers) {
    List<Float> list = new ArrayList<>();
    for (float each : numbers) {
      list.add(each);
    }
    return List.copyOf(list);
  }

  private static Set<Token> struck(Tree tree, Meanings meanings) {
    Set<Token> found = new HashSet<>();
    for (Token noun : tree.sentence().tokens()) {
      String lemma = noun.lemma().toLowerCase(Locale.ROOT);
      if (noun.upos() == Upos.NOUN && isHostile(meanings.acts().of(lemma))) {
        tree.children(noun, "nmod").stream()
            .filter(t -> meanings.acts().places(lemma).contains(tree.preposition(t)))
            .forEach(t -> found.addAll(tree.conjuncts(t)));
      }
    }
    return found;
  }

  private static boolean isHostile(Set<String> types) {
    return types.stream()
        .anyMatch(t -> EventType.valueOf(t).quad() == EventType.Quad.MATERIAL_CONFLICT);
  }

  /** Whether a party is named only as the one whom a hostile act hits. */
  boolean isStruck(String side) {
    List<Token> words = heads.getOrDefault(side, List.of());
    return !words.isEmpty() && struck.containsAll(words);
  }

  /** Whether a party is named only as the place where something is or happens. */
  boolean isPlace(String side) {
    List<Token> words = heads.getOrDefault(side, List.of());
    return !words.isEmpty()
        && !speaks(side)
        && words.stream().allMatch(w -> WHERE.contains(where(w)));
  }

  /** The preposition of a word, or of the place that it explains: <i>in Castra, Ostmark</i>. */
  private String where(Token word) {
    String own = tree.preposition(word);
    boolean explains = word.is("appos") || word.is("nmod") || word.is("dep");
    return own.isEmpty() && explains && tree.sentence().nameAt(word).isPresent()
        ? tree.head(word).map(tree::preposition).orElse(own)
        : own;
  }

  /** Whether a party is named only within the name or the office of another. */
  boolean isWithin(String side) {
    List<Token> words = heads.getOrDefault(side, List.of());
    return !words.isEmpty()
        && !speaks(side)
        && words.stream()
            .allMatch(w -> (w.is("nmod") || w.is("nmod:poss")) && isOfAnother(tree.head(w), side));
  }

  private boolean isOfAnother(Optional<Token> word, String side) {
    return heads.entrySet().stream()
        .filter(e -> !e.getKey().equals(side))
        .anyMatch(e -> word.filter(e.getValue()::contains).isPresent());
  }

  void add(Actor actor, List<Token> words) {
    String side = Sides.of(actor);
    parties.putIfAbsent(side, actor);
    heads.computeIfAbsent(side, s -> new ArrayList<>()).addAll(words);
  }

  /** Whom a code or name stands for here. */
  Actor party(String side) {
    return Optional.ofNullable(parties.get(side))
        .orElseThrow(() -> new IllegalArgumentException("not in the sentence: " + side));
  }

  /** Where in the sentence a party is named first; past its end if it is not. */
  int first(String side) {
    return heads.getOrDefault(side, List.of()).stream()
        .mapToInt(Token::id)
        .min()
        .orElse(tree.sentence().size() + 1);
  }

  /** Whether all or part of the sentence is the word of the party. */
  boolean speaks(String side) {
    return ties.stream().anyMatch(t -> t.isSource(side));
  }
}
