package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.RecordAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which record a command uses. */
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      converter = Converter.class,
      description =
          "The record: a file (default: rapporteur.db here), or postgresql://user@host:port/database"
              + " with the password in PGPASSWORD or ~/.pgpass.")
  private RecordAddress address = RecordAddress.of(Path.of("rapporteur.db"));

  RecordAddress address() {
    return address;
  }

  /** The record that stands behind a command, if one does. */
  RecordAddress or(@Nullable RecordAddress given) {
    return given == null ? address : given;
  }

  /** Whether there is no file where the record should be; a server is asked when it is opened. */
  static boolean isMissing(RecordAddress record) {
    return record.file().filter(file -> !Files.exists(file)).isPresent();
  }

  /** Understands a record's address. */
  static final class Converter implements ITypeConverter<RecordAddress> {
    @Override
    public RecordAddress convert(String text) {
      try {
        return RecordAddress.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
