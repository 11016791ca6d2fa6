package org.rapporteur.mcp;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The streams of a conversation. The protocol's library drops what it was asked last when the input
 * ends; so the end is held back until every request has its answer, or none has come for long.
 */
final class Traffic {

  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(300);

  /** What the library does not answer at all, nobody waits for longer. */
  private static final long SILENT = TimeUnit.SECONDS.toNanos(20);

  private final Requests asked = Requests.asked();
  private final Requests answered = Requests.answered();

  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicLong last = new AtomicLong(System.nanoTime());

  /** Waits for the end of the input. */
  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /** A call has come in. */
  void began() {
    open.incrementAndGet();
  }

  /** A call is answered. */
  void answered() {
    last.set(System.nanoTime());
    open.decrementAndGet();
  }

  InputStream watched(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
          asked.pass(new byte[] {(byte) one}, 0, 1);
        }
        return seen(one);
      }

      @Override
      public int read(byte[] into, int from, int most) throws IOException {
        int n = super.read(into, from, most);
        asked.pass(into, from, Math.max(0, n));
        return seen(n);
      }
    };
  }

  OutputStream watched(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        answered.pass(bytes, from, count);
        last.set(System.nanoTime());
      }
    };
  }

  private long patience() {
    return answered.count() < asked.count() ? SILENT : QUIET;
  }

  private int seen(int n) {
    if (n >= 0) {
      last.set(System.nanoTime());
      return n;
    }
    try {
      asked.end();
      while (open.get() > 0 || System.nanoTime() - last.get() < patience()) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ended.countDown();
    return n;
  }
}
