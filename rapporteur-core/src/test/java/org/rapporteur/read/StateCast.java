package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.text.Span;

/** The invented states that a text of a test names, each with its first three letters as code. */
public final class StateCast {

  private StateCast() {}

  /** The mentions of the states in a text. */
  public static Cast of(String text, List<String> states) {
    List<Mention> mentions = new ArrayList<>();
    for (String state : states) {
      Actor actor =
          new Actor(
              state,
              Actor.Kind.STATE,
              List.of(state.substring(0, 3).toUpperCase(Locale.ROOT)),
              Optional.empty(),
              Optional.empty(),
              1);
      for (int at = text.indexOf(state); at >= 0; at = text.indexOf(state, at + 1)) {
        Span span = new Span(at, at + state.length());
        mentions.add(new Mention(span, span, Mention.Form.NAME, actor, 1));
      }
    }
    return new Cast(mentions, List.of());
  }
}
