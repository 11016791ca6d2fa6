package org.rapporteur.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.Vocabulary;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/** The stories that the project shows itself by, as they are read. */
final class Samples {

  private static final Path FOLDER = Path.of("..", "samples");

  private Samples() {}

  static List<Reading> readings() throws IOException {
    ActorsFile actors = ActorsFile.parse(Files.readString(FOLDER.resolve("actors.txt")));
    ArticleReader reader = new ArticleReader(Language.load(), actors, Vocabulary.standard());
    StoryReader stories = new StoryReader();
    List<Reading> readings = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("stories"))) {
      for (Path file : files.sorted().toList()) {
        String id = String.valueOf(file.getFileName());
        readings.add(reader.read(stories.read(id, Files.readString(file), Metadata.unknown())));
      }
    }
    return readings;
  }

  /** The same as an engine would read it that cuts what is said otherwise: all ids are new. */
  static Reading readOtherwise(Reading r) {
    return new Reading(
            r.article(),
            r.people(),
            r.statements().stream().map(s -> cutOtherwise(r, s)).toList(),
            r.actions(),
            r.meetings(),
            r.conditionals(),
            r.positions(),
            r.figures(),
            r.diagnostics())
        .identified();
  }

  private static Statement cutOtherwise(Reading r, Statement s) {
    Span span = s.content().get(0).span();
    List<Evidence> words = new ArrayList<>(s.content());
    words.set(0, Evidence.of(r.article(), new Span(span.start() + 1, span.end())));
    return new Statement(
        s.id(),
        s.kind(),
        s.type(),
        words,
        s.cue(),
        s.source(),
        s.speakers(),
        s.saidOn(),
        s.venue(),
        s.addressee(),
        s.relayedBy(),
        s.wording(),
        s.nested(),
        s.provenance());
  }
}
