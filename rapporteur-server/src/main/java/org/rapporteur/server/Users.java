package org.rapporteur.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Who may use a served record: a file with a line a user, {@code name:role:iterations:salt:hash},
 * and a line a token ({@link Token}). The file holds no password, only what one is checked against
 * (PBKDF2 with HMAC-SHA-256, RFC 8018). Immutable.
 */
public final class Users {

  /** What a user may do; each may what those before it may. */
  public enum Role {
    /** Read. */
    READER,
    /** Read and correct. */
    ANALYST,
    /** All that, and say who may what. */
    ADMIN
  }

  /**
   * Somebody.
   *
   * @param name what they are called
   * @param role what they may do
   */
  public record User(String name, Role role) {

    /** Whether they may do what a role may. */
    boolean may(Role wanted) {
      return role.compareTo(wanted) >= 0;
    }
  }

  /** Salt and hash as hexadecimal digits. */
  private record Known(User user, String line, int iterations, String salt, String hash) {}

  /** What names of users and tokens are made from. */
  static final String NAME = "[\\p{L}\\p{N} ._@-]{1,60}";

  private static final int ITERATIONS = 210_000;
  private static final int BITS = 256;
  private static final int SALT = 16;

  private final Map<String, Known> byName;
  private final List<Token> tokens;

  /** Checked where nobody has the name, so that an answer takes as long. */
  private final Known nobody;

  private Users(Map<String, Known> byName, List<Token> tokens) {
    this.byName = Map.copyOf(byName);
    this.tokens = List.copyOf(tokens);
    this.nobody = new Known(new User("", Role.READER), "", ITERATIONS, "00".repeat(SALT), "");
  }

  /** The users of a file; refused if a line is none. */
  static Users read(Path file) throws IOException {
    Map<String, Known> users = new LinkedHashMap<>();
    List<Token> tokens = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Optional<Token> token = Token.parse(line);
      if (token.isPresent()) {
        tokens.add(token.get());
        continue;
      }
      Optional<Known> known = parse(line);
      if (known.isEmpty()) {
        throw new IOException(file + ": line " + number + " is no user; make one with user");
      }
      users.put(known.get().user().name(), known.get());
    }
    if (users.isEmpty()) {
      throw new IOException(file + ": holds no user");
    }
    return new Users(users, tokens);
  }

  private static Optional<Known> parse(String line) {
    String[] parts = line.strip().split(":", -1);
    if (parts.length != 5 || !parts[0].matches(NAME) || !parts[2].matches("[1-9]\\d{3,7}")) {
      return Optional.empty();
    }
    try {
      Role role = Role.valueOf(parts[1].toUpperCase(Locale.ROOT));
      byte[] salt = HexFormat.of().parseHex(parts[3]);
      byte[] hash = HexFormat.of().parseHex(parts[4]);
      return salt.length < SALT || hash.length != BITS / 8
          ? Optional.empty()
          : Optional.of(
              new Known(
                  new User(parts[0], role),
                  line.strip(),
                  Integer.parseInt(parts[2]),
                  parts[3],
                  parts[4]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The line of a user. */
  public static String line(String name, Role role, char[] password) {
    if (!name.matches(NAME)) {
      throw new IllegalArgumentException("not a name: " + name);
    }
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    HexFormat hex = HexFormat.of();
    return String.join(
        ":",
        name,
        code(role),
        Integer.toString(ITERATIONS),
        hex.formatHex(salt),
        hex.formatHex(hash(password, salt, ITERATIONS)));
  }

  static String code(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** All, by name. */
  List<User> all() {
    return byName.values().stream()
        .map(Known::user)
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  /** All that is given out to programs. */
  List<Token> tokens() {
    return tokens;
  }

  /** The user of a name. */
  Optional<User> user(String name) {
    return Optional.ofNullable(byName.get(name)).map(Known::user);
  }

  /** The line of a user, which is another one after their password or role changed. */
  Optional<String> line(String name) {
    return Optional.ofNullable(byName.get(name)).map(Known::line);
  }

  /** The user of a name, if the password is theirs. */
  Optional<User> user(String name, char[] password) {
    Known known = byName.getOrDefault(name, nobody);
    byte[] salt = HexFormat.of().parseHex(known.salt());
    byte[] given = hash(password, salt, known.iterations());
    boolean same = MessageDigest.isEqual(HexFormat.of().parseHex(known.hash()), given);
    return same && byName.containsKey(name) ? Optional.of(known.user()) : Optional.empty();
  }

  /** Whose a secret is, with no more rights than both its token and its user have. */
  Optional<User> bearer(String secret) {
    for (Token token : tokens) {
      if (token.opens(secret)) {
        return user(token.user())
            .map(u -> new User(u.name(), u.may(token.role()) ? token.role() : u.role()));
      }
    }
    return Optional.empty();
  }

  private static byte[] hash(char[] password, byte[] salt, int iterations) {
    try {
      PBEKeySpec key = new PBEKeySpec(password, salt, iterations, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
    }
  }
}
