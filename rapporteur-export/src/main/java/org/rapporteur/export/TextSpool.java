package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reconcile.Diary;

/** Texts in a file of the system's temporary folder, gone with it. */
final class TextSpool implements Diary.Texts, Closeable {

  /** Where a text lies. */
  private record Place(long at, int bytes) {}

  private final Map<String, Place> places = new HashMap<>();
  private Optional<FileChannel> opened = Optional.empty();
  private long end;

  private FileChannel file() throws IOException {
    if (opened.isEmpty()) {
      opened =
          Optional.of(
              FileChannel.open(
                  Files.createTempFile("rapporteur", ".texts"),
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.DELETE_ON_CLOSE));
    }
    return opened.get();
  }

  @Override
  public void put(String article, String text) {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    places.put(article, new Place(end, bytes.remaining()));
    try {
      while (bytes.hasRemaining()) {
        end += file().write(bytes, end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String get(String article) {
    Place lies = places.get(article);
    if (lies == null) {
      return "";
    }
    ByteBuffer bytes = ByteBuffer.allocate(lies.bytes());
    try {
      while (bytes.hasRemaining()) {
        if (file().read(bytes, lies.at() + bytes.position()) < 0) {
          throw new IOException("the texts laid away were cut");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (opened.isPresent()) {
      opened.get().close();
    }
  }
}
