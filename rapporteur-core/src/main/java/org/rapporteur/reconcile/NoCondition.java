package org.rapporteur.reconcile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reconcile.wording.Wording;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Evidence;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/**
 * Tells an "if" that asks ("Vell will investigate if Orrin paid"), one that adds nothing ("if
 * required") and what is told as given ("his death could harm the talks") from a condition.
 */
final class NoCondition {

  private static final String ASKING = String.join("|", WordList.of("asking-words.txt"));

  private static final Pattern BEFORE =
      Pattern.compile("\\b(?:" + ASKING + ")(?: or)?\\s*(?:if\\s*)?$");
  private static final Pattern WITHIN = Pattern.compile("\\b(?:" + ASKING + ") (?:if|whether)\\b");
  private static final Pattern GIVEN = Pattern.compile("^(?:his|her|their|its) ");

  private static final Set<String> IF = Set.of("if", "when", "unless", "until");

  private NoCondition() {}

  /** Whether a passage that was read as a condition sets none. */
  static boolean is(Conditional c, String text) {
    Evidence condition = c.condition().get(0);
    if (c.consequence().stream().anyMatch(e -> WITHIN.matcher(e.quote()).find())) {
      return true;
    }
    List<String> words = Wording.of(condition.quote()).words();
    boolean empty = words.size() == 2 && IF.contains(words.get(0));
    return empty
        || GIVEN.matcher(condition.quote()).find()
        || BEFORE.matcher(before(condition.span(), text)).find();
  }

  private static String before(Span condition, String text) {
    if (text.isEmpty()) {
      return "";
    }
    int start = Math.min(Sentences.around(text, condition).start(), condition.start());
    return text.substring(start, condition.start());
  }
}
