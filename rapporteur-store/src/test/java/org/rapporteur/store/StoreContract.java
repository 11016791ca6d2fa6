package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Original;
import org.rapporteur.record.Reading;
import org.rapporteur.text.OffsetMap;
import org.rapporteur.text.Span;
import org.rapporteur.watch.FeedState;

/** What a record does, wherever it is. */
abstract class StoreContract {

  static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final String TEXT = "\"Wait,\" said Orla Venn of al-Barad.";

  /** Where the record of a test is; nothing is there before it. */
  abstract RecordAddress record();

  @Test
  void givesBackAnEqualReading() throws IOException {
    Reading reading =
        Readings.full("story.txt", "😀 \uD800 \"We wait,\" said Orla Venn of Varland.");
    try (ArticleStore store = create()) {
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW);
    }

    try (ArticleStore store = create()) {
      assertThat(all(store, "reader 1"))
          .singleElement()
          .isEqualTo(new KeptReading.Current(1, NOW, reading));
    }
  }

  @Test
  void keepsATextThatADatabaseWouldNotTake() throws IOException {
    Reading reading = Readings.full("story.txt", "\"W\0\uD800it,\" said Orla Venn.").identified();
    try (ArticleStore store = create()) {
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW);

      assertThat(all(store, "reader 1"))
          .singleElement()
          .isEqualTo(new KeptReading.Current(1, NOW, reading));
    }
  }

  @Test
  void keepsTheSameArticleOnce() throws IOException {
    Reading reading = Readings.full("story.txt", "\"We wait,\" said Orla Venn.");
    try (ArticleStore store = create()) {
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW);
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW.plusSeconds(60));

      assertThat(store.size()).isOne();
      assertThat(store.has(reading.article())).isTrue();
      assertThat(all(store, "reader 1"))
          .singleElement()
          .extracting(KeptReading::added)
          .isEqualTo(NOW);
    }
  }

  @Test
  void keepsCopiesUnderOtherIdsAsArticlesOfTheirOwn() throws IOException {
    try (ArticleStore store = create()) {
      String text = "\"We wait,\" said Orla Venn.";
      store.keep(
          List.of(
              Arrival.of(Readings.full("one.txt", text)),
              Arrival.of(Readings.full("two.txt", text))),
          "reader 1",
          NOW);

      assertThat(all(store, "reader 1"))
          .extracting(k -> k.article().id())
          .containsExactly("one.txt", "two.txt");
    }
  }

  /** A batch that breaks off behind its first article. */
  private static List<Arrival> broken(Arrival first) {
    return new AbstractList<>() {
      @Override
      public Arrival get(int i) {
        if (i > 0) {
          throw new IllegalStateException("broken off");
        }
        return first;
      }

      @Override
      public int size() {
        return 2;
      }
    };
  }

  @Test
  void keepsAllOfABatchOrNothing() throws IOException {
    Reading first = Readings.full("one.txt", "\"We wait,\" said Orla Venn.");
    try (ArticleStore store = create()) {
      assertThatThrownBy(() -> store.keep(broken(Arrival.of(first)), "reader 1", NOW))
          .isInstanceOf(IllegalStateException.class);

      assertThat(store.size()).isZero();
    }
  }

  @Test
  void keepsBothTextsOfOneId() throws IOException {
    Reading first = Readings.full("one.txt", "\"We wait,\" said Orla Venn.");
    Reading other = Readings.full("one.txt", "\"We go,\" said Orla Venn.");
    try (ArticleStore store = create()) {
      for (int again = 0; again < 2; again++) {
        store.keep(List.of(Arrival.of(first), Arrival.of(other)), "reader 1", NOW);
      }

      assertThat(all(store, "reader 1"))
          .extracting(k -> k.article().id())
          .containsExactly("one.txt", "one.txt (2)");
    }
  }

  @Test
  void handsOutReadingsOfAnotherReaderAsOutdated() throws IOException {
    Reading reading = Readings.full("story.txt", "\"We wait,\" said Orla Venn.");
    try (ArticleStore store = create()) {
      store.keep(List.of(Arrival.of(reading)), "reader 1", NOW);
    }
    try (ArticleStore store = ArticleStore.open(record(), ArticleStore.Mode.EXISTING)) {
      assertThat(all(store, "reader 2"))
          .singleElement()
          .isEqualTo(new KeptReading.Outdated(1, NOW, reading.article()));
      store.keep(List.of(Arrival.of(reading)), "reader 2", NOW);
      assertThat(all(store, "reader 2")).singleElement().isInstanceOf(KeptReading.Current.class);
    }
  }

  @Test
  void keepsWhatAnArticleWasReadFrom() throws IOException {
    Reading reading = Readings.full("page.html", "\"We wait,\" said Orla Venn.");
    byte[] page = "<p>\"We <b>wait</b>,\" said Orla Venn.".getBytes(StandardCharsets.UTF_8);
    OffsetMap map = OffsetMap.builder().run(0, 3, 4).run(4, 10, 4).run(8, 18, 19).build();
    Original original = Original.of("text/html", Optional.of("UTF-8"), page, Optional.of(map));
    try (ArticleStore store = create()) {
      store.keep(List.of(new Arrival(reading, Optional.of(original))), "reader 1", NOW);
      store.keep(List.of(Arrival.of(reading)), "reader 2", NOW);
    }

    try (ArticleStore store = create()) {
      Original kept = store.original("page.html").orElseThrow();
      assertThat(kept.bytes()).isEqualTo(page);
      assertThat(kept.passage(new Span(1, 8))).contains("We <b>wait");
      assertThat(store.original("other.html")).isEmpty();
    }
  }

  @Test
  void remembersTheActorsFileThatItIsReadWith() throws IOException {
    try (ArticleStore store = create()) {
      assertThat(store.actors()).isEmpty();
      store.actors("VAR | Varland");
      store.actors("VAR | Varland | the Vale");

      assertThat(store.actors()).contains("VAR | Varland | the Vale");
      assertThat(store.lexicon()).isEmpty();
    }
  }

  @Test
  void remembersTheLexiconThatItIsReadWith() throws IOException {
    try (ArticleStore store = create()) {
      store.lexicon("[frames]");

      assertThat(store.lexicon()).contains("[frames]");
      assertThat(store.actors()).isEmpty();
    }
  }

  @Test
  void remembersWhereTheWatchOfAFeedStands() throws IOException {
    URI feed = URI.create("https://ostmark.example/feed");
    FeedState state = new FeedState(Optional.of("\"x\""), Optional.empty(), NOW, 2, 1);
    try (ArticleStore store = create()) {
      assertThat(store.watchMemory().state(feed)).isEqualTo(FeedState.fresh());
      store.watchMemory().keep(feed, FeedState.fresh());
      store.watchMemory().keep(feed, state);
      store.watchMemory().remember(feed, List.of("item 1", "item 1\nmark"));
      store.watchMemory().remember(feed, List.of("item 1"));
    }
    try (ArticleStore store = create()) {
      assertThat(store.watchMemory().state(feed)).isEqualTo(state);
      assertThat(store.watchMemory().known(feed, List.of("item 1", "item 2")))
          .containsExactly("item 1");
    }
  }

  @Test
  void remembersWhatTheLastBriefTold() throws IOException {
    try (ArticleStore store = create()) {
      store.mark(new BriefMark(NOW, 3));
      assertThat(store.lastTold()).isEmpty();
      store.told(new BriefTold(3, 7, "one.two", "a line\nand another\n"));
      store.mark(new BriefMark(NOW.plusSeconds(9), 5));
      assertThat(store.lastTold()).as("of the brief before").isEmpty();

      BriefTold told = new BriefTold(5, 9, "one.two", "");
      store.told(told);

      assertThat(store.lastTold()).contains(told);
    }
  }

  @Test
  void remembersTheLastBrief() throws IOException {
    try (ArticleStore store = create()) {
      assertThat(store.lastBrief()).isEmpty();
      store.mark(new BriefMark(NOW, 3));
      store.mark(new BriefMark(NOW.plusSeconds(9), 5));

      assertThat(store.lastBrief()).contains(new BriefMark(NOW.plusSeconds(9), 5));
    }
  }

  final ArticleStore create() throws IOException {
    return ArticleStore.open(record(), ArticleStore.Mode.CREATE);
  }

  static List<KeptReading> all(ArticleStore store, String reader) throws IOException {
    List<KeptReading> found = new ArrayList<>();
    store.each(reader, found::add);
    return found;
  }

  @Test
  void everyFindingIsARow() throws IOException {
    try (ArticleStore store = filled("a.txt")) {
      assertThat(store.index().find(Lookup.findingsOf("a.txt"), Optional.empty(), 50))
          .extracting(Found::kind)
          .containsExactly(
              ItemKind.STATEMENT,
              ItemKind.ACT,
              ItemKind.MEETING,
              ItemKind.POSITION,
              ItemKind.CONDITIONAL,
              ItemKind.FIGURE,
              ItemKind.PERSON);
    }
  }

  @Test
  void pagesGoOnWhereTheLastEnded() throws IOException {
    try (ArticleStore store = filled("a.txt", "b.txt", "c.txt")) {
      Lookup all = Lookup.all(EnumSet.allOf(ItemKind.class));
      List<Found> whole = store.index().find(all, Optional.empty(), 100);
      List<Found> paged = new ArrayList<>();
      Optional<Found.Place> place = Optional.empty();
      for (List<Found> page = store.index().find(all, place, 5);
          !page.isEmpty();
          page = store.index().find(all, place, 5)) {
        paged.addAll(page);
        place = Found.Place.parse(page.get(page.size() - 1).place().toString());
      }

      assertThat(whole).hasSize(24);
      assertThat(paged).isEqualTo(whole);
    }
  }

  @Test
  void theNewestArticlesTellTheSameAsTheWholeRecord() throws IOException, SQLException {
    try (ArticleStore store = create()) {
      for (int i = 0; i < 12; i++) {
        Optional<LocalDate> day =
            i % 4 == 3 ? Optional.empty() : Optional.of(LocalDate.of(2031, 3, 1 + i % 3));
        String text = i % 2 == 0 ? TEXT : "\"Stay,\" said Ida Brand.";
        store.keep(List.of(Arrival.of(Readings.full("a" + i, text, day))), "reader", NOW);
      }
    }
    try (Connection connection = Database.of(record(), ArticleStore.Mode.READ).open()) {
      Database database = Database.of(record(), ArticleStore.Mode.READ);
      Finder whole = new Finder(database, connection, 0, Integer.MAX_VALUE);
      Finder newest = new Finder(database, connection, 100, 0);
      Finder both = new Finder(database, connection, 3, 0);
      for (Lookup lookup : lookups()) {
        List<Found> expected = whole.find(lookup, Optional.empty(), 500);
        assertThat(expected).as("%s", lookup).isNotEmpty();
        assertThat(newest.find(lookup, Optional.empty(), 500)).as("%s", lookup).isEqualTo(expected);
        assertThat(paged(newest, lookup)).as("%s", lookup).isEqualTo(expected);
        assertThat(paged(both, lookup)).as("%s", lookup).isEqualTo(expected);
      }
    }
  }

  private static List<Found> paged(Finder finder, Lookup lookup) throws SQLException {
    List<Found> paged = new ArrayList<>();
    Optional<Found.Place> place = Optional.empty();
    for (List<Found> page = finder.find(lookup, place, 5);
        !page.isEmpty();
        page = finder.find(lookup, place, 5)) {
      paged.addAll(page);
      place = Optional.of(page.get(page.size() - 1).place());
    }
    return paged;
  }

  private static List<Lookup> lookups() {
    Lookup all = Lookup.all(EnumSet.allOf(ItemKind.class));
    WordQuery stay = phrase("stay");
    List<Lookup> lookups = new ArrayList<>();
    lookups.add(all);
    lookups.add(Lookup.all(Set.of(ItemKind.ARTICLE)));
    lookups.add(Lookup.all(Set.of(ItemKind.ACT, ItemKind.PERSON)));
    lookups.add(all.after(5));
    lookups.add(words(ItemKind.ARTICLE, stay, Optional.empty()));
    lookups.add(words(ItemKind.STATEMENT, stay, Optional.empty()));
    lookups.add(words(ItemKind.STATEMENT, phrase("wait"), Optional.of(stay)));
    for (Lookup.Condition condition :
        List.of(
            new Lookup.Condition(Lookup.Field.PARTY, "var", Lookup.Sense.MUST),
            new Lookup.Condition(Lookup.Field.SPEAKER, "Orla Venn", Lookup.Sense.MUST),
            new Lookup.Condition(Lookup.Field.NAME, "venn", Lookup.Sense.MUST_NOT),
            new Lookup.Condition(Lookup.Field.OUTLET, "ostmark", Lookup.Sense.MUST),
            new Lookup.Condition(Lookup.Field.TYPE, "request", Lookup.Sense.MUST))) {
      lookups.add(
          new Lookup(
              Optional.empty(),
              Optional.empty(),
              all.kinds(),
              List.of(condition),
              Optional.of(LocalDate.of(2031, 3, 2)),
              Optional.empty(),
              Optional.empty(),
              OptionalLong.empty()));
    }
    return lookups;
  }

  @Test
  void everyChangeHasANumberAndAFindingIsNewOnce() throws IOException {
    try (ArticleStore store = create()) {
      keep(store, "a.txt");
      long first = store.index().changes().last();
      keep(store, "b.txt");
      keep(store, "a.txt");

      assertThat(found(store, ItemKind.STATEMENT, first))
          .extracting(Found::article)
          .containsExactly("b.txt");
      assertThat(found(store, ItemKind.ARTICLE, first)).hasSize(1);
      assertThat(found(store, ItemKind.STATEMENT, 0)).hasSize(2);
      store.index().remove("b.txt");
      assertThat(store.index().changes().after(first, 10))
          .extracting(Change::what, Change::article)
          .containsExactly(
              tuple("read", "b.txt"), tuple("read-again", "a.txt"), tuple("removed", "b.txt"));
      assertThat(store.index().changes().before(LocalDate.of(2000, 1, 1))).isZero();
      assertThat(store.index().changes().before(LocalDate.of(2999, 1, 1)))
          .isEqualTo(store.index().changes().last());
    }
  }

  private static void keep(ArticleStore store, String id) throws IOException {
    store.keep(List.of(Arrival.of(Readings.full(id, TEXT).identified())), "reader", NOW);
  }

  private static List<Found> found(ArticleStore store, ItemKind kind, long since)
      throws IOException {
    return store.index().find(Lookup.all(Set.of(kind)).after(since), Optional.empty(), 50);
  }

  @Test
  void viewsShowWhoSaidAndDidWhat() throws IOException, SQLException {
    filled("a.txt").close();

    assertThat(text("SELECT speaker || '|' || party || '|' || quote FROM statements"))
        .isEqualTo("Orla Venn|VAR|Wait");
    assertThat(text("SELECT type || '|' || actor || '|' || recipient FROM acts"))
        .isEqualTo("request|VAR|VAR");
    assertThat(text("SELECT party || '|' || stance || '|' || issue FROM positions"))
        .isEqualTo("VAR|open|the canal");
    assertThat(text("SELECT what || '|' || participants FROM meetings")).isEqualTo("talks|VAR");
    assertThat(text("SELECT issuer || '|' || condition FROM conditionals")).isEqualTo("VAR|Wait");
    assertThat(text("SELECT CAST(value AS BIGINT) || '|' || unit FROM figures"))
        .isEqualTo("5400000000|USD");
    assertThat(text("SELECT name || '|' || role FROM people"))
        .isEqualTo("Orla Venn|foreign minister");
  }

  private ArticleStore filled(String... ids) throws IOException {
    ArticleStore store = create();
    for (String id : ids) {
      store.keep(List.of(Arrival.of(Readings.full(id, TEXT))), "reader 1", NOW);
    }
    return store;
  }

  private String text(String query) throws SQLException, IOException {
    try (Connection connection = Database.of(record(), ArticleStore.Mode.READ).open();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      assertThat(row.next()).isTrue();
      return Optional.ofNullable(row.getString(1)).orElse("nothing");
    }
  }

  @Test
  void findsWordsApartTogetherAndByTheirBeginning() throws IOException {
    try (ArticleStore store = filled("a.txt")) {
      keep(store, "b.txt", "Ostmark waits, said Ida Brand.");

      assertThat(articles(store, all(phrase("said"), phrase("of")))).containsExactly("a.txt");
      assertThat(articles(store, phrase("said", "orla"))).containsExactly("a.txt");
      assertThat(articles(store, phrase("orla", "said"))).isEmpty();
      assertThat(articles(store, any(phrase("albarad"), phrase("brand"))))
          .containsExactlyInAnyOrder("a.txt", "b.txt");
      assertThat(articles(store, begins("bra"))).containsExactly("b.txt");
      assertThat(articles(store, begins("ida", "br"))).containsExactly("b.txt");
      assertThat(articles(store, phrase("bra"))).isEmpty();
      assertThat(found(store, words(ItemKind.ARTICLE, phrase("said"), Optional.of(phrase("ida")))))
          .extracting(Found::article)
          .containsExactly("a.txt");
      assertThat(found(store, words(ItemKind.STATEMENT, phrase("wait"), Optional.empty())))
          .hasSize(1);
    }
  }

  @Test
  void findsAWordOfAnyLength() throws IOException {
    String word = "a" + "b".repeat(5000);
    try (ArticleStore store = create()) {
      keep(store, "a.txt", "\"Wait,\" said Orla Venn. " + word + " " + word + "c");
      keep(store, "b.txt", "\"Wait,\" said Orla Venn. " + word + "c");

      assertThat(articles(store, phrase(word))).containsExactly("a.txt");
      assertThat(articles(store, begins(word))).containsExactlyInAnyOrder("a.txt", "b.txt");
    }
  }

  @Test
  void aRemovedArticleIsFoundNoMore() throws IOException {
    try (ArticleStore store = filled("a.txt", "b.txt")) {
      assertThat(store.index().remove("a.txt")).isTrue();
      assertThat(store.index().remove("a.txt")).isFalse();
      assertThat(store.size()).isOne();
      assertThat(articles(store, phrase("wait"))).containsExactly("b.txt");
      keep(store, "c.txt");
      assertThat(all(store, "reader")).extracting(KeptReading::number).contains(3L);
    }
  }

  @Test
  void correctionsStandInALogThatOnlyGrows() throws IOException, SQLException {
    KeptCorrection one =
        new KeptCorrection("k1", "a.txt", "{\"by\":\"mo\"}", KeptCorrection.State.HOLDS);
    try (ArticleStore store = filled("a.txt")) {
      long before = store.index().changes().last();
      CorrectionTable table = store.corrections();
      assertThat(table.keep(List.of(one), "mo", "made", NOW)).isOne();
      assertThat(table.keep(List.of(one), "mo", "made", NOW)).isZero();
      assertThat(table.set("k1", KeptCorrection.State.UNDONE, "ida", NOW)).isTrue();
      assertThat(table.set("k1", KeptCorrection.State.UNDONE, "ida", NOW)).isFalse();

      assertThat(table.all())
          .extracting(KeptCorrection::state)
          .containsExactly(KeptCorrection.State.UNDONE);
      assertThat(table.log(0)).extracting(AuditEntry::deed).containsExactly("made", "undone");
      assertThat(store.index().changes().after(before, 9))
          .extracting(Change::what)
          .containsExactly("corrected", "corrected");
    }
    assertThat(text("SELECT corrected_by FROM corrections")).isEqualTo("mo");
  }

  @Test
  void anAlertIsToldOnce() throws IOException {
    try (ArticleStore store = create()) {
      AlertTable alerts = store.index().alerts();
      alerts.keep(new AlertRule(0, "mo", NOW, "query", "canal", 0));
      long rule = alerts.rules().get(0).number();
      Alert alert = new Alert(0, rule, "f1", NOW, "title", "words", "a.txt");
      assertThat(alerts.tell(alert)).isTrue();
      assertThat(alerts.tell(alert)).isFalse();
      alerts.brought("mail", 0);
      alerts.brought("mail", alerts.last());
      alerts.seen(rule, 7);

      assertThat(alerts.newest(5)).extracting(Alert::item).containsExactly("f1");
      assertThat(alerts.brought("mail")).contains(alerts.last());
      assertThat(alerts.rules()).extracting(AlertRule::seen).containsExactly(7L);
      assertThat(alerts.forget(rule)).isTrue();
      assertThat(alerts.forget(rule)).isFalse();
    }
  }

  @Test
  void linesOfTheWholeComeBackAsTheyWereAndGoPieceByPiece() throws IOException, SQLException {
    List<ComposedLine> lines =
        List.of(
            new ComposedLine("said", 0, 3, List.of("VAR", "VAR"), "", Optional.empty()),
            new ComposedLine("said", 1, 4, List.of("OST"), "x", Optional.of("{}")),
            new ComposedLine(
                "said", 2, 5, List.of(), "z".repeat(3000), Optional.of("x".repeat(9))));
    try (ArticleStore store = create()) {
      ComposedTable table = store.index().composed();
      long number = 0;
      for (int i = 0; i < 3; i++) {
        number = table.begin(5, "1/x", NOW);
        table.put(number, lines);
        table.publish(number, java.time.Duration.ofMillis(9));
        table.retire(NOW);
      }
      Composed latest = table.latest().orElseThrow();

      assertThat(latest.number()).isEqualTo(number);
      assertThat(table.lines(latest, "said", 0, 9))
          .extracting(ComposedLine::body)
          .containsExactly("", "x", "z".repeat(3000));
      assertThat(table.keyed(latest, "said", "OST", 9))
          .extracting(ComposedLine::body)
          .containsExactly("x");
      assertThat(table.one(latest, "said", "OST").orElseThrow().detail())
          .isEqualTo(Optional.of("{}"));
      assertThat(table.since(latest, "said", 4, 9)).hasSize(1);
    }
    assertThat(text("SELECT COUNT(*) FROM composed")).isEqualTo("2");
    assertThat(text("SELECT COUNT(*) FROM composed_line")).isEqualTo("6");
  }

  @Test
  void aDamagedArticleIsNamed() throws Exception {
    filled("a.txt", "b.txt").close();
    assertThat(RecordFile.check(record())).isEmpty();
    Database database = Database.of(record(), ArticleStore.Mode.EXISTING);
    try (Connection connection = database.open();
        Statement sql = connection.createStatement()) {
      sql.execute("UPDATE article SET kept = digest WHERE id = 'a.txt'");
      sql.execute("UPDATE reading SET findings = (SELECT digest FROM article WHERE id = 'b.txt')");
    }

    assertThat(RecordFile.check(record()))
        .containsExactly(
            new Damage(Damage.Kind.ARTICLE, "a.txt"), new Damage(Damage.Kind.FINDINGS, "b.txt"));
  }

  @Test
  void whoOnlyReadsWritesNothing() throws IOException {
    filled("a.txt").close();
    try (ArticleStore store = ArticleStore.open(record(), ArticleStore.Mode.READ)) {
      assertThat(store.isWritable()).isFalse();
      assertThat(store.size()).isOne();
      assertThatThrownBy(() -> store.actors("X = Y")).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void saysThatThereIsNone() {
    assertThatThrownBy(() -> ArticleStore.open(record(), ArticleStore.Mode.EXISTING))
        .asInstanceOf(InstanceOfAssertFactories.type(StoreException.class))
        .satisfies(e -> assertThat(e).hasMessageContaining(record().toString()))
        .extracting(StoreException::problem)
        .isEqualTo(StoreException.Problem.MISSING);
  }

  private static WordQuery phrase(String... words) {
    return new WordQuery.Phrase(List.of(words), WordQuery.Last.WHOLE);
  }

  private static WordQuery begins(String... words) {
    return new WordQuery.Phrase(List.of(words), WordQuery.Last.PREFIX);
  }

  private static WordQuery all(WordQuery... parts) {
    return new WordQuery.All(List.of(parts));
  }

  private static WordQuery any(WordQuery... parts) {
    return new WordQuery.Any(List.of(parts));
  }

  private static Lookup words(ItemKind kind, WordQuery with, Optional<WordQuery> without) {
    Lookup all = Lookup.all(Set.of(kind));
    return new Lookup(
        Optional.of(with),
        without,
        all.kinds(),
        all.conditions(),
        all.from(),
        all.to(),
        all.article(),
        all.since());
  }

  private static List<Found> found(ArticleStore store, Lookup lookup) throws IOException {
    return store.index().find(lookup, Optional.empty(), 50);
  }

  private static List<String> articles(ArticleStore store, WordQuery words) throws IOException {
    return found(store, words(ItemKind.ARTICLE, words, Optional.empty())).stream()
        .map(Found::article)
        .toList();
  }

  private static void keep(ArticleStore store, String id, String text) throws IOException {
    store.keep(List.of(Arrival.of(Readings.full(id, text).identified())), "reader", NOW);
  }
}
