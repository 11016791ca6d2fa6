package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Reading;
import org.rapporteur.text.Checkpoint;

class BulkheadTest {

  private static final Article STORY =
      new Article("a", "The envoys of Ostrava stay.", Metadata.unknown(), List.of(), List.of());

  private static final Budget SHORT =
      new Budget(Duration.ofMillis(300), Duration.ZERO, Duration.ofMillis(300));

  private static Reading read(Function<Article, Reading> reader) {
    return new Bulkhead(reader, SHORT).read(STORY);
  }

  private static Reading done(Article article) {
    return Reading.nothing(article, List.of());
  }

  private static String said(Reading reading) {
    assertThat(reading.article()).isEqualTo(STORY);
    assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("not-read");
    return reading.diagnostics().get(0).message();
  }

  @Test
  void givesWhatIsRead() {
    assertThat(read(BulkheadTest::done)).isEqualTo(done(STORY));
  }

  @Test
  void endsWhatTakesMoreThanItsTime() {
    AtomicInteger passed = new AtomicInteger();
    Reading reading =
        read(
            article -> {
              while (true) {
                Checkpoint.pass();
                passed.incrementAndGet();
              }
            });
    int before = passed.get();
    assertThat(said(reading)).contains("takes more than");
    assertThat(passed.get()).isEqualTo(before).isPositive();
  }

  @Test
  void containsWhatTheReaderThrows() {
    assertThat(
            said(
                read(
                    article -> {
                      throw new StackOverflowError();
                    })))
        .contains("StackOverflowError");
    assertThat(
            said(
                read(
                    article -> {
                      throw new IllegalStateException("odd");
                    })))
        .contains("odd")
        .contains("report");
  }

  @Test
  void triesAgainAloneWhatWasTooMuchBesideOthers() {
    AtomicInteger tries = new AtomicInteger();
    Reading reading =
        read(
            article -> {
              if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("beside others");
              }
              return done(article);
            });
    assertThat(reading).isEqualTo(done(STORY));
    assertThat(
            said(
                read(
                    article -> {
                      throw new OutOfMemoryError("alone, too");
                    })))
        .contains("memory");
  }
}
