package org.rapporteur.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Disagreement;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.FigureSeries;
import org.rapporteur.record.Kinship;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.QuoteVariant;
import org.rapporteur.record.StateOfPlay;
import org.rapporteur.record.Support;
import org.rapporteur.record.TimelineEntry;
import org.rapporteur.record.TwoPaths;
import org.rapporteur.record.Utterance;

/**
 * A dossier as one JSON object. A finding is referred to as {@code [article, id]}, its id being
 * that of the article's own JSON; dates are ISO 8601, an interval as {@code from/to}.
 */
public final class DossierJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DossierJson() {}

  /** The dossier. */
  public static ObjectNode of(Dossier dossier) {
    ObjectNode out = NODES.objectNode();
    array(out, "utterances", dossier.utterances(), DossierJson::utterance);
    array(out, "meetings", dossier.meetings(), DossierJson::meeting);
    array(out, "disputes", dossier.disputes(), DossierJson::dispute);
    array(out, "timeline", dossier.timeline(), DossierJson::entry);
    array(out, "contradictions", dossier.contradictions(), DossierJson::contradiction);
    array(out, "figures", dossier.figures(), DossierJson::figures);
    out.set("two_paths", paths(dossier.paths()));
    array(out, "copies", dossier.copies(), DossierJson::kinship);
    array(out, "summary", dossier.stateOfPlay().lines(), DossierJson::line);
    return out;
  }

  private interface Writer<T> {
    ObjectNode write(T value);
  }

  private static <T> void array(
      ObjectNode out, String key, Collection<? extends T> values, Writer<T> writer) {
    ArrayNode array = out.putArray(key);
    values.forEach(v -> array.add(writer.write(v)));
  }

  private static ArrayNode refs(Collection<Citation> citations) {
    ArrayNode array = NODES.arrayNode();
    citations.forEach(c -> array.addArray().add(c.article()).add(c.finding()));
    return array;
  }

  private static void support(ObjectNode out, String key, Support support) {
    out.set(key, refs(support.citations()));
    strings(out, "outlets", support.outlets());
  }

  private static void strings(ObjectNode out, String key, List<String> values) {
    ArrayNode array = out.putArray(key);
    values.forEach(array::add);
  }

  private static void optional(ObjectNode out, String key, Optional<String> value) {
    value.ifPresentOrElse(v -> out.put(key, v), () -> out.putNull(key));
  }

  private static void date(ObjectNode out, String key, CalendarDate date) {
    optional(out, key, date.earliest().map(d -> date.toString()));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode utterance(Utterance u) {
    ObjectNode out = NODES.objectNode();
    out.put("id", u.id()).put("speaker", u.speaker());
    optional(out, "affiliation", u.affiliation());
    date(out, "said_on", u.saidOn());
    optional(out, "venue", u.venue());
    support(out, "members", u.support());
    ArrayNode altered = out.putArray("altered");
    u.altered().forEach(v -> altered.addAll(refs(v.support().citations())));
    out.put("fullest", u.fullest().wording());
    out.put("trusted", u.trusted().wording()).put("trusted_because", u.trustedBecause());
    array(out, "variants", u.variants(), DossierJson::variant);
    return out;
  }

  private static ObjectNode variant(QuoteVariant v) {
    ObjectNode out = NODES.objectNode();
    out.put("wording", v.wording()).put("kind", lower(v.kind()));
    out.put("fidelity", lower(v.fidelity()));
    ArrayNode changes = out.putArray("differences");
    v.differences().forEach(c -> changes.addArray().add(lower(c.kind())).add(c.words()));
    support(out, "printed", v.support());
    return out;
  }

  private static ObjectNode meeting(MeetingReport m) {
    ObjectNode out = NODES.objectNode();
    out.put("id", m.id()).put("what", m.what());
    optional(out, "forum", m.forum());
    strings(out, "participants", m.participants());
    strings(out, "people", m.people());
    optional(out, "place", m.place());
    date(out, "date", m.date());
    out.put("status", lower(m.status()));
    array(out, "history", m.history(), DossierJson::step);
    array(out, "disagreements", m.disagreements(), DossierJson::disagreement);
    support(out, "reports", m.support());
    return out;
  }

  private static ObjectNode step(MeetingReport.Step s) {
    ObjectNode out = NODES.objectNode();
    optional(out, "reported", s.reported().map(Object::toString));
    out.put("status", lower(s.status()));
    date(out, "date", s.date());
    out.set("evidence", refs(s.citations()));
    return out;
  }

  private static ObjectNode disagreement(Disagreement d) {
    ObjectNode out = NODES.objectNode();
    out.put("aspect", d.aspect());
    array(
        out,
        "versions",
        d.versions(),
        v -> {
          ObjectNode version = NODES.objectNode();
          version.put("value", v.value());
          support(version, "evidence", v.support());
          return version;
        });
    return out;
  }

  private static ObjectNode dispute(Dispute d) {
    ObjectNode out = NODES.objectNode();
    out.put("id", d.id()).put("dispute", d.issue());
    strings(out, "in_common", d.shared());
    array(out, "parties", d.stances(), DossierJson::stance);
    array(out, "changes", d.changes(), DossierJson::change);
    return out;
  }

  private static ObjectNode stance(Dispute.PartyStance s) {
    ObjectNode out = NODES.objectNode();
    out.put("party", s.party()).put("stance", lower(s.stance()));
    out.put("summary", String.join("; ", s.matters()));
    out.put("firmness", lower(s.firmness()));
    support(out, "evidence", s.support());
    return out;
  }

  private static ObjectNode change(Dispute.StanceChange c) {
    ObjectNode out = NODES.objectNode();
    out.put("party", c.party()).put("from", lower(c.from())).put("to", lower(c.to()));
    date(out, "date", c.date());
    out.set("evidence", refs(List.of(c.before(), c.after())));
    return out;
  }

  private static ObjectNode entry(TimelineEntry e) {
    ObjectNode out = NODES.objectNode();
    date(out, "date", e.date());
    out.put("kind", lower(e.kind())).put("event", e.event());
    support(out, "evidence", e.support());
    return out;
  }

  private static ObjectNode contradiction(Contradiction c) {
    ObjectNode out = NODES.objectNode();
    out.put("id", c.id()).put("point", c.point()).put("kind", lower(c.kind()));
    array(
        out,
        "sides",
        c.sides(),
        s -> {
          ObjectNode side = NODES.objectNode();
          side.put("who", s.who()).put("claim", s.claim());
          support(side, "evidence", s.support());
          return side;
        });
    return out;
  }

  private static ObjectNode figures(FigureSeries f) {
    ObjectNode out = NODES.objectNode();
    out.put("id", f.id()).put("unit", f.unit());
    optional(out, "whose", f.whose());
    out.put("what", f.what());
    array(
        out,
        "points",
        f.points(),
        p -> {
          ObjectNode point = NODES.objectNode();
          date(point, "as_of", p.asOf());
          point.put("value", p.value());
          optional(point, "approx", p.approximation());
          point.put("origin", lower(p.origin()));
          support(point, "evidence", p.support());
          return point;
        });
    return out;
  }

  private static ObjectNode paths(TwoPaths paths) {
    ObjectNode out = NODES.objectNode();
    out.put("scale", paths.scale());
    out.set("whole", course(paths.whole()));
    array(out, "pairs", paths.pairs(), DossierJson::course);
    return out;
  }

  private static ObjectNode course(TwoPaths.Course c) {
    ObjectNode out = NODES.objectNode();
    strings(out, "parties", c.parties());
    array(out, "points", c.points(), DossierJson::point);
    array(
        out,
        "turning_points",
        c.turns(),
        t -> {
          ObjectNode turn = NODES.objectNode();
          turn.put("date", t.date().toString()).put("toward", lower(t.toward()));
          optional(turn, "because", t.because());
          return turn;
        });
    return out;
  }

  private static ObjectNode point(TwoPaths.Point p) {
    ObjectNode out = NODES.objectNode();
    out.put("date", p.date().toString());
    out.set("dialogue", level(p.dialogue()));
    out.set("confrontation", level(p.confrontation()));
    out.put("expected_dialogue", p.expectedDialogue());
    out.put("expected_confrontation", p.expectedConfrontation());
    out.put("requests", p.requests());
    strings(out, "behind", p.behind());
    return out;
  }

  private static ArrayNode level(TwoPaths.Level l) {
    return NODES.arrayNode().add(l.low()).add(l.value()).add(l.high());
  }

  private static ObjectNode kinship(Kinship k) {
    ObjectNode out = NODES.objectNode();
    out.put("origin", k.origin());
    array(
        out,
        "copies",
        k.copies(),
        c -> {
          ObjectNode copy = NODES.objectNode();
          copy.put("article", c.article()).put("of", c.of());
          copy.put("kind", lower(c.kind())).put("shared", c.shared());
          return copy;
        });
    return out;
  }

  private static ObjectNode line(StateOfPlay.Line l) {
    ObjectNode out = NODES.objectNode();
    out.put("kind", lower(l.kind()))
        .put("told", l.told().map(LocalDate::toString).orElse(null))
        .put("speaker", l.speaker().orElse(null))
        .put("text", l.sentence().quote())
        .put("article", l.sentence().article());
    support(out, "evidence", l.support());
    return out;
  }
}
