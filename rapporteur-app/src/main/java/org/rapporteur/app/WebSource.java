package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.rapporteur.read.format.Intake;
import org.rapporteur.read.format.Takings;
import org.rapporteur.watch.HttpWeb;
import org.rapporteur.watch.PoliteWeb;
import org.rapporteur.watch.Web;
import org.rapporteur.watch.WebAnswer;
import org.rapporteur.watch.WebRequest;

/** The documents of the web that a command line names by their addresses. */
final class WebSource {

  /** The name that sites know this program by. */
  static final String ROBOT = "rapporteur";

  private static final int LARGEST = 32 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Intake intake;
  private final Clock clock;
  private final Web web;

  WebSource(Intake intake, Clock clock, Web web) {
    this.intake = intake;
    this.clock = clock;
    this.web = new PoliteWeb(web, clock, ROBOT);
  }

  /** The way to the web, with this program's limits. */
  static HttpWeb http(HttpWeb.Reach reach) {
    return new HttpWeb(ROBOT + "/1 (news reader)", reach, LARGEST, PATIENCE);
  }

  static boolean isAddress(String source) {
    return source.startsWith("http://") || source.startsWith("https://");
  }

  Takings open(String address) {
    return intake.fetch(address, () -> fetch(address));
  }

  private Intake.Fetched fetch(String address) throws IOException {
    WebAnswer answer;
    try {
      answer = web.get(WebRequest.of(URI.create(address)));
    } catch (IllegalArgumentException e) {
      throw new IOException("is no web address", e);
    }
    if (answer.status() != 200) {
      throw new IOException("its site answers with " + answer.status());
    }
    return new Intake.Fetched(
        new ByteArrayInputStream(answer.body()),
        answer.address().toString(),
        answer.fields().contentType(),
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
