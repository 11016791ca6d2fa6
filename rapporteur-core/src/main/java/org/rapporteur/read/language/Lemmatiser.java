package org.rapporteur.read.language;

import java.util.Locale;
import java.util.Map;

/**
 * Dictionary forms of English words: exceptions first, then the rules of inflection. Immutable.
 *
 * <p>An exception is keyed by the lower-case form and its Penn Treebank tag, joined by a blank.
 */
public final class Lemmatiser {

  private final Map<String, String> exceptions;

  /** A lemmatiser with exceptions. */
  public Lemmatiser(Map<String, String> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
  }

  /** The lemma of a form with its tag. */
  public String lemma(String form, String xpos) {
    if (form.length() > 60) {
      return form;
    }
    if (xpos.startsWith("NNP")) {
      String known = exceptions.get(form.toLowerCase(Locale.ROOT) + " " + xpos);
      return known != null ? known : form;
    }
    if (xpos.equals("CD") || xpos.equals("FW") || xpos.equals("ADD")) {
      return form;
    }
    String low = form.toLowerCase(Locale.ROOT);
    String known = exceptions.get(low + " " + xpos);
    return known != null ? known : regular(low, xpos);
  }

  /** The lemma of a lower-case form by rule alone. */
  public static String regular(String low, String xpos) {
    int n = low.length();
    return switch (xpos) {
      case "NNS" -> plural(low, n);
      case "VBZ" -> n > 3 && low.endsWith("s") ? plural(low, n) : low;
      case "VBD", "VBN" -> n > 3 && low.endsWith("ed") ? unsuffixed(low, n - 2) : low;
      case "VBG" -> n > 4 && low.endsWith("ing") ? unsuffixed(low, n - 3) : low;
      case "JJR", "RBR" -> n > 4 && low.endsWith("er") ? unsuffixed(low, n - 2) : low;
      case "JJS", "RBS" -> n > 5 && low.endsWith("est") ? unsuffixed(low, n - 3) : low;
      default -> low;
    };
  }

  private static String plural(String low, int n) {
    if (n < 3 || !low.endsWith("s") || low.endsWith("ss")) {
      return low;
    }
    if (low.endsWith("ies") && n > 4) {
      return low.substring(0, n - 3) + "y";
    }
    if (low.endsWith("sses")
        || low.endsWith("shes")
        || low.endsWith("ches")
        || low.endsWith("xes")
        || low.endsWith("zzes")) {
      return low.substring(0, n - 2);
    }
    if (low.endsWith("oes") && n > 4) {
      return low.substring(0, n - 2);
    }
    return low.substring(0, n - 1);
  }

  /** Undoes what a suffix did to the stem that ends at {@code end}. */
  private static String unsuffixed(String low, int end) {
    String stem = low.substring(0, end);
    char last = low.charAt(end - 1);
    char before = end > 1 ? low.charAt(end - 2) : ' ';
    if (last == 'i') {
      return low.substring(0, end - 1) + "y";
    }
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return low.substring(0, end - 1);
    }
    if (last == before || !hasVowel(stem)) {
      return stem;
    }
    boolean afterVowel = isVowel(before);
    boolean oneVowel = afterVowel && (end < 3 || !isVowel(low.charAt(end - 3)));
    boolean e =
        switch (last) {
          case 'v', 'u', 'c', 'z' -> true;
          case 'e' -> before != 'e';
          case 's' -> before != 's' && (afterVowel || before != 'n');
          case 'g' -> before == 'd' || before == 'r' || stem.endsWith("ang");
          case 'l' -> !afterVowel && before != 'r' && before != 'w';
          case 'd', 'k' -> oneVowel && before != 'e';
          case 'm' -> oneVowel && (before == 'u' || before == 'o');
          case 'n' -> oneVowel && (before == 'i' || vowels(stem) == 1) && before != 'e';
          case 't' -> before == 'a' || (oneVowel && (before == 'u' || vowels(stem) == 1));
          case 'r' -> afterVowel && before != 'e';
          case 'p', 'b' -> oneVowel && before != 'e' && vowels(stem) == 1;
          default -> false;
        };
    return e ? stem + "e" : stem;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static int vowels(String s) {
    int n = 0;
    for (int i = 0; i < s.length(); i++) {
      if (isVowel(s.charAt(i)) && (i == 0 || !isVowel(s.charAt(i - 1)))) {
        n++;
      }
    }
    return n;
  }

  private static boolean hasVowel(String s) {
    return vowels(s) > 0 || s.indexOf('y') >= 0;
  }
}
