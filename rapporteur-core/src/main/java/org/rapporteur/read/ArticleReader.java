package org.rapporteur.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.article.Publication;
import org.rapporteur.read.action.ActionReader;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.actor.CastReader;
import org.rapporteur.read.attribution.AttributionReader;
import org.rapporteur.read.clause.ClauseReader;
import org.rapporteur.read.figure.FigureReader;
import org.rapporteur.read.language.HeadlineNames;
import org.rapporteur.read.language.Language;
import org.rapporteur.read.meeting.MeetingReader;
import org.rapporteur.read.stance.StanceReader;
import org.rapporteur.read.time.PressDay;
import org.rapporteur.read.time.TimeTagger;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.ParsedArticle;

/**
 * Reads one article: the facade of the room. A pure function of the article, on any thread;
 * immutable.
 *
 * <p>The order of the walk: language, time, actors, attribution, then what builds on them.
 */
public final class ArticleReader {

  private final LanguagePack pack;
  private final Language language;
  private final TimeTagger time;
  private final CastReader actors;
  private final AttributionReader attribution;
  private final ClauseReader clause;
  private final ActionReader action = new ActionReader();
  private final StanceReader stance;
  private final MeetingReader meeting;
  private final FigureReader figure;

  /** A reader over a language engine. */
  public ArticleReader(Language language) {
    this(language, ActorsFile.empty(), Vocabulary.standard());
  }

  /** A reader over a language engine that knows parties, people and words of the user's, too. */
  public ArticleReader(Language language, ActorsFile file, Vocabulary words) {
    this(LanguagePack.english(language, words), file);
  }

  /** A reader of what is of the pack's language. */
  public ArticleReader(LanguagePack pack, ActorsFile file) {
    Vocabulary words = pack.words();
    this.pack = pack;
    this.time = pack.time();
    this.attribution = pack.attribution();
    this.actors = new CastReader().with(file);
    this.language = pack.engine().knowing(file.standIns(), actors.familyNames());
    this.clause = new ClauseReader(words.acts());
    this.stance = new StanceReader(words.stances());
    this.meeting = new MeetingReader(words.meetings());
    this.figure = new FigureReader(words.units());
  }

  /**
   * All that is found in the article; a damaged text is read in its legible form.
   *
   * @throws java.util.concurrent.CancellationException if its thread is interrupted meanwhile
   */
  public Reading read(Article article) {
    if (!pack.reads(article)) {
      return unread(article, article.metadata().language().orElse(""));
    }
    GivenText text = GivenText.of(article);
    Reading reading = text.isLegible() ? find(article) : text.restore(find(text.legible()));
    return reading.identified();
  }

  /** An article in a language that is not read: kept and listed, and said so. */
  private static Reading unread(Article article, String language) {
    List<Diagnostic> said = new ArrayList<>(article.diagnostics());
    said.add(Diagnostic.unreadLanguage(language));
    return Reading.nothing(article, said);
  }

  private Reading find(Article article) {
    ParsedArticle parsed = parse(article);
    List<TimeMention> times = time.tag(parsed);
    Cast cast = actors.read(parsed);
    List<Statement> statements = attribution.read(parsed, cast, times);
    List<Proposition> propositions = clause.read(parsed, cast, statements);
    return new Reading(
        article,
        cast.people(),
        statements.stream().filter(s -> s.type() == Statement.Type.SPEECH).toList(),
        action.read(parsed, cast, times, statements, propositions),
        meeting.read(parsed, cast, times),
        stance.conditionals(parsed, cast, statements, propositions),
        stance.positions(parsed, cast, times, statements, propositions),
        figure.read(parsed, cast, times),
        article.diagnostics());
  }

  /** The meetings of an article alone, at less cost than all that it tells. */
  public List<Meeting> meetings(Article article) {
    return meetings(parse(article));
  }

  /**
   * The meetings of an undated article as they fall if it was published on each day, from the first
   * to the last, that is the weekday which it looks back to as its own; empty if it has none.
   */
  public SortedMap<LocalDate, List<Meeting>> meetings(
      Article article, LocalDate first, LocalDate last) {
    ParsedArticle parsed = parse(article);
    Optional<DayOfWeek> own = PressDay.of(parsed);
    SortedMap<LocalDate, List<Meeting>> found = new TreeMap<>();
    for (LocalDate day = first; own.isPresent() && !day.isAfter(last); day = day.plusDays(1)) {
      if (day.getDayOfWeek() == own.get()) {
        Article dated =
            article.withMetadata(article.metadata().withPublished(Publication.supposed(day)));
        found.put(day, meetings(new ParsedArticle(dated, parsed.blocks())));
      }
    }
    return found;
  }

  private List<Meeting> meetings(ParsedArticle parsed) {
    return meeting.read(parsed, actors.read(parsed), time.tag(parsed));
  }

  private ParsedArticle parse(Article article) {
    return HeadlineNames.in(language.analyse(article));
  }
}
