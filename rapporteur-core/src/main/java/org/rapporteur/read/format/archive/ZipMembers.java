package org.rapporteur.read.format.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files of a zip archive (APPNOTE 6.3), as the stream comes. A file that is damaged, locked or
 * packed in a way that is not read is named, and the next one is read: by its length where that
 * stands before it, else by the mark that begins it. Not thread-safe.
 */
public final class ZipMembers implements Members {

  private static final int PIECE = 1 << 13;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final PushbackInputStream in;
  private final long largest;
  private final long most;
  private final int count;
  private long unpacked;
  private int seen;
  private boolean ended;

  /**
   * Opens an archive.
   *
   * @param largest bytes that one file may have
   * @param most bytes that all may have
   * @param count how many files there may be
   */
  public ZipMembers(InputStream in, long largest, long most, int count) {
    this.in = new PushbackInputStream(new BufferedInputStream(in, 1 << 16), PIECE);
    this.largest = largest;
    this.most = most;
    this.count = count;
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (!ended) {
      ZipHeader.Mark mark = ZipHeader.seek(in);
      if (mark != ZipHeader.Mark.FILE) {
        ended = true;
        ZipDirectory.check(in, mark, seen);
        break;
      }
      Optional<ZipHeader> header = ZipHeader.read(in);
      if (header.isEmpty()) {
        continue;
      }
      if (++seen > count) {
        throw new LimitException("holds more than " + count + " files");
      }
      Member member = member(header.get());
      boolean folder = header.get().name().endsWith("/") && member.bytes().length == 0;
      if (!folder && !isHidden(header.get().name())) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  private Member member(ZipHeader h) throws IOException {
    if (h.isLocked()) {
      return left(h, 0, "is locked with a password; unpack it first");
    }
    if (h.method() == STORED && h.isSized()) {
      return stored(h);
    }
    if (h.method() == STORED) {
      Optional<byte[]> bytes = new StoredPiece(in, largest, this::count).read();
      return bytes.isPresent()
          ? Member.file(h.name(), bytes.get())
          : Member.broken(h.name(), tooLarge());
    }
    if (h.method() == DEFLATED) {
      return inflated(h);
    }
    return left(h, 0, "is packed in a way that is not read (method " + h.method() + ")");
  }

  /** A file that is passed over, from where it was read to. */
  private Member left(ZipHeader h, long read, String why) throws IOException {
    for (long rest = h.isSized() ? h.packed() - read : 0; rest > 0; ) {
      byte[] skipped = in.readNBytes((int) Math.min(rest, PIECE));
      if (skipped.length == 0) {
        break;
      }
      rest -= skipped.length;
    }
    return Member.broken(h.name(), why);
  }

  private Member stored(ZipHeader h) throws IOException {
    if (h.packed() > largest) {
      return left(h, 0, tooLarge());
    }
    count(h.packed());
    byte[] bytes = in.readNBytes((int) h.packed());
    if (bytes.length < h.packed()) {
      throw new EOFException("the archive ends in the middle of a file");
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue() == h.sum() ? Member.file(h.name(), bytes) : damaged(h, h.packed());
  }

  private Member damaged(ZipHeader h, long read) throws IOException {
    return left(h, read, "is damaged: it does not unpack to what was packed");
  }

  private Member inflated(ZipHeader h) throws IOException {
    Inflater inflater = new Inflater(true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    byte[] packed = new byte[PIECE];
    byte[] plain = new byte[1 << 15];
    long read = 0;
    long length = 0;
    int got = 0;
    CRC32 sum = new CRC32();
    try {
      while (!inflater.finished()) {
        int n = inflater.inflate(plain);
        sum.update(plain, 0, n);
        length += n;
        count(n);
        if (length <= largest) {
          bytes.write(plain, 0, n);
        }
        if (n == 0 && inflater.needsInput()) {
          got = in.read(packed);
          if (got < 0) {
            throw new EOFException("the archive ends in the middle of a file");
          }
          read += got;
          inflater.setInput(packed, 0, got);
        } else if (n == 0 && inflater.needsDictionary()) {
          return damaged(h, read);
        }
      }
      read -= back(packed, got, inflater);
      if (length > largest) {
        return Member.broken(h.name(), tooLarge());
      }
      boolean sound = !h.isSized() || sum.getValue() == h.sum() && read == h.packed();
      return sound ? Member.file(h.name(), bytes.toByteArray()) : damaged(h, read);
    } catch (DataFormatException e) {
      if (h.isSized()) {
        read -= back(packed, got, inflater);
        return damaged(h, read);
      }
      // Nobody knows where it ends: the next one's mark is looked for in all of the last piece.
      in.unread(packed, 0, got);
      return damaged(h, read);
    } finally {
      inflater.end();
    }
  }

  /** Gives back what the inflater did not need of the last piece; how much. */
  private int back(byte[] piece, int length, Inflater inflater) throws IOException {
    int rest = Math.min(length, inflater.getRemaining());
    in.unread(piece, length - rest, rest);
    return rest;
  }

  private String tooLarge() {
    return "is larger than " + (largest >> 20) + " MB";
  }

  private void count(long n) throws LimitException {
    unpacked += n;
    if (unpacked > most) {
      throw new LimitException("unpacks to more than " + (most >> 20) + " MB");
    }
  }

  /** Whether a file, or a folder that it is in, has a name that begins with a dot. */
  static boolean isHidden(String name) {
    boolean first = true;
    for (String step : name.split("/", -1)) {
      if (step.startsWith(".") && !step.equals(".") && !step.equals("..")
          || first && step.equals("__MACOSX")) {
        return true;
      }
      first = false;
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
