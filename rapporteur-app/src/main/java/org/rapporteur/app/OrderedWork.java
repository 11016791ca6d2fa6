package org.rapporteur.app;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Work on a stream of items by several threads, whose results come in the order of the items. At
 * most a few items a thread are in flight, so memory does not grow with the stream.
 *
 * @param <I> what comes in
 * @param <O> what goes out
 */
final class OrderedWork<I, O> {

  /** Takes a result. */
  interface Taker<O> {
    void take(O result) throws IOException, Refusal;
  }

  private static final int IN_FLIGHT_PER_THREAD = 4;

  private final int threads;
  private final Function<I, O> work;

  OrderedWork(int threads, Function<I, O> work) {
    this.threads = threads;
    this.work = work;
  }

  /** Works through all items; returns when the last result is taken. */
  void run(Iterator<I> items, Taker<O> taker) throws IOException, Refusal {
    BlockingQueue<Future<O>> inOrder = new ArrayBlockingQueue<>(threads * IN_FLIGHT_PER_THREAD);
    Future<O> end = new FutureTask<>(() -> {}, null);
    ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
    ExecutorService feeder = Executors.newSingleThreadExecutor(OrderedWork::daemon);
    try {
      Future<?> feeding = feeder.submit(() -> feed(items, pool, inOrder, end));
      for (Future<O> next = inOrder.take(); next != end; next = inOrder.take()) {
        taker.take(next.get());
      }
      feeding.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      feeder.shutdownNow();
      pool.shutdownNow();
    }
  }

  private void feed(
      Iterator<I> items, ExecutorService pool, BlockingQueue<Future<O>> queue, Future<O> end) {
    try {
      try {
        while (items.hasNext()) {
          I item = items.next();
          queue.put(pool.submit(() -> work.apply(item)));
        }
      } finally {
        queue.put(end);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "rapporteur-reader");
    thread.setDaemon(true);
    return thread;
  }

  private static IOException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      throw cause;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return new IOException(e.getCause());
  }
}
