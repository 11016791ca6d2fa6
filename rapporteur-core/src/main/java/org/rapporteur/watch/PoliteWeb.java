package org.rapporteur.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A web that fetches only what its sites allow robots (RFC 9309). Safe for any number of threads.
 */
public final class PoliteWeb implements Web {

  /** RFC 9309, 2.5: at least 500 kibibytes are read. */
  private static final int MOST_BYTES = 500 << 10;

  private static final Duration RULES_LAST = Duration.ofHours(12);

  private record Known(Robots robots, Instant until) {}

  private final Web web;
  private final Clock clock;
  private final String robot;
  private final Map<String, Known> rules = new ConcurrentHashMap<>();

  /**
   * A polite web.
   *
   * @param web the way to the documents
   * @param clock tells how old a site's rules are
   * @param robot the name that sites know this robot by
   */
  public PoliteWeb(Web web, Clock clock, String robot) {
    this.web = web;
    this.clock = clock;
    this.robot = robot;
  }

  /**
   * Fetches a document.
   *
   * @throws ForbiddenException if its site does not want robots there
   * @throws IOException if it cannot be fetched
   */
  @Override
  public WebAnswer get(WebRequest request) throws IOException {
    if (!rules(request.address()).allows(request.address())) {
      throw new ForbiddenException();
    }
    return web.get(request);
  }

  private Robots rules(URI address) throws IOException {
    String site = address.getScheme() + "://" + address.getRawAuthority();
    Known known = rules.get(site);
    if (known == null || clock.instant().isAfter(known.until())) {
      known = new Known(fetch(site), clock.instant().plus(RULES_LAST));
      rules.put(site, known);
    }
    return known.robots();
  }

  /** RFC 9309, 2.3.1: no such file allows all, a site that fails allows nothing. */
  private Robots fetch(String site) throws IOException {
    URI address;
    try {
      address = URI.create(site + "/robots.txt");
    } catch (IllegalArgumentException e) {
      throw new IOException("is no plain web address", e);
    }
    WebAnswer answer = web.get(WebRequest.of(address));
    if (answer.status() == 200) {
      int length = Math.min(answer.body().length, MOST_BYTES);
      return Robots.parse(new String(answer.body(), 0, length, StandardCharsets.UTF_8), robot);
    }
    return answer.status() >= 500 ? Robots.closed() : Robots.open();
  }

  /** A site does not want robots at an address. */
  public static final class ForbiddenException extends IOException {

    private static final long serialVersionUID = 1;

    ForbiddenException() {
      super("its site's robots.txt forbids it");
    }
  }
}
