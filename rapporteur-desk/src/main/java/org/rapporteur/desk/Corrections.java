package org.rapporteur.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.desk.correct.Correction;
import org.rapporteur.desk.correct.CorrectionException;
import org.rapporteur.desk.correct.CorrectionJson;
import org.rapporteur.desk.correct.Overlay;
import org.rapporteur.record.Reading;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.AuditEntry;
import org.rapporteur.store.KeptCorrection;

/**
 * The corrections of a record: made, listed, laid over what was read, taken back, handed on. Valid
 * while the record is open. Not thread-safe.
 */
public final class Corrections {

  private final ArticleStore store;

  private Corrections(ArticleStore store) {
    this.store = store;
  }

  /** The corrections of an open record. */
  public static Corrections of(ArticleStore store) {
    return new Corrections(store);
  }

  /** Those that hold, in the order in which they were made. */
  public List<Correction> holding() throws IOException {
    List<Correction> found = new ArrayList<>();
    for (KeptCorrection kept : store.corrections().all()) {
      if (kept.state() == KeptCorrection.State.HOLDS) {
        found.add(parsed(kept));
      }
    }
    return found;
  }

  private static Correction parsed(KeptCorrection kept) throws IOException {
    try {
      return CorrectionJson.read(kept.line());
    } catch (CorrectionException e) {
      throw new IOException("correction " + kept.id() + ": " + e.getMessage(), e);
    }
  }

  /** The readings with the corrections that hold. */
  public Seen over(Collection<Reading> readings) throws IOException {
    List<Correction> all = holding();
    Map<String, List<Correction>> byArticle = new TreeMap<>();
    all.forEach(
        c -> byArticle.computeIfAbsent(c.anchor().article(), a -> new ArrayList<>()).add(c));
    List<Reading> now = new ArrayList<>();
    List<Overlay.Outcome> outcomes = new ArrayList<>();
    for (Reading reading : readings) {
      List<Correction> own = byArticle.remove(reading.article().id());
      if (own == null) {
        now.add(reading);
        continue;
      }
      Overlay.Corrected corrected = Overlay.of(reading, own);
      now.add(corrected.reading());
      outcomes.addAll(corrected.outcomes());
    }
    byArticle
        .values()
        .forEach(
            left ->
                left.forEach(
                    c ->
                        outcomes.add(
                            new Overlay.Outcome(c, Overlay.State.LEFT_OVER, Optional.empty()))));
    return new Seen(now, outcomes);
  }

  /**
   * Readings with their corrections.
   *
   * @param readings in the order in which they were given
   * @param outcomes what became of each correction
   */
  public record Seen(List<Reading> readings, List<Overlay.Outcome> outcomes) {
    /** Copies the lists. */
    public Seen {
      readings = List.copyOf(readings);
      outcomes = List.copyOf(outcomes);
    }
  }

  /** Keeps a correction that somebody made. */
  public void make(Correction correction) throws IOException {
    make(List.of(correction));
  }

  /** Keeps corrections that somebody made at once, all or none. */
  public void make(List<Correction> corrections) throws IOException {
    if (!corrections.isEmpty()) {
      Correction first = corrections.get(0);
      List<KeptCorrection> kept = corrections.stream().map(Corrections::kept).toList();
      store.corrections().keep(kept, first.by(), "made", first.at());
    }
  }

  /**
   * Keeps corrections that were made elsewhere; those that are known change nothing.
   *
   * @return how many were new
   */
  public int take(List<Correction> corrections, String who, Instant now) throws IOException {
    return store
        .corrections()
        .keep(corrections.stream().map(Corrections::kept).toList(), who, "imported", now);
  }

  private static KeptCorrection kept(Correction c) {
    return new KeptCorrection(
        c.id(), c.anchor().article(), CorrectionJson.write(c), KeptCorrection.State.HOLDS);
  }

  /** Takes a correction back; whether it held. */
  public boolean undo(String id, String who, Instant now) throws IOException {
    return store.corrections().set(id, KeptCorrection.State.UNDONE, who, now);
  }

  /**
   * The finding that was read, by whichever id it has now: that of a person is made from the name,
   * which somebody may have changed.
   */
  public String origin(String finding) throws IOException {
    return holding().stream()
        .filter(c -> renamed(c).equals(Optional.of(finding)))
        .flatMap(c -> c.anchor().finding().stream())
        .findFirst()
        .orElse(finding);
  }

  /** The id that a finding has with its corrections. */
  public String now(String origin) throws IOException {
    return holding().stream()
        .filter(c -> c.anchor().finding().equals(Optional.of(origin)))
        .flatMap(c -> renamed(c).stream())
        .reduce(origin, (before, last) -> last);
  }

  private static Optional<String> renamed(Correction c) {
    return Optional.ofNullable(c.fields().get(Correction.Field.NAME))
        .filter(name -> c.verb() == Correction.Verb.SET)
        .map(name -> Desk.personId(c.anchor().article(), name.strip()));
  }

  /** What was done with corrections, oldest first. */
  public List<AuditEntry> log() throws IOException {
    return store.corrections().log(0);
  }

  /** How right each rule was in what somebody looked at: where the reader goes wrong. */
  public List<RuleCheck> checks() throws IOException {
    Map<String, Correction> last = new LinkedHashMap<>();
    for (Correction c : holding()) {
      boolean judges = c.verb() != Correction.Verb.NOTE && c.verb() != Correction.Verb.ADD;
      if (judges && !c.isGrouping()) {
        last.put(c.anchor().finding().orElse(c.id()), c);
      }
    }
    SortedMap<String, RuleCheck> checks = new TreeMap<>();
    for (Correction c : last.values()) {
      c.anchor().rule().ifPresent(rule -> checks.merge(rule, check(rule, c), RuleCheck::and));
    }
    return List.copyOf(checks.values());
  }

  private static RuleCheck check(String rule, Correction c) {
    return switch (c.verb()) {
      case CONFIRM -> new RuleCheck(rule, 1, 0, 0);
      case REJECT -> new RuleCheck(rule, 0, 0, 1);
      case SET, ADD, NOTE -> new RuleCheck(rule, 0, 1, 0);
    };
  }
}
