package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.reconcile.wording.CopyIndex;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Groupings;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.Reading;

/**
 * The meetings of many articles, each once, and nothing else of them: what a {@link Reconciler}
 * tells of articles with meetings alone, in a tenth of the memory. Texts lie elsewhere, and which
 * articles are copies is asked within each meeting. Not thread-safe.
 */
public final class Diary {

  private final Texts texts;
  private final TreeMap<String, Reading> readings = new TreeMap<>();
  private final Map<String, Long> fingerprints = new HashMap<>();
  private final Map<String, String> before = new HashMap<>();

  /** Where the texts of articles lie meanwhile. */
  public interface Texts {

    /** Lays a text away. */
    void put(String article, String text);

    /** The text that was laid away last for an article. */
    String get(String article);
  }

  /** An empty diary. */
  public Diary(Texts texts) {
    this.texts = texts;
  }

  /** Adds what an article tells of meetings, or replaces it. */
  public void add(Reading r) {
    Article article = r.article();
    readings.remove(article.id());
    List<Meeting> meetings =
        r.meetings().stream().filter(m -> !NoMeeting.is(m, article.text())).toList();
    if (meetings.isEmpty()) {
      return;
    }
    String text = ArticleText.of(article);
    texts.put(article.id(), text);
    fingerprints.put(article.id(), CopyIndex.fingerprintOf(text));
    meetings.stream()
        .filter(PartnerBefore::mayLack)
        .forEach(m -> before.put(key(article.id(), m.id()), PartnerBefore.told(article.text(), m)));
    readings.put(article.id(), bare(article, meetings));
  }

  /** What tells two articles apart beside their texts. */
  private static Reading bare(Article article, List<Meeting> meetings) {
    Metadata known = article.metadata();
    Metadata kept =
        new Metadata(
            Optional.empty(),
            known.outlet(),
            List.of(),
            known.published(),
            Optional.empty(),
            known.dateline(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Reading(
        new Article(article.id(), "", kept, List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        meetings,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String key(String article, String meeting) {
    return article + '\n' + meeting;
  }

  /** The meetings as they stand now, by day. */
  public List<MeetingReport> meetings() {
    return meetings(Groupings.none());
  }

  /** The meetings as they stand now, by day, where somebody knows which are one. */
  public List<MeetingReport> meetings(Groupings groupings) {
    Regroup regroup = new Regroup(groupings);
    Twins twins = new Twins(readings, id -> Optional.ofNullable(fingerprints.get(id)));
    TreeMap<String, Reading> originals = new TreeMap<>(readings);
    originals.keySet().removeIf(twins::isCopy);
    List<Found<Meeting>> all = new ArrayList<>();
    originals.forEach(
        (id, r) ->
            r.meetings()
                .forEach(m -> all.add(new Found<>(m, new Citation(id, m.id(), m.evidence())))));
    Origins days = new Origins(originals, new CopyIndex(), twins);
    PartnerBefore partners =
        new PartnerBefore(
            days, m -> before.getOrDefault(key(m.article(), m.citation().finding()), ""));
    List<MeetingReport> found = new ArrayList<>();
    List<List<Found<Meeting>>> groups = new MeetingBuilder(days, regroup).groups(all, partners);
    for (List<Found<Meeting>> group : regroup.of(groups, Found::citation)) {
      Origins origins = origins(group, originals, twins);
      found.add(new MeetingBuilder(origins, regroup).report(group));
    }
    found.sort(MeetingBuilder.ORDER);
    return found;
  }

  /** Which of the articles that tell of one meeting are copies. */
  private Origins origins(List<Found<Meeting>> group, Map<String, Reading> originals, Twins twins) {
    TreeMap<String, Reading> those = new TreeMap<>();
    for (Found<Meeting> m : group) {
      Optional.ofNullable(originals.get(m.article())).ifPresent(r -> those.put(m.article(), r));
    }
    CopyIndex copies = new CopyIndex();
    if (those.size() > 1) {
      those.keySet().forEach(id -> copies.add(id, texts.get(id)));
    }
    return new Origins(those, copies, twins);
  }
}
