package org.rapporteur.record;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * What one predicate of a sentence says: of whom it says what, whether it is so, and whose word it
 * is. Roles are the predicate's own by its grammar (passive, control, coordination, relative
 * clauses and possessors undone); a role that grammar does not fill has no argument.
 *
 * <p>After PropBank (Palmer, Gildea and Kingsbury 2005) for roles and FactBank (Saurí and
 * Pustejovsky 2009) for factuality.
 *
 * @param sentence where its sentence stands
 * @param predicate the word that predicates
 * @param lemma the predicate's lemma, in lower case
 * @param kind what sort of word predicates
 * @param telling what the lexicon's frame makes of it; empty if none fits
 * @param arguments in the order of their likelihood within a role
 * @param factuality whether it is so, along all that embeds it
 * @param sources who says so, the innermost source first; empty if it is the author
 * @param parent the place, in the article's list of propositions, of the one that it hangs in
 * @param link how it hangs there
 * @param depth how far it is from what the sentence reports, 0 for the main point
 */
public record Proposition(
    Span sentence,
    Span predicate,
    String lemma,
    Kind kind,
    Optional<Telling> telling,
    List<Argument> arguments,
    Factuality factuality,
    List<Actor> sources,
    Optional<Integer> parent,
    Link link,
    int depth) {

  /** Copies the lists. */
  public Proposition {
    arguments = List.copyOf(arguments);
    sources = List.copyOf(sources);
  }

  /** The arguments in a role, the likeliest first. */
  public List<Argument> in(Role role) {
    return arguments.stream().filter(a -> a.role() == role).toList();
  }

  /** What sort of word predicates. */
  public enum Kind {
    VERB,
    ADJECTIVE,
    NOUN,
    /** A verb of obligation: what its clause tells is wanted. */
    WANTED,
    /** The way in which another proposition is told: refusing it, threatening with it. */
    IMPLIED
  }

  /** How the proposition hangs in another. */
  public enum Link {
    /** It hangs in none. */
    NONE,
    /** It is what the other says, wants, tries, denies. */
    CONTENT,
    /** It is a condition of the other. */
    CONDITION,
    /** It is the other's aim. */
    PURPOSE,
    /** It stands beside the other in time, cause or manner. */
    ADVERBIAL,
    /** It tells more of a noun of the other. */
    RELATIVE,
    /** It is coordinated with the other. */
    COORDINATE,
    /** A noun, it fills a place of the other. */
    ARGUMENT
  }

  /** What part an argument has in what the predicate tells. */
  public enum Role {
    /** Who does it. */
    AGENT,
    /** To whom or what it is done. */
    PATIENT,
    /** Towards whom, where the frame says which place that is. */
    RECIPIENT,
    /** What it is about. */
    TOPIC,
    /** The clause that completes it. */
    CONTENT,
    PLACE,
    TIME,
    /** Any other phrase beside the predicate. */
    OTHER,
    /** Named inside another argument: whose it is, of what it is. */
    WITHIN
  }

  /** Whether what is told is so. */
  public enum Factuality {
    OCCURRED,
    ONGOING,
    PLANNED,
    /** Put forward for others to accept. */
    PROPOSED,
    /** Tried, without word of success. */
    ATTEMPTED,
    /** No longer so. */
    ENDED,
    /** Possible, or under a condition. */
    HYPOTHETICAL,
    /** Asked for, ordered or threatened by somebody. */
    DEMANDED,
    /** Not so. */
    DENIED,
    /** Not going to be so by the agent's will. */
    REFUSED;

    /** Whether it is told as a fact or as a plan. */
    public boolean isSettled() {
      return this == OCCURRED || this == ONGOING || this == PLANNED;
    }

    /** Whether it is told as not so. */
    public boolean isNegative() {
      return this == DENIED || this == REFUSED;
    }
  }

  /**
   * What a frame makes of a predicate.
   *
   * @param type PLOVER type, operators on acts worked out
   * @param mode PLOVER mode
   * @param shape how the participants stand to one another
   * @param rule which entry decided
   * @param confidence how sure, in [0, 1]
   */
  public record Telling(
      EventType type, Optional<String> mode, Shape shape, String rule, double confidence) {}

  /** How the participants of an act stand to one another. */
  public enum Shape {
    /** Some act on others. */
    DIRECTED,
    /** All act. */
    SYMMETRIC,
    /** Who says it acts by saying it. */
    SPOKEN
  }

  /**
   * A phrase in a role.
   *
   * @param role the role
   * @param head the phrase's head word
   * @param phrase the whole phrase
   * @param marker the preposition or particle that marks it, blank if none
   * @param actors whom it refers to or names; empty for a thing
   */
  public record Argument(Role role, Span head, Span phrase, String marker, List<Actor> actors) {
    /** Copies the list. */
    public Argument {
      actors = List.copyOf(actors);
    }
  }
}
