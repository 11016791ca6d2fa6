package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {

  @Test
  void takesTheBestHeadsWhereTheyMakeATree() {
    float[][] scores = {{0, 0, 9, 0}, {9, 0, 0, 0}, {0, 0, 9, 0}};
    assertThat(TreeDecoder.heads(scores, 3)).containsExactly(2, 0, 2);
  }

  @Test
  void breaksCycles() {
    float[][] scores = {{5, 0, 9, 0}, {1, 9, 0, 8}, {0, 7, 9, 0}};
    int[] heads = TreeDecoder.heads(scores, 3);
    assertThat(heads).containsExactly(0, 1, 2);
  }

  @Test
  void alwaysFindsATreeWithOneRoot() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      int n = 1 + random.nextInt(5);
      float[][] scores = new float[n][n + 1];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= n; j++) {
          scores[i][j] = random.nextInt(20);
        }
      }
      int[] heads = TreeDecoder.heads(scores, n);
      assertThat(isTree(heads, n)).as("seed %d", seed).isTrue();
    }
  }

  private static boolean isTree(int[] heads, int n) {
    int roots = 0;
    for (int i = 0; i < n; i++) {
      int at = i + 1;
      for (int steps = 0; at != 0 && steps <= n; steps++) {
        at = heads[at - 1];
      }
      if (at != 0) {
        return false;
      }
      roots += heads[i] == 0 ? 1 : 0;
    }
    return roots == 1;
  }
}
