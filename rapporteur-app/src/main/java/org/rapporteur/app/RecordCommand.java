package org.rapporteur.app;

import picocli.CommandLine.Command;

/** {@code record}: looks after the file of a record. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks after the file of a record.",
    subcommands = {RecordCheckCommand.class, RecordRepairCommand.class})
final class RecordCommand {}
