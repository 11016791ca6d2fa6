package org.rapporteur.read.format;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;

/**
 * The files of a folder and of those in it, sorted by path; hidden ones are skipped, links to
 * folders are not followed, and a README is no article.
 */
final class FolderFlow implements Flow {

  private static final Pattern README =
      Pattern.compile("readme(?:\\.(?:md|txt|rst|adoc|html?))?", Pattern.CASE_INSENSITIVE);

  private final Path root;
  private final Path folder;
  private final Opener opener;
  private final Iterator<Path> entries;

  private FolderFlow(Path root, Path folder, Opener opener, Iterator<Path> entries) {
    this.root = root;
    this.folder = folder;
    this.opener = opener;
    this.entries = entries;
  }

  static FolderFlow open(Path root, Path folder, Opener opener) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path path : all) {
        if (!last(path).startsWith(".")) {
          paths.add(path);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw new IOException("cannot be listed", e.getCause());
    }
    Collections.sort(paths);
    return new FolderFlow(root, folder, opener, paths.iterator());
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public Optional<Piece> next() {
    while (entries.hasNext()) {
      Path path = entries.next();
      if (isUndelivered(path)) {
        continue;
      }
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        Flow inner = new LazyFlow(path.toString(), () -> open(root, path, opener));
        return Optional.of(new Inner(inner));
      }
      if (!Files.isDirectory(path)) {
        if (README.matcher(last(path)).matches()) {
          return Flow.piece(
              new LeftOut(path.toString(), Reason.BESIDE, "tells of its folder, is no article"));
        }
        String name = root.relativize(path).toString().replace('\\', '/');
        return Optional.of(new Inner(SourceFlow.file(name, path, opener)));
      }
    }
    return Optional.empty();
  }

  private static String last(Path path) {
    return Optional.ofNullable(path.getFileName()).orElse(path).toString();
  }

  /** The folder of a Maildir in which letters lie that are still being written. */
  private static boolean isUndelivered(Path path) {
    return path.endsWith("tmp")
        && Files.isDirectory(path.resolveSibling("cur"))
        && Files.isDirectory(path.resolveSibling("new"));
  }
}
