package org.rapporteur.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A record in a database of a PostgreSQL server.
 *
 * @param user who uses it; this system's user if none is named
 * @param password as typed in the address; never shown
 * @param host a name or a number; a number of version 6 in brackets
 * @param port the port
 * @param database the database
 * @param options what else its driver is told, such as {@code sslmode=require}
 */
record ServerAddress(
    Optional<String> user,
    Optional<String> password,
    String host,
    int port,
    String database,
    Optional<String> options)
    implements RecordAddress {

  private static final String SCHEME = "postgresql://";
  private static final int USUAL_PORT = 5432;
  private static final int LAST_PORT = 65_535;

  static boolean isOne(String text) {
    String start = text.toLowerCase(Locale.ROOT);
    return start.startsWith("postgresql:") || start.startsWith("postgres:");
  }

  static ServerAddress parse(String text) {
    int scheme = text.indexOf("://");
    int path = text.indexOf('/', scheme + 3);
    if (scheme < 0 || path < 0) {
      throw none("names no database");
    }
    String authority = text.substring(scheme + 3, path);
    int at = authority.lastIndexOf('@');
    String[] login = authority.substring(0, Math.max(at, 0)).split(":", 2);
    String place = authority.substring(at + 1);
    int colon = place.endsWith("]") ? -1 : place.lastIndexOf(':');
    String host = colon < 0 ? place : place.substring(0, colon);
    int question = text.indexOf('?', path);
    String database = decoded(text.substring(path + 1, question < 0 ? text.length() : question));
    Optional<String> options =
        question < 0 ? Optional.empty() : Optional.of(text.substring(question + 1));
    if (database.isBlank()) {
      throw none("names no database");
    }
    if (options.filter(o -> o.toLowerCase(Locale.ROOT).contains("password")).isPresent()) {
      throw none("has a password among its options; give it in PGPASSWORD or in ~/.pgpass");
    }
    return new ServerAddress(
        Optional.of(decoded(login[0])).filter(u -> !u.isEmpty()),
        login.length < 2 ? Optional.empty() : Optional.of(decoded(login[1])),
        host.isEmpty() ? "localhost" : host,
        colon < 0 ? USUAL_PORT : port(place.substring(colon + 1)),
        database,
        options);
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}")) {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= LAST_PORT) {
        return port;
      }
    }
    throw none("has no port from 1 to " + LAST_PORT + " behind the colon");
  }

  /** What was typed is not repeated: it may hold a password. */
  private static IllegalArgumentException none(String why) {
    return new IllegalArgumentException(
        "the address of the record " + why + "; write postgresql://user@host:port/database");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw none("has a % that stands for no character");
    }
  }

  @Override
  public Optional<Path> file() {
    return Optional.empty();
  }

  @Override
  public Optional<String> secret() {
    return password;
  }

  /** The address as its driver has it, without whose it is. */
  String jdbc() {
    return "jdbc:postgresql://"
        + host
        + ":"
        + port
        + "/"
        + encoded(database)
        + options.map(o -> "?" + o).orElse("");
  }

  /** The address as it may be shown. */
  @Override
  public String toString() {
    return SCHEME
        + user.map(u -> encoded(u) + "@").orElse("")
        + host
        + ":"
        + port
        + "/"
        + encoded(database)
        + options.map(o -> "?" + o).orElse("");
  }

  /** So that it is understood again: what divides an address is written as its number. */
  static String encoded(String text) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      all.append(
          "%@:/?#[] +".indexOf(c) < 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return all.toString();
  }
}
