package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Mention;
import org.rapporteur.text.Span;

/** Short stories about invented states, with a cast made of their names. */
final class Stories {

  private static final List<String> STATES = List.of("Varland", "Ostmark", "Sundria");
  private static final Language LANGUAGE = Language.load();

  private Stories() {}

  static List<Action> actions(String text) {
    Article article =
        new Article(
            "story",
            text,
            Metadata.unknown(),
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
            List.of());
    return new ActionReader().read(LANGUAGE.analyse(article), cast(text), List.of(), List.of());
  }

  static String told(String text) {
    return String.join("; ", actions(text).stream().map(Stories::line).toList());
  }

  static String line(Action a) {
    String actors = String.join("+", a.actors().stream().map(Actor::code).toList());
    String recipients = String.join("+", a.recipients().stream().map(Actor::code).toList());
    return actors + " " + a.type() + " " + recipients + " " + a.status();
  }

  private static Cast cast(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (String state : STATES) {
      Actor actor =
          new Actor(
              state,
              Actor.Kind.STATE,
              List.of(state.substring(0, 3).toUpperCase(java.util.Locale.ROOT)),
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
