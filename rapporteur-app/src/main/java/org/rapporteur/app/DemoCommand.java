package org.rapporteur.app;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the brief of the invented crisis that comes along. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads the twelve invented stories that come along and opens their brief.")
final class DemoCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the page (default: rapporteur-demo.html here).")
  private Path output = Path.of("rapporteur-demo.html");

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.say(
        "an invented crisis over a strait, told by twelve stories: look at the first page, then"
            + " click any line to see the words that it rests on");
    int code;
    try (Samples samples = Samples.unpacked()) {
      code =
          Main.run(
              console,
              "brief",
              "--actors",
              samples.actors().toString(),
              "--output",
              output.toString(),
              samples.stories().toString());
    }
    if (code == ExitCode.OK.number()) {
      console.out().append(output.toAbsolutePath().toString()).append('\n');
      open();
    }
    return code;
  }

  /** Opens the page where there is a desktop; on a server the path that was printed must do. */
  private void open() throws IOException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean display =
        console.environment().containsKey("DISPLAY")
            || console.environment().containsKey("WAYLAND_DISPLAY");
    if (system.contains("mac")) {
      new ProcessBuilder(List.of("open", output.toString())).start();
    } else if (system.contains("win")) {
      if (!GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported()) {
        Desktop.getDesktop().browse(output.toAbsolutePath().toUri());
      }
    } else if (display) {
      new ProcessBuilder(
              List.of(
                  "sh",
                  "-c",
                  "command -v xdg-open >/dev/null && exec xdg-open \"$0\"",
                  output.toString()))
          .start();
    }
  }
}
