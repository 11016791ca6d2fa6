package org.rapporteur.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.record.Action;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.Conditional;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Person;
import org.rapporteur.record.Position;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;

/**
 * The kept form of a reading: JSON that gives back an equal reading. The article and what was found
 * in it are two texts, so that an article outlives the way in which it was read. Evidence is kept
 * as its place only: its words are those of the article. Thread-safe.
 *
 * <p>This form is private to a record; what other programs read is {@link ReadingJson}.
 */
public final class ReadingCodec {

  /** Under this name the reader of evidence finds the article that is being read. */
  static final String ARTICLE = "org.rapporteur.article";

  /** Everything of a reading but its article. */
  private record FoundThere(
      List<Person> people,
      List<Statement> statements,
      List<Action> actions,
      List<Meeting> meetings,
      List<Conditional> conditionals,
      List<Position> positions,
      List<Figure> figures,
      List<Diagnostic> diagnostics) {}

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new KeptValues())
          .addMixIn(CalendarDate.class, KeptAlternatives.Dates.class)
          .addMixIn(Statement.Wording.class, KeptAlternatives.Wordings.class)
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          // A text may hold lone surrogates, which no other way of writing would give back.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The article as text. */
  public String article(Article article) throws IOException {
    return json.writeValueAsString(article);
  }

  /** The article from its text; fails with the reason if the text is not of this form. */
  public Article article(String kept) throws IOException {
    return json.readValue(kept, Article.class);
  }

  /** What was found in an article, as text. */
  public String findings(Reading reading) throws IOException {
    return json.writeValueAsString(
        new FoundThere(
            reading.people(),
            reading.statements(),
            reading.actions(),
            reading.meetings(),
            reading.conditionals(),
            reading.positions(),
            reading.figures(),
            reading.diagnostics()));
  }

  /** The reading from its article and the text of what was found in it. */
  public Reading reading(Article article, String findings) throws IOException {
    FoundThere found =
        json.readerFor(FoundThere.class)
            .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .withAttribute(ARTICLE, article)
            .readValue(findings);
    return new Reading(
        article,
        found.people(),
        found.statements(),
        found.actions(),
        found.meetings(),
        found.conditionals(),
        found.positions(),
        found.figures(),
        found.diagnostics());
  }
}
