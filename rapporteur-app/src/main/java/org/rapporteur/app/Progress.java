package org.rapporteur.app;

import java.util.Locale;

/** A count of articles and their speed, on standard error if that is a terminal. */
interface Progress extends AutoCloseable {

  /** One more. */
  void step();

  /** Says something without tearing the line. */
  void interrupt(Runnable message);

  @Override
  void close();

  /** The progress that fits the console. */
  static Progress on(Console console) {
    return console.errorIsTerminal() ? new Line(console) : new Silent();
  }

  /** Shows nothing. */
  record Silent() implements Progress {
    @Override
    public void step() {}

    @Override
    public void interrupt(Runnable message) {
      message.run();
    }

    @Override
    public void close() {}
  }

  /** Shows a line from the start, so that a person sees at once that something is done. */
  final class Line implements Progress {

    /** Nobody reads faster. */
    private static final long BETWEEN = 250_000_000L;

    /** Back to the line's beginning, and nothing after it. */
    private static final String ANEW = "\r\u001b[K";

    private final Console console;
    private final long start = System.nanoTime();
    private long shown = start - BETWEEN;
    private int count;

    Line(Console console) {
      this.console = console;
      show();
    }

    @Override
    public void step() {
      count++;
      show();
    }

    private void show() {
      long now = System.nanoTime();
      if (now - shown >= BETWEEN) {
        shown = now;
        console
            .err()
            .printf(
                Locale.ROOT,
                "%sreading  %,d articles  %.1f a second",
                ANEW,
                count,
                count * 1e9 / Math.max(1, now - start))
            .flush();
      }
    }

    @Override
    public void interrupt(Runnable message) {
      console.err().print(ANEW);
      message.run();
      shown -= BETWEEN;
    }

    @Override
    public void close() {
      shown -= BETWEEN;
      show();
      console.err().println();
    }
  }
}
