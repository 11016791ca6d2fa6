package org.rapporteur.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that stands in its place only when it is whole. */
final class PartFile implements Closeable {

  private final Path place;
  private final Path part;
  private final OutputStream file;
  private final OutputStream out;

  PartFile(Path named) throws IOException {
    // through a link; a device or a pipe is written to, not replaced
    this.place = Files.exists(named) ? named.toRealPath() : named;
    boolean replaced = !Files.exists(place) || Files.isRegularFile(place);
    this.part = replaced ? place.resolveSibling("." + place.getFileName() + ".part") : place;
    this.file = Files.newOutputStream(part);
    this.out = new BufferedOutputStream(file);
  }

  OutputStream stream() {
    return out;
  }

  Writer writer() {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** Writes all of it to the disk, beside its place; a writer is flushed first. */
  void end() throws IOException {
    out.close();
  }

  /** Puts the file in its place; whoever writes through a writer flushes it first. */
  void finish() throws IOException {
    end();
    if (!part.equals(place)) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Drops what is not finished; what waits to be written is not, for the disk may be full. */
  @Override
  public void close() throws IOException {
    try {
      file.close();
    } finally {
      if (!part.equals(place)) {
        Files.deleteIfExists(part);
      }
    }
  }
}
