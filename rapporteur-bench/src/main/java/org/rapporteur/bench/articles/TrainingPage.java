package org.rapporteur.bench.articles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.rapporteur.learn.TreeModel;
import org.rapporteur.read.format.page.BlockTable;

/** A page whose blocks a person's gold has labelled, with the scores of a model that is tried. */
final class TrainingPage {

  final String set;
  final String id;
  final JsonNode gold;
  final String site;
  final BlockTable table;
  final List<String> texts;
  final List<float[]> rows;
  final BlockLabels labels;
  float[] scores = new float[0];

  TrainingPage(String set, String id, JsonNode gold, BlockTable table) {
    this.set = set;
    this.id = id;
    this.gold = gold;
    this.site = gold.path("site").asText();
    this.table = table;
    this.texts = table.texts();
    this.rows = table.rows();
    this.labels = BlockLabels.of(texts, table.places(), gold);
  }

  /** Judges the blocks. */
  void score(TreeModel model) {
    scores = model.scores(rows);
  }

  /** The body as the scores have it. */
  String body(float threshold) {
    StringBuilder out = new StringBuilder();
    boolean[] body = table.body(scores, threshold);
    for (int i = 0; i < body.length; i++) {
      out.append(body[i] ? texts.get(i) + "\n\n" : "");
    }
    return out.toString();
  }
}
