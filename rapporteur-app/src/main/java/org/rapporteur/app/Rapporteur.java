package org.rapporteur.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program as a whole. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads the news coverage of a diplomatic crisis and keeps a record of it.",
    footer = {
      "",
      "Begin with:  rapporteur brief PATH...   (files, folders, or - for standard input)",
      "Exit codes are those of sysexits: 64 wrong option, 65 bad input, 66 no input,",
      "73 cannot write, 74 input or output broke off, 75 record in use."
    },
    subcommands = {
      BriefCommand.class,
      ReadCommand.class,
      WatchCommand.class,
      ExtractCommand.class,
      ExportCommand.class,
      McpCommand.class,
      SearchCommand.class,
      ListCommand.class,
      RemoveCommand.class,
      CorrectCommand.class,
      ServeCommand.class,
      UserCommand.class,
      OriginalCommand.class,
      RecordCommand.class,
      ParseCommand.class,
      LexiconCommand.class,
      DemoCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    })
final class Rapporteur {}
