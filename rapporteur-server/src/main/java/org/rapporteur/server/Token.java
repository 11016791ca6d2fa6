package org.rapporteur.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What a program shows instead of a password: a line {@code token:id:label:user:role:day:hash} of
 * the users' file. The secret has 256 random bits, so that its plain hash (SHA-256) gives nothing
 * away; it is shown once and kept nowhere.
 *
 * @param id by which it is revoked
 * @param label what it is for
 * @param user whose it is
 * @param role what it may do, as far as its user may
 * @param day when it was made
 * @param hash of the secret, as hexadecimal digits
 */
public record Token(
    String id, String label, String user, Users.Role role, LocalDate day, String hash) {

  private static final String MARK = "token";
  private static final String PREFIX = "rapporteur_";

  /**
   * A token with its secret, which is nowhere else.
   *
   * @param token as it is kept
   * @param secret as it is shown, once
   */
  public record Made(Token token, String secret) {}

  static Made make(String label, String user, Users.Role role, LocalDate day) {
    if (!label.matches(Users.NAME)) {
      throw new IllegalArgumentException("not a label: " + label);
    }
    SecureRandom random = new SecureRandom();
    byte[] id = new byte[4];
    byte[] bytes = new byte[32];
    random.nextBytes(id);
    random.nextBytes(bytes);
    String secret = PREFIX + HexFormat.of().formatHex(bytes);
    Token token = new Token(HexFormat.of().formatHex(id), label, user, role, day, hash(secret));
    return new Made(token, secret);
  }

  static Optional<Token> parse(String line) {
    String[] parts = line.strip().split(":", -1);
    if (parts.length != 7
        || !parts[0].equals(MARK)
        || !parts[1].matches("[0-9a-f]{8}")
        || !parts[2].matches(Users.NAME)
        || !parts[6].matches("[0-9a-f]{64}")) {
      return Optional.empty();
    }
    try {
      Users.Role role = Users.Role.valueOf(parts[4].toUpperCase(Locale.ROOT));
      return Optional.of(
          new Token(parts[1], parts[2], parts[3], role, LocalDate.parse(parts[5]), parts[6]));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  String line() {
    return String.join(":", MARK, id, label, user, Users.code(role), day.toString(), hash);
  }

  /** Whether a secret is its own; takes as long for each. */
  boolean opens(String secret) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), hash(secret).getBytes(StandardCharsets.US_ASCII));
  }

  private static String hash(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
