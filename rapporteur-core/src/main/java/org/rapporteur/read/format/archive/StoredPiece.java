package org.rapporteur.read.format.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file that lies unpacked in a streamed archive, its sum and length behind it (APPNOTE 6.3,
 * 4.3.9). It ends where sum and length stand that are those of the bytes before them: with the mark
 * of such a descriptor, or without it before the mark of what comes next. Bytes of the file that
 * look like a mark have another sum. Not thread-safe.
 */
final class StoredPiece {

  private static final int DESCRIPTOR = 0x504B0708;
  private static final int FILE = 0x504B0304;
  private static final int ENTRY = 0x504B0102;
  private static final int MARK = 4;

  /** Sum and two lengths, which are longer in a large archive. */
  private static final int PLAIN = 12;

  private static final int LARGE = 20;

  /** Counts what is unpacked. */
  interface Counter {
    /** Counts so many more bytes. */
    void count(long bytes) throws LimitException;
  }

  private final PushbackInputStream in;
  private final long largest;
  private final Counter counter;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);

  /** The last bytes read, at their number in the file modulo the length. */
  private final byte[] last = new byte[32];

  private long read;

  /** Sums of the bytes before a mark, and before a descriptor without one and a mark. */
  private final CRC32 beforeMark = new CRC32();

  private final CRC32 beforePlain = new CRC32();

  StoredPiece(PushbackInputStream in, long largest, Counter counter) {
    this.in = in;
    this.largest = largest;
    this.counter = counter;
  }

  /**
   * The bytes of the file; empty if it is larger than a file may be.
   *
   * @throws EOFException if the archive ends before it does
   */
  Optional<byte[]> read() throws IOException {
    int window = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      take(b);
      window = window << 8 | b;
      if (window == DESCRIPTOR && isDescribed()) {
        return found(MARK);
      }
      if ((window == FILE || window == ENTRY) && read >= MARK + PLAIN && isPlainBefore()) {
        in.unread(new byte[] {'P', 'K', (byte) (window >> 8), (byte) window});
        return found(MARK + PLAIN);
      }
    }
    throw new EOFException("the archive ends in the middle of a file");
  }

  private void take(int b) throws LimitException {
    counter.count(1);
    sum(beforeMark, MARK);
    sum(beforePlain, MARK + PLAIN);
    last[(int) (read % last.length)] = (byte) b;
    read++;
    if (read <= largest + MARK + LARGE) {
      bytes.write(b);
    }
  }

  /** Adds the byte that is now so far behind. */
  private void sum(CRC32 crc, int behind) {
    if (read >= behind) {
      crc.update(last[(int) ((read - behind) % last.length)]);
    }
  }

  private Optional<byte[]> found(int behind) {
    long length = read - behind;
    return length > largest
        ? Optional.empty()
        : Optional.of(Arrays.copyOf(bytes.toByteArray(), (int) length));
  }

  /** Whether sum and length of what was read before the mark stand behind it; takes them then. */
  private boolean isDescribed() throws IOException {
    byte[] behind = in.readNBytes(LARGE);
    ByteBuffer fields = ByteBuffer.wrap(behind).order(ByteOrder.LITTLE_ENDIAN);
    long length = read - MARK;
    int taken = 0;
    if (behind.length >= PLAIN && (fields.getInt(0) & 0xFFFFFFFFL) == sumBeforeMark()) {
      if ((fields.getInt(4) & 0xFFFFFFFFL) == (length & 0xFFFFFFFFL)
          && fields.getInt(4) == fields.getInt(8)) {
        taken = PLAIN;
      }
      if (behind.length == LARGE && fields.getLong(4) == length && fields.getLong(12) == length) {
        taken = LARGE;
      }
    }
    in.unread(behind, taken, behind.length - taken);
    return taken > 0;
  }

  private long sumBeforeMark() {
    return beforeMark.getValue();
  }

  /** Whether a descriptor without a mark of its own stands before the mark just read. */
  private boolean isPlainBefore() {
    byte[] fields = new byte[PLAIN];
    for (int i = 0; i < PLAIN; i++) {
      fields[i] = last[(int) ((read - MARK - PLAIN + i) % last.length)];
    }
    ByteBuffer plain = ByteBuffer.wrap(fields).order(ByteOrder.LITTLE_ENDIAN);
    long length = read - MARK - PLAIN;
    return (plain.getInt(0) & 0xFFFFFFFFL) == beforePlain.getValue()
        && (plain.getInt(4) & 0xFFFFFFFFL) == (length & 0xFFFFFFFFL)
        && plain.getInt(4) == plain.getInt(8);
  }
}
