package org.rapporteur.bench.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.learn.Judgement;

/**
 * What a reader is shown of the examples of a judge, for its confidence to be fitted to: several
 * examples may be of one finding, which is then told as the surest of them, and a finding may be
 * right by more labels than the one that was learnt.
 *
 * @param findings what each example is of
 * @param right the labels by which each example is right; none if nothing is
 * @param measured the findings that confidence is fitted to; none = all
 */
public record Findings(List<Object> findings, List<Set<String>> right, Set<Object> measured) {

  /** Copies the lists. */
  public Findings {
    findings = List.copyOf(findings);
    right = List.copyOf(right);
    measured = Set.copyOf(measured);
    if (findings.size() != right.size()) {
      throw new IllegalArgumentException(findings.size() + " findings, right " + right.size());
    }
  }

  /** Each example a finding of its own, right by its label unless that means that there is none. */
  static Findings each(List<Example> examples, String none) {
    List<Object> own = new ArrayList<>();
    List<Set<String>> right = new ArrayList<>();
    for (Example e : examples) {
      own.add(own.size());
      right.add(e.label().equals(none) ? Set.of() : Set.of(e.label()));
    }
    return new Findings(own, right, Set.of());
  }

  /** The probability of the surest judgement of each finding, and 1 if it is right, else 0. */
  List<double[]> pairs(List<Judgement> judged) {
    Map<Object, Integer> surest = new LinkedHashMap<>();
    for (int i = 0; i < judged.size(); i++) {
      int own = i;
      surest.merge(
          findings.get(i),
          i,
          (a, b) -> judged.get(a).probability() >= judged.get(own).probability() ? a : own);
    }
    if (!measured.isEmpty()) {
      surest.keySet().retainAll(measured);
    }
    return surest.values().stream()
        .map(i -> new double[] {judged.get(i).probability(), isRight(i, judged.get(i)) ? 1 : 0})
        .toList();
  }

  private boolean isRight(int example, Judgement judgement) {
    return right.get(example).contains(judgement.label());
  }
}
