package org.rapporteur.server;

import java.io.IOException;

/** A way by which alerts leave the server. Used by one thread at a time. */
public interface Courier {

  /** What it is called in the record, which remembers how far it came. */
  String name();

  /**
   * Brings an alert; brought again, it is the same one.
   *
   * @param told what is brought
   * @throws IOException if it could not be brought; it is tried again later
   */
  void bring(ToldAlert told) throws IOException;
}
