package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.article.Outlet;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Support;

/** The laws of a record over what is really read in the samples. */
class RecordLawsTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final List<Reading> READINGS = new ArrayList<>();
  private static final List<Reading> COPIES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    Engine engine =
        Engine.with(new OwnKnowledge(Files.readString(SAMPLES.resolve("actors.txt")), ""));
    try (Stream<Path> files = Files.list(SAMPLES.resolve("stories"))) {
      for (Path file : files.sorted().toList()) {
        Article story =
            new StoryReader()
                .read(file.getFileName().toString(), Files.readString(file), Metadata.unknown());
        READINGS.add(engine.read(story));
        COPIES.add(engine.read(printed(story, "copy-" + story.id(), "Copyist Daily")));
      }
    }
    assertThat(READINGS).hasSizeGreaterThan(10);
  }

  private static Article printed(Article a, String id, String outlet) {
    Metadata m = a.metadata();
    Metadata elsewhere =
        new Metadata(
            m.title(),
            Optional.of(new Outlet(outlet)),
            m.bylines(),
            m.published(),
            m.updated(),
            m.dateline(),
            m.url(),
            m.language(),
            m.section());
    return new Article(id, a.text(), elsewhere, a.blocks(), a.diagnostics());
  }

  private static Dossier dossier(List<Reading> readings) {
    Reconciler record = new Reconciler();
    readings.forEach(record::add);
    return record.dossier();
  }

  /** All that the dossier says, with how many independent outlets bear each item out. */
  private static List<String> said(Dossier d) {
    List<String> all = new ArrayList<>();
    d.utterances().forEach(u -> all.add(u.speaker() + u.saidOn() + u.venue() + borne(u.support())));
    d.utterances().forEach(u -> all.add(u.trusted().wording()));
    d.meetings()
        .forEach(m -> all.add(m.what() + m.date() + m.place() + m.status() + borne(m.support())));
    d.acts().forEach(a -> all.add(a.actors() + " " + a.type() + a.status() + borne(a.support())));
    d.conditionals().forEach(c -> all.add(c.condition() + c.saidOn() + borne(c.support())));
    d.disputes()
        .forEach(
            x ->
                x.stances()
                    .forEach(
                        s -> all.add(x.issue() + s.party() + s.stance() + borne(s.support()))));
    d.contradictions()
        .forEach(c -> c.sides().forEach(s -> all.add(c.point() + s.claim() + borne(s.support()))));
    d.figures().forEach(f -> all.add(f.unit() + f.what() + f.points().size()));
    d.timeline().forEach(t -> all.add(t.date() + t.event() + borne(t.support())));
    d.stateOfPlay().lines().forEach(l -> all.add(l.sentence().quote() + borne(l.support())));
    return all;
  }

  private static int borne(Support support) {
    return support.confirmations();
  }

  @Test
  void aCopyOfEveryArticleChangesNothingThatIsSaid() {
    Dossier before = dossier(READINGS);
    List<Reading> both = new ArrayList<>(READINGS);
    both.addAll(COPIES);
    Dossier after = dossier(both);

    assertThat(said(before)).hasSizeGreaterThan(100);
    assertThat(said(after)).isEqualTo(said(before));
    assertThat(after.paths().whole().points()).hasSameSizeAs(before.paths().whole().points());
  }

  @Test
  void tenCopiesMoveNeitherPath() {
    Dossier before = dossier(READINGS);
    for (int i = 0; i < READINGS.size(); i += 4) {
      List<Reading> more = new ArrayList<>(READINGS);
      Article a = READINGS.get(i).article();
      for (int k = 0; k < 10; k++) {
        Reading copy = COPIES.get(i);
        more.add(Renamed.of(copy, "zz-" + k + a.id()));
      }
      assertThat(dossier(more).paths()).as(a.id()).isEqualTo(before.paths());
    }
  }

  @Test
  void removingAnArticleLeavesTheRecordOfTheOthers() {
    for (int i = 0; i < READINGS.size(); i += 3) {
      List<Reading> others = new ArrayList<>(READINGS);
      Reading gone = others.remove(i);
      Reconciler record = new Reconciler();
      READINGS.forEach(record::add);
      record.remove(gone.article().id());
      assertThat(record.dossier()).as(gone.article().id()).isEqualTo(dossier(others));
    }
  }

  @Test
  void removingTheCopiesLeavesWhatWasThere() {
    Reconciler record = new Reconciler();
    READINGS.forEach(record::add);
    COPIES.forEach(record::add);
    COPIES.forEach(c -> record.remove(c.article().id()));
    assertThat(record.dossier()).isEqualTo(dossier(READINGS));
  }
}
