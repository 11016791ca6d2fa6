package org.rapporteur.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.mcp.AssistantServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mcp}: the record for assistants. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Answers an assistant from the record (Model Context Protocol over standard input and"
            + " output; docs/assistants.md). A record that does not exist is an empty one.")
final class McpCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ReadingOptions options = new ReadingOptions();

  McpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Refusal, InterruptedException {
    LatestKnowledge latest = new LatestKnowledge(console, options, record.address());
    latest.load();
    console.say(
        "mcp: "
            + latest.get().readings().size()
            + " articles of "
            + record.address()
            + "; waiting");
    new AssistantServer(new Version().getVersion()[0], latest)
        .serve(console.in(), new FileOutputStream(FileDescriptor.out));
    return ExitCode.OK.number();
  }
}
