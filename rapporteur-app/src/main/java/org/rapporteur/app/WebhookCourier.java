package org.rapporteur.app;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rapporteur.server.Courier;
import org.rapporteur.server.ToldAlert;
import org.rapporteur.watch.HttpWeb;

/**
 * Posts alerts as JSON to an address, signed: {@code Rapporteur-Signature: sha256=} and the HMAC
 * (RFC 2104) of the body with SHA-256 and a secret that both sides know, as hexadecimal digits.
 * {@code Rapporteur-Alert} is the alert's number: what comes twice has the same one.
 */
final class WebhookCourier implements Courier {

  private static final String ALGORITHM = "HmacSHA256";

  private final URI address;
  private final byte[] secret;
  private final HttpWeb web;

  WebhookCourier(URI address, byte[] secret, HttpWeb web) {
    this.address = address;
    this.secret = secret.clone();
    this.web = web;
  }

  @Override
  public String name() {
    return "webhook " + address;
  }

  @Override
  public void bring(ToldAlert told) throws IOException {
    byte[] body = told.json().getBytes(StandardCharsets.UTF_8);
    int status =
        web.post(
            address,
            Map.of(
                "Content-Type",
                "application/json; charset=utf-8",
                "Rapporteur-Alert",
                Long.toString(told.number()),
                "Rapporteur-Signature",
                "sha256=" + signature(secret, body)),
            body);
    if (status < 200 || status > 299) {
      throw new IOException(address + ": answers with " + status);
    }
  }

  static String signature(byte[] secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
