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

  /** Shows a bar from the start, so that a person sees at once that something is done. */
  final class Bar implements Progress {

    private final ProgressBar bar;

    Bar(Console console) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("reading")
              .setInitialMax(-1)
              .setStyle(
                  console.colour()
                      ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                      : ProgressBarStyle.ASCII)
              .setUnit(" articles", 1)
              .showSpeed()
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void interrupt(Runnable message) {
      bar.pause();
      message.run();
      bar.resume();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
