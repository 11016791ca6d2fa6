package org.rapporteur.reconcile;

import java.util.HashMap;
import java.util.Map;

/** Texts in memory. */
final class KeptTexts implements Diary.Texts {

  private final Map<String, String> texts = new HashMap<>();

  @Override
  public void put(String article, String text) {
    texts.put(article, text);
  }

  @Override
  public String get(String article) {
    return texts.getOrDefault(article, "");
  }
}
