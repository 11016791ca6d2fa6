package org.rapporteur.read.format.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a page that its site marks up alike: same tags and classes, two levels up. */
final class Kin {

  int blocks;
  int words;
  int chars;
  int linkChars;
  int prose;

  /** The kin of each block, by the block's index. */
  static Kin[] of(List<PageBlock> blocks) {
    Map<String, Kin> known = new HashMap<>();
    Map<Scope, Kin> ofScope = new HashMap<>();
    Kin[] of = new Kin[blocks.size()];
    for (PageBlock block : blocks) {
      Kin kin =
          ofScope.computeIfAbsent(
              block.scope, s -> known.computeIfAbsent(signature(s), x -> new Kin()));
      kin.blocks++;
      kin.words += block.shape.words();
      kin.chars += block.text.length();
      kin.linkChars += block.linkChars;
      kin.prose += block.isProse() ? 1 : 0;
      of[block.index] = kin;
    }
    return of;
  }

  private static String signature(Scope scope) {
    String own = scope.element.normalName() + '.' + scope.element.className();
    Scope parent = scope.parent;
    return parent == null
        ? own
        : own + '<' + parent.element.normalName() + '.' + parent.element.className();
  }
}
