package org.rapporteur.watch;

import java.io.IOException;
import java.net.URI;

/** What a watch remembers over restarts. A store implements it. */
public interface WatchMemory {

  /** Where the watch of a feed stands; {@link FeedState#fresh()} if it never began. */
  FeedState state(URI feed) throws IOException;

  /** Keeps where the watch of a feed stands. */
  void keep(URI feed, FeedState state) throws IOException;

  /** Whether an item of a feed was taken before. */
  boolean knows(URI feed, String item) throws IOException;

  /** Remembers that an item of a feed was taken. */
  void remember(URI feed, String item) throws IOException;
}
