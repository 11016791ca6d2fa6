package org.rapporteur.read.format.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a zip archive. */
public final class ZipMembers implements Members {

  private final ZipInputStream zip;
  private final long largest;
  private final long most;
  private final int count;
  private long unpacked;
  private int seen;

  /**
   * Opens an archive.
   *
   * @param largest bytes that one file may have
   * @param most bytes that all may have
   * @param count how many files there may be
   */
  public ZipMembers(InputStream in, long largest, long most, int count) {
    this.zip = new ZipInputStream(in);
    this.largest = largest;
    this.most = most;
    this.count = count;
  }

  @Override
  public Optional<Member> next() throws IOException {
    for (ZipEntry entry = entry(); entry != null; entry = entry()) {
      if (++seen > count) {
        throw new LimitException("holds more than " + count + " files");
      }
      if (entry.isDirectory() || isHidden(entry.getName())) {
        continue;
      }
      return Optional.of(member(entry.getName()));
    }
    return Optional.empty();
  }

  private @Nullable ZipEntry entry() throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new ZipException("a file name in it cannot be read");
    }
  }

  private Member member(String name) throws IOException {
    byte[] bytes = zip.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
    unpacked += bytes.length;
    if (unpacked > most) {
      throw new LimitException("unpacks to more than " + (most >> 20) + " MB");
    }
    if (bytes.length > largest) {
      return Member.broken(name, "is larger than " + (largest >> 20) + " MB");
    }
    return Member.file(name, bytes);
  }

  static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
