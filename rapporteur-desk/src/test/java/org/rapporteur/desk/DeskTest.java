package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.ItemKind;

class DeskTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");

  private static final Reading CANAL =
      Stories.of(
              "canal.txt",
              "Ostmark Post",
              "2031-03-01",
              "😀 Orla Vénn said the canal is a red line. Varland’s army left Sana'a. President"
                  + " al-Barad waited.")
          .said("the canal is a red line", Stories.person("Orla Vénn", "VAR"))
          .reading();

  private static final Reading PORT =
      Stories.of(
              "port.txt",
              "Sund Courier",
              "2031-03-04",
              "Ostmark sanctioned Varland over the port. A line of red lorries left, Ida O'Bell"
                  + " said.")
          .said("A line of red lorries left", Stories.person("Ida O'Bell", "OST"))
          .did(
              "Ostmark sanctioned Varland",
              Stories.state("Ostmark", "OST"),
              EventType.SANCTION,
              Stories.state("Varland", "VAR"))
          .reading();

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    try (ArticleStore store = ArticleStore.open(file(), ArticleStore.Mode.CREATE)) {
      store.keep(List.of(Arrival.of(CANAL), Arrival.of(PORT)), "reader", NOW);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"red line\" kind:article | canal.txt",
        "line red kind:article | port.txt canal.txt",
        "kind:article lor* | port.txt",
        "kind:article canal OR port | port.txt canal.txt",
        "kind:article line NOT canal | port.txt",
        "kind:article line -lorries | canal.txt",
        "kind:article (canal OR port) waited | canal.txt",
        "kind:article outlet:courier | port.txt",
        "kind:article -outlet:courier | canal.txt",
        "kind:article from:2031-03-02 | port.txt",
        "kind:article to:2031-03-02 | canal.txt",
        "kind:article speaker:venn | canal.txt",
        "kind:article party:ost | port.txt",
        "kind:article VENN | canal.txt",
        "kind:article sanaa | canal.txt",
        "kind:article Sana’a | canal.txt",
        "kind:article albarad | canal.txt",
        "kind:article \"president al-Barad\" | canal.txt",
        "kind:article obell | port.txt",
        "kind:article O’Bell's | port.txt",
        "kind:article varland's | port.txt canal.txt",
      })
  void findsArticles(String query, String ids) throws Exception {
    assertThat(search(query)).extracting(h -> h.found().id()).containsExactly(ids.split(" "));
  }

  @Test
  void findsStatementsOfASpeakerAndActsOfAParty() throws Exception {
    assertThat(search("speaker:obell"))
        .singleElement()
        .satisfies(h -> assertThat(h.found().quote()).isEqualTo("A line of red lorries left"));
    assertThat(search("party:VAR type:sanction"))
        .singleElement()
        .satisfies(h -> assertThat(h.found().kind()).isEqualTo(ItemKind.ACT));
    assertThat(search("speaker:ven")).isEmpty();
    assertThat(search("speaker:ven*")).hasSize(1);
  }

  @Test
  void marksWhatWasLookedForWhereItStands() throws Exception {
    Hit hit = search("\"red line\" sanaa albarad kind:article").get(0);
    String text = CANAL.article().text();

    assertThat(hit.snippet().marks())
        .extracting(m -> m.in(text))
        .containsExactly("red line", "Sana'a", "al-Barad");
    assertThat(hit.snippet().span().in(text)).isEqualTo(hit.snippet().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"open",
        "(open",
        "closed)",
        "OR",
        "canal OR",
        "NOT",
        "kind:poem",
        "from:monday",
        "--",
        "speaker:",
        "(speaker:venn)",
        "( )",
        "a OR OR b"
      })
  void saysWhatIsWrongWithAQuery(String query) {
    assertThatThrownBy(() -> SearchQuery.parse(query)).isInstanceOf(QueryException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body:canal",
        "NEAR(a b)",
        "canal' OR 1=1 --",
        "%",
        "x\"y\"",
        "{canal}",
        "^canal",
        "a+b",
        "AND AND",
        "speaker:%",
        "party:'",
        "-",
        "kind:article kind:act"
      })
  void whatMeansSomethingToTheDatabaseMeansNothingHere(String query) throws Exception {
    try {
      search(query);
    } catch (QueryException e) {
      assertThat(e).hasMessageNotContaining("fts5");
    }
  }

  @Test
  void aRemovedArticleIsNotFound() throws Exception {
    try (Desk desk = Desk.open(file())) {
      assertThat(desk.remove("canal.txt")).isTrue();
    }
    assertThat(search("line kind:article")).hasSize(1);
  }

  private List<Hit> search(String query) throws IOException, QueryException {
    try (Desk desk = Desk.open(file())) {
      return desk.search(SearchQuery.parse(query), Optional.empty(), 20);
    }
  }

  private Path file() {
    return folder.resolve("r.db");
  }
}
