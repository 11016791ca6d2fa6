package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is here: nobody sees a page but those who gave their password, and nobody may try many. A
 * session's name is new with each login and known to the browser alone. Thread-safe.
 */
final class Sessions {

  private static final String COOKIE = "rapporteur-session";
  private static final Duration LASTS = Duration.ofHours(12);
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int TRIES = 10;

  /** More sessions or addresses than this at a time are forgotten. */
  private static final int MOST = 10_000;

  private record Session(Users.User user, Instant until) {}

  private record Failures(int count, Instant since) {}

  private final Users users;
  private final Site site;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Map<String, Failures> failures = new ConcurrentHashMap<>();

  Sessions(Users users, Site site) {
    this.users = users;
    this.site = site;
    this.clock = site.clock();
  }

  void routes(RoutesConfig routes) {
    routes.before(this::check);
    routes.get("/login", ctx -> show(ctx, HttpStatus.OK, ""));
    routes.post("/login", this::login);
    routes.post("/logout", this::logout);
  }

  private Optional<Users.User> here(Context ctx) {
    Session session = sessions.get(Optional.ofNullable(ctx.cookie(COOKIE)).orElse(""));
    return session == null || clock.instant().isAfter(session.until())
        ? Optional.empty()
        : Optional.of(session.user());
  }

  private void check(Context ctx) throws Refused {
    if (ctx.path().equals("/login") || ctx.path().equals("/style.css")) {
      return;
    }
    Optional<Users.User> user = here(ctx);
    if (user.isEmpty() && ctx.method().name().equals("GET") && !ctx.path().startsWith("/api/")) {
      ctx.redirect("/login", HttpStatus.SEE_OTHER);
      ctx.skipRemainingHandlers();
    } else if (user.isEmpty()) {
      throw new Refused(HttpStatus.UNAUTHORIZED, "Log in first.");
    } else if (!ctx.method().name().equals("GET")
        && !ctx.path().equals("/logout")
        && user.get().role() == Users.Role.READER) {
      throw new Refused(HttpStatus.FORBIDDEN, "You may read; ask for the role of an analyst.");
    } else {
      ctx.attribute(Guard.USER, user.get().name());
    }
  }

  private void show(Context ctx, HttpStatus status, String wrong) {
    Map<String, Object> model = site.model(ctx, "Log in", "");
    model.put("wrong", wrong);
    ctx.status(status);
    site.render(ctx, "login", model);
  }

  private void login(Context ctx) throws Refused {
    site.guard().form(ctx);
    String from = ctx.ip();
    if (isTooMany(from)) {
      show(ctx, HttpStatus.TOO_MANY_REQUESTS, "Too many tries; wait five minutes.");
      return;
    }
    Optional<Users.User> user =
        users.user(Site.told(ctx, "name"), Site.told(ctx, "password").toCharArray());
    if (user.isEmpty()) {
      failures.merge(
          from,
          new Failures(1, clock.instant()),
          (f, one) -> new Failures(f.count() + 1, f.since()));
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
    sessions.put(id, new Session(user.get(), clock.instant().plus(LASTS)));
    ctx.cookie(cookie(id));
    ctx.redirect("/", HttpStatus.SEE_OTHER);
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
