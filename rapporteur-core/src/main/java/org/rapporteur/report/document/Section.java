package org.rapporteur.report.document;

import java.util.List;

/**
 * A titled part of a brief.
 *
 * @param anchor short name for links, lower-case letters and hyphens
 * @param title what stands above it
 * @param parts in order
 * @param room how much of two printed pages it gets, against other sections; none at 0
 */
public record Section(String anchor, String title, List<Part> parts, int room) {

  /** Copies the list. */
  public Section {
    parts = List.copyOf(parts);
    if (room < 0) {
      throw new IllegalArgumentException("less than no room: " + room);
    }
  }

  /** A section with as much room as most. */
  public Section(String anchor, String title, List<Part> parts) {
    this(anchor, title, parts, 1);
  }
}
