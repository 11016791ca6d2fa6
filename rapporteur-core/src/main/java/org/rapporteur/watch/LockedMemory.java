package org.rapporteur.watch;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.locks.Lock;

/**
 * A memory that several threads ask, one at a time. Thread-safe.
 *
 * @param memory what remembers
 * @param lock held by whoever uses the record
 */
public record LockedMemory(WatchMemory memory, Lock lock) implements WatchMemory {

  @Override
  public FeedState state(URI feed) throws IOException {
    lock.lock();
    try {
      return memory.state(feed);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void keep(URI feed, FeedState state) throws IOException {
    lock.lock();
    try {
      memory.keep(feed, state);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean knows(URI feed, String item) throws IOException {
    lock.lock();
    try {
      return memory.knows(feed, item);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void remember(URI feed, String item) throws IOException {
    lock.lock();
    try {
      memory.remember(feed, item);
    } finally {
      lock.unlock();
    }
  }
}
