package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Says what the names of a text name. The same words mostly name the same thing throughout a text,
 * so that a clear sentence helps a dark one: "Oro" names a person where "Ana Oro" does, "the BTC" a
 * body where "Baltic Trade Council" does.
 *
 * <p>A person's titles are no part of the name: "Foreign Minister Ana Oro" is "Ana Oro"; a
 * nationality is part of a body's name ("Russian Foreign Ministry"), not of a person's. For one
 * text; not thread-safe.
 */
final class NameMemory {

  /** How much likelier than no name a name must be. */
  private static final float MARGIN = 0.5f;

  /** What a longer name elsewhere adds to a name that is part of it or its initials. */
  private static final float KIN = 4f;

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final Map<String, Pool> pools = new HashMap<>();
  private final Set<String> lastNames = new HashSet<>();
  private final Set<String> firstNames = new HashSet<>();
  private final Set<String> initials = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private boolean complete;

  private static final class Pool {
    private final Map<NameType, Float> scores = new EnumMap<>(NameType.class);
    private final Map<NameType, Float> context = new EnumMap<>(NameType.class);
    private float none;
    private int count;

    /** Likelihood by type over all that was seen. */
    private Map<NameType, Float> mean() {
      Map<NameType, Float> mean = new EnumMap<>(NameType.class);
      mean.putAll(context);
      scores.forEach((type, score) -> mean.merge(type, score / count, Float::sum));
      return mean;
    }
  }

  /** Takes in what may be a name. */
  void add(NameRun run) {
    Pool pool = pools.computeIfAbsent(key(run), k -> new Pool());
    run.scores().forEach((type, score) -> pool.scores.merge(type, score, Float::sum));
    run.context().forEach((type, score) -> pool.context.merge(type, score, Float::sum));
    pool.none += run.none();
    pool.count++;
  }

  private static String key(NameRun run) {
    String words = run.words();
    boolean shouted = words.length() > 4 && words.equals(words.toUpperCase(Locale.ROOT));
    return shouted ? words.toLowerCase(Locale.ROOT) : words;
  }

  /** Draws conclusions from the longer names, once all are in. */
  private void complete() {
    complete = true;
    pools.forEach(
        (words, pool) -> {
          int blank = words.indexOf(' ');
          if (blank < 0) {
            return;
          }
          NameType type = best(pool.mean());
          if (type == NameType.PERSON) {
            lastNames.add(words.substring(words.lastIndexOf(' ') + 1));
            firstNames.add(words.substring(0, blank));
          } else if (type == NameType.EVENT) {
            events.add(words.substring(words.lastIndexOf(' ') + 1));
          } else if (type == NameType.ORGANIZATION) {
            initials.add(initials(words));
          }
        });
  }

  private static String initials(String words) {
    StringBuilder b = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!word.isEmpty() && Letters.isUpper(word.charAt(0))) {
        b.append(word.charAt(0));
      }
    }
    return b.toString();
  }

  /** The names among the stretches of a sentence, in order; all must have been added before. */
  List<Name> names(List<Token> tokens, List<NameRun> runs) {
    if (!complete) {
      complete();
    }
    List<Name> found = new ArrayList<>();
    for (NameRun run : runs) {
      Optional<NameType> type = type(tokens, run);
      boolean whole =
          type.filter(t -> t != NameType.PERSON && t != NameType.PLACE && t != NameType.DEMONYM)
              .isPresent();
      for (int k = run.first(); k < run.begin() && !whole; k++) {
        found.add(name(tokens, NameType.DEMONYM, k, k + 1));
      }
      type.ifPresent(t -> add(tokens, run, t, whole, found));
    }
    return found;
  }

  private void add(
      List<Token> tokens, NameRun run, NameType type, boolean whole, List<Name> found) {
    int start = whole ? run.first() : run.begin();
    if (type == NameType.PERSON) {
      for (int k = start; k < run.end() - 1; k++) {
        start = isTitle(tokens.get(k)) ? k + 1 : start;
      }
      if (start == run.end() - 1 && isTitle(tokens.get(start))) {
        return;
      }
    }
    found.add(name(tokens, type, start, run.end()));
  }

  /** What a stretch names; nothing if it seems to be no name. */
  private Optional<NameType> type(List<Token> tokens, NameRun run) {
    Token last = tokens.get(run.end() - 1);
    boolean slight =
        Letters.isLower(last.form().charAt(0))
            || (last.form().length() < 2 && last.upos() != Upos.PROPN);
    if (run.size() == 1 && (isTitle(last) || slight)) {
      return Optional.empty();
    }
    Pool pool = pools.getOrDefault(key(run), new Pool());
    Map<NameType, Float> sums = new EnumMap<>(run.scores());
    pool.scores.forEach((type, score) -> sums.merge(type, score, Float::sum));
    float weight = 1f / (1 + pool.count);
    sums.replaceAll((type, score) -> score * weight);
    pool.context.forEach((type, score) -> sums.merge(type, score, Float::sum));
    if (run.size() == 1) {
      String word = run.words();
      hint(lastNames.contains(word), NameType.PERSON, KIN, sums);
      hint(events.contains(word), NameType.EVENT, 2 * KIN, sums);
      hint(firstNames.contains(word), NameType.PERSON, KIN / 2, sums);
      boolean initialism = word.length() > 1 && initials.contains(word.replace(".", ""));
      hint(initialism, NameType.ORGANIZATION, 2 * KIN, sums);
    }
    NameType best = best(sums);
    float none = (run.none() + pool.none) * weight;
    boolean doubtful = none + MARGIN > sums.getOrDefault(best, 0f);
    return doubtful ? Optional.empty() : Optional.of(best);
  }

  private static void hint(boolean holds, NameType type, float by, Map<NameType, Float> sums) {
    if (holds) {
      sums.merge(type, by, Float::sum);
    }
  }

  private static NameType best(Map<NameType, Float> scores) {
    NameType best = NameType.PERSON;
    for (Map.Entry<NameType, Float> e : scores.entrySet()) {
      if (e.getValue() > scores.getOrDefault(best, -Float.MAX_VALUE)) {
        best = e.getKey();
      }
    }
    return best;
  }

  private boolean isTitle(Token t) {
    return gazetteer.isTitle(t.form().toLowerCase(Locale.ROOT));
  }

  private static Name name(List<Token> tokens, NameType type, int first, int end) {
    Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
    return new Name(type, first + 1, end, span);
  }
}
