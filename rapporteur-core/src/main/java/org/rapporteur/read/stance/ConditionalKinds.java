package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import org.rapporteur.record.Conditional.Kind;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/**
 * Tells whether an if-then is a threat, a promise, a requirement or a warning: an obligation or a
 * refusal until then is a requirement; else what it holds out decides, and where that is neither
 * kind nor hostile, what it makes it depend on.
 */
final class ConditionalKinds {

  private final Tree tree;
  private final StanceWords words;
  private final ConditionalFinder finder;

  ConditionalKinds(Tree tree, StanceWords words, ConditionalFinder finder) {
    this.tree = tree;
    this.words = words;
    this.finder = finder;
  }

  Kind of(ConditionalFinder.IfThen pair) {
    boolean obliged = finder.obliges(pair.consequenceHead());
    switch (pair.form()) {
      case AIM, TIME, PHRASE:
        if (pair.form() != ConditionalFinder.Form.PHRASE
            || tree.preposition(pair.conditionHead()).equals("without")) {
          return Kind.REQUIREMENT;
        }
        break;
      case UNLESS:
        return weight("hostile", pair.consequence()) > 0 ? Kind.THREAT : Kind.REQUIREMENT;
      case IF, OUTCOME:
        break;
    }
    int hostileThen = weight("hostile", pair.consequence());
    int friendlyThen = weight("friendly", pair.consequence());
    int hostileIf = weight("hostile", pair.condition());
    int friendlyIf = weight("friendly", pair.condition());
    if (hostileThen > 0 && hostileThen >= friendlyThen && hostileIf >= friendlyIf) {
      return Kind.THREAT;
    }
    if (obliged && hostileIf == 0) {
      return Kind.REQUIREMENT;
    }
    if (hostileIf > friendlyIf) {
      return Kind.THREAT;
    }
    if (friendlyThen > 0 || friendlyIf > 0) {
      return Kind.PROMISE;
    }
    return Kind.WARNING;
  }

  private int weight(String list, List<Span> spans) {
    int sum = 0;
    for (Span span : spans) {
      for (Token t : tree.sentence().within(span)) {
        if (words.has(list, t.lemma().toLowerCase(Locale.ROOT))) {
          sum++;
        }
      }
    }
    return sum;
  }
}
