package org.rapporteur.read.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All that is taken in, in order, read while it is asked for, or by {@link Parsers} a little ahead:
 * memory does not grow with the number of articles. Bad input is a value and never an exception.
 * Close it to close the file that is open. Not thread-safe.
 */
public final class Takings implements Iterator<Taken>, Closeable {

  private final Deque<Flow> open = new ArrayDeque<>();
  private final Parsers parsers;

  /** What was read from disk, in order; some of it is still parsed. Another thread may close. */
  private final Deque<FutureTask<List<Taken>>> under = new ConcurrentLinkedDeque<>();

  private final Deque<Taken> ready = new ArrayDeque<>();

  Takings(Flow flow, Parsers parsers) {
    this.parsers = parsers;
    open.push(flow);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      boolean more = true;
      while (more && under.size() < parsers.most() && !open.isEmpty()) {
        more = step(open.element());
      }
      if (under.isEmpty()) {
        return false;
      }
      ready.addAll(parsed(under.remove()));
    }
    return true;
  }

  /** Whether it is worth to look further: what is ready does not wait for what comes behind it. */
  private boolean step(Flow flow) {
    Optional<Flow.Piece> piece;
    try {
      piece = flow.next();
    } catch (IOException e) {
      end(flow);
      put(() -> List.of(Faults.leftOut(flow.name(), e))).run();
      return false;
    }
    if (piece.isEmpty()) {
      end(flow);
    } else if (piece.get() instanceof Flow.Inner inner) {
      open.push(inner.flow());
    } else if (piece.get() instanceof Flow.Ready given) {
      put(() -> List.of(given.taken())).run();
      return false;
    } else if (piece.get() instanceof Flow.Later later) {
      String called = opener(flow).name();
      parsers.threads().execute(put(() -> parsed(called, later.parsing())));
    }
    return true;
  }

  /** The flow that opened another answers for what is wrong with it. */
  private Flow opener(Flow flow) {
    Iterator<Flow> from = open.iterator();
    from.next();
    return from.hasNext() ? from.next() : flow;
  }

  private static List<Taken> parsed(String name, Callable<List<Taken>> parsing) throws Exception {
    try {
      return parsing.call();
    } catch (IOException e) {
      return List.of(Faults.leftOut(name, e));
    }
  }

  private FutureTask<List<Taken>> put(Callable<List<Taken>> work) {
    FutureTask<List<Taken>> task = new FutureTask<>(work);
    under.add(task);
    return task;
  }

  private static List<Taken> parsed(FutureTask<List<Taken>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was ended");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void end(Flow flow) {
    open.remove(flow);
    try {
      flow.close();
    } catch (IOException e) {
      // What was read is read; a file that does not close takes nothing back.
      return;
    }
  }

  @Override
  public Taken next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** The same as a stream; sequential. Close it too. */
  public Stream<Taken> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  @Override
  public void close() {
    under.forEach(task -> task.cancel(true));
    while (!open.isEmpty()) {
      end(open.element());
    }
  }
}
