package org.rapporteur.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.ContentId;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.ChangeTable;
import org.rapporteur.store.ComposedTable;
import org.rapporteur.store.Found;
import org.rapporteur.store.ItemKind;
import org.rapporteur.store.Lookup;
import org.rapporteur.store.RecordAddress;

/**
 * A record that somebody works with. Not thread-safe; several desks may be open on one record while
 * one reads into it.
 */
public final class Desk implements AutoCloseable {

  /** The rule that whatever a person decided says of itself. */
  public static final String BY_HAND = Provenance.BY_HAND;

  private final RecordAddress record;
  private final ArticleStore store;

  private Desk(RecordAddress record, ArticleStore store) {
    this.record = record;
    this.store = store;
  }

  /** Opens the record in a file. */
  public static Desk open(Path file) throws IOException {
    return open(RecordAddress.of(file));
  }

  /** Opens a record, which must be there; where it may not be written to, to read it. */
  public static Desk open(RecordAddress record) throws IOException {
    return new Desk(record, ArticleStore.openAsAllowed(record));
  }

  /**
   * A page of what a query finds: newest articles first, findings in the order of their article.
   *
   * @param query what is looked for
   * @param after the last place of the page before
   * @param limit at most so many
   */
  public List<Hit> search(SearchQuery query, Optional<Found.Place> after, int limit)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (Found found : store.index().find(query.lookup(), after, limit)) {
      hits.add(new Hit(found, snippet(found, query.marked())));
    }
    return hits;
  }

  private Snippet snippet(Found found, SearchQuery.Marking marked) throws IOException {
    if (found.kind() != ItemKind.ARTICLE) {
      return Snippet.whole(found.quote(), marked);
    }
    return Snippet.best(store.article(found.article()).map(a -> a.text()).orElse(""), marked);
  }

  /** What was found in an article, by its id. */
  public Optional<Reading> reading(String article) throws IOException {
    return store.index().reading(article);
  }

  /** What was found in every article, in the order of arrival. */
  public List<Reading> readings() throws IOException {
    List<Reading> readings = new ArrayList<>();
    store.index().each(readings::add);
    return readings;
  }

  /** What people said of findings; valid while the desk is open. */
  public Corrections corrections() {
    return Corrections.of(store);
  }

  /** What was done to the record, in order; valid while the desk is open. */
  public ChangeTable changes() {
    return store.index().changes();
  }

  /** What the record tells as a whole, in lines; valid while the desk is open. */
  public ComposedTable composed() {
    return store.index().composed();
  }

  /** What people want to be told of; valid while the desk is open. */
  public Alerts alerts() {
    return new Alerts(store);
  }

  /** The article that a finding is of, by its id; also of one that somebody added. */
  public Optional<String> articleOf(String finding) throws IOException {
    Optional<String> read =
        store.index().find(Lookup.finding(finding), Optional.empty(), 1).stream()
            .map(Found::article)
            .findFirst();
    return read.isPresent()
        ? read
        : corrections().holding().stream()
            .filter(c -> c.added().equals(Optional.of(finding)))
            .map(c -> c.anchor().article())
            .findFirst();
  }

  /** The id of a person of an article. */
  public static String personId(String article, String name) {
    return ContentId.of('n', List.of(article, name));
  }

  /** Whether anything may be written to the record. */
  public boolean isWritable() {
    return store.isWritable();
  }

  /** The number of articles. */
  public long size() throws IOException {
    return store.size();
  }

  /** Text that is another one after anything in the record changed. */
  public String state() throws IOException {
    return store.index().state();
  }

  /**
   * Takes an article out of the record, with all that was found in it.
   *
   * @return whether it was there
   */
  public boolean remove(String article) throws IOException {
    if (!store.isWritable()) {
      throw new IOException(record + ": this record may not be written to");
    }
    return store.index().remove(article);
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
