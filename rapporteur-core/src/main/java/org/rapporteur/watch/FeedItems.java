package org.rapporteur.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.read.format.Taken;

/** What an answer of a feed holds: its items, each by its name and its text. Stateless. */
final class FeedItems {

  private FeedItems() {}

  static List<String> names(List<Taken> items, List<String> marks) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      names.add(items.get(i).name());
      names.add(marked(items.get(i), marks.get(i)));
    }
    return names;
  }

  static String marked(Taken item, String mark) {
    return item.name() + "\n" + mark;
  }

  /** What changes when an item's headline or text does. */
  static String mark(Taken item) {
    CRC32C sum = new CRC32C();
    if (item instanceof Taken.Story story) {
      sum.update(story.article().text().getBytes(StandardCharsets.UTF_8));
      sum.update(0);
      String title = story.article().metadata().title().orElse("");
      sum.update(title.getBytes(StandardCharsets.UTF_8));
    }
    return Long.toHexString(sum.getValue());
  }

  /** A corrected item: its outlet printed another text under the same id before. */
  static Taken corrected(Taken item) {
    if (!(item instanceof Taken.Story story)) {
      return item;
    }
    List<Diagnostic> said = new ArrayList<>(story.article().diagnostics());
    said.add(Diagnostic.of("new-version", "is a later version of what the feed gave before"));
    return new Taken.Story(story.article().withDiagnostics(said), story.original());
  }

  /** What is wrong with an answer as a whole, if anything is. */
  static Optional<String> fault(URI feed, List<Taken> all) {
    return all.stream()
        .filter(item -> isOfFeed(feed, item))
        .flatMap(item -> fault(item).stream())
        .findFirst();
  }

  private static Optional<String> fault(Taken item) {
    if (item instanceof Taken.LeftOut left) {
      return Optional.of(left.message()).filter(m -> left.reason() != Taken.Reason.NO_ITEMS);
    }
    return Optional.of("answers with a page, and not with a feed");
  }

  /** Whether it is no item of a feed, but all of it: what is told of it may be true again. */
  static boolean isOfFeed(URI feed, Taken item) {
    return item.name().equals(feed.toString())
        && (item instanceof Taken.LeftOut
            || item instanceof Taken.Story story
                && story.original().mediaType().equals("text/html"));
  }
}
