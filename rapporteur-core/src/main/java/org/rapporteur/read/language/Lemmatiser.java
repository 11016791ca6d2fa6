package org.rapporteur.read.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.read.language.repair.Lemmas;

/**
 * Dictionary forms of English words: irregular words first, then exceptions learned from treebanks,
 * then the rules of inflection. Immutable.
 *
 * <p>A word with another lemma than the rules give is keyed by its lower-case form and its Penn
 * Treebank tag, joined by a blank.
 */
public final class Lemmatiser implements Lemmas {

  private final Map<String, String> irregular;
  private final Map<String, String> exceptions;

  /** A lemmatiser with exceptions. */
  public Lemmatiser(Map<String, String> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
    this.irregular = irregular(WordList.load("lemmas.txt"));
  }

  private static Map<String, String> irregular(WordList lists) {
    Map<String, String> found = new HashMap<>();
    for (String entry : lists.section("verbs")) {
      String[] forms = entry.split(" ", -1);
      found.put(forms[1] + " VBD", forms[0]);
      found.put(forms[forms.length - 1] + " VBN", forms[0]);
    }
    for (String entry : lists.section("participles")) {
      int blank = entry.indexOf(' ');
      for (String tag : List.of(" VBG", " VBD", " VBN")) {
        found.put(entry.substring(blank + 1) + tag, entry.substring(0, blank));
      }
    }
    for (String entry : lists.section("nouns")) {
      int blank = entry.indexOf(' ');
      found.put(entry.substring(blank + 1) + " NNS", entry.substring(0, blank));
    }
    return Map.copyOf(found);
  }

  @Override
  public String of(String form, String xpos) {
    return lemma(form, xpos);
  }

  @Override
  public boolean isPast(String form) {
    return irregular.containsKey(form + " VBD") || (form.length() > 4 && form.endsWith("ed"));
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
    if (xpos.equals("FW") || xpos.equals("ADD")) {
      return form;
    }
    String low = form.toLowerCase(Locale.ROOT);
    String key = low + " " + xpos;
    String known = irregular.getOrDefault(key, exceptions.getOrDefault(key, ""));
    return known.isEmpty() ? regular(low, xpos) : known;
  }

  /** The lemma of a lower-case form by rule alone. */
  private static String regular(String low, String xpos) {
    int n = low.length();
    return switch (xpos) {
      case "NNS" -> plural(low, n);
      case "VBZ" -> n > 3 && low.endsWith("s") ? plural(low, n) : low;
      case "VBD", "VBN" -> n > 3 && low.endsWith("ed") ? Stems.beforeE(low, n - 2) : low;
      case "VBG" -> n > 4 && low.endsWith("ing") ? Stems.beforeIng(low, n - 3) : low;
      case "JJR", "RBR" -> n > 4 && low.endsWith("er") ? Stems.beforeE(low, n - 2) : low;
      case "JJS", "RBS" -> n > 5 && low.endsWith("est") ? Stems.beforeE(low, n - 3) : low;
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
    if (low.endsWith("zzes") || low.endsWith("sses")) {
      return low.substring(0, n - 2);
    }
    if (low.endsWith("shes") || low.endsWith("ches") || low.endsWith("xes")) {
      return low.substring(0, n - 2);
    }
    if (low.endsWith("oes") && n > 4) {
      return low.substring(0, n - 2);
    }
    return low.substring(0, n - 1);
  }
}
