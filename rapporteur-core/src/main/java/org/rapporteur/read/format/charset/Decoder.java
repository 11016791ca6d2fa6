package org.rapporteur.read.format.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.read.format.charset.Decoded.Basis;

/**
 * Turns bytes into characters: by their byte-order mark, by what they or their carrier declare, as
 * UTF-8 if they are that to the letter, else by the look of them. Immutable.
 *
 * <p>A declared one-byte encoding is not believed of bytes that are sound UTF-8 beyond ASCII: no
 * text of that encoding looks so by chance.
 */
public final class Decoder {

  private static final int SAMPLE = 1 << 16;
  private static final int HEAD = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Decodes bytes that nothing is known of. */
  public Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * Decodes.
   *
   * @param declared the encoding that the carrier names, a content type or a bare name
   */
  public Decoded decode(byte[] bytes, Optional<String> declared) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return lenient(bytes, marked.get(), Basis.BYTE_ORDER_MARK);
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    Optional<Charset> named = declared.flatMap(Decoder::named).or(() -> declaredInside(bytes));
    if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
      Optional<Decoded> believed = believed(bytes, named.get(), utf8);
      if (believed.isPresent()) {
        return believed.get();
      }
    }
    if (utf8.isPresent()) {
      Basis basis = named.isPresent() ? Basis.DECLARED : Basis.STRICT_UTF8;
      return new Decoded(utf8.get(), "UTF-8", basis, List.of());
    }
    return detected(bytes, named);
  }

  private static Optional<Decoded> believed(byte[] bytes, Charset named, Optional<String> utf8) {
    boolean wide = named.name().startsWith("UTF-");
    if (utf8.isPresent() && !wide) {
      boolean plain = utf8.get().length() == bytes.length;
      if (!plain && !named.name().startsWith("ISO-2022")) {
        Diagnostic wrong =
            Diagnostic.of("charset-corrected", "declares " + named.name() + " but is UTF-8");
        return Optional.of(new Decoded(utf8.get(), "UTF-8", Basis.STRICT_UTF8, List.of(wrong)));
      }
    }
    return strict(bytes, named)
        .map(text -> new Decoded(text, named.name(), Basis.DECLARED, List.of()));
  }

  private static Decoded detected(byte[] bytes, Optional<Charset> named) {
    UniversalDetector detector = new UniversalDetector();
    for (int at = 0; at < bytes.length && !detector.isDone(); at += SAMPLE) {
      detector.handleData(bytes, at, Math.min(SAMPLE, bytes.length - at));
    }
    detector.dataEnd();
    Optional<Charset> seen =
        Optional.ofNullable(detector.getDetectedCharset()).flatMap(Decoder::named);
    if (seen.isPresent() && !seen.get().equals(StandardCharsets.UTF_8)) {
      Optional<String> text = strict(bytes, seen.get());
      if (text.isPresent()) {
        Diagnostic guessed =
            Diagnostic.of("charset-detected", "names no encoding; read as " + seen.get().name());
        return new Decoded(text.get(), seen.get().name(), Basis.DETECTED, List.of(guessed));
      }
    }
    Charset fallback =
        mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : named.orElse(Charset.forName("windows-1252"));
    return lenient(bytes, fallback, Basis.FALLBACK);
  }

  /** Whether few of the bytes beyond ASCII break UTF-8: a text cut or patched in the middle. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    int beyond = 0;
    for (int i = 0; i < text.length(); i++) {
      broken += text.charAt(i) == '\uFFFD' ? 1 : 0;
      beyond += text.charAt(i) >= 0x80 ? 1 : 0;
    }
    return broken * 4 <= beyond;
  }

  private static Decoded lenient(byte[] bytes, Charset charset, Basis basis) {
    String text = new String(bytes, charset);
    boolean sound = basis == Basis.BYTE_ORDER_MARK && text.indexOf('\uFFFD') < 0;
    List<Diagnostic> said =
        sound
            ? List.of()
            : List.of(
                Diagnostic.of(
                    "charset-broken", "is not sound " + charset.name() + "; parts are replaced"));
    return new Decoded(text, charset.name(), basis, said);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> marked(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (starts(b, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (starts(b, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return unmarkedUtf16(b);
  }

  /** UTF-16 without its mark: in Latin text every other byte is zero. */
  private static Optional<Charset> unmarkedUtf16(byte[] b) {
    int n = Math.min(b.length, 512) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < n; i++) {
      if (b[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    if (n >= 8 && odd * 10 >= n * 4 && even * 20 <= n) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (n >= 8 && even * 10 >= n * 4 && odd * 20 <= n) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** What a page or an XML document says of itself; of other text it says nothing. */
  private static Optional<Charset> declaredInside(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    if (!start.startsWith("<")) {
      return Optional.empty();
    }
    Matcher m = DECLARATION.matcher(head);
    while (m.find()) {
      Optional<Charset> found = named(m.group(1));
      // A page that could be read as ASCII up to here is not UTF-16 whatever it says.
      if (found.isPresent() && !found.get().name().startsWith("UTF-16")) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The encoding that a name or a content type means; Latin-1 means Windows-1252, as on the web.
   */
  private static Optional<Charset> named(String name) {
    String words = name;
    if (name.indexOf('/') >= 0 || name.indexOf(';') >= 0) {
      Matcher m = DECLARATION.matcher(name);
      if (!m.find()) {
        return Optional.empty();
      }
      words = m.group(1);
    }
    try {
      Charset charset = Charset.forName(words.strip());
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
