package org.rapporteur.desk.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ContentId;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.store.ItemKind;
import org.rapporteur.text.Span;

/**
 * A finding as far as it takes to find it again.
 *
 * @param kind what it is
 * @param id its id
 * @param span its first words
 * @param identity what tells it from others of its kind with the same words
 * @param rule which rule decided it
 */
record Item(ItemKind kind, String id, Span span, List<String> identity, Optional<String> rule) {

  /** A reading that cuts the words otherwise can bring two of this share to the half. */
  private static final double ALIKE = 0.25;

  /** All findings of a reading. */
  static List<Item> of(Reading r) {
    List<Item> items = new ArrayList<>();
    r.statements()
        .forEach(
            s -> add(items, ItemKind.STATEMENT, s.id(), s.content(), List.of(), s.provenance()));
    r.actions()
        .forEach(
            a ->
                add(
                    items,
                    ItemKind.ACT,
                    a.id(),
                    a.evidence(),
                    List.of(code(a.type()), sides(a.actors()), sides(a.recipients())),
                    a.provenance()));
    r.meetings()
        .forEach(
            m -> add(items, ItemKind.MEETING, m.id(), m.evidence(), List.of(), m.provenance()));
    r.positions()
        .forEach(
            p ->
                add(
                    items,
                    ItemKind.POSITION,
                    p.id(),
                    p.evidence(),
                    List.of(code(p.stance()), p.party(), p.toward().orElse("")),
                    p.provenance()));
    r.conditionals()
        .forEach(
            c -> add(items, ItemKind.CONDITIONAL, c.id(), c.evidence(), List.of(), c.provenance()));
    r.figures()
        .forEach(
            f ->
                add(
                    items,
                    ItemKind.FIGURE,
                    f.id(),
                    f.evidence(),
                    List.of(f.value().stripTrailingZeros().toPlainString(), f.unit()),
                    f.provenance()));
    r.people()
        .forEach(
            p ->
                items.add(
                    new Item(
                        ItemKind.PERSON,
                        ContentId.of('n', List.of(r.article().id(), p.actor().name())),
                        p.mentions().get(0).span(),
                        List.of(p.actor().name()),
                        Optional.empty())));
    return items;
  }

  private static void add(
      List<Item> items,
      ItemKind kind,
      String id,
      List<Evidence> words,
      List<String> identity,
      Provenance decided) {
    items.add(new Item(kind, id, words.get(0).span(), identity, Optional.of(decided.rule())));
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String sides(List<Actor> actors) {
    return String.join(" ", actors.stream().map(a -> a.party().orElse(a.name())).sorted().toList());
  }

  /**
   * Another one of its kind and identity with so many of its words that it could be taken for it.
   */
  boolean isLike(Item other) {
    return kind == other.kind
        && !id.equals(other.id)
        && identity.equals(other.identity)
        && overlap(other.span) >= ALIKE;
  }

  /** The share of the characters of both that are in each, from 0 to 1. */
  double overlap(Span other) {
    int both = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
    return both <= 0 ? 0 : both / (double) (span.length() + other.length() - both);
  }
}
