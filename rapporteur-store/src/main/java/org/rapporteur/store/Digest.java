package org.rapporteur.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapporteur.article.Article;

/**
 * What makes an article the same article: its id and its text, as given. Two outlets that print the
 * same words are two articles.
 *
 * @param hex SHA-256 over the length-prefixed fields
 */
public record Digest(String hex) {

  /** The digest of an article. */
  public static Digest of(Article article) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      field(sha, article.id());
      field(sha, article.text());
      return new Digest(HexFormat.of().formatHex(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  private static void field(MessageDigest sha, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha.update(bytes);
  }
}
