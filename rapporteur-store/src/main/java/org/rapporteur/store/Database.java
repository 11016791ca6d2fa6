package org.rapporteur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** What differs between the databases that can hold a record. */
interface Database {

  /** A connection to a record whose schema is the current one; made or brought up to date first. */
  Connection open() throws StoreException;

  /** The failure in a person's words. */
  StoreException explain(SQLException e);

  /** That something of the record, which is named, cannot be read. */
  StoreException damaged(String what, IOException e);
}
