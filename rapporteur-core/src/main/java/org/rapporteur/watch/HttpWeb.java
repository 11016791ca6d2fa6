package org.rapporteur.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLSocketFactory;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.date.WrittenDate;

/**
 * The web over HTTP, within limits: http and https only, no private addresses unless allowed, a few
 * redirections each of which is checked, a size and a time that no document may pass. Immutable.
 *
 * <p>A host's name is looked up once: the connection goes to the address that was checked, so a
 * name server that answers differently the next time leads nowhere.
 */
public final class HttpWeb implements Web {

  /** What may be fetched. */
  public enum Reach {
    PUBLIC_ONLY,
    PRIVATE_TOO
  }

  private static final int REDIRECTIONS = 5;

  private final Wire wire;
  private final Reach reach;
  private final int largest;
  private final Addresses.Lookup lookup;
  private final String agent;

  /**
   * A way to the web.
   *
   * @param agent how it names itself, with an address where to complain
   * @param reach what may be fetched
   * @param largest bytes that a document may have, unpacked
   * @param patience how long a document may take
   */
  public HttpWeb(String agent, Reach reach, int largest, Duration patience) {
    this(
        agent,
        reach,
        largest,
        patience,
        InetAddress::getAllByName,
        () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  HttpWeb(
      String agent,
      Reach reach,
      int largest,
      Duration patience,
      Addresses.Lookup lookup,
      Supplier<SSLSocketFactory> secret) {
    this.wire = new Wire(largest, patience, secret);
    this.agent = agent;
    this.reach = reach;
    this.largest = largest;
    this.lookup = lookup;
  }

  @Override
  public WebAnswer get(WebRequest wanted) throws IOException {
    URI address = ascii(wanted.address());
    for (int i = 0; i <= REDIRECTIONS; i++) {
      HttpAnswer answer =
          wire.get(address, Addresses.checked(address, reach, lookup), fields(wanted));
      Optional<URI> next = redirection(answer, address);
      if (next.isEmpty()) {
        return taken(answer, address);
      }
      address = ascii(next.get());
    }
    throw new IOException("redirects more than " + REDIRECTIONS + " times");
  }

  /**
   * Sends a document; whatever the answer, it leads nowhere else.
   *
   * @param to where to
   * @param fields of the request, besides those of every request
   * @param body the document
   * @return the answer's status
   * @throws IOException if it cannot or may not be sent; the message says why
   */
  public int post(URI to, Map<String, String> fields, byte[] body) throws IOException {
    URI address = ascii(to);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("User-Agent", agent);
    all.putAll(fields);
    return wire.post(address, Addresses.checked(address, reach, lookup), all, body).status();
  }

  private Map<String, String> fields(WebRequest wanted) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("User-Agent", agent);
    fields.put("Accept-Encoding", "gzip");
    wanted.etag().ifPresent(tag -> fields.put("If-None-Match", tag));
    wanted.lastModified().ifPresent(date -> fields.put("If-Modified-Since", date));
    return fields;
  }

  private static URI ascii(URI address) throws IOException {
    try {
      return URI.create(address.toASCIIString());
    } catch (IllegalArgumentException e) {
      throw new RefusedException("is no plain web address");
    }
  }

  private static Optional<URI> redirection(HttpAnswer answer, URI from) throws IOException {
    int status = answer.status();
    if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
      return Optional.empty();
    }
    String to = answer.field("Location").orElseThrow(() -> new IOException("redirects nowhere"));
    try {
      return Optional.of(from.resolve(to));
    } catch (IllegalArgumentException e) {
      throw new IOException("redirects to what is no address", e);
    }
  }

  private WebAnswer taken(HttpAnswer answer, URI address) throws IOException {
    byte[] body = answer.body();
    boolean packed = answer.field("Content-Encoding").filter("gzip"::equals).isPresent();
    if (packed && body.length > 0) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
        body = in.readNBytes(largest + 1);
      }
      if (body.length > largest) {
        throw HttpAnswer.tooLarge(largest);
      }
    }
    return new WebAnswer(answer.status(), address, body, fields(answer));
  }

  private static WebAnswer.Fields fields(HttpAnswer answer) {
    return new WebAnswer.Fields(
        answer.field("Content-Type"),
        answer.field("ETag"),
        answer.field("Last-Modified"),
        answer.field("Retry-After").flatMap(r -> wait(r, answer)));
  }

  /** RFC 9110, 10.2.3: seconds, or a date, which is set against the answer's own. */
  private static Optional<Duration> wait(String asked, HttpAnswer answer) {
    if (asked.matches("\\d{1,7}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(asked)));
    }
    Optional<OffsetDateTime> now = answer.field("Date").flatMap(HttpWeb::moment);
    return moment(asked)
        .flatMap(until -> now.map(n -> Duration.between(n, until)))
        .filter(wait -> !wait.isNegative());
  }

  private static Optional<OffsetDateTime> moment(String words) {
    return WrittenDate.parse(words).flatMap(Publication::time);
  }
}
