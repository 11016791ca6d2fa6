package org.rapporteur.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps other sites out: a page elsewhere cannot reach this server under a name of its own (DNS
 * rebinding), cannot post into it (no token), and nothing that an article holds runs in a page.
 * Thread-safe.
 */
final class Guard {

  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String COOKIE = "rapporteur";
  private static final String NAME = "rapporteur-by";

  /** The attribute of a request that says which user it is from. */
  static final String USER = "user";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final SecureRandom random = new SecureRandom();

  /** Refuses what does not come from here, and says what browsers must not do. */
  void check(Context ctx) throws Refused {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    // Under "no-referrer" browsers send a form of this site with the origin "null".
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cache-Control", "no-cache");
    String host = Optional.ofNullable(ctx.header("Host")).orElse("");
    if (!HOSTS.contains(name(host))) {
      throw new Refused(
          HttpStatus.MISDIRECTED_REQUEST, "This server answers to this machine only.");
    }
    String origin = ctx.header("Origin");
    if (origin != null && !origin.equals("http://" + host)) {
      throw new Refused(HttpStatus.FORBIDDEN, "This comes from another site.");
    }
  }

  private static String name(String host) {
    int port = host.lastIndexOf(':');
    return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
  }

  /** What the forms of this browser carry. */
  String token(Context ctx) {
    String known = ctx.cookie(COOKIE);
    if (known != null && known.matches("[0-9a-f]{64}")) {
      return known;
    }
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    Cookie cookie = new Cookie(COOKIE, token);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    ctx.cookie(cookie);
    return token;
  }

  /** Who corrected last in this browser; empty text if nobody did. */
  String name(Context ctx) {
    Optional<Users.User> user = user(ctx);
    if (user.isPresent()) {
      return user.get().name();
    }
    String kept = Optional.ofNullable(ctx.cookie(NAME)).orElse("");
    try {
      return URLDecoder.decode(kept, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The user that a request is from, where there are users. */
  static Optional<Users.User> user(Context ctx) {
    return Optional.ofNullable(ctx.<Users.User>attribute(USER));
  }

  /** Spares whoever corrects again to type their name again. */
  void remember(Context ctx, String name) {
    Cookie cookie = new Cookie(NAME, Address.part(name));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    ctx.cookie(cookie);
  }

  /** Refuses a form that is not one of this server's. */
  void form(Context ctx) throws Refused {
    String cookie = Optional.ofNullable(ctx.cookie(COOKIE)).orElse("");
    String sent = Optional.ofNullable(ctx.formParam("token")).orElse("");
    boolean same =
        MessageDigest.isEqual(
            cookie.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    if (cookie.isEmpty() || !same) {
      throw new Refused(
          HttpStatus.FORBIDDEN, "This form is too old or from another site; load the page again.");
    }
  }
}
