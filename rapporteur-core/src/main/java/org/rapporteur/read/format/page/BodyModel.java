package org.rapporteur.read.format.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The judge of which blocks of a page are the article's body. The trees in {@code body-model.txt}
 * were trained by the bench on pages whose body people had marked; they see the figures of {@link
 * BodyFeatures} and no words, so they do not know sites.
 */
final class BodyModel {

  private static final TreeModel TREES = load();
  private static final int SHORT = 40;

  private BodyModel() {}

  private static TreeModel load() {
    List<String> names = BlockTable.names();
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i), i);
    }
    return TreeModel.parse(Lexicon.lines("body-model.txt"), columns);
  }

  /** Whether each block is body. A longer text that comes again is body only once. */
  static boolean[] judge(ParsedPage page) {
    List<PageBlock> blocks = page.blocks().blocks();
    List<float[]> rows = BlockTable.of(page).rows();
    boolean[] body = new boolean[blocks.size()];
    Set<String> taken = new HashSet<>();
    for (PageBlock block : blocks) {
      boolean said = TREES.score(rows.get(block.index)) > 0;
      body[block.index] = said && (block.text.length() < SHORT || taken.add(block.text));
    }
    return body;
  }
}
