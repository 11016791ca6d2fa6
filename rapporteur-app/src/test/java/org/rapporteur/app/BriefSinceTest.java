package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefSinceTest {

  @TempDir private Path folder;

  @BeforeEach
  void stories() throws IOException {
    Files.writeString(
        folder.resolve("first.txt"),
        story(
            "Harbour Courier",
            "March 3, 2031",
            "\"The ferry line will stay open whatever the weather brings,\" Foreign Minister"
                + " Mara Ostrel said on Monday."));
    Files.writeString(
        folder.resolve("second.txt"),
        story(
            "Straits Wire",
            "March 5, 2031",
            "\"Our fishermen have worked those banks for nine generations,\" Foreign Minister"
                + " Mara Ostrel said on Wednesday."));
  }

  private static String story(String outlet, String date, String body) {
    return "Ministers speak of the strait\n\nBy Ann Quill | "
        + outlet
        + " | "
        + date
        + "\n\n"
        + body
        + "\n";
  }

  private Session run(String... args) {
    return Session.of(args);
  }

  private String record() {
    return folder.resolve("record.db").toString();
  }

  private static String news(String brief) {
    int from = brief.indexOf("## New since");
    assertThat(from).as(brief).isPositive();
    int to = brief.indexOf("\n## ", from + 1);
    return brief.substring(from, to < 0 ? brief.length() : to);
  }

  @Test
  void tellsWhatTheLastBriefDidNotKnow() {
    run("read", "--record", record(), folder.resolve("first.txt").toString());
    run("brief", "--record", record());
    run("read", "--record", record(), folder.resolve("second.txt").toString());

    String news = news(run("brief", "--record", record(), "--since", "last").out());

    assertThat(news).contains("since the last brief", "nine generations");
    assertThat(news).doesNotContain("ferry line");
    assertThat(news(run("brief", "--record", record(), "--since", "last").out()))
        .contains("Nothing.");
  }

  @Test
  void whatWasTakenOutAfterTheLastBriefIsNoNews() {
    run("read", "--record", record(), folder.toString());
    run("brief", "--record", record());
    run("remove", "--record", record(), "second.txt");

    assertThat(news(run("brief", "--record", record(), "--since", "last").out()))
        .contains("Nothing.");
  }

  @Test
  void theFirstBriefHasNothingToCompareWith() {
    run("read", "--record", record(), folder.resolve("first.txt").toString());

    Session first = run("brief", "--record", record(), "--since", "last");

    assertThat(first.err()).contains("nothing to compare");
    assertThat(first.out()).isEqualTo(run("brief", "--record", record()).out());
  }

  @Test
  void tellsWhatIsNewSinceADay() {
    String news = news(run("brief", "--since", "2031-03-04", folder.toString()).out());

    assertThat(news).contains("since 4 Mar 2031", "nine generations").doesNotContain("ferry line");
  }

  @Test
  void sameBriefWithoutTheOptionTellsNoNews() {
    assertThat(run("brief", folder.toString()).out()).doesNotContain("## New");
  }

  @Test
  void refusesWhatIsNoDay() {
    Session session = run("brief", "--since", "yesterday", folder.toString());

    assertThat(session.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(session.err()).contains("yesterday").contains("2031-03-05");
  }

  @Test
  void lastNeedsARecord() {
    Session session = run("brief", "--since", "last", folder.toString());

    assertThat(session.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(session.err()).contains("--since 2031-03-05");
  }
}
