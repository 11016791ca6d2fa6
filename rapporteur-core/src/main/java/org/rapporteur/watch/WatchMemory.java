package org.rapporteur.watch;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** What a watch remembers over restarts. A store implements it. */
public interface WatchMemory {

  /** Where the watch of a feed stands; {@link FeedState#fresh()} if it never began. */
  FeedState state(URI feed) throws IOException;

  /** Keeps where the watch of a feed stands. */
  void keep(URI feed, FeedState state) throws IOException;

  /** Which of these items of a feed were taken before. */
  Set<String> known(URI feed, List<String> items) throws IOException;

  /** Remembers that items of a feed were taken, all or none. */
  void remember(URI feed, List<String> items) throws IOException;
}
