package org.rapporteur.report.document;

import java.util.List;

/**
 * A titled part of a brief.
 *
 * @param anchor short name for links, lower-case letters and hyphens
 * @param title what stands above it
 * @param parts in order
 */
public record Section(String anchor, String title, List<Part> parts) {

  /** Copies the list. */
  public Section {
    parts = List.copyOf(parts);
  }
}
