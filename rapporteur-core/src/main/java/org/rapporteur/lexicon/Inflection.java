package org.rapporteur.lexicon;

/** How the words of the language change their endings. Stateless. */
public final class Inflection {

  /** What the plural of a noun ends in. */
  public static final String PLURAL = "s";

  private Inflection() {}

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
}
