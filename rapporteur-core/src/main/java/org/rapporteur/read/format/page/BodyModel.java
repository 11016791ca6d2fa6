package org.rapporteur.read.format.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.learn.TreeModel;

/**
 * The judge of which blocks of a page are the article's body. The trees in {@code body-model.txt}
 * were trained by the bench on pages whose body people had marked; they see the figures of {@link
 * BodyFeatures} and no words, so they do not know sites.
 */
final class BodyModel {

  /** Blocks in doubt are taken: a lost paragraph costs a reading more than a stray one. */
  private static final float THRESHOLD = -0.4f;

  private static final TreeModel TREES = load();

  private BodyModel() {}

  private static TreeModel load() {
    List<String> names = BlockTable.names();
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i), i);
    }
    return TreeModel.parse(Lexicon.lines("body-model.txt"), columns);
  }

  /** Whether each block is body. */
  static boolean[] judge(ParsedPage page) {
    BlockTable table = BlockTable.of(page);
    return table.body(table.scores(TREES), THRESHOLD);
  }
}
