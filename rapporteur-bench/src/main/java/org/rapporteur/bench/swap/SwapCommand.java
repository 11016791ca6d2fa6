package org.rapporteur.bench.swap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.Vocabulary;
import org.rapporteur.read.actor.ActorsFile;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.read.language.Language;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads the stories of a folder twice, once with names swapped, and prints what does not swap with
 * them: by statements, acts, positions, conditionals, meetings and figures.
 */
@Command(
    name = "swap",
    mixinStandardHelpOptions = true,
    description = "Checks that swapping names swaps the findings and nothing else.")
public final class SwapCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "folder with .txt files")
  private Path folder = Path.of("");

  @Option(
      names = "--names",
      paramLabel = "A=B",
      split = ",",
      required = true,
      description = "names to swap")
  private List<String> names = List.of();

  @Option(names = "--actors", paramLabel = "FILE", description = "an actors file")
  private Path actors = Path.of("");

  @Option(names = "--list", description = "print every finding that differs")
  private boolean listed;

  @Override
  public Integer call() throws IOException {
    Swap swap = new Swap(names);
    String file = actors.toString().isEmpty() ? "" : Files.readString(actors);
    Language language = Language.load();
    Vocabulary words = Vocabulary.standard();
    ArticleReader reader = new ArticleReader(language, ActorsFile.parse(file), words);
    ArticleReader swapped = new ArticleReader(language, ActorsFile.parse(swap.in(file)), words);
    int all = 0;
    int kept = 0;
    for (Path story : stories()) {
      String text = Files.readString(story);
      List<String> plain = findings(read(reader, story, text), swap::in);
      List<String> other = findings(read(swapped, story, swap.in(text)), name -> name);
      int most = Math.max(plain.size(), other.size());
      List<String> missing = new ArrayList<>(plain);
      other.forEach(missing::remove);
      List<String> added = new ArrayList<>(other);
      plain.forEach(added::remove);
      all += most;
      kept += most - Math.max(missing.size(), added.size());
      if (listed) {
        missing.forEach(f -> System.out.println(story.getFileName() + " only as it is: " + f));
        added.forEach(f -> System.out.println(story.getFileName() + " only swapped: " + f));
      }
    }
    System.out.println(
        String.format(Locale.ROOT, "%d of %d findings swap (%.4f)", kept, all, share(kept, all)));
    return 0;
  }

  private static double share(int kept, int all) {
    return all == 0 ? 1 : (double) kept / all;
  }

  private static Reading read(ArticleReader reader, Path story, String text) {
    return reader.read(
        new StoryReader().read(story.getFileName().toString(), text, Metadata.unknown()));
  }

  private List<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<String> findings(Reading r, UnaryOperator<String> as) {
    return Stream.of(
            r.statements().stream()
                .map(
                    s ->
                        String.join(
                            " ",
                            s.kind().toString(),
                            names(s.speakers(), as),
                            as.apply(quotes(s.content())),
                            s.saidOn().toString(),
                            as.apply(s.venue().toString()))),
            r.actions().stream()
                .map(a -> a.type() + " " + names(a.actors(), as) + " " + names(a.recipients(), as)),
            r.positions().stream().map(p -> p.stance() + " " + as.apply(p.issue())),
            r.conditionals().stream().map(c -> c.kind() + " " + as.apply(quotes(c.condition()))),
            r.meetings().stream()
                .map(m -> m.status() + " " + m.date() + " " + as.apply(m.place().toString())),
            r.figures().stream().map(f -> f.value() + " " + f.unit()))
        .flatMap(s -> s)
        .toList();
  }

  /** Who, in the order of the alphabet: whom the text names first may be sorted by name. */
  private static String names(List<Actor> actors, UnaryOperator<String> as) {
    return actors.stream().map(a -> as.apply(name(a))).sorted().collect(Collectors.joining("+"));
  }

  /** A state by its code, whatever the text calls it. */
  private static String name(Actor a) {
    return a.kind() == Actor.Kind.STATE ? a.party().orElse(a.name()) : a.name();
  }

  private static String quotes(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::quote).collect(Collectors.joining(" … "));
  }
}
