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
  private final OutputStream out;

  PartFile(Path place) throws IOException {
    this.place = place;
    this.part = place.resolveSibling("." + place.getFileName() + ".part");
    this.out = new BufferedOutputStream(Files.newOutputStream(part));
  }

  OutputStream stream() {
    return out;
  }

  Writer writer() {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** Puts the file in its place; whoever writes through a writer flushes it first. */
  void finish() throws IOException {
    out.close();
    Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(part);
  }
}
