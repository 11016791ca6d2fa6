package org.rapporteur.server;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.rapporteur.desk.Desk;
import org.rapporteur.store.RecordAddress;

/**
 * The desks of a record: whoever is done leaves theirs to whoever comes next, since opening one
 * takes longer than most of what is asked at it. Thread-safe.
 */
final class Desks implements AutoCloseable {

  /** More are not kept: each is a connection, on a server one of few. */
  private static final int KEPT = 8;

  private final RecordAddress record;
  private final Deque<Desk> free = new ArrayDeque<>();
  private int most = KEPT;

  Desks(RecordAddress record) {
    this.record = record;
  }

  /** Does something at a desk that nobody else is at. */
  <T> T with(Records.Work<T> work) throws IOException, Refused {
    Optional<Desk> left = taken();
    Desk desk = left.isPresent() ? left.get() : Desk.open(record);
    boolean isSound = false;
    try {
      T done = work.at(desk);
      isSound = true;
      return done;
    } catch (Refused e) {
      isSound = true;
      throw e;
    } finally {
      // A connection at which something failed may be one to a server that is no more, and so may
      // the others.
      if (!isSound) {
        cleared();
      }
      if (!isSound || !isLeft(desk)) {
        desk.close();
      }
    }
  }

  private synchronized Optional<Desk> taken() {
    return Optional.ofNullable(free.pollFirst());
  }

  private synchronized boolean isLeft(Desk desk) {
    return free.size() < most && free.offerFirst(desk);
  }

  private synchronized void cleared() throws IOException {
    while (!free.isEmpty()) {
      free.pop().close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    most = 0;
    cleared();
  }
}
