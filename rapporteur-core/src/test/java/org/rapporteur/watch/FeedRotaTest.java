package org.rapporteur.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FeedRotaTest {

  private static final URI SLOW = URI.create("http://slow.example/feed");
  private static final URI QUICK = URI.create("http://quick.example/feed");
  private static final URI QUICK_TOO = URI.create("http://quick.example/more");

  private static FeedRota rota(List<URI> feeds, FeedRota.Visit visit) {
    return new FeedRota(feeds, Clock.systemUTC(), Duration.ofMillis(1), visit);
  }

  @Test
  void aSiteThatNeverEndsDelaysNoOther() {
    CountDownLatch fiveTimes = new CountDownLatch(5);
    FeedRota.Visit visit =
        feed -> {
          if (feed.equals(SLOW)) {
            fiveTimes.await();
            throw new IOException("the record fails");
          }
          fiveTimes.countDown();
          return Instant.EPOCH;
        };
    try (FeedRota rota = rota(List.of(SLOW, QUICK), visit)) {
      assertThatThrownBy(rota::always).hasMessage("the record fails");
    }
    assertThat(fiveTimes.getCount()).isZero();
  }

  @Test
  void feedsOfOneSiteAreAskedOneAfterTheOther() throws IOException, InterruptedException {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger visits = new AtomicInteger();
    FeedRota.Visit visit =
        feed -> {
          most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          visits.incrementAndGet();
          atOnce.decrementAndGet();
          return Instant.MAX;
        };
    try (FeedRota rota = rota(List.of(QUICK, QUICK_TOO, QUICK), visit)) {
      rota.once();
    }
    assertThat(most).hasValue(1);
    assertThat(visits).hasValue(3);
  }

  @Test
  void whatFailsOnceIsToldOnce() {
    FeedRota.Visit visit =
        feed -> {
          throw new IllegalStateException(feed.getHost());
        };
    try (FeedRota rota = rota(List.of(SLOW), visit)) {
      assertThatThrownBy(rota::once).hasMessage("slow.example");
    }
  }
}
