package org.rapporteur.read.format.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What stands before a file in a zip archive.
 *
 * @param name its path, without a leading {@code ./}
 * @param flags general purpose bit flag
 * @param method how it is packed
 * @param sum CRC-32, if it is sized
 * @param packed how many bytes it takes in the archive, if it is sized
 */
record ZipHeader(String name, int flags, int method, long sum, long packed) {

  private static final int LENGTH = 26;
  private static final int LARGE_FIELDS = 1;
  private static final long ELSEWHERE = 0xFFFFFFFFL;

  boolean isLocked() {
    return (flags & 1) != 0;
  }

  /** Whether its length stands here, and not behind the file. */
  boolean isSized() {
    return (flags & 8) == 0;
  }

  /** What a mark begins. */
  enum Mark {
    FILE,
    ENTRY,
    END
  }

  /**
   * Goes to the next mark and past it: of a file, of an entry of the directory, with which every
   * whole archive ends, or of the directory's end.
   *
   * @throws EOFException if the archive ends before its directory
   */
  static Mark seek(PushbackInputStream in) throws IOException {
    int last = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      last = last << 8 | b;
      if (last == 0x504B0304) {
        return Mark.FILE;
      }
      if (last == 0x504B0102) {
        return Mark.ENTRY;
      }
      if (last == 0x504B0506) {
        return Mark.END;
      }
    }
    throw new EOFException("the archive ends before its directory");
  }

  /** The header behind a mark; empty, and nothing taken, if the mark stood by chance. */
  static Optional<ZipHeader> read(PushbackInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LENGTH);
    if (bytes.length < LENGTH) {
      throw new EOFException("the archive ends in the middle of a file");
    }
    ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int version = fields.getShort(0) & 0xFF;
    int names = fields.getShort(22) & 0xFFFF;
    int extras = fields.getShort(24) & 0xFFFF;
    int flags = fields.getShort(2) & 0xFFFF;
    if (version > 63 || names == 0 || names > 1 << 12) {
      in.unread(bytes);
      return Optional.empty();
    }
    byte[] name = in.readNBytes(names);
    byte[] extra = in.readNBytes(extras);
    long packed = fields.getInt(14) & ELSEWHERE;
    return Optional.of(
        new ZipHeader(
            name(name, (flags & 0x800) != 0),
            flags,
            fields.getShort(4) & 0xFFFF,
            fields.getInt(10) & ELSEWHERE,
            packed == ELSEWHERE ? large(extra).orElse(packed) : packed));
  }

  /** UTF-8 where it says so or where it is; else as old tools write, by IBM's code page 437. */
  private static String name(byte[] bytes, boolean isSaid) {
    String name;
    try {
      name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      boolean old = !isSaid && Charset.isSupported("IBM437");
      name = new String(bytes, old ? Charset.forName("IBM437") : StandardCharsets.UTF_8);
    }
    while (name.startsWith("./")) {
      name = name.substring(2);
    }
    return name;
  }

  /** The packed length in the extra field of zip64, behind the plain one. */
  private static Optional<Long> large(byte[] extra) {
    ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
    while (fields.remaining() >= 4) {
      int kind = fields.getShort() & 0xFFFF;
      int length = Math.min(fields.getShort() & 0xFFFF, fields.remaining());
      if (kind == LARGE_FIELDS && length >= 16) {
        return Optional.of(fields.getLong(fields.position() + 8)).filter(n -> n >= 0);
      }
      fields.position(fields.position() + length);
    }
    return Optional.empty();
  }
}
