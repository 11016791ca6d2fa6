package org.rapporteur.app;

import picocli.CommandLine.Command;

/** {@code record}: looks after a record. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks after a record: is it whole, and at another place.",
    subcommands = {RecordCheckCommand.class, RecordRepairCommand.class, RecordCopyCommand.class})
final class RecordCommand {}
