package org.rapporteur.report.document;

import java.util.List;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;

/** A piece of a line. Texts come from outside: a renderer escapes all of them. */
public sealed interface Inline {

  /** Dispatches on the kind of piece. */
  <T> T accept(Visitor<T> visitor);

  /** One answer for each kind of piece. */
  interface Visitor<T> {
    /** For words of our own. */
    T plain(Plain plain);

    /** For words that stand out. */
    T strong(Strong strong);

    /** For words that step back. */
    T muted(Muted muted);

    /** For words as an article prints them. */
    T quoted(Quoted quoted);

    /** For the passages behind a claim. */
    T cite(Cite cite);

    /** For a doubt. */
    T caution(Caution caution);
  }

  /** Words of our own. */
  record Plain(String text) implements Inline {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.plain(this);
    }
  }

  /** Words that stand out: a name, a date. */
  record Strong(String text) implements Inline {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.strong(this);
    }
  }

  /** Words that step back: a count of outlets, a difference of wording. */
  record Muted(String text) implements Inline {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.muted(this);
    }
  }

  /** Words as an article prints them. */
  record Quoted(String text) implements Inline {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.quoted(this);
    }
  }

  /**
   * The passages behind a claim; opens them.
   *
   * @param evidence the passages, not empty
   * @param decided what decided, one a finding
   */
  record Cite(List<Evidence> evidence, List<Provenance> decided) implements Inline {
    /** Copies the lists; refuses a citation of nothing. */
    public Cite {
      evidence = List.copyOf(evidence);
      decided = List.copyOf(decided);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("a citation without a passage");
      }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.cite(this);
    }
  }

  /** A doubt that the reader must see: doubtful wording, an inferred date. */
  record Caution(String text) implements Inline {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.caution(this);
    }
  }
}
