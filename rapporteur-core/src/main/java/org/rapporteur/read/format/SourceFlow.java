package org.rapporteur.read.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.rapporteur.read.format.Taken.LeftOut;
import org.rapporteur.read.format.Taken.Reason;

/** Files, folders and patterns of names, in the order in which they are given. */
final class SourceFlow implements Flow {

  private final Iterator<String> sources;
  private final Opener opener;

  SourceFlow(List<String> sources, Opener opener) {
    this.sources = List.copyOf(sources).iterator();
    this.opener = opener;
  }

  @Override
  public String name() {
    return "input";
  }

  @Override
  public Optional<Piece> next() {
    return sources.hasNext() ? Optional.of(piece(sources.next())) : Optional.empty();
  }

  private Piece piece(String source) {
    Path path;
    try {
      path = Path.of(source);
    } catch (InvalidPathException e) {
      return left(source, Reason.MISSING, "is no name that a file can have");
    }
    if (Files.isDirectory(path)) {
      return new Inner(new LazyFlow(source, () -> FolderFlow.open(path, path, opener)));
    }
    if (!Files.exists(path) && source.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0)) {
      return new Inner(new LazyFlow(source, () -> matching(source)));
    }
    return new Inner(file(fileName(path), path, opener, source));
  }

  private static String fileName(Path path) {
    return Optional.ofNullable(path.getFileName()).orElse(path).toString();
  }

  private static Piece left(String name, Reason reason, String message) {
    return new Ready(new LeftOut(name, reason, message));
  }

  /** A file; articles take its name, messages too. */
  static Flow file(String name, Path path, Opener opener) {
    return file(name, path, opener, path.toString());
  }

  private static Flow file(String name, Path path, Opener opener, String called) {
    return new LazyFlow(
        called,
        () -> {
          if (Files.exists(path) && !Files.isRegularFile(path) && !isPipe(path)) {
            throw new IOException("is neither a file nor a folder");
          }
          return opener.open(name, Files.newInputStream(path), Hints.none(), 0);
        });
  }

  /** A pipe, as a shell gives one for {@code <(command)}, is read; a device is not. */
  private static boolean isPipe(Path path) {
    return path.toString().startsWith("/dev/fd/") || path.toString().startsWith("/proc/self/fd/");
  }

  /** The files whose paths match a pattern, sorted. */
  private Flow matching(String pattern) throws IOException {
    int star = pattern.split("[*?\\[{]", 2)[0].lastIndexOf('/');
    Path root = Path.of(star < 0 ? "" : pattern.substring(0, star + 1));
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new IOException("is no pattern of names: " + e.getDescription());
    }
    List<String> found;
    int depth = pattern.contains("**") ? 64 : pattern.split("/", -1).length + 1;
    try (Stream<Path> walk =
        Files.isDirectory(star < 0 ? Path.of(".") : root)
            ? Files.walk(root, depth)
            : Stream.empty()) {
      found = walk.filter(matcher::matches).sorted().map(Path::toString).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (found.isEmpty()) {
      return new ListFlow(
          pattern, () -> {}, List.of(new LeftOut(pattern, Reason.MISSING, "matches no file")));
    }
    return new SourceFlow(found, opener);
  }
}
