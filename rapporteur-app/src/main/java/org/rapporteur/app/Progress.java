package org.rapporteur.app;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

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
    return console.errorIsTerminal() ? new Bar(console) : new Silent();
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

  /** Shows a bar from the first second on: what is over sooner needs none. */
  final class Bar implements Progress {
    private static final int PATIENCE_MILLISECONDS = 1000;

    private final Console console;
    private final long begun = System.nanoTime();
    private final java.util.List<ProgressBar> bar = new java.util.ArrayList<>();
    private int steps;

    Bar(Console console) {
      this.console = console;
    }

    @Override
    public void step() {
      steps++;
      if (bar.isEmpty() && System.nanoTime() - begun > PATIENCE_MILLISECONDS * 1_000_000L) {
        bar.add(
            new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(-1)
                .setStyle(
                    console.colour()
                        ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                        : ProgressBarStyle.ASCII)
                .setUnit(" articles", 1)
                .showSpeed()
                .build());
      }
      bar.forEach(b -> b.stepTo(steps));
    }

    @Override
    public void interrupt(Runnable message) {
      bar.forEach(ProgressBar::pause);
      message.run();
      bar.forEach(ProgressBar::resume);
    }

    @Override
    public void close() {
      bar.forEach(ProgressBar::close);
    }
  }
}
