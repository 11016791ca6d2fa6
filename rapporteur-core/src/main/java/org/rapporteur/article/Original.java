package org.rapporteur.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.rapporteur.text.OffsetMap;
import org.rapporteur.text.Span;

/**
 * What an article was read from, byte for byte, and the way from the article's text to it: so that
 * evidence can be shown in place. Kept compressed. Immutable.
 */
public final class Original {

  private final String mediaType;
  private final Optional<String> charset;
  private final byte[] packed;
  private final int length;
  private final Optional<OffsetMap> offsets;

  private Original(
      String mediaType,
      Optional<String> charset,
      byte[] packed,
      int length,
      Optional<OffsetMap> offsets) {
    this.mediaType = mediaType;
    this.charset = charset;
    this.packed = packed;
    this.length = length;
    this.offsets = offsets;
  }

  /**
   * An original.
   *
   * @param mediaType {@code text/html}, {@code application/pdf}
   * @param charset what its characters were decoded with, if it is text
   * @param bytes as they came
   * @param offsets from the article's text to the decoded original, where there is such a way
   */
  public static Original of(
      String mediaType, Optional<String> charset, byte[] bytes, Optional<OffsetMap> offsets) {
    return new Original(mediaType, charset, pack(bytes), bytes.length, offsets);
  }

  /**
   * An original as it was kept.
   *
   * @param packed what {@link #packed} gave
   * @param length the number of bytes unpacked
   */
  public static Original kept(
      String mediaType,
      Optional<String> charset,
      byte[] packed,
      int length,
      Optional<OffsetMap> offsets) {
    return new Original(mediaType, charset, packed.clone(), length, offsets);
  }

  private static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** What its characters were decoded with, if it is text. */
  public Optional<String> charset() {
    return charset;
  }

  /** The bytes as they came. */
  public byte[] bytes() {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes in zlib form, as they are kept. */
  public byte[] packed() {
    return packed.clone();
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /** From the article's text to the decoded original, where there is such a way. */
  public Optional<OffsetMap> offsets() {
    return offsets;
  }

  /** Its characters, which the offsets count; empty if it is not text. */
  public Optional<String> text() {
    return charset
        .filter(Charset::isSupported)
        .map(c -> new String(bytes(), Charset.forName(c)))
        // Markup is read from after its byte-order mark, plain text with it.
        .map(t -> isMarkup() && t.startsWith("\uFEFF") ? t.substring(1) : t);
  }

  /**
   * What stands in the original where a stretch of the article's text came from, markup and all;
   * empty if there is no way back.
   */
  public Optional<String> passage(Span span) {
    Optional<Span> place = offsets.map(o -> o.toOriginal(span));
    return text()
        .filter(t -> place.isPresent() && place.get().end() <= t.length())
        .map(t -> place.get().in(t));
  }

  private boolean isMarkup() {
    return mediaType.equals("text/html");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Original o
        && mediaType.equals(o.mediaType)
        && charset.equals(o.charset)
        && Arrays.equals(packed, o.packed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(packed);
  }

  @Override
  public String toString() {
    return mediaType + ", " + length + " bytes";
  }
}
