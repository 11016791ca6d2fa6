package org.rapporteur.read.action;

import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.StateCast;
import org.rapporteur.read.clause.ClauseReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Cast;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.text.Span;

/** Short stories about invented states, with a cast made of their names. */
final class Stories {

  private static final List<String> STATES = List.of("Varland", "Ostmark", "Sundria");
  private static final Language LANGUAGE = Language.load();
  private static final ClauseReader CLAUSES = new ClauseReader();

  private Stories() {}

  static List<Action> actions(String text) {
    Article article =
        new Article(
            "story",
            text,
            Metadata.unknown(),
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
            List.of());
    ParsedArticle parsed = LANGUAGE.analyse(article);
    Cast cast = StateCast.of(text, STATES);
    return new ActionReader()
        .read(parsed, cast, List.of(), List.of(), CLAUSES.read(parsed, cast, List.of()));
  }

  static String told(String text) {
    return String.join("; ", actions(text).stream().map(Stories::line).toList());
  }

  static String line(Action a) {
    String actors = String.join("+", a.actors().stream().map(Actor::code).toList());
    String recipients = String.join("+", a.recipients().stream().map(Actor::code).toList());
    return actors + " " + a.type() + " " + recipients + " " + a.status();
  }
}
