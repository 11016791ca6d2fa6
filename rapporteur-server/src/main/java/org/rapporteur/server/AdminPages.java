package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who may what: users, their roles, tokens of programs, and who did what. For admins alone. */
final class AdminPages {

  private static final int SHOWN = 200;

  private final Site site;
  private final Accounts accounts;

  AdminPages(Site site, Accounts accounts) {
    this.site = site;
    this.accounts = accounts;
  }

  void routes(RoutesConfig routes) {
    routes.get("/admin", ctx -> show(ctx, HttpStatus.OK, "", ""));
    routes.post("/admin/users", form(this::put));
    routes.post("/admin/roles", form(this::role));
    routes.post("/admin/removals", form(this::remove));
    routes.post("/admin/tokens", form(this::token));
    routes.post("/admin/revocations", form(this::revoke));
  }

  /** What a form does; returns what its page says that nothing else says. */
  private interface Deed {
    String does(Context ctx, String who) throws IOException, Refused;
  }

  private io.javalin.http.Handler form(Deed deed) {
    return ctx -> {
      site.guard().form(ctx);
      try {
        String secret = deed.does(ctx, Site.by(ctx));
        show(ctx, HttpStatus.OK, "", secret);
      } catch (IllegalArgumentException e) {
        show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "Not done: " + e.getMessage() + ".", "");
      }
    };
  }

  private void show(Context ctx, HttpStatus status, String wrong, String secret)
      throws IOException {
    Users users = accounts.now();
    Map<String, Object> model = site.model(ctx, "Users", "");
    model.put("users", users.all());
    model.put("tokens", users.tokens());
    model.put("roles", Arrays.stream(Users.Role.values()).map(Users::code).toList());
    model.put("log", accounts.log(SHOWN));
    model.put("wrong", wrong);
    model.put("secret", secret);
    ctx.header("Cache-Control", "no-store");
    ctx.status(status);
    site.render(ctx, "admin", model);
  }

  private static Users.Role role(Context ctx) {
    String typed = Site.told(ctx, "role");
    return List.of(Users.Role.values()).stream()
        .filter(r -> Users.code(r).equals(typed.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("choose a role"));
  }

  private String put(Context ctx, String who) throws IOException {
    char[] password = Site.told(ctx, "password").toCharArray();
    accounts.put(who, Site.told(ctx, "name"), role(ctx), password);
    return "";
  }

  private String role(Context ctx, String who) throws IOException, Refused {
    if (!accounts.role(who, Site.told(ctx, "name"), role(ctx))) {
      throw Site.missing("user");
    }
    return "";
  }

  private String remove(Context ctx, String who) throws IOException, Refused {
    if (!accounts.remove(who, Site.told(ctx, "name"))) {
      throw Site.missing("user");
    }
    return "";
  }

  private String token(Context ctx, String who) throws IOException {
    String label = Site.told(ctx, "label");
    return accounts.token(who, label, Site.told(ctx, "name"), role(ctx)).secret();
  }

  private String revoke(Context ctx, String who) throws IOException, Refused {
    if (!accounts.revoke(who, Site.told(ctx, "id"))) {
      throw Site.missing("token");
    }
    return "";
  }
}
