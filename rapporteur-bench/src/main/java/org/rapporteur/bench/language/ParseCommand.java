package org.rapporteur.bench.language;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.language.Language;
import org.rapporteur.report.Conllu;
import org.rapporteur.syntax.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Parses the gold tokens of CoNLL-U files, writes the result and prints accuracy figures. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Parses a CoNLL-U file's gold tokens and prints accuracy figures.")
public final class ParseCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "CoNLL-U, plain or gzip (.gz)")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "where to write CoNLL-U")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--without",
      paramLabel = "REPAIR",
      description = "leave out a repair of trees, to see what it is worth")
  private Set<String> without = Set.of();

  @Override
  public Integer call() throws IOException {
    Language language = Language.load().without(without);
    StringBuilder report = new StringBuilder();
    List<String> written = new ArrayList<>();
    for (Path file : files) {
      List<GoldSentence> gold = Treebank.read(file);
      TreeScore trees = new TreeScore();
      NameScore names = new NameScore();
      List<Sentence> parsed = parse(language, gold);
      for (int i = 0; i < gold.size(); i++) {
        GoldSentence g = gold.get(i);
        Sentence s = parsed.get(i);
        trees.add(g, s);
        names.add(g, s);
        if (output.isPresent()) {
          written.add(Conllu.sentence(String.join(" ", g.forms()), s));
        }
      }
      report.append(file.getFileName()).append('\n').append(trees.report());
      if (names.hasGold()) {
        report.append(names.report());
      }
      report.append(RawScore.of(gold, language).report());
    }
    if (output.isPresent()) {
      try (BufferedWriter out = Files.newBufferedWriter(output.get())) {
        for (String s : written) {
          out.write(s);
        }
      }
    }
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    out.print(report);
    out.flush();
    return 0;
  }

  /** Parses a treebank document by document. */
  private static List<Sentence> parse(Language language, List<GoldSentence> gold) {
    List<Sentence> parsed = new ArrayList<>();
    List<List<String>> document = new ArrayList<>();
    for (GoldSentence g : gold) {
      if (g.opensDocument()) {
        parsed.addAll(language.parse(document));
        document.clear();
      }
      document.add(g.forms());
    }
    parsed.addAll(language.parse(document));
    return parsed;
  }
}
