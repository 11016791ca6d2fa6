package org.rapporteur.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Diagnostic;
import org.rapporteur.lexicon.LexiconFile;
import org.rapporteur.read.Vocabulary;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.store.ArticleStore;
import picocli.CommandLine.Option;

/** The options of every command that reads articles. */
final class ReadingOptions {

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Read with N threads (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Parties and people of your own (docs/actors.md).")
  private @Nullable Path actors;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Verbs, nouns and units of your own (docs/lexicon.md).")
  private @Nullable Path lexicon;

  int threads() throws Refusal {
    if (threads < 1 || threads > 1024) {
      throw new Refusal(ExitCode.USAGE, "--threads " + threads + ": give a number from 1 to 1024");
    }
    return threads;
  }

  /** Refuses files that cannot be read, before anything is written. */
  void check() throws IOException {
    for (Path file : Stream.of(actors, lexicon).flatMap(Stream::ofNullable).toList()) {
      text(file);
    }
  }

  /** What is given for this run alone; what cannot be read in it is said. */
  OwnKnowledge given(Console console) throws IOException {
    return new OwnKnowledge(
        actors == null ? "" : actors(actors, console),
        lexicon == null ? "" : lexicon(lexicon, console));
  }

  /** What the record is read with, which from now on is what is given. */
  OwnKnowledge kept(ArticleStore store, Console console) throws IOException {
    if (!store.isWritable() && (actors != null || lexicon != null)) {
      OwnKnowledge known = OwnKnowledge.of(store);
      return new OwnKnowledge(
          actors == null ? known.actors() : actors(actors, console),
          lexicon == null ? known.lexicon() : lexicon(lexicon, console));
    }
    if (actors != null) {
      store.actors(actors(actors, console));
    }
    if (lexicon != null) {
      store.lexicon(lexicon(lexicon, console));
    }
    return OwnKnowledge.of(store);
  }

  private static String actors(Path file, Console console) throws IOException {
    String text = text(file);
    say(file, ActorsFile.parse(text).diagnostics(), console);
    return text;
  }

  private static String lexicon(Path file, Console console) throws IOException {
    String text = text(file);
    say(file, Vocabulary.with(LexiconFile.parse(text)).diagnostics(), console);
    return text;
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static void say(Path file, List<Diagnostic> faults, Console console) throws IOException {
    for (Diagnostic d : faults) {
      console.say(file + ": " + d.message());
    }
  }
}
