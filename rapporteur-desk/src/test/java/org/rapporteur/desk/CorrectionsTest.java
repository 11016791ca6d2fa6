package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.Correction.Field;
import org.rapporteur.desk.correct.Correction.Verb;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.CorrectionJson;
import org.rapporteur.desk.correct.Draft;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Groupings;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.store.Arrival;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.ItemKind;
import org.rapporteur.text.Span;

class CorrectionsTest {

  private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");
  private static final String TEXT =
      "😀 Orla Venn said the canal is a red line for Varland. Ostmark sanctioned Varland and Sund on"
          + " Friday. Ostmark rejects a canal tax. The canal is a red line, Bela Rusk said.";
  private static final Actor VENN = Stories.person("Orla Venn", "VAR");
  private static final Actor RUSK = Stories.person("Bela Rusk", "OST");
  private static final Actor OSTMARK = Stories.state("Ostmark", "OST");
  private static final Actor VARLAND = Stories.state("Varland", "VAR");
  private static final Actor SUND = Stories.state("Sund", "SUN");

  @TempDir private Path folder;

  private static Stories story() {
    return Stories.of("a.txt", "Ostmark Post", "2031-03-01", TEXT);
  }

  private static Reading read() {
    return story()
        .said("the canal is a red line for Varland", RUSK)
        .said("The canal is a red line", RUSK)
        .did("sanctioned Varland and Sund", OSTMARK, EventType.SANCTION, VARLAND)
        .did("sanctioned Varland and Sund", OSTMARK, EventType.SANCTION, SUND)
        .wants("rejects a canal tax", "OST", Position.Stance.REJECTS, "a canal tax")
        .reading();
  }

  private static Draft draft(Verb verb, Map<Field, String> fields) {
    return new Draft("Ida", NOW, Optional.of("heard it"), verb, new TreeMap<>(fields));
  }

  private static Correction correct(String finding, Verb verb, Map<Field, String> fields)
      throws CorrectionException {
    return draft(verb, fields).of(read(), finding);
  }

  @Test
  void aSpeakerIsChangedAndSaysByWhom() throws CorrectionException {
    Reading read = read();
    String id = read.statements().get(0).id();

    Overlay.Corrected now =
        Overlay.of(read, List.of(correct(id, Verb.SET, Map.of(Field.SPEAKER, "Orla Venn (VAR)"))));

    assertThat(now.outcomes())
        .extracting(Overlay.Outcome::state)
        .containsExactly(Overlay.State.FITS);
    assertThat(now.reading().statements().get(0).id()).isEqualTo(id);
    assertThat(now.reading().statements().get(0).affiliation()).contains("VAR");
    assertThat(now.reading().statements().get(0).provenance().why())
        .contains("set by Ida", "heard it");
    assertThat(now.reading().statements().get(1)).isEqualTo(read.statements().get(1));
  }

  @Test
  void aCorrectionSurvivesAReadingThatCutsTheWordsOtherwise() throws CorrectionException {
    Correction speaker =
        correct(read().statements().get(0).id(), Verb.SET, Map.of(Field.SPEAKER, "Orla Venn"));
    Reading again =
        story()
            .said("said the canal is a red line for Varland", SUND)
            .said("The canal is a red line, Bela", RUSK)
            .reading();

    Overlay.Corrected now = Overlay.of(again, List.of(speaker));

    assertThat(now.outcomes())
        .singleElement()
        .satisfies(o -> assertThat(o.state()).isEqualTo(Overlay.State.MOVED));
    assertThat(now.reading().statements())
        .extracting(s -> s.speakers().get(0).name())
        .containsExactly("Orla Venn", "Bela Rusk");
  }

  @Test
  void whatIsNotFoundAnyMoreIsLeftOverAndChangesNothing() throws CorrectionException {
    Reading read = read();
    List<Correction> all =
        List.of(
            correct(read.statements().get(0).id(), Verb.REJECT, Map.of()),
            correct(read.actions().get(0).id(), Verb.REJECT, Map.of()));
    Reading again =
        story()
            .said("The canal is a red line", RUSK)
            .did("sanctioned Varland and Sund", OSTMARK, EventType.THREATEN, VARLAND)
            .did("sanctioned Varland and Sund on Friday", OSTMARK, EventType.SANCTION, SUND)
            .reading();

    Overlay.Corrected now = Overlay.of(again, all);

    assertThat(now.outcomes())
        .extracting(Overlay.Outcome::state)
        .containsOnly(Overlay.State.LEFT_OVER);
    assertThat(now.reading()).isEqualTo(again);
  }

  @Test
  void ofTwoActsWithTheSameWordsOnlyTheOneIsRejected() throws CorrectionException {
    Correction rejected = correct(read().actions().get(1).id(), Verb.REJECT, Map.of());
    Reading again =
        story()
            .did("sanctioned Varland and Sund on Friday", OSTMARK, EventType.SANCTION, VARLAND)
            .did("sanctioned Varland and Sund on Friday", OSTMARK, EventType.SANCTION, SUND)
            .reading();

    assertThat(Overlay.of(again, List.of(rejected)).reading().actions())
        .singleElement()
        .satisfies(a -> assertThat(a.recipients()).containsExactly(VARLAND));
  }

  /** Of a statement within a statement the outer one is lost: the inner one is another. */
  @Test
  void whatOthersShareWordsWithIsFoundAgainByItsIdAlone() throws CorrectionException {
    String words = "the canal is a red line for Varland";
    Reading read = story().said(words, RUSK).said("is a red line for Varland", RUSK).reading();
    Correction c = draft(Verb.REJECT, Map.of()).of(read, read.statements().get(0).id());
    Reading again = story().said("canal is a red line for Varland", RUSK).reading();

    assertThat(Overlay.of(again, List.of(c)).outcomes().get(0).state())
        .isEqualTo(Overlay.State.LEFT_OVER);
    assertThat(Overlay.of(read, List.of(c)).reading().statements()).hasSize(1);
  }

  @Test
  void wordsAreFoundAgainInAnotherVersionOfTheArticle() throws CorrectionException {
    Correction wrong =
        correct(read().positions().get(0).id(), Verb.SET, Map.of(Field.TYPE, "offers"));
    Reading longer =
        Stories.of("a.txt", "Ostmark Post", "2031-03-01", "New first line. " + TEXT)
            .wants("rejects a canal tax", "OST", Position.Stance.REJECTS, "a canal tax")
            .reading();

    assertThat(Overlay.of(longer, List.of(wrong)).reading().positions().get(0).stance())
        .isEqualTo(Position.Stance.OFFERS);
  }

  @Test
  void addsWhatWasNotFound() throws CorrectionException {
    Reading read = read();
    int at = TEXT.indexOf("The canal is a red line");
    Correction added =
        draft(Verb.ADD, Map.of(Field.SPEAKER, "Bela Rusk", Field.DATE, "2031-03-01"))
            .at(read, ItemKind.STATEMENT, new Span(at, at + 23));

    assertThat(Overlay.of(read, List.of(added)).reading().statements()).hasSize(3);
    assertThat(added.anchor().start()).isEqualTo(at - 1);
  }

  @Test
  void whatBelongsTogetherIsSaidOfFindingsAndTheLaterWordCounts() throws CorrectionException {
    Reading read = read();
    String id = read.statements().get(0).id();
    Correction one = correct(id, Verb.SET, Map.of(Field.TOGETHER, "x"));
    Correction other =
        new Draft("Bo", NOW.plusSeconds(1), Optional.empty(), Verb.SET, apart()).of(read, id);

    Overlay.Corrected now = Overlay.of(read, List.of(other, one));

    assertThat(now.reading()).isEqualTo(read);
    assertThat(Overlay.groupings(now.outcomes()))
        .isEqualTo(new Groupings(Map.of(), Map.of(id, "y")));
    assertThatThrownBy(
            () -> correct(read.actions().get(0).id(), Verb.SET, Map.of(Field.TOGETHER, "x")))
        .hasMessageContaining("joined and parted");
  }

  private static SortedMap<Field, String> apart() {
    return new TreeMap<>(Map.of(Field.APART, "y"));
  }

  @Test
  void refusesWhatCannotBe() {
    String statement = read().statements().get(0).id();
    assertThatThrownBy(() -> correct(statement, Verb.SET, Map.of(Field.TYPE, "threaten")))
        .isInstanceOf(CorrectionException.class)
        .hasMessageContaining("speaker, party, date");
    assertThatThrownBy(
            () -> correct(read().actions().get(0).id(), Verb.SET, Map.of(Field.TYPE, "dance")))
        .hasMessageContaining("sanction");
    assertThatThrownBy(() -> correct(statement, Verb.SET, Map.of(Field.DATE, "Monday")))
        .hasMessageContaining("2031-03-05");
    assertThatThrownBy(() -> correct("s000", Verb.REJECT, Map.of()))
        .hasMessageContaining("no such finding");
  }

  @Test
  void linesGiveBackEqualCorrections() throws CorrectionException {
    Correction c =
        correct(
            read().statements().get(0).id(),
            Verb.SET,
            Map.of(Field.SPEAKER, "\u201cX\u201d\n\ud83d\ude00", Field.PARTY, "VAR"));

    assertThat(CorrectionJson.read(CorrectionJson.write(c))).isEqualTo(c);
    assertThat(CorrectionJson.write(c).lines()).hasSize(1);
    for (String line : List.of("", "{}", "[]", "{\"by\":\"x\"}", "nonsense")) {
      assertThatThrownBy(() -> CorrectionJson.read(line)).isInstanceOf(CorrectionException.class);
    }
  }

  @Test
  void aRecordKeepsUndoesAndLogsThem() throws Exception {
    String id = read().statements().get(0).id();
    Correction c = correct(id, Verb.REJECT, Map.of());
    try (ArticleStore store = ArticleStore.open(file(), ArticleStore.Mode.CREATE)) {
      store.keep(List.of(Arrival.of(read())), "reader 1", NOW);
    }
    try (Desk desk = Desk.open(file())) {
      desk.corrections().make(c);
      assertThat(desk.corrections().take(List.of(c), "Bo", NOW)).isZero();
      assertThat(seen(desk)).isOne();
      assertThat(desk.corrections().checks()).extracting(RuleCheck::rule).containsExactly("cue");
      assertThat(desk.corrections().undo(c.id(), "Bo", NOW.plusSeconds(9))).isTrue();
      assertThat(desk.corrections().undo(c.id(), "Bo", NOW)).isFalse();
      assertThat(seen(desk)).isEqualTo(2);
      assertThat(desk.corrections().log())
          .extracting(e -> e.who() + " " + e.deed())
          .containsExactly("Ida made", "Bo undone");
    }
    assertThatThrownBy(() -> sql("DELETE FROM audit")).hasMessageContaining("only grows");
    assertThatThrownBy(() -> sql("UPDATE audit SET who = 'x'")).hasMessageContaining("only grows");
  }

  /** A hundred corrections of findings whose words the next reading cuts otherwise, or loses. */
  @Test
  void ofManyCorrectionsNoneIsLostAndNoneIsAppliedToAnotherFinding() throws CorrectionException {
    for (long seed = 1; seed <= 100; seed++) {
      Random random = new Random(seed);
      int at = random.nextInt(4);
      Reading read = read();
      String id = Ids.of(read).get(at);
      Correction c = correct(id, Verb.REJECT, Map.of());
      boolean kept = random.nextBoolean();
      Reading again = recut(random, kept ? -1 : at);

      Overlay.Corrected now = Overlay.of(again, List.of(c));

      assertThat(now.outcomes()).as("seed " + seed).hasSize(1);
      boolean applied = now.outcomes().get(0).state() != Overlay.State.LEFT_OVER;
      assertThat(applied).as("seed " + seed).isEqualTo(kept);
      assertThat(Ids.of(now.reading())).hasSize(Ids.of(again).size() - (applied ? 1 : 0));
    }
  }

  private static Reading recut(Random random, int lost) {
    String tail = random.nextBoolean() ? " on Friday" : "";
    Stories story = story();
    if (lost != 0) {
      story.said(
          (random.nextBoolean() ? "said " : "") + "the canal is a red line for Varland", RUSK);
    }
    if (lost != 1) {
      story.said("The canal is a red line" + (random.nextBoolean() ? ", Bela" : ""), VENN);
    }
    if (lost != 2) {
      story.did("sanctioned Varland and Sund" + tail, OSTMARK, EventType.SANCTION, VARLAND);
    }
    if (lost != 3) {
      story.did("sanctioned Varland and Sund" + tail, OSTMARK, EventType.SANCTION, SUND);
    }
    return story.reading();
  }

  private static final class Ids {
    static List<String> of(Reading r) {
      return java.util.stream.Stream.concat(
              r.statements().stream().map(s -> s.id()), r.actions().stream().map(a -> a.id()))
          .toList();
    }
  }

  private static int seen(Desk desk) throws IOException {
    return desk.corrections().over(desk.readings()).readings().get(0).statements().size();
  }

  private void sql(String statement) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement s = c.createStatement()) {
      s.execute(statement);
    }
  }

  private Path file() {
    return folder.resolve("r.db");
  }
}
