package org.rapporteur.watch;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
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
  public Set<String> known(URI feed, List<String> items) throws IOException {
    lock.lock();
    try {
      return memory.known(feed, items);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void remember(URI feed, List<String> items) throws IOException {
    lock.lock();
    try {
      memory.remember(feed, items);
    } finally {
      lock.unlock();
    }
  }
}
