package org.rapporteur.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Reading;

/** What became of the articles of a run. Not thread-safe. */
final class RunReport {

  private static final int LISTED = 50;

  private final List<String> leftOut = new ArrayList<>();
  private int added;
  private int known;
  private int missed;
  private int unread;
  private int undated;
  private ExitCode code = ExitCode.OK;

  void added(Reading reading) {
    added++;
    if (Remarks.isUnread(reading)) {
      unread++;
      if (Remarks.isNotRead(reading) && code == ExitCode.OK) {
        code = ExitCode.DATA;
      }
    }
    if (reading.article().metadata().published().isEmpty()) {
      undated++;
    }
  }

  void known() {
    known++;
  }

  void leftOut(Incoming.LeftOut left) {
    missed++;
    if (leftOut.size() < LISTED) {
      leftOut.add(Terminal.plain(left.name() + ": " + left.reason()));
    }
    if (code == ExitCode.OK) {
      code = left.code();
    }
  }

  /** OK, or what the first article that was left out says. */
  ExitCode code() {
    return code;
  }

  /** Writes the table that ends a run. */
  void write(Writer out) throws IOException {
    row(out, "read", added + known);
    row(out, "new", added);
    row(out, "already known", known);
    row(out, "left out", missed);
    if (unread > 0) {
      row(out, "kept unread", unread);
    }
    if (undated > 0) {
      row(out, "without a day", undated);
    }
    for (String line : leftOut) {
      out.append("  ").append(line).append('\n');
    }
    if (missed > leftOut.size()) {
      out.append("  … and ").append(Integer.toString(missed - leftOut.size())).append(" more\n");
    }
  }

  private static void row(Writer out, String what, int number) throws IOException {
    out.append(String.format(java.util.Locale.ROOT, "%-14s%7d%n", what, number));
  }
}
