package org.rapporteur.server;

import java.util.List;

/**
 * What every page has.
 *
 * @param title of the page
 * @param query what stands in the search field
 * @param token what its forms carry
 * @param by who corrected last in this browser; empty if nobody did
 * @param note how old it is, if it is not of now; empty otherwise
 * @param user who is logged in; empty where there are no users
 * @param more pages that not everybody may see
 */
public record Frame(
    String title,
    String query,
    String token,
    String by,
    String note,
    String user,
    List<Link> more) {

  /** Copies the list. */
  public Frame {
    more = List.copyOf(more);
  }

  /** Of a page that nobody in particular sees. */
  static Frame plain(String title) {
    return new Frame(title, "", "", "", "", "", List.of());
  }
}
