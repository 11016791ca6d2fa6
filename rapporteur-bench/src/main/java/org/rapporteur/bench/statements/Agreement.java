package org.rapporteur.bench.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.bench.statements.Pack.Annotated;
import org.rapporteur.read.attribution.AttributionExamples.Gold;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/**
 * How predictions agree with a pack by its scorer's "full" (contents share four fifths of their
 * words, sources overlap): the expected calibration error of their confidence, and the slice
 * "indirect with a speech cue", defined here: attributions of kind indirect whose cue has a form of
 * one of {@link #SPEECH}.
 */
final class Agreement {

  private static final int BINS = 10;

  /** Verbs of saying, by the stems of their forms. */
  private static final Set<String> SPEECH =
      Set.of(
          "say says said saying tell tells told telling warn warns warned warning add adds added adding announce announces announced announcing state states stated stating declare declares declared declaring explain explains explained explaining insist insists insisted insisting argue argues argued arguing claim claims claimed claiming write writes wrote written writing tweet tweets tweeted tweeting ask asks asked asking reply replies replied replying answer answers answered answering respond responds responded responding report reports reported reporting note notes noted noting acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting assert asserts asserted asserting remark remarks remarked remarking comment comments commented commenting deny denies denied denying confirm confirms confirmed confirming complain complains complained complaining urge urges urged urging promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging according"
              .split(" "));

  private final int[] count = new int[BINS];
  private final double[] promised = new double[BINS];
  private final double[] kept = new double[BINS];
  private int sliceGold;
  private int slicePredicted;
  private int sliceFound;
  private int sliceRight;

  /** Counts an article. */
  void add(Annotated article, List<Attribution> predicted) {
    List<BitSet> gold = article.gold().stream().map(g -> words(article, g.content())).toList();
    List<BitSet> pred = predicted.stream().map(p -> words(article, spans(p.content()))).toList();
    int[] partner = pair(gold, pred);
    boolean[] goldRight = new boolean[gold.size()];
    for (int i = 0; i < pred.size(); i++) {
      Attribution p = predicted.get(i);
      boolean right =
          partner[i] >= 0
              && right(article.gold().get(partner[i]), p, gold.get(partner[i]), pred.get(i));
      if (right) {
        goldRight[partner[i]] = true;
      }
      int bin = (int) Math.min(BINS - 1, Math.floor(p.confidence() * BINS));
      count[bin]++;
      promised[bin] += p.confidence();
      kept[bin] += right ? 1 : 0;
      if (p.kind() == Statement.Kind.INDIRECT && speaks(article, spans(p.cue()))) {
        slicePredicted++;
        sliceRight += right ? 1 : 0;
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      if (article.kinds().get(i).equals("indirect")
          && speaks(article, article.gold().get(i).cue())) {
        sliceGold++;
        sliceFound += goldRight[i] ? 1 : 0;
      }
    }
  }

  private static boolean right(Gold g, Attribution p, BitSet a, BitSet b) {
    boolean none = g.source().isEmpty() && p.source().isEmpty();
    boolean overlap =
        spans(p.source()).stream().anyMatch(s -> g.source().stream().anyMatch(s::overlaps));
    return jaccard(a, b) >= 0.8 - 1e-9 && (none || overlap);
  }

  private static List<Span> spans(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::span).toList();
  }

  private record Match(double score, int gold, int predicted) {}

  private static int[] pair(List<BitSet> gold, List<BitSet> pred) {
    List<Match> all = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < pred.size(); p++) {
        if (gold.get(g).intersects(pred.get(p))) {
          all.add(new Match(jaccard(gold.get(g), pred.get(p)), g, p));
        }
      }
    }
    all.sort(
        Comparator.comparingDouble((Match m) -> -m.score())
            .thenComparingInt(Match::gold)
            .thenComparingInt(Match::predicted));
    int[] partner = new int[pred.size()];
    java.util.Arrays.fill(partner, -1);
    BitSet used = new BitSet();
    for (Match m : all) {
      if (partner[m.predicted()] < 0 && !used.get(m.gold())) {
        partner[m.predicted()] = m.gold();
        used.set(m.gold());
      }
    }
    return partner;
  }

  private static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int n = both.cardinality();
    return n == 0 ? 0 : (double) n / (a.cardinality() + b.cardinality() - n);
  }

  /** The words of the spans, by where they start. */
  private static BitSet words(Annotated article, List<Span> spans) {
    BitSet found = new BitSet();
    String text = article.text();
    for (Span s : spans) {
      for (int i = s.start(); i < s.end(); i++) {
        boolean starts =
            Character.isLetterOrDigit(text.charAt(i))
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
        if (starts) {
          found.set(i);
        }
      }
    }
    return found;
  }

  private static boolean speaks(Annotated article, List<Span> cue) {
    for (Span s : cue) {
      for (String word : s.in(article.text()).split("[^\\p{L}]+")) {
        if (SPEECH.contains(word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The figures in words. */
  String report() {
    int all = 0;
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      all += count[i];
      error += Math.abs(promised[i] - kept[i]);
    }
    double p = slicePredicted == 0 ? 0 : (double) sliceRight / slicePredicted;
    double r = sliceGold == 0 ? 0 : (double) sliceFound / sliceGold;
    double f = p + r == 0 ? 0 : 2 * p * r / (p + r);
    return String.format(
        Locale.ROOT,
        "expected calibration error %.3f over %d attributions%n"
            + "indirect with a speech cue: P %.3f R %.3f F1 %.3f (%d predicted, %d in the pack)",
        all == 0 ? 0 : error / all,
        all,
        p,
        r,
        f,
        slicePredicted,
        sliceGold);
  }
}
