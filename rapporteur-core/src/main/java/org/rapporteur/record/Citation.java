package org.rapporteur.record;

import java.util.Comparator;
import java.util.List;

/**
 * One finding of one article, as an item of the dossier refers to it.
 *
 * @param article id of the article
 * @param finding id of the finding within the article's {@link Reading}
 * @param evidence the words
 */
public record Citation(String article, String finding, List<Evidence> evidence)
    implements Comparable<Citation> {

  private static final Comparator<Citation> ORDER =
      Comparator.comparing(Citation::article)
          .thenComparing(c -> c.evidence().get(0).span())
          .thenComparing(Citation::finding);

  /** Copies the list; refuses a citation without evidence. */
  public Citation {
    evidence = Findings.supported("citation", evidence);
  }

  /** By article, then by place in it. */
  @Override
  public int compareTo(Citation other) {
    return ORDER.compare(this, other);
  }
}
