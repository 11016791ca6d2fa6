package org.rapporteur.bench.articles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which blocks of a page belong to the body that a person marked, and how much each matters to the
 * measure.
 */
final class BlockLabels {

  private final float[] body;
  private final float[] weight;

  private BlockLabels(float[] body, float[] weight) {
    this.body = body;
    this.weight = weight;
  }

  /** 1 for a block of the body, 0 for another, NaN for one that nobody marked. */
  float body(int block) {
    return body[block];
  }

  /** How much a block matters. */
  float weight(int block) {
    return weight[block];
  }

  static BlockLabels of(List<String> texts, List<String> places, JsonNode gold) {
    return gold.has("articleBody")
        ? ofBody(texts, gold.get("articleBody").asText()).withoutCutOff(texts, places)
        : ofSegments(texts, gold);
  }

  private static BlockLabels ofBody(List<String> texts, String body) {
    List<String> gold = words(body);
    Set<String> fours = new HashSet<>();
    Set<String> joints = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int n = 1; n <= 6 && i + n <= gold.size(); n++) {
        String gram = String.join(" ", gold.subList(i, i + n));
        joints.add(gram);
        if (n == 4) {
          fours.add(gram);
        }
      }
    }
    float[] labels = new float[texts.size()];
    float[] weights = new float[texts.size()];
    List<List<String>> words = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      List<String> w = words(texts.get(i));
      words.add(w);
      weights[i] = 0.1f + Math.min(3f, 20f * w.size() / Math.max(60, gold.size()));
      if (w.size() >= 4) {
        int hits = 0;
        for (int k = 0; k + 4 <= w.size(); k++) {
          hits += fours.contains(String.join(" ", w.subList(k, k + 4))) ? 1 : 0;
        }
        float share = (float) hits / (w.size() - 3);
        labels[i] = share >= 0.5f ? 1 : 0;
        weights[i] *= Math.max(0.1f, Math.abs(share - 0.5f) * 2);
      } else {
        labels[i] = Float.NaN;
      }
    }
    boolean[] flows = flows(words, fours);
    for (int i = 0; i < labels.length; i++) {
      if (Float.isNaN(labels[i])) {
        labels[i] = flows[i] || joins(i, words, labels, joints) ? 1 : 0;
      }
    }
    return new BlockLabels(labels, weights);
  }

  /**
   * Some golds stop in the middle of a long article. What goes on after the last block of the gold
   * in the same markup, at length, is taken for unmarked.
   */
  private BlockLabels withoutCutOff(List<String> texts, List<String> places) {
    Map<String, Integer> inGold = new HashMap<>();
    int last = -1;
    for (int i = 0; i < body.length; i++) {
      if (body[i] == 1 && texts.get(i).length() > 60) {
        inGold.merge(markup(places.get(i)), 1, Integer::sum);
        last = i;
      }
    }
    List<Integer> after = new ArrayList<>();
    int longer = 0;
    for (int i = last + 1; i < body.length; i++) {
      if (inGold.getOrDefault(markup(places.get(i)), 0) > 1) {
        after.add(i);
        longer += texts.get(i).length() > 100 ? 1 : 0;
      }
    }
    if (longer > 2) {
      after.forEach(i -> body[i] = Float.NaN);
    }
    return this;
  }

  /** The innermost two elements. */
  private static String markup(String place) {
    String[] elements = place.split(" < ", 3);
    return elements.length < 2 ? place : elements[0] + " < " + elements[1];
  }

  /** Which blocks of few words stand in the gold together with what follows or precedes them. */
  private static boolean[] flows(List<List<String>> words, Set<String> fours) {
    List<String> stream = new ArrayList<>();
    List<Integer> owner = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i)) {
        stream.add(word);
        owner.add(i);
      }
    }
    boolean[] flows = new boolean[words.size()];
    for (int at = 0; at + 4 <= stream.size(); at++) {
      if (fours.contains(String.join(" ", stream.subList(at, at + 4)))) {
        int first = owner.get(at);
        int last = owner.get(at + 3);
        flows[first] |= words.get(first).size() < 4 && (at == 0 || owner.get(at - 1) != first);
        flows[last] |=
            words.get(last).size() < 4
                && (at + 4 == stream.size() || !owner.get(at + 4).equals(last));
        for (int i = first + 1; i < last; i++) {
          flows[i] = true;
        }
      }
    }
    return flows;
  }

  /** Whether a block of few words stands in the gold next to one of its neighbours. */
  private static boolean joins(
      int i, List<List<String>> words, float[] labels, Set<String> joints) {
    List<String> own = words.get(i);
    if (own.isEmpty()) {
      return false;
    }
    for (int next = i + 1; next < words.size() && next <= i + 3; next++) {
      List<String> w = words.get(next);
      if (w.size() >= 3 && labels[next] == 1) {
        return joints.contains(String.join(" ", own) + " " + String.join(" ", w.subList(0, 3)));
      }
    }
    for (int back = i - 1; back >= 0 && back >= i - 3; back--) {
      List<String> w = words.get(back);
      if (w.size() >= 3 && labels[back] == 1) {
        return joints.contains(
            String.join(" ", w.subList(w.size() - 3, w.size())) + " " + String.join(" ", own));
      }
    }
    return false;
  }

  private static BlockLabels ofSegments(List<String> texts, JsonNode gold) {
    float[] labels = new float[texts.size()];
    float[] weights = new float[texts.size()];
    for (int i = 0; i < labels.length; i++) {
      String text = texts.get(i);
      float with = 0;
      float without = 0;
      for (JsonNode segment : gold.path("with")) {
        with += touches(text, segment.asText()) ? 1 : 0;
      }
      for (JsonNode segment : gold.path("without")) {
        without += touches(text, segment.asText()) ? 1 : 0;
      }
      labels[i] = with == without ? Float.NaN : with > without ? 1 : 0;
      weights[i] = Math.abs(with - without);
    }
    return new BlockLabels(labels, weights);
  }

  private static boolean touches(String text, String segment) {
    String squeezed = segment.strip().replaceAll("\\s+", " ");
    return !squeezed.isEmpty()
        && (text.contains(squeezed) || (text.length() > 12 && squeezed.contains(text)));
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean in =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
