package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {

  @TempDir private Path folder;

  private Session user(String input, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "user";
    args[1] = "--users";
    args[2] = folder.resolve("users").toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Session.withInput(input, args);
  }

  @Test
  void tokensAreMadeShownOnceAndRevoked() throws IOException {
    assertThat(user("long enough\n", "ida", "--role", "admin").code()).isZero();
    Session made = user("", "ida", "--token", "nightly export", "--role", "analyst");
    String file = Files.readString(folder.resolve("users"));

    assertThat(made.out()).matches("rapporteur_[0-9a-f]{64}\n");
    assertThat(file).contains(":nightly export:ida:analyst:").doesNotContain(made.out().strip());
    String id = file.replaceAll("(?s).*token:([0-9a-f]{8}):.*", "$1");
    assertThat(user("", "ida", "--revoke", id).code()).isZero();
    assertThat(user("", "ida", "--revoke", id).code()).isEqualTo(66);
    assertThat(Files.readString(folder.resolve("users"))).doesNotContain("token:");
  }

  @Test
  void whoIsWrongIsTold() {
    assertThat(user("short\n", "ida").code()).isEqualTo(64);
    assertThat(user("long enough\n", "ida", "--role", "king").err()).contains("admin");
    assertThat(user("long enough\n", "ida", "--role", "admin").code()).isZero();
    assertThat(user("", "bo", "--token", "x").err()).contains("there is no user bo");
    assertThat(user("", "ida", "--remove").err()).contains("the last user");
    assertThat(user("", "bo", "--remove").code()).isEqualTo(66);
  }
}
