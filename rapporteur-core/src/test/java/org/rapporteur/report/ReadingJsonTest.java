package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Block;
import org.rapporteur.article.Metadata;
import org.rapporteur.record.Action;
import org.rapporteur.record.Actor;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Provenance;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

class ReadingJsonTest {

  private static final String TEXT = "😀 \"We wait,\" said Orla Venn of Varland.";
  private static final Article ARTICLE =
      new Article(
          "story.txt",
          TEXT,
          Metadata.unknown(),
          List.of(new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH)),
          List.of());

  @Test
  void countsOffsetsInCodePoints() throws IOException {
    JsonNode content =
        write(reading(List.of(statement()), List.of())).at("/statements/0/content/0");

    assertThat(content.get(0).asInt()).isEqualTo(2);
    assertThat(content.get(1).asInt()).isEqualTo(12);
  }

  @Test
  void namesSpeakerPartyAndDay() throws IOException {
    JsonNode said = write(reading(List.of(statement()), List.of())).at("/statements/0");

    assertThat(said.get("speaker").asText()).isEqualTo("Orla Venn");
    assertThat(said.get("affiliation").asText()).isEqualTo("VAR");
    assertThat(said.get("said_on").asText()).isEqualTo("2031-03-02");
    assertThat(said.get("kind").asText()).isEqualTo("direct");
    assertThat(said.get("venue").isNull()).isTrue();
    assertThat(said.get("confidence").asDouble()).isEqualTo(0.9);
  }

  @Test
  void writesAnActWithSeveralRecipientsOncePerPair() throws IOException {
    JsonNode actions =
        write(reading(List.of(), List.of(act(List.of(state("Ostmark"), state("Sundria"))))))
            .get("actions");

    assertThat(actions).hasSize(2);
    assertThat(actions.get(0).get("id").asText()).isEqualTo("a1");
    assertThat(actions.get(1).get("id").asText()).isEqualTo("a1.2");
    assertThat(actions.get(1).get("act").asText()).isEqualTo("a1");
    assertThat(actions.get(1).get("recipient").asText()).isEqualTo("SUN");
  }

  @Test
  void writesDatesWithThePrecisionThatIsKnown() throws IOException {
    CalendarDate month = CalendarDate.in(java.time.YearMonth.of(2031, 3));

    assertThat(IsoDate.of(month)).contains("2031-03");
    assertThat(IsoDate.of(CalendarDate.weekOf(LocalDate.of(2031, 3, 5))))
        .contains("2031-03-03/2031-03-09");
    assertThat(IsoDate.of(CalendarDate.unknown())).isEmpty();
  }

  private static JsonNode write(Reading reading) throws IOException {
    StringWriter out = new StringWriter();
    new ReadingJson().write(reading, out);
    return new ObjectMapper().readTree(out.toString());
  }

  private static Reading reading(List<Statement> statements, List<Action> actions) {
    return new Reading(
        ARTICLE,
        List.of(),
        statements,
        actions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Statement statement() {
    return new Statement(
        "s1",
        Statement.Kind.DIRECT,
        Statement.Type.SPEECH,
        List.of(evidence("\"We wait,\"")),
        List.of(evidence("said")),
        List.of(evidence("Orla Venn")),
        List.of(
            new Actor(
                "Orla Venn",
                Actor.Kind.PERSON,
                List.of("VAR"),
                Optional.of("GOV"),
                Optional.empty(),
                1)),
        CalendarDate.on(LocalDate.of(2031, 3, 2)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Statement.Wording.Exact(),
        List.of(),
        Provenance.of("test", 0.9));
  }

  private static Action act(List<Actor> recipients) {
    return new Action(
        "a1",
        List.of(state("Varland")),
        recipients,
        EventType.THREATEN,
        Optional.empty(),
        Action.Status.OCCURRED,
        CalendarDate.unknown(),
        Optional.empty(),
        Optional.empty(),
        List.of(evidence("We wait")),
        Provenance.of("test", 0.5));
  }

  private static Actor state(String name) {
    return new Actor(
        name,
        Actor.Kind.STATE,
        List.of(name.substring(0, 3).toUpperCase(java.util.Locale.ROOT)),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Evidence evidence(String words) {
    int at = TEXT.indexOf(words);
    return Evidence.of(ARTICLE, new Span(at, at + words.length()));
  }
}
