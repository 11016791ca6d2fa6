package org.rapporteur.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does work on threads whose processor time is looked at, and leaves what takes more than it may.
 * Thread-safe.
 */
final class OnBudget {

  private static final long GLANCE_MILLISECONDS = 200;

  /** How long interrupted work may take to notice. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** As many threads as are at work at once, kept: what a thread knows of words is worth it. */
  private final ExecutorService threads = Executors.newCachedThreadPool(OnBudget::daemon);

  /** Work that took more than it may. */
  static final class Overrun extends Exception {
    private static final long serialVersionUID = 1L;

    Overrun(String message) {
      super(message);
    }
  }

  /**
   * Does the work.
   *
   * @param most how much processor time it may take
   * @throws ExecutionException what went wrong in it
   * @throws Overrun if it takes more; work that does not notice goes on beside the others, and ends
   *     with the program
   */
  <T> T run(Callable<T> work, Duration most) throws ExecutionException, Overrun {
    Timed<T> timed = new Timed<>(work);
    Future<T> result = threads.submit(timed);
    try {
      while (true) {
        try {
          return result.get(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (timed.spent() > most.toNanos()) {
            result.cancel(true);
            boolean noticed = timed.over.await(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            String still = noticed ? "" : ", and goes on until the program ends";
            throw new Overrun(
                "is not read: it takes more than "
                    + Math.max(1, most.toSeconds())
                    + " s of processor time"
                    + still);
          }
        }
      }
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was ended");
    }
  }

  /** Work on a thread of its own, whose processor time can be looked at. */
  private static final class Timed<T> implements Callable<T> {
    private final Callable<T> work;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<Thread> thread = new AtomicReference<>();
    private volatile long start;

    Timed(Callable<T> work) {
      this.work = work;
    }

    @Override
    public T call() throws Exception {
      start = CLOCK.getCurrentThreadCpuTime();
      thread.set(Thread.currentThread());
      try {
        return work.call();
      } finally {
        over.countDown();
      }
    }

    long spent() {
      Thread own = thread.get();
      return own == null ? 0 : CLOCK.getThreadCpuTime(own.getId()) - start;
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "rapporteur-article");
    thread.setDaemon(true);
    return thread;
  }
}
