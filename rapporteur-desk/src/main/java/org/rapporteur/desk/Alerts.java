package org.rapporteur.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.record.Citation;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.QuoteVariant;
import org.rapporteur.record.Utterance;
import org.rapporteur.store.Alert;
import org.rapporteur.store.AlertRule;
import org.rapporteur.store.AlertTable;
import org.rapporteur.store.ArticleStore;
import org.rapporteur.store.Found;
import org.rapporteur.store.ItemKind;
import org.rapporteur.store.Lookup;

/**
 * What people want to be told of: each thing once, with its words, however often the program is
 * stopped in between. A rule tells of what came after it was made. Valid while the record is open.
 * Not thread-safe.
 */
public final class Alerts {

  /** What a rule looks for. */
  public enum Kind {
    /** Whatever a query finds: {@code kind:act type:assault party:OST party:VAR}. */
    SEARCH,
    /** A quotation of somebody of which an article changed words. */
    ALTERED,
    /** Something that a party does not want to talk about. */
    RED_LINE,
    /** The condition of a party's threat, in whose words an act is told that came later. */
    CAME_ABOUT
  }

  private static final int PAGE = 200;

  private final ArticleStore store;
  private final AlertTable table;

  Alerts(ArticleStore store) {
    this.store = store;
    this.table = store.index().alerts();
  }

  /** The rules, in the order in which they were made. */
  public List<AlertRule> rules() throws IOException {
    return table.rules();
  }

  /**
   * Makes a rule.
   *
   * @param by who wants it
   * @param now when
   * @param kind what is looked for
   * @param terms a query, or a name or party; empty for anybody's
   */
  public void add(String by, Instant now, Kind kind, String terms)
      throws IOException, QueryException {
    if (kind == Kind.SEARCH) {
      SearchQuery.parse(terms);
    }
    long last = store.index().changes().last();
    table.keep(new AlertRule(0, by, now, kind.name().toLowerCase(Locale.ROOT), terms, last));
  }

  /** Forgets a rule; what was told by it stays. Whether it was there. */
  public boolean remove(long rule) throws IOException {
    return table.forget(rule);
  }

  /** The number of the last alert; 0 if there was none. */
  public long last() throws IOException {
    return table.last();
  }

  /** The number of the last alert that a courier brought; none if nothing is known of it. */
  public Optional<Long> brought(String courier) throws IOException {
    return table.brought(courier);
  }

  /** A courier has brought the alerts up to a number. */
  public void brought(String courier, long number) throws IOException {
    table.brought(courier, number);
  }

  /** The alerts after a number, oldest first. */
  public List<Alert> after(long number, int limit) throws IOException {
    return table.after(number, limit);
  }

  /** The newest alerts, newest first. */
  public List<Alert> newest(int limit) throws IOException {
    return table.newest(limit);
  }

  /**
   * Tells what searches find that came since each was last looked for.
   *
   * @param change the number of the last change
   * @param now when it is told
   * @return how many things were told
   */
  public int search(long change, Instant now) throws IOException {
    int told = 0;
    for (AlertRule rule : table.rules()) {
      if (kind(rule) == Kind.SEARCH && rule.seen() < change) {
        told += tell(rule, searched(rule, now), change);
      }
    }
    return told;
  }

  private static Kind kind(AlertRule rule) {
    return Kind.valueOf(rule.kind().toUpperCase(Locale.ROOT));
  }

  private int tell(AlertRule rule, List<Alert> alerts, long change) throws IOException {
    int told = 0;
    for (Alert alert : alerts) {
      told += table.tell(alert) ? 1 : 0;
    }
    table.seen(rule.number(), change);
    return told;
  }

  /**
   * Tells what only the whole can tell and came since each rule was last looked for.
   *
   * @param dossier of the record, as it stood at a change
   * @param change the number of that change
   * @param now when it is told
   * @return how many things were told
   */
  public int look(Dossier dossier, long change, Instant now) throws IOException {
    int told = 0;
    for (AlertRule rule : table.rules()) {
      if (kind(rule) != Kind.SEARCH && rule.seen() < change) {
        told += tell(rule, found(rule, dossier, now), change);
      }
    }
    return told;
  }

  private List<Alert> found(AlertRule rule, Dossier dossier, Instant now) throws IOException {
    return switch (kind(rule)) {
      case SEARCH -> List.of();
      case ALTERED -> altered(rule, dossier, now);
      case RED_LINE -> redLines(rule, dossier, now);
      case CAME_ABOUT -> cameAbout(rule, dossier, now);
    };
  }

  private List<Alert> searched(AlertRule rule, Instant now) throws IOException {
    Lookup lookup;
    try {
      lookup = SearchQuery.parse(rule.terms()).lookup().after(rule.seen());
    } catch (QueryException e) {
      throw new IOException("alert rule " + rule.number() + ": " + e.getMessage(), e);
    }
    List<Alert> alerts = new ArrayList<>();
    Optional<Found.Place> after = Optional.empty();
    List<Found> page;
    do {
      page = store.index().find(lookup, after, PAGE);
      for (Found f : page) {
        alerts.add(new Alert(0, rule.number(), f.id(), now, title(f), f.quote(), f.article()));
        after = Optional.of(f.place());
      }
    } while (page.size() == PAGE);
    return alerts;
  }

  private static String title(Found f) {
    if (f.kind() == ItemKind.ARTICLE) {
      return f.title().orElse(f.article());
    }
    String who = f.sides().stream().map(Found.Side::name).collect(Collectors.joining(", "));
    return f.kind().code()
        + f.type().map(t -> " " + t).orElse("")
        + (who.isEmpty() ? "" : ": " + who);
  }

  private List<Alert> altered(AlertRule rule, Dossier dossier, Instant now) throws IOException {
    List<Alert> alerts = new ArrayList<>();
    for (Utterance u : dossier.utterances()) {
      if (rule.terms().isEmpty() || u.speaker().equalsIgnoreCase(rule.terms())) {
        String title = "altered quotation: " + u.speaker();
        for (QuoteVariant v : u.altered()) {
          // Of two wordings either may have come first.
          Citation changed = v.support().citations().get(0);
          Citation fullest = u.fullest().support().citations().get(0);
          Optional<Alert> alert = alert(rule, changed, title, now);
          (alert.isPresent() ? alert : alert(rule, fullest, title, now)).ifPresent(alerts::add);
        }
      }
    }
    return alerts;
  }

  private List<Alert> redLines(AlertRule rule, Dossier dossier, Instant now) throws IOException {
    List<Alert> alerts = new ArrayList<>();
    for (Dispute d : dossier.disputes()) {
      for (Dispute.PartyStance s : d.stances()) {
        boolean wanted = rule.terms().isEmpty() || s.party().equalsIgnoreCase(rule.terms());
        if (wanted && s.firmness() == Dispute.Firmness.RED_LINE) {
          String title = "red line: " + s.party() + ", " + d.issue();
          alert(rule, s.support().citations().get(0), title, now).ifPresent(alerts::add);
        }
      }
    }
    return alerts;
  }

  /** The act is what is told; its title says whose threat, its words are the act's and the if's. */
  private List<Alert> cameAbout(AlertRule rule, Dossier dossier, Instant now) throws IOException {
    List<Alert> alerts = new ArrayList<>();
    for (CameAbout.Match match : CameAbout.in(dossier)) {
      ConditionalReport threat = match.threat();
      String issuer = threat.issuer().orElse("");
      if (rule.terms().isEmpty() || issuer.equalsIgnoreCase(rule.terms())) {
        String title =
            "may have come about: what "
                + (issuer.isEmpty() ? "somebody" : issuer)
                + " named as a condition";
        alert(rule, match.act().support().citations().get(0), title, now)
            .map(a -> a.withWords(a.words() + " – the condition: " + threat.condition()))
            .ifPresent(alerts::add);
      }
    }
    return alerts;
  }

  /** Of what rests on a finding that was there before, nobody is told. */
  private Optional<Alert> alert(AlertRule rule, Citation c, String title, Instant now)
      throws IOException {
    Lookup isNew = Lookup.finding(c.finding()).after(rule.seen());
    if (store.index().find(isNew, Optional.empty(), 1).isEmpty()) {
      return Optional.empty();
    }
    String words = c.evidence().stream().map(Evidence::quote).collect(Collectors.joining(" … "));
    return Optional.of(new Alert(0, rule.number(), c.finding(), now, title, words, c.article()));
  }
}
