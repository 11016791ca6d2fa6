package org.rapporteur.read.format.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.learn.TreeModel;

/**
 * A page's blocks as rows of figures, for whoever trains or inspects the model of the body. Not
 * thread-safe.
 */
public final class BlockTable {

  private static final int LONG = 200;

  /** What so many trees deny so firmly is not asked of the others. */
  private static final int FIRST = 120;

  private static final float DENIED = -2.5f;

  private final PageBlocks page;
  private final BodyFeatures features;

  private BlockTable(ParsedPage parsed) {
    this.page = parsed.blocks();
    this.features =
        new BodyFeatures(
            page, Kin.of(page.blocks()), BodyCandidates.of(page.scopes()), parsed.facts());
  }

  /** Tabulates a page. */
  public static BlockTable of(String html) {
    return new BlockTable(ParsedPage.parse(html, ""));
  }

  static BlockTable of(ParsedPage page) {
    return new BlockTable(page);
  }

  /** Each block's text. */
  public List<String> texts() {
    return page.blocks().stream().map(b -> b.text).toList();
  }

  /** Each block's path of elements, for a person's eye. */
  public List<String> places() {
    return page.blocks().stream().map(b -> path(b.scope)).toList();
  }

  /** Each block's figures. */
  public List<float[]> rows() {
    List<float[]> rows = new ArrayList<>();
    for (PageBlock block : page.blocks()) {
      FeatureRow row = new FeatureRow(false);
      features.fill(block, row);
      rows.add(row.values());
    }
    return rows;
  }

  /** How much each block speaks for being body; only those that can be are looked at. */
  float[] scores(TreeModel model) {
    float[] scores = new float[page.blocks().size()];
    FeatureRow row = new FeatureRow(false);
    for (PageBlock block : page.blocks()) {
      if (block.scope.isNeverBody()) {
        scores[block.index] = Float.NEGATIVE_INFINITY;
      } else {
        row.clear();
        features.fill(block, row);
        scores[block.index] = model.score(row.peek(), FIRST, DENIED);
      }
    }
    return scores;
  }

  /**
   * Which blocks are body, given each one's score: those above the threshold, but neither comments
   * nor navigation nor a sidebar, and a long text only once: pages hold a second copy for small
   * screens, while a recipe may say a line again.
   */
  public boolean[] body(float[] scores, float threshold) {
    boolean[] body = new boolean[scores.length];
    Set<String> taken = new HashSet<>();
    for (PageBlock block : page.blocks()) {
      boolean said = scores[block.index] > threshold && !block.scope.isNeverBody();
      body[block.index] = said && (block.text.length() < LONG || taken.add(block.text));
    }
    return body;
  }

  /** The names of the columns of {@link #rows()}. */
  public static List<String> names() {
    BlockTable sample = of("<p>A</p>");
    FeatureRow row = new FeatureRow(true);
    sample.features.fill(sample.page.blocks().get(0), row);
    return Collections.unmodifiableList(row.names());
  }

  private static String path(Scope scope) {
    StringBuilder out = new StringBuilder();
    for (Scope s = scope; s != null && out.length() < 300; s = s.parent) {
      out.append(s.element.normalName());
      String names = s.element.className() + ' ' + s.element.id();
      if (!names.isBlank()) {
        out.append('[').append(names.strip()).append(']');
      }
      out.append(" < ");
    }
    return out.toString();
  }
}
