package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.Span;

/**
 * Ids of the findings of one article, from what they are and where they stand: article, kind,
 * roles, spans. They do not change when another finding comes or goes, so that a correction
 * outlives a new reading.
 *
 * <p>What an article tells in several places (a meeting, a figure, an act) is known by the first of
 * them, so that a sentence added at the end changes no earlier id. Where two findings agree in all
 * that counts, the later one is numbered.
 */
final class FindingIds {

  private final String article;
  private final Set<String> taken = new HashSet<>();

  private FindingIds(String article) {
    this.article = article;
  }

  /** The reading with its findings' ids. */
  static Reading in(Reading r) {
    FindingIds ids = new FindingIds(r.article().id());
    return new Reading(
        r.article(),
        r.people(),
        r.statements().stream().map(s -> s.withId(ids.of(s))).toList(),
        r.actions().stream().map(a -> a.withId(ids.of(a))).toList(),
        r.meetings().stream().map(m -> m.withId(ids.of(m))).toList(),
        r.conditionals().stream().map(c -> c.withId(ids.of(c))).toList(),
        r.positions().stream().map(p -> p.withId(ids.of(p))).toList(),
        r.figures().stream().map(f -> f.withId(ids.of(f))).toList(),
        r.diagnostics());
  }

  private String of(Statement s) {
    return id('s', spans(s.content()), spans(s.cue()), spans(s.source()));
  }

  private String of(Action a) {
    return id(
        'a',
        List.of(code(a.type())),
        sides(a.actors()),
        sides(a.recipients()),
        first(a.evidence()));
  }

  private String of(Meeting m) {
    return id('m', first(m.evidence()));
  }

  private String of(Conditional c) {
    return id('c', spans(c.condition()), spans(c.consequence()));
  }

  private String of(Position p) {
    List<String> roles = List.of(p.party(), code(p.stance()), p.toward().orElse(""), p.issue());
    return id('p', roles, first(p.evidence()));
  }

  private String of(Figure f) {
    List<String> roles = List.of(f.value().stripTrailingZeros().toPlainString(), f.unit());
    return id('f', roles, first(f.evidence()));
  }

  @SafeVarargs
  private String id(char kind, List<String>... roles) {
    List<String> fields = new ArrayList<>();
    fields.add(article);
    for (List<String> role : roles) {
      // How many stand in a role tells where the next role begins.
      fields.add(Integer.toString(role.size()));
      fields.addAll(role);
    }
    String id = ContentId.of(kind, fields);
    for (int again = 2; !taken.add(id); again++) {
      List<String> numbered = new ArrayList<>(fields);
      numbered.add(Integer.toString(again));
      id = ContentId.of(kind, numbered);
    }
    return id;
  }

  private static List<String> spans(List<Evidence> evidence) {
    return evidence.stream().map(e -> place(e.span())).toList();
  }

  private static List<String> first(List<Evidence> evidence) {
    return List.of(place(evidence.get(0).span()));
  }

  private static String place(Span span) {
    return span.start() + "-" + span.end();
  }

  private static List<String> sides(List<Actor> actors) {
    return actors.stream().map(a -> a.party().orElse(a.name())).toList();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
