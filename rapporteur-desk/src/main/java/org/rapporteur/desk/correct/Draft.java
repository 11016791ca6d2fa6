package org.rapporteur.desk.correct;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.article.Article;
import org.rapporteur.record.Reading;
import org.rapporteur.store.ItemKind;
import org.rapporteur.text.Span;

/**
 * A correction that somebody is about to make.
 *
 * @param by who
 * @param at when
 * @param why the reason
 * @param verb what is to be done
 * @param fields what is changed to what
 */
public record Draft(
    String by,
    Instant at,
    Optional<String> why,
    Correction.Verb verb,
    SortedMap<Correction.Field, String> fields) {

  /**
   * The correction of a finding; refused if it cannot be applied to it.
   *
   * @param reading of the article, as it was read
   * @param finding the finding's id
   */
  public Correction of(Reading reading, String finding) throws CorrectionException {
    List<Item> items = Item.of(reading);
    Item item =
        items.stream()
            .filter(i -> i.id().equals(finding))
            .findFirst()
            .orElseThrow(() -> new CorrectionException(finding + ": there is no such finding"));
    return checked(
        reading,
        Anchor.at(
            reading.article(),
            item.span(),
            item.kind(),
            Optional.of(finding),
            item.identity(),
            item.rule(),
            items.stream().anyMatch(item::isLike)
                ? Anchor.Company.AMONG_OTHERS
                : Anchor.Company.ALONE),
        Optional.of(finding));
  }

  /** The correction that adds a finding at a stretch of an article. */
  public Correction at(Reading reading, ItemKind kind, Span words) throws CorrectionException {
    Article article = reading.article();
    if (words.isEmpty() || words.end() > article.text().length()) {
      throw new CorrectionException("the words lie outside of the article");
    }
    return checked(
        reading,
        Anchor.at(
            article,
            words,
            kind,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Anchor.Company.ALONE),
        Optional.empty());
  }

  private Correction checked(Reading reading, Anchor anchor, Optional<String> finding)
      throws CorrectionException {
    Correction correction;
    try {
      correction = new Correction(by, at, why, anchor, verb, fields);
    } catch (IllegalArgumentException e) {
      throw new CorrectionException(String.valueOf(e.getMessage()));
    }
    new Edit(reading, new Overlay.Outcome(correction, Overlay.State.FITS, finding)).apply();
    return correction;
  }
}
