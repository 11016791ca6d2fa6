package org.rapporteur.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.rapporteur.article.Publication;
import org.rapporteur.read.format.date.WrittenDate;

/**
 * The web over HTTP, within limits: http and https only, no private addresses unless allowed, a few
 * redirections each of which is checked, a size and a time that no document may pass. Immutable.
 *
 * <p>An address is looked up once for the check and again by the connection, so a name server that
 * answers differently the second time could lead astray; where that matters, run behind a proxy.
 */
public final class HttpWeb implements Web {

  /** What may be fetched. */
  public enum Reach {
    PUBLIC_ONLY,
    PRIVATE_TOO
  }

  private static final int REDIRECTIONS = 5;

  private final HttpClient client;
  private final Reach reach;
  private final int largest;
  private final Duration patience;
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
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
    this.agent = agent;
    this.reach = reach;
    this.largest = largest;
    this.patience = patience;
  }

  @Override
  public WebAnswer get(WebRequest wanted) throws IOException {
    URI address = wanted.address();
    for (int i = 0; i <= REDIRECTIONS; i++) {
      Addresses.check(address, reach);
      HttpResponse<byte[]> answer = send(wanted, address);
      Optional<URI> next = redirection(answer, address);
      if (next.isEmpty()) {
        return taken(answer, address);
      }
      address = next.get();
    }
    throw new IOException("redirects more than " + REDIRECTIONS + " times");
  }

  private HttpResponse<byte[]> send(WebRequest wanted, URI address) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", agent)
            .header("Accept-Encoding", "gzip");
    wanted.etag().ifPresent(tag -> request.header("If-None-Match", tag));
    wanted.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
    // A request's own time limit ends with the head of the answer; this one is for all of it.
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), head -> new BoundedBody(largest));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("is not there after " + patience.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  private static Optional<URI> redirection(HttpResponse<byte[]> answer, URI from)
      throws IOException {
    int status = answer.statusCode();
    if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
      return Optional.empty();
    }
    String to =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IOException("redirects nowhere"));
    try {
      return Optional.of(from.resolve(to));
    } catch (IllegalArgumentException e) {
      throw new IOException("redirects to what is no address", e);
    }
  }

  private WebAnswer taken(HttpResponse<byte[]> answer, URI address) throws IOException {
    byte[] body = answer.body();
    boolean packed =
        answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    if (packed && body.length > 0) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
        body = in.readNBytes(largest + 1);
      }
      if (body.length > largest) {
        throw BoundedBody.tooLarge(largest);
      }
    }
    return new WebAnswer(answer.statusCode(), address, body, fields(answer));
  }

  private static WebAnswer.Fields fields(HttpResponse<byte[]> answer) {
    return new WebAnswer.Fields(
        answer.headers().firstValue("Content-Type"),
        answer.headers().firstValue("ETag"),
        answer.headers().firstValue("Last-Modified"),
        answer.headers().firstValue("Retry-After").flatMap(r -> wait(r, answer)));
  }

  /** RFC 9110, 10.2.3: seconds, or a date, which is set against the answer's own. */
  private static Optional<Duration> wait(String asked, HttpResponse<byte[]> answer) {
    if (asked.matches("\\d{1,7}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(asked)));
    }
    Optional<OffsetDateTime> now = answer.headers().firstValue("Date").flatMap(HttpWeb::moment);
    return moment(asked)
        .flatMap(until -> now.map(n -> Duration.between(n, until)))
        .filter(wait -> !wait.isNegative());
  }

  private static Optional<OffsetDateTime> moment(String words) {
    return WrittenDate.parse(words).flatMap(Publication::time);
  }
}
