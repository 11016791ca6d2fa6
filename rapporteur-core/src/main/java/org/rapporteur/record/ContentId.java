package org.rapporteur.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Ids from content: the same fields have the same id in every version, on every machine. Fields are
 * length-prefixed UTF-8, so that no two lists of fields run together.
 */
public final class ContentId {

  /** Digits and letters that nobody takes for one another: Crockford's base 32. */
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int LENGTH = 10;
  private static final int BITS = 5;

  private ContentId() {}

  /** A letter that tells what it is the id of, and 50 bits of the fields' SHA-256. */
  public static String of(char kind, Iterable<String> fields) {
    byte[] hash = hash(fields);
    long bits = ByteBuffer.wrap(hash).getLong();
    StringBuilder id = new StringBuilder().append(kind);
    for (int i = 1; i <= LENGTH; i++) {
      id.append(DIGITS.charAt((int) (bits >>> (Long.SIZE - BITS * i)) & (DIGITS.length() - 1)));
    }
    return id.toString();
  }

  private static byte[] hash(Iterable<String> fields) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String field : fields) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
