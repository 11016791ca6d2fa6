package org.rapporteur.app;

/** How the program ends, as BSD's {@code sysexits.h} numbers it. */
enum ExitCode {
  OK(0),
  /** Wrong command line. */
  USAGE(64),
  /** The input is not what it should be. */
  DATA(65),
  /** The input does not exist or cannot be read. */
  NO_INPUT(66),
  /** Something that is needed is missing. */
  UNAVAILABLE(69),
  /** An error in the program. */
  SOFTWARE(70),
  /** The output cannot be created. */
  CANNOT_CREATE(73),
  /** Reading or writing broke off: a full disk. */
  IO(74),
  /** Try again later: the record is in use. */
  TRY_LATER(75);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
