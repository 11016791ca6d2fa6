package org.rapporteur.app;

/** A command that cannot go on: one line that names the thing and the remedy, and an exit code. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final String line;

  Refusal(ExitCode code, String message) {
    super(message);
    this.code = code;
    this.line = message;
  }

  Refusal(ExitCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.line = message;
  }

  String line() {
    return line;
  }

  ExitCode code() {
    return code;
  }
}
