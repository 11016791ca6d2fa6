package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "France warns Poland\n\nOn Monday, Poland expelled two French diplomats. \"We will answer,\""
            + " French minister Odile Varenne said.\n");
    Files.writeString(folder.resolve("b.txt"), "Norway waits\n\nNorway waited on Tuesday.\n");
    Session.of("read", "--record", record(), folder.toString());
  }

  @Test
  void findsWordsAndFindings() {
    assertThat(run("search", "diplomats", "kind:article").out()).contains("article  a.txt");
    assertThat(run("search", "speaker:varenne").out())
        .contains("speaker Odile Varenne")
        .contains("We will answer");
    assertThat(run("list", "acts", "--json").out()).contains("\"kind\":\"act\"");
    assertThat(run("list").out().lines().filter(l -> l.startsWith("article"))).hasSize(2);
  }

  @Test
  void aPageSaysHowToGoOn() {
    Session first = run("list", "-n", "1");
    String place = first.err().strip().replaceAll(".*--after ", "");

    assertThat(first.out()).contains("b.txt").doesNotContain("a.txt");
    assertThat(run("list", "-n", "1", "--after", place).out()).contains("a.txt");
  }

  @Test
  void wrongQueriesAreTold() {
    Session session = run("search", "kind:poem");

    assertThat(session.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(session.err()).contains("kind:poem").contains("statement");
    assertThat(run("list", "poems").code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run("search", "zebra").err()).contains("nothing found");
  }

  @Test
  void aRemovedArticleIsGoneUntilItIsReadAgain() {
    assertThat(run("remove", "b.txt").out()).contains("removed b.txt").contains("holds 1 articles");
    assertThat(run("remove", "b.txt").code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(run("search", "norway").err()).contains("nothing found");

    Session.of("read", "--record", record(), folder.toString());

    assertThat(run("search", "norway", "kind:article").out()).contains("b.txt");
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
