package org.rapporteur.app;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.server.Courier;
import org.rapporteur.watch.HttpWeb;
import picocli.CommandLine.Option;

/** Where alerts of a served record are brought. */
final class DeliveryOptions {

  private static final int SHORTEST = 16;

  @Option(
      names = "--webhook",
      paramLabel = "ADDRESS",
      description = "Post every alert as JSON to an address, signed; needs --webhook-secret.")
  private @Nullable URI webhook;

  @Option(
      names = "--webhook-secret",
      paramLabel = "FILE",
      description = "A file whose first line is the secret of the signature (HMAC-SHA256).")
  private @Nullable Path secret;

  @Option(
      names = "--mail",
      paramLabel = "FOLDER",
      description = "Lay every alert into a folder as a mail file (.eml).")
  private @Nullable Path mail;

  @Option(
      names = "--allow-private",
      description = "Allow webhooks and feeds on addresses of private networks, too.")
  private boolean allowPrivate;

  HttpWeb.Reach reach() {
    return allowPrivate ? HttpWeb.Reach.PRIVATE_TOO : HttpWeb.Reach.PUBLIC_ONLY;
  }

  List<Courier> couriers() throws IOException, Refusal {
    List<Courier> couriers = new ArrayList<>();
    if (webhook != null) {
      couriers.add(new WebhookCourier(webhook, secret(), WebSource.http(reach())));
    }
    if (mail != null) {
      couriers.add(new MailCourier(mail));
    }
    return couriers;
  }

  private byte[] secret() throws IOException, Refusal {
    if (secret == null) {
      throw new Refusal(ExitCode.USAGE, "--webhook needs --webhook-secret FILE");
    }
    String line =
        Files.readAllLines(secret, StandardCharsets.UTF_8).stream().findFirst().orElse("");
    if (line.length() < SHORTEST) {
      throw new Refusal(
          ExitCode.USAGE,
          secret + ": the secret, its first line, has at least " + SHORTEST + " characters");
    }
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
