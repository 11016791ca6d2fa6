package org.rapporteur.bench.articles;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rapporteur.read.format.charset.Decoder;
import org.rapporteur.read.format.page.PageContext;
import org.rapporteur.read.format.page.PageReader;

/** Reads broken variants of every page of a set: cut in half, with bytes flipped, doubled. */
final class Abuse {

  private static final int FLIPS = 200;

  private Abuse() {}

  /** Prints what failed; 0 if nothing did, else 1. */
  static int run(GoldSet set, PrintWriter out) throws IOException {
    int read = 0;
    int failed = 0;
    for (String id : set.pages().keySet()) {
      for (byte[] variant : variants(set.bytes(id), id.hashCode())) {
        read++;
        try {
          new PageReader().read(new Decoder().decode(variant).unmarked(), PageContext.of(id));
        } catch (RuntimeException | StackOverflowError e) {
          failed++;
          out.println(id + ": " + e);
        }
      }
    }
    out.println("abused " + read + " variants, " + failed + " failed");
    return failed == 0 ? 0 : 1;
  }

  private static List<byte[]> variants(byte[] page, long seed) {
    Random random = new Random(seed);
    byte[] flipped = page.clone();
    for (int i = 0; i < FLIPS && flipped.length > 0; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    byte[] doubled = Arrays.copyOf(page, page.length * 2);
    System.arraycopy(page, 0, doubled, page.length, page.length);
    return List.of(
        Arrays.copyOf(page, page.length / 2),
        Arrays.copyOfRange(page, page.length / 2, page.length),
        flipped,
        doubled);
  }
}
