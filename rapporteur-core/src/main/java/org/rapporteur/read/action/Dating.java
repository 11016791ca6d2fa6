package org.rapporteur.read.action;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.record.Action.Status;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/**
 * Dates acts: by the time that its own clause gives, else, for what is done by saying it, by when
 * it was said. A time that hangs in another clause is not taken.
 */
final class Dating {

  private final TreeMap<Integer, TimeMention> byStart = new TreeMap<>();

  Dating(List<TimeMention> times) {
    times.forEach(t -> byStart.putIfAbsent(t.span().start(), t));
  }

  CalendarDate of(Tree tree, Act act, Optional<Statement> saying) {
    Optional<TimeMention> own = within(tree, act.trigger());
    if (own.isPresent()) {
      return own.get().date();
    }
    boolean spoken =
        act.shape() == Act.Shape.SPOKEN
            || (act.standing().status() == Status.OCCURRED && isVerbal(act));
    return spoken && saying.isPresent() ? saying.get().saidOn() : CalendarDate.unknown();
  }

  private static boolean isVerbal(Act act) {
    return switch (act.type().quad()) {
      case VERBAL_COOPERATION, VERBAL_CONFLICT -> true;
      case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> false;
    };
  }

  private Optional<TimeMention> within(Tree tree, Token trigger) {
    var near = byStart.subMap(tree.span(trigger).start(), true, tree.span(trigger).end(), false);
    return near.values().stream().filter(t -> governs(tree, trigger, t)).findFirst();
  }

  /** Whether no other clause lies between the trigger and the time's words. */
  private static boolean governs(Tree tree, Token trigger, TimeMention time) {
    List<Token> words = tree.sentence().within(time.span());
    if (words.isEmpty()) {
      return false;
    }
    Token at = words.get(words.size() - 1);
    for (int steps = 0; steps < 12; steps++) {
      if (at.equals(trigger)) {
        return true;
      }
      boolean clause =
          at.is("ccomp") || at.is("advcl") || at.is("acl") || at.is("parataxis") || at.is("conj");
      Optional<Token> head = tree.head(at);
      if (head.isEmpty() || clause) {
        return false;
      }
      at = head.get();
    }
    return false;
  }
}
