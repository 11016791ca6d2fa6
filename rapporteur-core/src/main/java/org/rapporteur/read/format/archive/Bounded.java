package org.rapporteur.read.format.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends with a {@link LimitException} when more bytes come than are allowed, so that a
 * small file cannot unpack to fill the memory. Not thread-safe.
 */
public final class Bounded extends FilterInputStream {

  private final long most;
  private final String what;
  private long taken;

  /**
   * Bounds a stream.
   *
   * @param most how many bytes may come
   * @param what begins the message: {@code unpacks to}
   */
  public Bounded(InputStream in, long most, String what) {
    super(in);
    this.most = most;
    this.what = what;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    int n = super.read(into, at, length);
    count(Math.max(0, n));
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int n) throws LimitException {
    taken += n;
    if (taken > most) {
      throw new LimitException(what + " more than " + (most >> 20) + " MB");
    }
  }
}
