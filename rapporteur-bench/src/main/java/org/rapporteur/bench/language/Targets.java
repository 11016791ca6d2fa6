package org.rapporteur.bench.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.read.language.Conventions;
import org.rapporteur.read.language.Gazetteer;
import org.rapporteur.read.language.WordFeatures;

/** Turns sentences of treebanks into what the trainer sees, damaged now and then at random. */
final class Targets {

  private static final float[] DAMAGE = {0.04f, 0.05f, 0.02f};
  private static final float UNMARKED = 0.08f;

  final List<String> words = new ArrayList<>();
  final List<String> tags;
  final List<String> names;
  final List<String> relations;
  private final Map<String, Integer> wordIds = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> tagIds;
  private final Map<String, Integer> nameIds;
  private final Map<String, Integer> relationIds;
  private final int affixRows;

  Targets(List<GoldSentence> gold, int affixRows) {
    this.affixRows = affixRows;
    TreeSet<String> tagSet = new TreeSet<>();
    TreeSet<String> nameSet = new TreeSet<>(List.of("O"));
    TreeSet<String> relationSet = new TreeSet<>();
    Map<String, Integer> seen = new TreeMap<>();
    for (GoldSentence s : gold) {
      for (GoldSentence.GoldWord w : s.words()) {
        tagSet.add(w.upos() + " " + w.xpos());
        relationSet.add(w.relation());
        seen.merge(WordFeatures.norm(regular(w.form())), 1, Integer::sum);
      }
      for (GoldName n : s.names()) {
        nameSet.add("B-" + n.type());
        nameSet.add("I-" + n.type());
      }
    }
    words.add("");
    seen.forEach(
        (w, count) -> {
          counts.put(w, count);
          if (count > 1) {
            words.add(w);
          }
        });
    tags = List.copyOf(tagSet);
    names = List.copyOf(nameSet);
    relations = List.copyOf(relationSet);
    for (int i = 0; i < words.size(); i++) {
      wordIds.put(words.get(i), i);
    }
    tagIds = ids(tags);
    nameIds = ids(names);
    relationIds = ids(relations);
  }

  private static Map<String, Integer> ids(List<String> labels) {
    Map<String, Integer> ids = new HashMap<>();
    for (String l : labels) {
      ids.put(l, ids.size());
    }
    return ids;
  }

  /** A form as the engine makes it regular. */
  static String regular(String form) {
    String f = form.replace('\u2019', '\'').replace('\u2018', '\'').replace('`', '\'');
    f = f.replace('\u201c', '"').replace('\u201d', '"').replace('\u00a0', ' ');
    return f.equals("''") ? "\"" : f;
  }

  /** A sentence for this pass: words forgotten, case and marks damaged at random. */
  Target target(GoldSentence s, Random random) {
    List<Integer> kept = kept(s, random);
    int[] place = new int[s.words().size() + 1];
    for (int i = 0; i < kept.size(); i++) {
      place[kept.get(i) + 1] = i + 1;
    }
    int n = kept.size();
    int damage = damage(random);
    Conventions conventions = random.nextBoolean() ? conventions(s) : Conventions.UNKNOWN;
    int[] w = new int[n];
    int[][] affixes = new int[n][];
    int[] t = new int[n];
    int[] heads = new int[n];
    int[] r = new int[n];
    float[] weights = new float[n];
    for (int i = 0; i < n; i++) {
      GoldSentence.GoldWord g = s.words().get(kept.get(i));
      String form = damaged(regular(g.form()), damage);
      String norm = WordFeatures.norm(form);
      int count = counts.getOrDefault(norm, 0);
      boolean forget = random.nextFloat() < 0.25f / (0.25f + count);
      w[i] = forget ? 0 : wordIds.getOrDefault(norm, 0);
      affixes[i] =
          WordFeatures.affixes(
              form, norm, Gazetteer.shared().classes(norm), conventions, affixRows);
      t[i] = tagIds.getOrDefault(g.upos() + " " + g.xpos(), -1);
      heads[i] = place[g.head()];
      r[i] = relationIds.getOrDefault(g.relation(), -1);
      weights[i] = g.upos().equals("PUNCT") ? 0.4f : 1f;
    }
    return new Target(w, affixes, t, labels(s, kept), heads, r, weights);
  }

  /** GUM marks entities, EWT does not. */
  private static Conventions conventions(GoldSentence s) {
    return s.gum() ? Conventions.GUM : Conventions.EWT;
  }

  private int[] labels(GoldSentence s, List<Integer> kept) {
    if (conventions(s) != Conventions.GUM) {
      return new int[0];
    }
    int[] all = new int[s.words().size()];
    Arrays.fill(all, nameIds.getOrDefault("O", 0));
    for (GoldName name : s.names()) {
      for (int k = name.first(); k <= name.last(); k++) {
        all[k] = nameIds.getOrDefault((k == name.first() ? "B-" : "I-") + name.type(), 0);
      }
    }
    return kept.stream().mapToInt(i -> all[i]).toArray();
  }

  /** The words left when quotation marks or the last full stop get lost. */
  private static List<Integer> kept(GoldSentence s, Random random) {
    boolean unquoted = random.nextFloat() < UNMARKED;
    boolean unstopped = random.nextFloat() < UNMARKED;
    int n = s.words().size();
    boolean[] governs = new boolean[n + 1];
    for (GoldSentence.GoldWord w : s.words()) {
      governs[w.head()] = true;
    }
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      GoldSentence.GoldWord w = s.words().get(i);
      boolean quote = w.xpos().equals("``") || w.xpos().equals("''");
      boolean stop = i == n - 1 && w.xpos().equals(".");
      boolean lose = (quote && unquoted && random.nextInt(3) > 0) || (stop && unstopped);
      if (!lose || governs[i + 1] || w.head() == 0) {
        kept.add(i);
      }
    }
    return kept;
  }

  private static int damage(Random random) {
    float x = random.nextFloat();
    for (int k = 0; k < DAMAGE.length; k++) {
      if (x < DAMAGE[k]) {
        return k + 1;
      }
      x -= DAMAGE[k];
    }
    return 0;
  }

  private static String damaged(String form, int damage) {
    return switch (damage) {
      case 1 -> form.toUpperCase(Locale.ROOT);
      case 2 ->
          form.length() < 3 ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
      case 3 -> form.toLowerCase(Locale.ROOT);
      default -> form;
    };
  }
}
