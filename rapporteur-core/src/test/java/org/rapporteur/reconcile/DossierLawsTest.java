package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Support;
import org.rapporteur.record.Utterance;

class DossierLawsTest {

  private static final int ARTICLES = 40;

  private static Reconciler record(List<Reading> readings) {
    Reconciler record = new Reconciler();
    readings.forEach(record::add);
    return record;
  }

  private static List<Reading> crisis(long seed) {
    List<Reading> readings = new ArrayList<>(new InventedCrisis(seed).readings(ARTICLES));
    readings.add(InventedCrisis.copy(readings.get(3), "copy-a", "Copyist Daily"));
    readings.add(InventedCrisis.copy(readings.get(3), "copy-b", "Copyist Weekly"));
    return readings;
  }

  private static List<Integer> confirmations(Dossier d) {
    List<Support> all = new ArrayList<>();
    d.utterances().stream().map(Utterance::support).forEach(all::add);
    d.meetings().stream().map(MeetingReport::support).forEach(all::add);
    d.acts().stream().map(ActReport::support).forEach(all::add);
    d.contradictions().forEach(c -> c.sides().forEach(s -> all.add(s.support())));
    d.disputes().forEach(x -> x.stances().forEach(s -> all.add(s.support())));
    return all.stream().map(Support::confirmations).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void orderOfArticlesDoesNotMatter(long seed) {
    List<Reading> readings = crisis(seed);
    Dossier first = record(readings).dossier();
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(readings, new Random(seed * 31 + i));
      assertThat(record(readings).dossier()).as("seed %d", seed).isEqualTo(first);
    }
    assertThat(first.utterances()).isNotEmpty();
    assertThat(first.meetings()).isNotEmpty();
    assertThat(first.copies()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void diaryTellsTheMeetingsOfTheRecord(long seed) {
    List<Reading> readings = crisis(seed);
    readings.removeIf(r -> r.meetings().isEmpty());
    Diary diary = new Diary(new KeptTexts());
    Collections.shuffle(readings, new Random(seed));
    readings.forEach(diary::add);
    assertThat(diary.meetings())
        .as("seed %d", seed)
        .isEqualTo(record(readings).dossier().meetings())
        .anyMatch(m -> m.support().confirmations() > 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void addingAnArticleTwiceChangesNothing(long seed) {
    List<Reading> readings = crisis(seed);
    Reconciler record = record(readings);
    Dossier before = record.dossier();
    readings.forEach(record::add);
    assertThat(record.dossier()).as("seed %d", seed).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void copyAddsNoConfirmationAndMovesNeitherPath(long seed) {
    List<Reading> readings = new InventedCrisis(seed).readings(ARTICLES);
    Reconciler record = record(readings);
    Dossier before = record.dossier();
    Reading origin = readings.get(5);
    record.add(InventedCrisis.copy(origin, "zz-copy-1", "Copyist Daily"));
    record.add(InventedCrisis.copy(origin, "zz-copy-2", "Copyist Weekly"));
    Dossier after = record.dossier();
    assertThat(confirmations(after)).as("seed %d", seed).isEqualTo(confirmations(before));
    assertThat(after.paths()).isEqualTo(before.paths());
    assertThat(after.copies()).hasSize(before.copies().size() + 1);
    assertThat(Shape.of(after)).as("seed %d", seed).isEqualTo(Shape.of(before));
  }

  @ParameterizedTest
  @ValueSource(longs = {14, 15})
  void copiesOfEveryArticleChangeNothingThatTheDossierSays(long seed) {
    List<Reading> readings = new InventedCrisis(seed).readings(ARTICLES);
    Reconciler record = record(readings);
    Dossier before = record.dossier();
    for (int i = 0; i < readings.size(); i++) {
      record.add(InventedCrisis.copy(readings.get(i), "zz-copy-" + i, "Copyist " + i % 3));
    }
    Dossier after = record.dossier();
    assertThat(Shape.of(after)).as("seed %d", seed).isEqualTo(Shape.of(before));
    assertThat(after.utterances().get(0).support().citations())
        .hasSize(2 * before.utterances().get(0).support().citations().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {16, 17})
  void swappingTwoPartiesSwapsWhatTheDossierSays(long seed) {
    List<Reading> readings = new InventedCrisis(seed).readings(ARTICLES);
    List<Reading> swapped = readings.stream().map(r -> Swapped.of(r, "VEL", "ORR")).toList();
    assertThat(Swapped.lines(record(swapped).dossier(), "VEL", "ORR"))
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(
            Swapped.lines(record(readings).dossier(), "ORR", "ORR"));
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9, 10})
  void removingAnArticleRemovesWhatOnlyItSupported(long seed) {
    List<Reading> readings = crisis(seed);
    Reconciler record = record(readings);
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      Reading gone = readings.remove(random.nextInt(readings.size()));
      record.remove(gone.article().id());
    }
    assertThat(record.dossier()).as("seed %d", seed).isEqualTo(record(readings).dossier());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void twoRecordsTogetherAreTheRecordOfBoth(long seed) {
    List<Reading> readings = crisis(seed);
    Reconciler one = record(readings.subList(0, 17));
    one.addAll(record(readings.subList(17, readings.size())));
    assertThat(one.dossier()).as("seed %d", seed).isEqualTo(record(readings).dossier());
  }

  @ParameterizedTest
  @ValueSource(longs = {13})
  void nothingIsNewAgainstItself(long seed) {
    Dossier dossier = record(crisis(seed)).dossier();
    assertThat(Comparison.between(dossier, dossier).items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {14, 15})
  void whatWasToldIsEnoughToSayWhatIsNew(long seed) {
    List<Reading> readings = crisis(seed);
    Dossier before = record(readings.subList(0, 12)).dossier();
    Dossier after = record(readings).dossier();
    String kept = Told.of(before).text();
    assertThat(kept).matches("[ -~\\n]*+");
    Told told = Told.parse(kept).orElseThrow();
    assertThat(Comparison.between(told, after).items())
        .as("seed %d", seed)
        .isNotEmpty()
        .isEqualTo(Comparison.between(before, after).items());
    assertThat(Comparison.between(told, before).items()).isEmpty();
  }
}
