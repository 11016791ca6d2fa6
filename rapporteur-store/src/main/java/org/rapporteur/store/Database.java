package org.rapporteur.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What differs between the databases that can hold a record. */
interface Database {

  /** A connection to a record whose schema is the current one; made or brought up to date first. */
  Connection open() throws StoreException;

  /** The failure in a person's words. */
  StoreException explain(SQLException e);
}
