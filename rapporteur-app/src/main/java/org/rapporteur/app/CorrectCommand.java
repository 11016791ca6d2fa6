package org.rapporteur.app;

import picocli.CommandLine.Command;

/** {@code correct}: what people say of findings, kept beside what was read. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Corrects findings of a record.",
      "A correction is laid over what was read: it survives a new reading, shows in the brief by"
          + " whom it is, and can be taken back."
    },
    footer = {
      "",
      "Example:  rapporteur correct set s0123456789 speaker='Orla Venn (VAR)' --why 'heard it'"
    },
    subcommands = {
      CorrectFindingCommand.Reject.class,
      CorrectFindingCommand.Confirm.class,
      CorrectFindingCommand.Set.class,
      CorrectFindingCommand.Note.class,
      CorrectAddCommand.class,
      CorrectionListCommand.Held.class,
      CorrectionListCommand.Log.class,
      CorrectionListCommand.Undo.class,
      CorrectionListCommand.Export.class,
      CorrectionListCommand.Import.class
    })
final class CorrectCommand {}
