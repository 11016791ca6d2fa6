package org.rapporteur.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the words of the language change their endings. Stateless. */
public final class Inflection {

  /** What the plural of a noun ends in. */
  public static final String PLURAL = "s";

  /** What the regular past of a verb ends in. */
  public static final String PAST = "ed";

  private static final String GERUND = "ing";

  private static final String MUTE = "e";

  private static final Set<String> VOWELS = Words.standard().of("stance.gerund.vowels").all();

  private Inflection() {}

  /** Whether a form ends as the past or the participle of a regular verb does. */
  public static boolean isVerbal(String form) {
    return form.endsWith(PAST) || form.endsWith(GERUND);
  }

  /**
   * What stands before the ending of a gerund, as it is written: the <i>freez</i> of "freezing".
   */
  public static Optional<String> stemOfGerund(String form) {
    return Optional.of(form)
        .filter(f -> f.endsWith(GERUND) && f.length() > GERUND.length() + 2)
        .map(f -> f.substring(0, f.length() - GERUND.length()));
  }

  /** The stem of "seize" as its dictionary form. */
  public static String withMute(String stem) {
    return stem + MUTE;
  }

  /** A guess at the singular of a phrase: its last word without the mark of the plural. */
  public static String singular(String key) {
    int n = key.length();
    if (key.endsWith("men") && n > 4) {
      return key.substring(0, n - 2) + "an";
    }
    if (key.endsWith("ies") && n > 4) {
      return key.substring(0, n - 3) + "y";
    }
    if (key.endsWith("ches") || key.endsWith("shes") || key.endsWith("sses")) {
      return key.substring(0, n - 2);
    }
    return key.endsWith("s") && !key.endsWith("ss") && n > 3 ? key.substring(0, n - 1) : key;
  }

  /** A lemma as the lexicon spells it, where a lemmatiser left a rare form as it stood. */
  public static String regular(String lemma) {
    int n = lemma.length();
    if (lemma.endsWith("ies") && n > 4) {
      return lemma.substring(0, n - 3) + "y";
    }
    boolean doubled = n > 4 && lemma.charAt(n - 1) == lemma.charAt(n - 2);
    return doubled ? lemma.substring(0, n - 1) : lemma;
  }

  /** A name with the mark of the genitive. */
  public static String genitive(String name) {
    return name + (name.endsWith(PLURAL) ? "'" : "'s");
  }

  /** The form in -ing of a verb. */
  public static String gerund(String lemma) {
    int n = lemma.length();
    if (lemma.equals("be")
        || lemma.endsWith("ee")
        || lemma.endsWith("ye")
        || lemma.endsWith("oe")) {
      return lemma + "ing";
    }
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, n - 2) + "ying";
    }
    if (lemma.endsWith("e")) {
      return lemma.substring(0, n - 1) + "ing";
    }
    boolean doubled =
        n >= 3
            && n <= 4
            && !VOWELS.contains(lemma.substring(n - 1))
            && !"wxy".contains(lemma.substring(n - 1))
            && VOWELS.contains(lemma.substring(n - 2, n - 1))
            && !VOWELS.contains(lemma.substring(n - 3, n - 2))
            && !List.of("open", "even", "alter").contains(lemma);
    return doubled || List.of("permit", "admit", "commit", "submit", "refer").contains(lemma)
        ? lemma + lemma.charAt(n - 1) + "ing"
        : lemma + "ing";
  }
}
