package org.rapporteur.read.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.syntax.NameType;

/**
 * A stretch of words that may be a name, and how likely it is to name what.
 *
 * @param first its first word (0-based)
 * @param begin its first word after nationalities: 1 more than {@code first} in "German Ana Oro"
 * @param end the word after its last
 * @param words from {@code begin} on
 * @param scores logarithms of likelihood by type, with what the gazetteer adds
 * @param context what the words around add: several witnesses count more than one
 * @param none the same for no name
 */
record NameRun(
    int first,
    int begin,
    int end,
    String words,
    Map<NameType, Float> scores,
    Map<NameType, Float> context,
    float none) {
  NameRun {
    scores = copy(scores);
    context = copy(context);
  }

  private static Map<NameType, Float> copy(Map<NameType, Float> map) {
    Map<NameType, Float> own = new EnumMap<>(NameType.class);
    own.putAll(map);
    return Collections.unmodifiableMap(own);
  }

  /** The number of words after nationalities. */
  int size() {
    return end - begin;
  }
}
