package org.rapporteur.read.stance;

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

  ConditionalKinds(Tree tree, StanceWords words) {
    this.tree = tree;
    this.words = words;
  }

  Kind of(ConditionalFinder.IfThen pair) {
    int hostileThen = weight("hostile", pair.consequence());
    int friendlyThen = weight("friendly", pair.consequence());
    int hostileIf = weight("hostile", pair.condition());
    int friendlyIf = weight("friendly", pair.condition());
    return switch (pair.form()) {
      case AIM, TIME, WITHOUT -> Kind.REQUIREMENT;
      case UNLESS -> hostileThen > friendlyThen ? Kind.THREAT : Kind.REQUIREMENT;
      case IF, EVENT, OUTCOME, WHEN -> {
        if (hostileThen > 0 && hostileThen >= friendlyThen && hostileIf >= friendlyIf) {
          yield Kind.THREAT;
        }
        if (obliges(pair.consequence()) && hostileIf == 0) {
          yield Kind.REQUIREMENT;
        }
        if (hostileIf > friendlyIf) {
          yield Kind.THREAT;
        }
        yield isPromised(pair.consequence()) && (friendlyThen > 0 || friendlyIf > 0)
            ? Kind.PROMISE
            : Kind.WARNING;
      }
    };
  }

  /** Who promises says who will do it: <i>if we let them, that opens the gates</i> does not. */
  private boolean isPromised(Span consequence) {
    return tree.sentence().within(consequence).stream()
        .filter(t -> t.is("nsubj"))
        .findFirst()
        .filter(t -> t.form().equals("that") || t.form().equals("this"))
        .isEmpty();
  }

  private boolean obliges(Span span) {
    Token before = null;
    for (Token t : tree.sentence().within(span)) {
      String word = t.lemma().toLowerCase(Locale.ROOT);
      if (word.equals("must")
          || (word.equals("to")
              && before != null
              && java.util.Set.of("have", "need").contains(before.lemma()))) {
        return true;
      }
      before = t;
    }
    return false;
  }

  private int weight(String list, Span span) {
    int sum = 0;
    for (Token t : tree.sentence().within(span)) {
      if (words.has(list, t.lemma().toLowerCase(Locale.ROOT))) {
        sum++;
      }
    }
    return sum;
  }
}
