package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Draft;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;

class CompositionTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");

  @TempDir private Path folder;

  private static Reading reading(String id, String said) {
    String text = "Orla Venn said " + said + ". Nobody else in " + id + " spoke.";
    return Stories.of(id, "Post " + id, "2031-03-01", text)
        .said(said, Stories.person("Orla Venn", "VAR"))
        .reading();
  }

  private void keep(Reading reading) throws IOException {
    try (ArticleStore store = ArticleStore.open(file(), ArticleStore.Mode.CREATE)) {
      store.keep(List.of(Arrival.of(reading)), "reader", NOW);
    }
  }

  private Path file() {
    return folder.resolve("r.db");
  }

  @Test
  void followsTheRecordAsIfItWerePutTogetherAnew() throws Exception {
    keep(reading("a.txt", "the canal is shut"));
    Composition composition = new Composition();
    try (Desk desk = Desk.open(file())) {
      assertThat(composition.now(desk).dossier().utterances()).hasSize(1);

      keep(reading("b.txt", "the port stays open"));
      same(composition, desk);
      keep(reading("a.txt", "the canal is shut"));
      same(composition, desk);
      Reading b = desk.reading("b.txt").orElseThrow();
      Draft draft =
          new Draft("Ida", NOW, Optional.empty(), Correction.Verb.REJECT, new TreeMap<>());
      desk.corrections().make(draft.of(b, b.statements().get(0).id()));
      same(composition, desk);
      assertThat(composition.now(desk).dossier().utterances()).hasSize(1);
      desk.remove("a.txt");
      same(composition, desk);
      assertThat(composition.now(desk).dossier().sources()).hasSize(1);
    }
  }

  private static void same(Composition composition, Desk desk) throws IOException {
    assertThat(composition.now(desk)).isEqualTo(new Composition().now(desk));
  }
}
