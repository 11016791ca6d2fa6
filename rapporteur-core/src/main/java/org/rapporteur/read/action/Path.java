package org.rapporteur.read.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;

/**
 * How two parties of a sentence hang together: the shortest way in the tree from a word for one to
 * a word for the other.
 *
 * @param relations the relations on the way up and the way down
 * @param inner the words on the way
 * @param length the number of steps
 */
record Path(String relations, List<Token> inner, int length) {

  private static final int MOST = 12;
  private static final int SPELT = 6;

  Path {
    inner = List.copyOf(inner);
  }

  /** The shortest way between two parties; none if one is not named in the sentence. */
  static Optional<Path> between(Scene scene, String from, String to) {
    Optional<Path> best = Optional.empty();
    for (Token x : scene.heads().getOrDefault(from, List.of())) {
      for (Token y : scene.heads().getOrDefault(to, List.of())) {
        Optional<Path> way = way(scene.tree(), x, y);
        if (way.isPresent() && (best.isEmpty() || way.get().length < best.get().length)) {
          best = way;
        }
      }
    }
    return best;
  }

  private static Optional<Path> way(Tree tree, Token x, Token y) {
    List<Token> up = line(tree, x);
    List<Token> down = line(tree, y);
    for (int i = 0; i < up.size(); i++) {
      int j = down.indexOf(up.get(i));
      if (j >= 0) {
        return Optional.of(of(up.subList(0, i + 1), down.subList(0, j + 1)));
      }
    }
    return Optional.empty();
  }

  /** A path that is not spelt. */
  private enum Length {
    FAR
  }

  private static Path of(List<Token> up, List<Token> down) {
    int length = up.size() + down.size() - 2;
    StringBuilder relations = new StringBuilder();
    List<Token> inner = new ArrayList<>();
    for (int i = 0; i < up.size() - 1; i++) {
      relations.append('<').append(universal(up.get(i)));
      inner.add(up.get(i + 1));
    }
    for (int j = down.size() - 2; j >= 0; j--) {
      relations.append('>').append(universal(down.get(j)));
      if (j > 0) {
        inner.add(down.get(j));
      }
    }
    if (down.size() == 1 && !inner.isEmpty()) {
      inner.remove(inner.size() - 1);
    }
    return new Path(
        length <= SPELT ? relations.toString() : Length.FAR.name().toLowerCase(Locale.ROOT),
        inner,
        length);
  }

  private static String universal(Token t) {
    int colon = t.relation().indexOf(':');
    return colon < 0 ? t.relation() : t.relation().substring(0, colon);
  }

  private static List<Token> line(Tree tree, Token t) {
    List<Token> line = new ArrayList<>();
    Optional<Token> at = Optional.of(t);
    while (at.isPresent() && line.size() < MOST) {
      line.add(at.get());
      at = tree.head(at.get());
    }
    return line;
  }
}
