package org.rapporteur.reconcile.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopyIndexTest {

  private static String story(long seed, int sentences) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences * 12; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(8000));
      text.append("w").append(Integer.toString(rank * 7919, 36));
      text.append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  private static List<List<String>> groups(List<String> ids, List<String> texts) {
    CopyIndex index = new CopyIndex();
    for (int i = 0; i < ids.size(); i++) {
      index.add(ids.get(i), texts.get(i));
    }
    return index.groups();
  }

  @Test
  void joinsShortenedAndLengthenedVersions() {
    String story = story(1, 30);
    String cut = story.substring(0, story.length() / 2);
    String more = story(2, 6) + story;
    assertThat(groups(List.of("a", "b", "c", "d"), List.of(story, cut, more, story(3, 30))))
        .containsExactly(List.of("a", "b", "c"), List.of("d"));
  }

  @Test
  void quotedPassageIsNoCopy() {
    String story = story(4, 30);
    String other = story(5, 20) + story.substring(0, story.length() / 5) + story(6, 10);
    assertThat(groups(List.of("a", "b"), List.of(story, other))).hasSize(2);
  }

  @Test
  void compositeDoesNotMakeTwoStoriesOne() {
    String one = story(7, 20);
    String two = story(8, 24);
    assertThat(
            groups(
                List.of("a", "a2", "b", "b2", "both"),
                List.of(one, one + " w1 w2.", two, two + " w3 w4.", one + two)))
        .contains(List.of("a", "a2"))
        .noneMatch(g -> g.contains("a") && g.contains("b"));
  }

  @Test
  void manyCopiesStayOneGroupInAnyOrderAndAfterRemovals() {
    String story = story(9, 25);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      ids.add("copy-" + i);
    }
    List<List<String>> first = List.of();
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(ids, new Random(round));
      CopyIndex index = new CopyIndex();
      ids.forEach(id -> index.add(id, story + " w" + id.replace("-", "")));
      for (int i = 0; i < 60; i++) {
        index.remove("copy-" + i);
      }
      List<List<String>> groups = index.groups();
      assertThat(groups).hasSize(1);
      assertThat(groups.get(0)).hasSize(60);
      assertThat(round == 0 ? groups : first).isEqualTo(groups);
      first = groups;
    }
  }
}
