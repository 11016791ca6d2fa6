package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Where a text format goes: a file that appears whole, or a stream that stays open. */
interface Out extends Closeable {

  /** The writer; the same at every call. */
  Writer writer();

  /** Ends what was written. */
  void finish() throws IOException;

  /** A file. */
  static Out to(Path place) throws IOException {
    PartFile part = new PartFile(place);
    Writer writer = part.writer();
    return new Out() {
      @Override
      public Writer writer() {
        return writer;
      }

      @Override
      public void finish() throws IOException {
        writer.flush();
        part.finish();
      }

      @Override
      public void close() throws IOException {
        part.close();
      }
    };
  }

  /** A stream of somebody else's. */
  static Out to(Writer stream) {
    return new Out() {
      @Override
      public Writer writer() {
        return stream;
      }

      @Override
      public void finish() throws IOException {
        stream.flush();
      }

      @Override
      public void close() {
        // Whoever opened it closes it.
      }
    };
  }
}
