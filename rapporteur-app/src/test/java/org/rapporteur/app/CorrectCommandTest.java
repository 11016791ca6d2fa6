package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "France warns Poland\n\nOn Monday, Poland expelled two French diplomats. \"We will answer"
            + " in kind,\" French minister Odile Varenne said.\n");
    Session.of("read", "--record", record(), folder.resolve("a.txt").toString());
  }

  @Test
  void aCorrectionShowsInTheBriefUntilItIsTakenBack() {
    String finding = id(run("list", "statements").out(), "statement  (\\w+)");

    Session made =
        run("correct", "set", finding, "speaker=Jan Rusk (POL)", "--by", "Ida", "--why", "tape");
    String correction = id(made.out(), "kept (\\w+)");

    assertThat(made.code()).isZero();
    assertThat(run("brief").out()).contains("Jan Rusk").contains("Corrections").contains("tape");
    assertThat(run("correct", "list").out()).contains(correction).contains("Ida");
    assertThat(run("correct", "undo", correction, "--by", "Bo").code()).isZero();
    assertThat(run("brief").out()).doesNotContain("Jan Rusk");
    assertThat(run("correct", "log").out().lines()).hasSize(2);
    assertThat(run("correct", "undo", correction).code()).isEqualTo(ExitCode.NO_INPUT.number());
  }

  @Test
  void aCalendarKnowsWhoMeetsByHandAndWhichMeetingsAreOne() throws IOException {
    Path talks =
        Files.writeString(
            folder.resolve("t.txt"),
            "The United States and Iran will meet in Oslo on 12 March 2031, the White House said."
                + " Iran and France met in Paris on Tuesday.\n");
    run("read", talks.toString());
    String meetings = run("list", "meetings").out();
    String oslo = id(meetings, "meeting  (\\w+)[^\\n]*scheduled");
    String paris = id(meetings, "meeting  (\\w+)[^\\n]*held");

    String before = run("export", "ics", "-o", "-").out();
    run("correct", "set", oslo, "party=IRN,SWE", "--why", "programme");
    String after = run("export", "ics", "-o", "-").out();
    run("correct", "set", oslo, "together=spring");
    run("correct", "set", paris, "together=spring");
    Session joined = run("export", "ics", "-o", "-");

    assertThat(before).contains("SUMMARY:USA\u2013IRN meeting").contains("SEQUENCE:0");
    assertThat(after)
        .contains("SUMMARY:IRN\u2013SWE meeting (IRN\\, SWE)")
        .contains("SEQUENCE:1")
        .doesNotContain("USA");
    assertThat(joined.out()).contains("(FRA\\, IRN\\, SWE)");
    assertThat(joined.err()).doesNotContain("left out");
  }

  @Test
  void correctionsGoFromRecordToRecord() throws IOException {
    run("correct", "reject", id(run("list", "acts").out(), "act  (\\w+)"), "--by", "Ida");
    run("correct", "add", "statement", "a.txt", "France warns Poland", "speaker=Ann Bell");
    Path lines = Files.writeString(folder.resolve("c.jsonl"), run("correct", "export").out());
    String other = folder.resolve("other.db").toString();
    Session.of("read", "--record", other, folder.resolve("a.txt").toString());

    Session first = Session.of("correct", "import", lines.toString(), "--record", other);
    Session again = Session.of("correct", "import", lines.toString(), "--record", other);

    assertThat(first.out()).contains("2 of 2");
    assertThat(again.out()).contains("0 of 2");
    assertThat(Session.of("brief", "--record", other).out())
        .contains("Corrections")
        .isEqualTo(run("brief").out());
  }

  @Test
  void whatCannotBeIsRefusedInOneLine() {
    String finding = id(run("list", "statements").out(), "statement  (\\w+)");

    assertThat(run("correct", "set", finding, "type=dance").code())
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(run("correct", "set", finding, "colour=red").err()).contains("speaker");
    assertThat(run("correct", "reject", "s000").code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(run("correct", "add", "statement", "a.txt", "nowhere", "speaker=X").err().lines())
        .hasSize(1);
  }

  private static String id(String text, String pattern) {
    Matcher m = Pattern.compile(pattern).matcher(text);
    assertThat(m.find()).as(text).isTrue();
    return m.group(1);
  }

  private Session run(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--record";
    all[args.length + 1] = record();
    return Session.of(all);
  }

  private String record() {
    return folder.resolve("r.db").toString();
  }
}
