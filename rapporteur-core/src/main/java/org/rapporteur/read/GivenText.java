package org.rapporteur.read;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Dateline;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Legible;
import org.rapporteur.text.Span;

/**
 * An article whose text is damaged, the legible article that is read in its stead, and the way
 * back: findings are made in the legible text, their evidence quotes the given one. Immutable.
 *
 * <p>The way back walks the findings by their records' components, so that a record type which
 * gains a component needs nothing here. Only damaged articles come this way.
 */
final class GivenText {

  private final Article given;
  private final Legible legible;

  private GivenText(Article given, Legible legible) {
    this.given = given;
    this.legible = legible;
  }

  /** The article with the legible form of its text. */
  static GivenText of(Article article) {
    return new GivenText(article, Legible.of(article.text()));
  }

  /** Whether there is nothing to translate. */
  boolean isLegible() {
    return legible.isAsGiven();
  }

  /** The article to read. */
  Article legible() {
    List<Block> blocks =
        given.blocks().stream()
            .map(b -> new Block(legible.toLegible(b.span()), b.kind()))
            .filter(b -> !b.span().isEmpty())
            .toList();
    return new Article(
        given.id(), legible.text(), legible(given.metadata()), blocks, given.diagnostics());
  }

  private Metadata legible(Metadata m) {
    Optional<Dateline> dateline =
        m.dateline()
            .filter(d -> d.span().end() <= given.text().length())
            .map(d -> new Dateline(d.text(), d.place(), d.agency(), legible.toLegible(d.span())));
    return m.withDateline(dateline);
  }

  /** The findings of the legible article as findings of the given one. */
  Reading restore(Reading reading) {
    return (Reading) restored(reading);
  }

  private Object restored(Object value) {
    if (value instanceof Article) {
      return given;
    }
    if (value instanceof Evidence evidence) {
      return Evidence.of(given, legible.toGiven(evidence.span()));
    }
    if (value instanceof Span span) {
      return legible.toGiven(span);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::restored).toList();
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::restored);
    }
    return value instanceof Record finding ? rebuilt(finding) : value;
  }

  private Object rebuilt(Record finding) {
    RecordComponent[] components = finding.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = restored(components[i].getAccessor().invoke(finding));
      }
      return finding.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a finding that cannot be rebuilt: " + finding.getClass(), e);
    }
  }
}
