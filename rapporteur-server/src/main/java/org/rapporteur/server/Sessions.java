package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is here: nobody sees a page but those who gave their password, no program an answer but with
 * a token, and nobody may try many. A session's name is new with each login and known to the
 * browser alone; it ends when its user is changed. Thread-safe.
 */
final class Sessions {

  private static final String COOKIE = "rapporteur-session";
  private static final String BEARER = "Bearer ";
  private static final Duration LASTS = Duration.ofHours(12);
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int TRIES = 10;
  private static final int A_MINUTE = 600;

  /** More sessions or addresses than this at a time are forgotten. */
  private static final int MOST = 10_000;

  /** The user's line says whether they are still the same. */
  private record Session(String user, String line, Instant until) {}

  private record Failures(int count, Instant since) {}

  private final Accounts accounts;
  private final Site site;
  private final Clock clock;
  private final Pace pace;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Map<String, Failures> failures = new ConcurrentHashMap<>();

  Sessions(Accounts accounts, Site site) {
    this.accounts = accounts;
    this.site = site;
    this.clock = site.clock();
    this.pace = new Pace(clock, A_MINUTE);
  }

  void routes(RoutesConfig routes) {
    routes.before(this::check);
    routes.get("/login", ctx -> show(ctx, HttpStatus.OK, ""));
    routes.post("/login", this::login);
    routes.post("/logout", this::logout);
  }

  private Optional<Users.User> here(Context ctx) throws IOException {
    Session session = sessions.get(Optional.ofNullable(ctx.cookie(COOKIE)).orElse(""));
    if (session == null || clock.instant().isAfter(session.until())) {
      return Optional.empty();
    }
    Users users = accounts.now();
    return users.line(session.user()).filter(session.line()::equals).isPresent()
        ? users.user(session.user())
        : Optional.empty();
  }

  /** The user of a program's token; programs ask for what is made for programs. */
  private Optional<Users.User> program(Context ctx) throws IOException, Refused {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    if (!header.startsWith(BEARER) || !isForPrograms(ctx)) {
      return Optional.empty();
    }
    if (isTooMany(ctx.ip())) {
      throw slower();
    }
    Optional<Users.User> user = accounts.now().bearer(header.substring(BEARER.length()).strip());
    if (user.isEmpty()) {
      failed(ctx);
    }
    return user;
  }

  private static boolean isForPrograms(Context ctx) {
    return ctx.path().startsWith("/api/");
  }

  private static boolean reads(Context ctx) {
    return ctx.method().name().equals("GET") || ctx.method().name().equals("HEAD");
  }

  private void check(Context ctx) throws IOException, Refused {
    if (ctx.path().equals("/login") || ctx.path().equals("/style.css")) {
      return;
    }
    Optional<Users.User> program = program(ctx);
    Optional<Users.User> user = program.isPresent() ? program : here(ctx);
    if (user.isEmpty() && reads(ctx) && !isForPrograms(ctx)) {
      ctx.redirect("/login", HttpStatus.SEE_OTHER);
      ctx.skipRemainingHandlers();
      return;
    }
    if (user.isEmpty()) {
      throw new Refused(HttpStatus.UNAUTHORIZED, "Log in first.");
    }
    if (!pace.allows(user.get().name())) {
      ctx.header("Retry-After", "60");
      throw slower();
    }
    boolean free = reads(ctx) || ctx.path().equals("/logout");
    if (!free && !user.get().may(Users.Role.ANALYST)) {
      throw new Refused(HttpStatus.FORBIDDEN, "You may read; ask for the role of an analyst.");
    }
    if (ctx.path().startsWith("/admin") && !user.get().may(Users.Role.ADMIN)) {
      throw new Refused(HttpStatus.FORBIDDEN, "This is for admins.");
    }
    ctx.attribute(Guard.USER, user.get());
  }

  private static Refused slower() {
    return new Refused(HttpStatus.TOO_MANY_REQUESTS, "Too many requests; wait a little.");
  }

  private void show(Context ctx, HttpStatus status, String wrong) {
    Map<String, Object> model = site.model(ctx, "Log in", "");
    model.put("wrong", wrong);
    ctx.status(status);
    site.render(ctx, "login", model);
  }

  private void login(Context ctx) throws IOException, Refused {
    site.guard().form(ctx);
    String from = ctx.ip();
    if (isTooMany(from)) {
      show(ctx, HttpStatus.TOO_MANY_REQUESTS, "Too many tries; wait five minutes.");
      return;
    }
    Optional<Users.User> user =
        accounts.now().user(Site.told(ctx, "name"), Site.told(ctx, "password").toCharArray());
    if (user.isEmpty()) {
      failed(ctx);
      show(ctx, HttpStatus.FORBIDDEN, "Name or password is wrong.");
      return;
    }
    failures.remove(from);
    if (sessions.size() > MOST) {
      sessions.clear();
    }
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    String name = user.get().name();
    String line = accounts.now().line(name).orElse("");
    sessions.put(id, new Session(name, line, clock.instant().plus(LASTS)));
    accounts.note(name, "came");
    ctx.cookie(cookie(id));
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  /** What was given may be a password in the wrong field: it is not noted. */
  private void failed(Context ctx) throws IOException {
    accounts.note("somebody at " + ctx.ip(), "was not let in");
    failures.merge(
        ctx.ip(),
        new Failures(1, clock.instant()),
        (f, one) -> new Failures(f.count() + 1, f.since()));
  }

  private boolean isTooMany(String from) {
    if (failures.size() > MOST) {
      failures.clear();
    }
    Failures tries = failures.get(from);
    if (tries != null && clock.instant().isAfter(tries.since().plus(WINDOW))) {
      failures.remove(from);
      return false;
    }
    return tries != null && tries.count() >= TRIES;
  }

  private static Cookie cookie(String id) {
    Cookie cookie = new Cookie(COOKIE, id);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  private void logout(Context ctx) throws Refused {
    site.guard().form(ctx);
    sessions.remove(Optional.ofNullable(ctx.cookie(COOKIE)).orElse(""));
    ctx.removeCookie(COOKIE);
    ctx.redirect("/login", HttpStatus.SEE_OTHER);
  }
}
