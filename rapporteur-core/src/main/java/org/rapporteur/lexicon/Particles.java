package org.rapporteur.lexicon;

/**
 * The function words of the language by what they do: {@code Particles.GENITIVE.has("of")}. They
 * stand in {@code particles.txt}.
 */
public final class Particles {

  public static final WordList GENITIVE = of("genitive");
  public static final WordList GENITIVE_MARK = of("genitive-mark");
  public static final WordList GOAL = of("goal");
  public static final WordList AGENT = of("agent");
  public static final WordList COMPANION = of("companion");
  public static final WordList PURPOSE = of("purpose");
  public static final WordList TOPIC = of("topic");
  public static final WordList SURFACE = of("surface");
  public static final WordList INSIDE = of("inside");
  public static final WordList POINT = of("point");
  public static final WordList PLACE = of("place");
  public static final WordList ORIGIN_BY_RANGE = of("origin-by-range");
  public static final WordList WITHOUT = of("without");
  public static final WordList SINCE = of("since");
  public static final WordList MANNER = of("manner");
  public static final WordList CLAUSE = of("clause");
  public static final WordList CONDITION = of("condition");
  public static final WordList CONDITION_OR_QUESTION = of("condition-or-question");
  public static final WordList DEFINITE = of("definite");
  public static final WordList INDEFINITE = of("indefinite");
  public static final WordList ADDING = of("adding");
  public static final WordList JOINING = of("joining");
  public static final WordList NOT = of("not");
  public static final WordList NOT_WORD = of("not-word");
  public static final WordList NO = of("no");

  private Particles() {}

  private static WordList of(String name) {
    return Words.standard().of(name);
  }
}
