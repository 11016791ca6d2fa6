package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefExtentTest {

  @TempDir private Path folder;

  @BeforeEach
  void story() throws IOException {
    Files.createDirectories(folder.resolve("stories"));
    Files.writeString(
        folder.resolve("stories").resolve("first.txt"),
        "Ministers speak of the strait\n\nBy Ann Quill | Harbour Courier | March 3, 2031\n\n"
            + "\"The ferry line will stay open whatever the weather brings,\" Foreign Minister"
            + " Mara Ostrel of Norway said on Monday.\n");
  }

  private Session brief(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "brief";
    args[1] = folder.resolve("stories").toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Session.of(args);
  }

  @Test
  void oneSectionIsPrintedAlone() {
    String out = brief("--section", "said").out();

    assertThat(out).contains("## Said").doesNotContain("## Sources");
  }

  @Test
  void anUnknownSectionIsRefusedWithTheNamesThatThereAre() {
    Session session = brief("--section", "weather");

    assertThat(session.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(session.err()).contains("weather").contains("said");
  }

  @Test
  void onePartyLeavesOthersOut() {
    assertThat(brief("--party", "Norway").out()).contains("ferry line");
    assertThat(brief("--party", "Finland").out()).doesNotContain("**Mara Ostrel**");
  }

  @Test
  void daysLeaveEarlierSayingsOut() {
    assertThat(brief("--from", "2031-03-02").out()).contains("**Mara Ostrel**");
    assertThat(brief("--from", "2031-03-20").out()).doesNotContain("**Mara Ostrel**");
  }

  @Test
  void linksLeadFromWhereTheBriefLiesToTheArticles() throws IOException {
    Path output = folder.resolve("out").resolve("brief.md");
    Files.createDirectories(folder.resolve("out"));
    brief("-o", output.toString());

    assertThat(Files.readString(output)).contains("<../stories/first.txt#char=");
  }
}
