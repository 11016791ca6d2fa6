package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * Finds stretches of words that may be names: the tree and the network say which proper nouns
 * belong together. What they name is for {@link NameMemory} to say. Immutable.
 */
final class NameFinder {

  private static final Set<String> INNER = Set.of("compound", "flat", "amod");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&", "'s", "-");

  private static final Set<String> NUMERALS =
      Set.of("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIV");

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final NameType[] types;
  private final boolean[] begins;
  private final int outside;

  private final NameScores typing;
  private final Set<String> placesOf;
  private final Set<String> eventWords;

  NameFinder(List<String> labels) {
    types = new NameType[labels.size()];
    begins = new boolean[labels.size()];
    outside = labels.indexOf("O");
    for (int i = 0; i < types.length; i++) {
      types[i] = i == outside ? NameType.OTHER : NameType.valueOf(labels.get(i).substring(2));
      begins[i] = labels.get(i).startsWith("B");
    }
    WordList lists = WordList.load("name-words.txt");
    typing = new NameScores(types, outside, lists);
    placesOf = lists.section("places of");
    eventWords = lists.section("event words");
  }

  /** The stretches of one sentence that may be names, in order. */
  List<NameRun> find(List<Token> tokens, float[][] scores) {
    List<NameRun> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!isProper(tokens, scores, i)) {
        i++;
        continue;
      }
      int first = i++;
      int end = i;
      while (end > 0 && i < tokens.size()) {
        int more = goesOn(tokens, scores, first, i);
        if (more == 0) {
          break;
        }
        i += more;
        end = i;
      }
      if (!isOffice(tokens, first, i)) {
        found.add(typing.run(tokens, scores, first, i));
      }
    }
    return found;
  }

  private boolean isProper(List<Token> tokens, float[][] scores, int i) {
    Token t = tokens.get(i);
    String form = t.form();
    if (gazetteer.isDemonym(form)) {
      return true;
    }
    char c = form.charAt(0);
    if (isInitials(tokens, i)) {
      return true;
    }
    if (i + 1 < tokens.size() && tokens.get(i + 1).form().equals("$")) {
      return false;
    }
    // "United" is a verb that stands in a name.
    boolean proper = t.upos() == Upos.PROPN || t.xpos().startsWith("NNP");
    if (!Letters.isUpper(c) && !(proper && Character.isLetterOrDigit(c))) {
      return false;
    }
    if (proper) {
      return !gazetteer.has("calendar", form);
    }
    boolean open = t.upos() == Upos.NOUN || t.upos() == Upos.ADJ || t.upos() == Upos.X;
    return open && best(scores[i]) != outside && !gazetteer.has("calendar", form);
  }

  /** How many words the name that began at {@code first} takes in from {@code i} on. */
  private int goesOn(List<Token> tokens, float[][] scores, int first, int i) {
    Token before = tokens.get(i - 1);
    Token t = tokens.get(i);
    if (isTitle(t) && !isTitle(before) && gazetteer.has("countries", before.form())) {
      return 0;
    }
    if (NUMERALS.contains(t.form())) {
      return 1;
    }
    boolean proper = isProper(tokens, scores, i);
    if (proper && (isInitial(before) || eventWords.contains(before.form()))) {
      return 1;
    }
    if (proper) {
      boolean toRight = before.head() > before.id() && INNER.contains(before.relation());
      boolean toLeft = t.is("flat") && t.head() < t.id() && t.head() > first;
      int label = best(scores[i]);
      int labelBefore = best(scores[i - 1]);
      // No two persons stand side by side without a comma.
      boolean same =
          label != outside
              && labelBefore != outside
              && types[label] == types[labelBefore]
              && (!begins[label] || types[label] == NameType.PERSON);
      return toRight || toLeft || same ? 1 : 0;
    }
    if (endsName(before, t)) {
      return 1;
    }
    if (t.upos() == Upos.NUM && best(scores[i]) != outside && !begins[best(scores[i])]) {
      return 1;
    }
    int k = i;
    while (k < tokens.size() && k < i + 2 && LINKS.contains(tokens.get(k).form())) {
      k++;
    }
    if (k == i || k >= tokens.size() || !isProper(tokens, scores, k)) {
      return 0;
    }
    String link = t.form();
    boolean inside =
        best(scores[i]) != outside && best(scores[k]) != outside && !begins[best(scores[k])];
    boolean body =
        link.equals("of")
            && (gazetteer.has("organisation words", before.form())
                || placesOf.contains(before.form()));
    boolean hyphen = link.equals("-") && INNER.contains(before.relation());
    return inside || body || hyphen ? k + 1 - i : 0;
  }

  private int best(float[] row) {
    int best = outside;
    for (int c = 0; c < types.length; c++) {
      if (row[c] > row[best]) {
        best = c;
      }
    }
    return best;
  }

  /** Whether a body's initials stand among words that are not all capitals: "the WHO said". */
  private boolean isInitials(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    if (form.length() < 2 || !isShouted(form) || !gazetteer.has("organisations", form)) {
      return false;
    }
    boolean left = i > 0 && isShouted(tokens.get(i - 1).form());
    boolean right = i + 1 < tokens.size() && isShouted(tokens.get(i + 1).form());
    return !left && !right;
  }

  private static boolean isShouted(String form) {
    return form.length() > 1
        && Letters.isUpper(form.charAt(0))
        && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static boolean isInitial(Token t) {
    String form = t.form();
    return Letters.isUpper(form.charAt(0))
        && (form.length() == 1 || (form.length() == 2 && form.charAt(1) == '.'));
  }

  /** Whether a noun with a capital ends the name before it: "Kessel Bridge". */
  private boolean endsName(Token before, Token t) {
    boolean kind =
        gazetteer.has("place words", t.form()) || gazetteer.has("organisation words", t.form());
    return kind
        && Letters.isUpper(t.form().charAt(0))
        && before.head() == t.id()
        && before.is("compound")
        && !isTitle(before);
  }

  /** Whether the words are titles only, or what a title is of: "Secretary of State". */
  private boolean isOffice(List<Token> tokens, int first, int end) {
    String form = tokens.get(first).form();
    boolean place = gazetteer.has("countries", form) || gazetteer.has("cities", form);
    if (end - first == 1 && first > 1 && !place && !gazetteer.has("regions", form)) {
      boolean of = tokens.get(first - 1).form().equals("of");
      return isTitle(tokens.get(first)) || (of && isTitle(tokens.get(first - 2)));
    }
    for (int k = first; k < end; k++) {
      if (!isTitle(tokens.get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isTitle(Token t) {
    return gazetteer.isTitle(t.form().toLowerCase(Locale.ROOT));
  }
}
