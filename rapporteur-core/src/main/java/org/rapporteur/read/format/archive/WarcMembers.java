package org.rapporteur.read.format.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The documents of a web archive (ISO 28500), plain or compressed, as the stream comes. Answers
 * other than 200, pictures, scripts and the like are passed over.
 */
public final class WarcMembers implements Members {

  private final WarcReader warc;
  private final long largest;

  /**
   * Opens an archive.
   *
   * @param largest bytes that one document may have
   */
  public WarcMembers(InputStream in, long largest) throws IOException {
    this.warc = new WarcReader(in);
    this.warc.setLenient(true);
    this.largest = largest;
  }

  @Override
  public Optional<Member> next() throws IOException {
    try {
      for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
        Optional<Member> member = member(record.get());
        if (member.isPresent()) {
          return member;
        }
      }
      return Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
      throw new IOException("the web archive is damaged: " + e.getMessage(), e);
    }
  }

  private Optional<Member> member(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      return answered(response);
    }
    if (record instanceof WarcResource resource) {
      String type = resource.headers().first("Content-Type").orElse("");
      return isDocument(type)
          ? Optional.of(taken(resource, type, resource.body().stream()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Member> answered(WarcResponse response) throws IOException {
    String target = name(response);
    HttpResponse http;
    try {
      http = response.http();
    } catch (IOException e) {
      return Optional.of(Member.broken(target, "its HTTP answer cannot be read"));
    }
    String type = http.headers().first("Content-Type").orElse("");
    if (http.status() != 200 || !isDocument(type)) {
      return Optional.empty();
    }
    InputStream body;
    try {
      body = http.bodyDecoded().stream();
    } catch (IOException e) {
      return Optional.of(Member.broken(target, "its content encoding cannot be read"));
    }
    return Optional.of(taken(response, type, body));
  }

  private Member taken(WarcTargetRecord record, String type, InputStream body) {
    String target = name(record);
    byte[] bytes;
    try {
      bytes = body.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
    } catch (IOException e) {
      return Member.broken(target, "is cut or damaged: " + e.getMessage());
    }
    if (bytes.length > largest) {
      return Member.broken(target, "is larger than " + (largest >> 20) + " MB");
    }
    Optional<String> said = Optional.of(type).filter(t -> !t.isBlank());
    return Member.fetched(
        target,
        bytes,
        new Member.Carrier(Optional.ofNullable(record.target()), said, date(record)));
  }

  /** The address of a record; one that does not say it is called after its place. */
  private static String name(WarcTargetRecord record) {
    return Optional.ofNullable(record.target()).orElse("record at " + record.position());
  }

  private static Optional<Instant> date(WarcRecord record) {
    try {
      return Optional.of(record.date());
    } catch (RuntimeException e) {
      // The date of a record is not needed to read it, and jwarc throws what its parser throws.
      return Optional.empty();
    }
  }

  private static boolean isDocument(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT).strip();
    return type.isEmpty()
        || type.startsWith("text/html")
        || type.startsWith("text/plain")
        || type.startsWith("application/xhtml")
        || type.startsWith("application/pdf")
        || type.contains("xml")
        || type.contains("json");
  }

  @Override
  public void close() throws IOException {
    warc.close();
  }
}
