package org.rapporteur.bench.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.bench.language.GoldSentence.GoldWord;
import org.rapporteur.read.language.Gazetteer;
import org.rapporteur.syntax.NameType;

/**
 * Names from the entity mentions of GUM's {@code Entity=} annotation: of the mentions with a proper
 * noun as head, the proper part, without determiners, titles and what follows the name. Of
 * overlapping names the longest counts.
 */
final class Entities {

  private static final Set<String> LINKS = Set.of("of", "the", "for", "and", "&", "de", "-", "'s");

  private Entities() {}

  private record Mention(String type, int first, int last) {}

  static List<GoldName> names(List<GoldWord> words) {
    List<GoldName> candidates = new ArrayList<>();
    for (Mention m : mentions(words)) {
      name(words, m).ifPresent(candidates::add);
    }
    candidates.sort(
        Comparator.comparingInt((GoldName n) -> n.first() - n.last())
            .thenComparingInt(GoldName::first));
    boolean[] taken = new boolean[words.size()];
    List<GoldName> kept = new ArrayList<>();
    for (GoldName n : candidates) {
      boolean free = true;
      for (int i = n.first(); i <= n.last(); i++) {
        free &= !taken[i];
      }
      if (free) {
        java.util.Arrays.fill(taken, n.first(), n.last() + 1, true);
        kept.add(n);
      }
    }
    boolean marked = words.stream().anyMatch(w -> w.columns().get(9).contains("Entity="));
    for (int i = 0; marked && i < taken.length; i++) {
      if (!taken[i] && Gazetteer.shared().isDemonym(words.get(i).form())) {
        kept.add(new GoldName(NameType.DEMONYM, i, i));
      }
    }
    kept.sort(Comparator.comparingInt(GoldName::first));
    return kept;
  }

  /**
   * Mentions that open and close in this sentence; brackets as in {@code (1-person-new(2-place}.
   */
  private static List<Mention> mentions(List<GoldWord> words) {
    List<Mention> found = new ArrayList<>();
    Deque<String[]> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      String misc = words.get(i).columns().get(9);
      int at = misc.indexOf("Entity=");
      if (at < 0) {
        continue;
      }
      int bar = misc.indexOf('|', at);
      String marks = misc.substring(at + 7, bar < 0 ? misc.length() : bar);
      int p = 0;
      while (p < marks.length()) {
        boolean opens = marks.charAt(p) == '(';
        int e = opens ? p + 1 : p;
        while (e < marks.length() && marks.charAt(e) != '(' && marks.charAt(e) != ')') {
          e++;
        }
        if (opens) {
          String[] parts = marks.substring(p + 1, e).split("-", -1);
          open.push(new String[] {parts[0], parts.length > 1 ? parts[1] : "", "" + i});
          if (e < marks.length() && marks.charAt(e) == ')') {
            String[] top = open.pop();
            found.add(new Mention(top[1], i, i));
            e++;
          }
        } else {
          String id = marks.substring(p, e);
          for (String[] o : open) {
            if (o[0].equals(id)) {
              open.removeFirstOccurrence(o);
              found.add(new Mention(o[1], Integer.parseInt(o[2]), i));
              break;
            }
          }
          e++;
        }
        p = e;
      }
    }
    return found;
  }

  private static Optional<GoldName> name(List<GoldWord> words, Mention m) {
    int head = m.first();
    for (int i = m.first(); i <= m.last(); i++) {
      int h = words.get(i).head() - 1;
      if ((h < m.first() || h > m.last()) && !words.get(i).relation().equals("punct")) {
        head = i;
        break;
      }
    }
    if (!words.get(head).upos().equals("PROPN") || m.type().equals("time")) {
      return Optional.empty();
    }
    int first = head;
    int last = head;
    boolean person = m.type().equals("person");
    while (first > m.first() && extendsLeft(words, first - 1, person)) {
      first--;
    }
    while (last < m.last()) {
      int step = extendsRight(words, last, m.last(), person);
      if (step == 0) {
        break;
      }
      last += step;
    }
    while (first < last && words.get(first).xpos().equals("HYPH")) {
      first++;
    }
    String lower = words.get(first).form().toLowerCase(Locale.ROOT);
    if (first == last && Gazetteer.shared().isTitle(lower)) {
      return Optional.empty();
    }
    if (first == last && Gazetteer.shared().isDemonym(words.get(first).form())) {
      return Optional.of(new GoldName(NameType.DEMONYM, first, last));
    }
    return Optional.of(new GoldName(type(m.type()), first, last));
  }

  private static NameType type(String type) {
    return switch (type) {
      case "person" -> NameType.PERSON;
      case "organization" -> NameType.ORGANIZATION;
      case "place" -> NameType.PLACE;
      case "event" -> NameType.EVENT;
      case "abstract" -> NameType.WORK;
      default -> NameType.OTHER;
    };
  }

  private static boolean isProper(GoldWord w) {
    return w.xpos().startsWith("NNP") && Character.isLetterOrDigit(w.form().charAt(0));
  }

  private static boolean extendsLeft(List<GoldWord> words, int i, boolean person) {
    GoldWord w = words.get(i);
    if (person) {
      String lower = w.form().toLowerCase(Locale.ROOT);
      return isProper(w)
          && !w.relation().equals("nmod:desc")
          && !Gazetteer.shared().isTitle(lower)
          && !w.relation().startsWith("appos")
          && !w.relation().equals("compound");
    }
    boolean capital =
        Character.isUpperCase(w.form().charAt(0)) || Character.isDigit(w.form().charAt(0));
    boolean kind = isProper(w) || (capital && w.xpos().startsWith("JJ")) || w.xpos().equals("HYPH");
    return kind && !w.relation().equals("nmod:poss");
  }

  private static int extendsRight(List<GoldWord> words, int last, int limit, boolean person) {
    GoldWord next = words.get(last + 1);
    boolean clause = next.relation().equals("appos") || next.relation().startsWith("acl");
    if (isProper(next) && !clause) {
      return 1;
    }
    if (next.xpos().equals("CD") && !person && !clause) {
      return 1;
    }
    if (person && !next.form().equals("-")) {
      boolean particle = next.relation().equals("flat") && last + 2 <= limit;
      return particle ? 1 : 0;
    }
    int k = last + 1;
    while (k <= limit && LINKS.contains(words.get(k).form()) && k - last <= 2) {
      k++;
    }
    if (k > last + 1
        && k <= limit
        && isProper(words.get(k))
        && !words.get(k).relation().equals("appos")
        && !words.get(k).relation().equals("conj")) {
      return k - last;
    }
    return 0;
  }
}
