package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Kinship;
import org.rapporteur.record.Reading;

class FixedFormsTest {

  private static final String FORM =
      "The pilots' board of %s counted %d ships on %s, and %d of them waited for a berth before noon,"
          + " it said in its daily notice.\n\nShip owners said that they were waiting for news of the"
          + " talks on tolls and that few ships would be sent before the week was over.\n\n"
          + "\"It was a quiet day,\" said a pilot, who asked not to be named because he is not"
          + " allowed to speak to reporters. The board will open at the usual hours on the next"
          + " working day, the notice said.\n";

  @Test
  void whatAnOutletWritesOfEachPlaceAndDayConfirmsWhatItTells() {
    assertThat(
            copies(
                story("a", "NORTHGATE, March 3, 2031 (Coastwire) - ", "Northgate", 41, "Monday", 6),
                story("b", "OSTRAVA, March 4, 2031 (Coastwire) - ", "Ostrava", 63, "Tuesday", 9)))
        .isEmpty();
  }

  @Test
  void theSameReportOfAnotherOutletIsACopy() {
    assertThat(
            copies(
                story("a", "NORTHGATE, March 3, 2031 (Coastwire) - ", "Northgate", 41, "Monday", 6),
                story("b", "NORTHGATE, March 4, 2031 (Herald) - ", "Northgate", 41, "Monday", 6)))
        .hasSize(1);
  }

  private static List<Kinship> copies(Reading... readings) {
    Reconciler record = new Reconciler();
    for (Reading reading : readings) {
      record.add(reading);
    }
    Dossier dossier = record.dossier();
    assertThat(dossier.sources()).hasSize(readings.length);
    return dossier.copies();
  }

  private static Reading story(
      String id, String dateline, String place, int ships, String day, int waited) {
    String text = place + " ships\n\n" + dateline + FORM.formatted(place, ships, day, waited);
    Article article = new StoryReader().read(id, text, Metadata.unknown());
    return Reading.nothing(article, List.of());
  }
}
