package org.rapporteur.read.format.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The directory that ends a zip archive (APPNOTE 6.3, 4.3.12 to 4.3.16). Files are read without it;
 * it tells whether one of them was not found. Stateless.
 */
final class ZipDirectory {

  private static final int ENTRY = 0x504B0102;
  private static final int END = 0x504B0506;
  private static final int LARGE_END = 0x504B0606;
  private static final int LARGE_END_PLACE = 0x504B0607;
  private static final int SIGNATURE = 0x504B0505;

  private ZipDirectory() {}

  /**
   * Reads a directory behind its first mark.
   *
   * @param found how many files stood before it
   * @throws IOException if it is damaged, cut, or lists more files than there were
   */
  static void check(InputStream in, ZipHeader.Mark first, int found) throws IOException {
    int mark = first == ZipHeader.Mark.END ? END : ENTRY;
    int listed = 0;
    while (mark != END) {
      switch (mark) {
        case ENTRY -> {
          ByteBuffer fields = fields(in, 42);
          pass(in, length(fields, 24) + length(fields, 26) + length(fields, 28));
          listed++;
        }
        case LARGE_END -> pass(in, fields(in, 8).getLong(0));
        case LARGE_END_PLACE -> pass(in, 16);
        case SIGNATURE -> pass(in, length(fields(in, 2), 0));
        default -> throw damaged();
      }
      mark = fields(in, 4).order(ByteOrder.BIG_ENDIAN).getInt(0);
    }
    fields(in, 18);
    if (listed > found) {
      throw new IOException(
          "is damaged: its directory lists " + listed + " files, and " + found + " were found");
    }
  }

  private static int length(ByteBuffer fields, int at) {
    return fields.getShort(at) & 0xFFFF;
  }

  private static ByteBuffer fields(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("is cut in its directory; fetch it again");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void pass(InputStream in, long length) throws IOException {
    if (length < 0 || length > 1 << 20) {
      throw damaged();
    }
    fields(in, (int) length);
  }

  private static IOException damaged() {
    return new IOException("is damaged in its directory; fetch it again");
  }
}
