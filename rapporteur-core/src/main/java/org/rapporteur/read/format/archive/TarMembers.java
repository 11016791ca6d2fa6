package org.rapporteur.read.format.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The regular files of a tar archive (POSIX.1-1988 ustar, with the long names of GNU and of
 * POSIX.1-2001 {@code path} records).
 */
public final class TarMembers implements Members {

  private static final int BLOCK = 512;
  private static final int NAME_LIMIT = 1 << 16;

  /** Where GNU's header of a file with holes says that more of its map follows, and its map. */
  private static final int SPARSE_GOES_ON = 482;

  private static final int SPARSE_MAP_GOES_ON = 504;

  private final InputStream in;
  private final long largest;
  private Optional<String> longName = Optional.empty();
  private boolean isSparse;

  /**
   * Opens an archive.
   *
   * @param largest bytes that one file may have
   */
  public TarMembers(InputStream in, long largest) {
    this.in = in;
    this.largest = largest;
  }

  /** Whether a block is the header of a file in a tar archive: its sum is right. */
  public static boolean isHeader(byte[] block) {
    if (block.length < BLOCK || block[0] == 0) {
      return false;
    }
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : block[i] & 0xFF;
    }
    return sum == number(block, 148, 8);
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (true) {
      byte[] header = in.readNBytes(BLOCK);
      if (header.length < BLOCK || header[0] == 0) {
        return Optional.empty();
      }
      if (!isHeader(header)) {
        throw new IOException("the archive is damaged: a file's header is not sound");
      }
      long size = number(header, 124, 12);
      if (size < 0) {
        throw new IOException("the archive is damaged: a file's length is not sound");
      }
      char type = (char) header[156];
      if (type == 'L' || type == 'x') {
        name(type, size);
      } else if (type == '0' || type == 0 || type == '7') {
        return Optional.of(member(header, size));
      } else if (type == 'S' || size > 0 && "123456g".indexOf(type) < 0) {
        return Optional.of(left(header, type, size));
      } else {
        skip("12346".indexOf(type) >= 0 ? 0 : size);
        longName = type == 'g' ? longName : Optional.empty();
      }
    }
  }

  private void name(char type, long size) throws IOException {
    if (size > NAME_LIMIT) {
      throw new IOException("the archive is damaged: a file's name is too long");
    }
    String words = new String(content(size), StandardCharsets.UTF_8);
    if (type == 'L') {
      longName = Optional.of(words.replace("\u0000", ""));
    } else {
      isSparse = words.contains(" GNU.sparse.");
      int at = words.indexOf(" path=");
      int end = at < 0 ? -1 : words.indexOf('\n', at);
      longName = end < 0 ? longName : Optional.of(words.substring(at + 6, end));
    }
  }

  /** A file with holes, or of a kind that only some other program knows. */
  private Member left(byte[] header, char type, long size) throws IOException {
    String name = longName.orElseGet(() -> shortName(header));
    longName = Optional.empty();
    boolean more = type == 'S' && header[SPARSE_GOES_ON] == 1;
    while (more) {
      byte[] map = content(BLOCK);
      more = map[SPARSE_MAP_GOES_ON] == 1;
    }
    skip(size);
    return Member.broken(
        name,
        type == 'S' || type == '0'
            ? "is kept with holes (sparse), which is not read; pack it without"
            : "is of a kind of file that is not read (" + type + ")");
  }

  private Member member(byte[] header, long size) throws IOException {
    if (isSparse) {
      isSparse = false;
      return left(header, '0', size);
    }
    String name = longName.orElseGet(() -> shortName(header));
    longName = Optional.empty();
    if (size > largest) {
      skip(size);
      return Member.broken(name, "is larger than " + (largest >> 20) + " MB");
    }
    return Member.file(name, content(size));
  }

  private static String shortName(byte[] header) {
    String prefix = header[257] == 'u' && header[262] == 0 ? text(header, 345, 155) : "";
    String name = text(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private byte[] content(long size) throws IOException {
    byte[] bytes = in.readNBytes((int) size);
    if (bytes.length < size) {
      throw new EOFException("the archive ends in the middle of a file");
    }
    in.readNBytes((int) pad(size));
    return bytes;
  }

  private void skip(long size) throws IOException {
    in.skipNBytes(size + pad(size));
  }

  private static long pad(long size) {
    return (BLOCK - size % BLOCK) % BLOCK;
  }

  private static String text(byte[] b, int at, int length) {
    int end = at;
    while (end < at + length && b[end] != 0) {
      end++;
    }
    return new String(Arrays.copyOfRange(b, at, end), StandardCharsets.UTF_8);
  }

  /** An octal number; -1 if it is none (never handed out). */
  private static long number(byte[] b, int at, int length) {
    long n = 0;
    boolean any = false;
    for (int i = at; i < at + length && b[i] != 0; i++) {
      if (b[i] == ' ') {
        if (any) {
          break;
        }
        continue;
      }
      if (b[i] < '0' || b[i] > '7') {
        return -1;
      }
      any = true;
      n = n * 8 + b[i] - '0';
    }
    return any ? n : -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
