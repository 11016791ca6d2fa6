package org.rapporteur.mcp;

import static org.rapporteur.mcp.RecordTool.limit;
import static org.rapporteur.mcp.RecordTool.oneOf;
import static org.rapporteur.mcp.RecordTool.optional;
import static org.rapporteur.mcp.RecordTool.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reconcile.Comparison;
import org.rapporteur.record.ActReport;
import org.rapporteur.record.Action;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.ConditionalReport;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Dispute;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.MeetingReport;
import org.rapporteur.record.News;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Utterance;
import org.rapporteur.report.brief.BriefComposer;
import org.rapporteur.report.document.Abridged;
import org.rapporteur.report.document.MarkdownRenderer;

/** What can be asked of a record. */
final class RecordTools {

  private static final RecordTool.Argument FROM =
      optional("from", "First day, like 2031-03-05; what has no date is then left out.");
  private static final RecordTool.Argument TO = optional("to", "Last day.");

  private RecordTools() {}

  static List<RecordTool> all() {
    return List.of(
        search(),
        whoSaid(),
        positions(),
        meetings(),
        threats(),
        actsBetween(),
        contradictions(),
        whatIsNew(),
        article(),
        brief());
  }

  private static RecordTool search() {
    return new RecordTool(
        "search",
        "Articles in whose title or text all words stand, newest first, with the first paragraph"
            + " that holds them.",
        List.of(required("words", "Words, or beginnings of words."), FROM, TO, limit()),
        (q, known) -> Answer.of(new Search(known).find(q), Search::line, q, known));
  }

  private static RecordTool whoSaid() {
    return new RecordTool(
        "who_said",
        "What was said: each utterance once, with speaker, day, the wording to quote and every"
            + " outlet's variant; altered wordings are named.",
        List.of(
            optional("about", "Words of what was said."),
            optional("speaker", "Name of the speaker, or a part of it."),
            optional("party", "Code or name of the party spoken for (USA, NATO)."),
            FROM,
            TO,
            limit()),
        (q, known) ->
            Answer.of(
                known.dossier().utterances().stream()
                    .filter(u -> q.words("about", wordings(u)))
                    .filter(u -> q.words("speaker", List.of(u.speaker())))
                    .filter(u -> q.party("party", u.affiliation().stream().toList()))
                    .filter(u -> q.within(u.saidOn())),
                u -> utterance(u, new Proof(known)),
                q,
                known));
  }

  private static List<String> wordings(Utterance u) {
    return u.variants().stream().map(v -> v.wording()).toList();
  }

  private static Map<String, Object> utterance(Utterance u, Proof proof) {
    Map<String, Object> line = Answer.line();
    line.put("speaker", u.speaker());
    Answer.put(line, "party", u.affiliation());
    Answer.put(line, "said_on", u.saidOn());
    Answer.put(line, "venue", u.venue());
    line.put("words", u.trusted().wording());
    line.put("kind", lower(u.trusted().kind()));
    List<Map<String, Object>> variants = new ArrayList<>();
    u.variants()
        .forEach(
            v ->
                variants.add(
                    Map.of(
                        "wording", v.wording(),
                        "fidelity", lower(v.fidelity()),
                        "outlets", v.support().outlets())));
    line.put("variants", variants);
    proof.put(line, u.support());
    return line;
  }

  private static RecordTool positions() {
    return new RecordTool(
        "positions",
        "Where parties stand: demands, rejects, offers, commits, open, denies, accuses, warns; by"
            + " issue, with how it changed.",
        List.of(
            optional("party", "Code or name of a party (USA, NATO)."),
            optional("issue", "Words of the issue."),
            limit()),
        (q, known) ->
            Answer.of(
                known.dossier().disputes().stream()
                    .filter(d -> q.words("issue", issueWords(d)))
                    .filter(
                        d -> q.party("party", d.stances().stream().map(s -> s.party()).toList())),
                d -> dispute(d, q, new Proof(known)),
                q,
                known));
  }

  private static List<String> issueWords(Dispute d) {
    return Stream.concat(
            Stream.of(d.issue()), d.stances().stream().flatMap(s -> s.matters().stream()))
        .toList();
  }

  private static Map<String, Object> dispute(Dispute d, Question q, Proof proof) {
    Map<String, Object> line = Answer.line();
    line.put("issue", d.issue());
    List<Map<String, Object>> stances = new ArrayList<>();
    for (Dispute.PartyStance s : d.stances()) {
      if (q.party("party", List.of(s.party()))) {
        Map<String, Object> stance = Answer.line();
        stance.put("party", s.party());
        stance.put("stance", lower(s.stance()));
        Answer.put(stance, "on", s.matters());
        stance.put("firmness", lower(s.firmness()));
        proof.put(stance, s.support());
        stances.add(stance);
      }
    }
    line.put("stances", stances);
    Answer.put(
        line,
        "changes",
        d.changes().stream()
            .map(c -> c.party() + ": " + lower(c.from()) + ", then " + lower(c.to()))
            .toList());
    return line;
  }

  private static RecordTool meetings() {
    return new RecordTool(
        "meetings",
        "Meetings, calls and rounds of talks: held, scheduled, proposed or cancelled; with what"
            + " outlets tell differently.",
        List.of(
            optional("party", "Code or name of a party that takes part."),
            optional("person", "Name of somebody who takes part."),
            oneOf("status", "How far it came.", codes(Meeting.Status.values())),
            FROM,
            TO,
            limit()),
        (q, known) ->
            Answer.of(
                known.dossier().meetings().stream()
                    .filter(m -> q.party("party", m.participants()))
                    .filter(m -> q.words("person", m.people()))
                    .filter(m -> q.words("status", List.of(lower(m.status()))))
                    .filter(m -> q.within(m.date())),
                m -> meeting(m, new Proof(known)),
                q,
                known));
  }

  private static Map<String, Object> meeting(MeetingReport m, Proof proof) {
    Map<String, Object> line = Answer.line();
    line.put("what", m.what());
    line.put("status", lower(m.status()));
    Answer.put(line, "date", m.date());
    Answer.put(line, "place", m.place());
    Answer.put(line, "parties", m.participants());
    Answer.put(line, "people", m.people());
    Answer.put(
        line,
        "told_differently",
        m.disagreements().stream()
            .map(
                d ->
                    d.aspect()
                        + ": "
                        + String.join(" / ", d.versions().stream().map(v -> v.value()).toList()))
            .toList());
    proof.put(line, m.support());
    return line;
  }

  private static RecordTool threats() {
    return new RecordTool(
        "threats",
        "If-thens that parties have said: threat, promise, requirement, warning. None of them says"
            + " that anything happened.",
        List.of(
            optional("issuer", "Code or name of the party that says so."),
            optional("target", "Code or name of the party that it is said to."),
            oneOf("kind", "What it is.", codes(Conditional.Kind.values())),
            optional("about", "Words of either half."),
            limit()),
        (q, known) ->
            Answer.of(
                known.dossier().conditionals().stream()
                    .filter(c -> q.party("issuer", c.issuer().stream().toList()))
                    .filter(c -> q.party("target", c.target().stream().toList()))
                    .filter(c -> q.words("kind", List.of(lower(c.kind()))))
                    .filter(c -> q.words("about", List.of(c.condition(), c.consequence()))),
                c -> conditional(c, new Proof(known)),
                q,
                known));
  }

  private static Map<String, Object> conditional(ConditionalReport c, Proof proof) {
    Map<String, Object> line = Answer.line();
    line.put("kind", lower(c.kind()));
    Answer.put(line, "issuer", c.issuer());
    Answer.put(line, "target", c.target());
    line.put("if", c.condition());
    line.put("then", c.consequence());
    Answer.put(line, "said_on", c.saidOn());
    proof.put(line, c.support());
    return line;
  }

  private static RecordTool actsBetween() {
    return new RecordTool(
        "acts_between",
        "What parties did to each other (PLOVER types), each once, with its status: occurred,"
            + " ongoing, planned, hypothetical or denied, and who alleges it.",
        List.of(
            optional("actor", "Code or name of the party that acts."),
            optional("recipient", "Code or name of the party that it is done to."),
            oneOf("type", "PLOVER type.", Stream.of(EventType.values()).map(Enum::name)),
            oneOf("status", "Whether it happened.", codes(Action.Status.values())),
            FROM,
            TO,
            limit()),
        (q, known) ->
            Answer.of(
                known.dossier().acts().stream()
                    .filter(a -> q.party("actor", a.actors()))
                    .filter(a -> q.party("recipient", a.recipients()))
                    .filter(a -> q.words("type", List.of(a.type().name())))
                    .filter(a -> q.words("status", List.of(lower(a.status()))))
                    .filter(a -> q.within(a.date())),
                a -> act(a, new Proof(known)),
                q,
                known));
  }

  private static Map<String, Object> act(ActReport a, Proof proof) {
    Map<String, Object> line = Answer.line();
    line.put("actors", a.actors());
    line.put("type", a.type().name());
    line.put("recipients", a.recipients());
    line.put("status", lower(a.status()));
    Answer.put(line, "mode", a.mode());
    Answer.put(line, "date", a.date());
    Answer.put(line, "place", a.place());
    Answer.put(line, "alleged_by", a.allegedBy());
    proof.put(line, a.support());
    return line;
  }

  private static RecordTool contradictions() {
    return new RecordTool(
        "contradictions",
        "Claims that cannot both hold, side by side. The record takes none.",
        List.of(optional("about", "Words of what is at odds or of a claim."), limit()),
        (q, known) ->
            Answer.of(
                known.dossier().contradictions().stream().filter(c -> q.words("about", claims(c))),
                c -> contradiction(c, new Proof(known)),
                q,
                known));
  }

  private static List<String> claims(Contradiction c) {
    return Stream.concat(
            Stream.of(c.point()), c.sides().stream().flatMap(s -> Stream.of(s.who(), s.claim())))
        .toList();
  }

  private static Map<String, Object> contradiction(Contradiction c, Proof proof) {
    Map<String, Object> line = Answer.line();
    line.put("point", c.point());
    line.put("between", lower(c.kind()));
    List<Map<String, Object>> sides = new ArrayList<>();
    for (Contradiction.Side s : c.sides()) {
      Map<String, Object> side = Answer.line();
      side.put("who", s.who());
      side.put("claim", s.claim());
      proof.put(side, s.support());
      sides.add(side);
    }
    line.put("sides", sides);
    return line;
  }

  private static RecordTool whatIsNew() {
    return new RecordTool(
        "what_is_new",
        "What the articles of a day and later tell that earlier ones did not: new, changed,"
            + " confirmed by a further independent outlet, contradicted.",
        List.of(required("since", "A day, like 2031-03-05."), limit()),
        (q, known) -> {
          LocalDate day =
              q.day("since").orElseThrow(() -> new Question.BadQuestion("since is missing"));
          News news = Comparison.between(known.before(day).dossier(), known.dossier());
          return Answer.of(news.items().stream(), i -> item(i, new Proof(known)), q, known);
        });
  }

  private static Map<String, Object> item(News.Item i, Proof proof) {
    Map<String, Object> line = Answer.line();
    line.put("how", lower(i.kind()));
    line.put("part", i.part());
    line.put("what", i.text());
    proof.put(line, i.support());
    return line;
  }

  private static RecordTool article() {
    return new RecordTool(
        "article",
        "One article: where and when it was published, and its text.",
        List.of(required("id", "Its id, as evidence gives it.")),
        (q, known) -> {
          String id = q.text("id").orElseThrow(() -> new Question.BadQuestion("id is missing"));
          Optional<Reading> found = known.article(id);
          return Answer.of(found.stream(), RecordTools::whole, q, known);
        });
  }

  private static Map<String, Object> whole(Reading r) {
    Map<String, Object> line = Answer.line();
    line.put("id", r.article().id());
    Answer.put(line, "title", r.article().metadata().title());
    Proof.where(line, r.article());
    line.put("text", r.article().text());
    return line;
  }

  private static RecordTool brief() {
    return new RecordTool(
        "brief",
        "The brief of the crisis as Markdown: state of play, who wants what, what was said and"
            + " done, sources.",
        List.of(),
        (q, known) -> {
          Map<String, Object> line = Answer.line();
          line.put("record", known.coverage());
          line.put(
              "markdown",
              new MarkdownRenderer()
                  .render(
                      Abridged.of(new BriefComposer().compose(known.dossier(), known.readings()))));
          return line;
        });
  }

  private static Stream<String> codes(Enum<?>... values) {
    return Stream.of(values).map(RecordTools::lower);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
