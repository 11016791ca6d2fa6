package org.rapporteur.read.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All that is taken in, in order, read while it is asked for: memory does not grow with the number
 * of articles. Bad input is a value and never an exception. Close it to close the file that is
 * open. Not thread-safe.
 */
public final class Takings implements Iterator<Taken>, Closeable {

  private final Deque<Flow> open = new ArrayDeque<>();
  private Optional<Taken> ahead = Optional.empty();

  Takings(Flow flow) {
    open.push(flow);
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && !open.isEmpty()) {
      step(open.element());
    }
    return ahead.isPresent();
  }

  private void step(Flow flow) {
    Optional<Flow.Piece> piece;
    try {
      piece = flow.next();
    } catch (IOException e) {
      end(flow);
      ahead = Optional.of(Faults.leftOut(flow.name(), e));
      return;
    }
    if (piece.isEmpty()) {
      end(flow);
    } else if (piece.get() instanceof Flow.Inner inner) {
      open.push(inner.flow());
    } else if (piece.get() instanceof Flow.Ready ready) {
      ahead = Optional.of(ready.taken());
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
    Taken taken = ahead.orElseThrow();
    ahead = Optional.empty();
    return taken;
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
    while (!open.isEmpty()) {
      end(open.element());
    }
  }
}
