package org.rapporteur.read.format;

/**
 * How much is taken in at once, so that hostile or broken input fills neither memory nor time.
 *
 * @param document bytes of one document
 * @param unpacked bytes that one compressed source may unpack to
 * @param members documents in one archive
 * @param pages pages of one PDF document
 * @param depth archives inside archives
 */
public record Limits(long document, long unpacked, int members, int pages, int depth) {

  /** Refuses limits that let nothing in. */
  public Limits {
    if (document < 1 || unpacked < 1 || members < 1 || pages < 1 || depth < 0) {
      throw new IllegalArgumentException("limits that let nothing in: " + document);
    }
  }

  /** Characters that the text of one document may have. */
  public int characters() {
    return (int) Math.min(document, 1 << 28);
  }

  /** What suits news: 32 MB a document, 64 GB an archive, 2,000 pages. */
  public static Limits usual() {
    return new Limits(32L << 20, 64L << 30, 10_000_000, 2_000, 3);
  }
}
