package org.rapporteur.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

  private final WordVectors words = WordVectors.standard();

  @Test
  void wordsThatAreUsedAlikeLieNearEachOther() {
    assertTrue(words.similarity("seized", "captured") > words.similarity("seized", "praised"));
    assertTrue(words.similarity("troops", "soldiers") > words.similarity("troops", "bakeries"));
    assertTrue(words.similarity("shelled", "bombarded") > words.similarity("shelled", "proposed"));
  }

  @Test
  void caseAndAccentsDoNotCount() {
    assertEquals(1f, words.similarity("Café", "cafe"), 1e-5f);
    assertEquals(1f, words.similarity("TROOPS", "troops"), 1e-5f);
  }

  @Test
  void aWordThatCannotBeReadHasNoVector() {
    float[] v = new float[words.width()];
    words.add("", v, 1f);
    words.add("\u4E00\uD83D\uDE00", v, 1f);
    assertArrayEquals(new float[words.width()], v);
    assertEquals(0f, words.similarity("", "troops"));
  }

  @Test
  void aVectorIsAddedWithItsWeight() {
    float[] once = new float[words.width()];
    float[] twice = new float[words.width()];
    words.add("ceasefire", once, 2f);
    words.add("ceasefire", twice, 1f);
    words.add("ceasefire", twice, 1f);
    assertArrayEquals(once, twice, 1e-5f);
  }

  @Test
  void wideVectorsHaveLengthOne() {
    float[] v = new float[WordVectors.wide().width()];
    WordVectors.wide().add("counter-offensive", v, 1f);
    double square = 0;
    for (float x : v) {
      square += x * x;
    }
    assertEquals(1.0, square, 1e-3);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Random random = new Random(7);
    List<String> pieces = List.of("seiz", "##ed", "##ure", "troop");
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      float[] row = new float[16];
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) random.nextGaussian();
      }
      rows.add(row);
    }
    WordVectors made = WordVectors.of(pieces, rows, List.of());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    made.write(bytes);
    WordVectors read = WordVectors.read(new ByteArrayInputStream(bytes.toByteArray()));
    for (String word : List.of("seized", "seizure", "troop", "troops")) {
      float[] before = new float[16];
      float[] after = new float[16];
      made.add(word, before, 1f);
      read.add(word, after, 1f);
      assertArrayEquals(before, after, word);
    }
  }

  @Test
  void longWordsAreCutInLinearTime() {
    assertTrue(words.similarity("a".repeat(1_000_000), "troops") < 1f);
  }
}
