package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.format.story.StoryReader;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Support;

/** The laws of the house over every story of the samples. */
class InvariantsTest {

  private static final Path SAMPLES = Path.of("../samples");

  private static final Map<String, String> SWAP =
      Map.of(
          "Varland", "Kessia",
          "Kessia", "Varland",
          "Varlander", "Kessian",
          "Kessian", "Varlander",
          "Varlanders", "Kessians",
          "Kessians", "Varlanders",
          "Halden", "Brodno",
          "Brodno", "Halden",
          "HALDEN", "BRODNO",
          "BRODNO", "HALDEN");

  private static final Pattern NAMES =
      Pattern.compile("\\b(Varlanders?|Varland|Kessians?|Kessia|Halden|Brodno|HALDEN|BRODNO)\\b");

  @Test
  void everyQuoteIsTheArticlesTextAtItsSpan() throws IOException {
    int looked = 0;
    for (Reading r : readings(UnaryOperator.identity())) {
      for (Evidence e : evidence(r)) {
        assertThat(e.article()).isEqualTo(r.article().id());
        assertThat(e.span().in(r.article().text())).isEqualTo(e.quote());
        looked++;
      }
    }
    assertThat(looked).isGreaterThan(50);
  }

  @Test
  void readingTwiceIsEqual() throws IOException {
    assertThat(readings(UnaryOperator.identity())).isEqualTo(readings(UnaryOperator.identity()));
  }

  @Test
  void theOrderOfArticlesDoesNotChangeTheDossier() throws IOException {
    List<Reading> readings = readings(UnaryOperator.identity());
    List<Reading> backwards = new ArrayList<>(readings);
    java.util.Collections.reverse(backwards);

    assertThat(dossier(backwards)).isEqualTo(dossier(readings));
  }

  @Test
  void anExactDuplicateConfirmsNothing() throws IOException {
    List<Reading> readings = readings(UnaryOperator.identity());
    Engine engine = Engine.with(new OwnKnowledge(actors(), ""));
    List<Reading> doubled = new ArrayList<>(readings);
    for (Reading r : readings) {
      Article a = r.article();
      doubled.add(
          engine.read(
              new Article("copy-" + a.id(), a.text(), a.metadata(), a.blocks(), a.diagnostics())));
    }

    Dossier once = dossier(readings);
    Dossier twice = dossier(doubled);
    assertThat(twice.copies().stream().mapToInt(k -> k.copies().size()).sum())
        .isGreaterThanOrEqualTo(readings.size());
    assertThat(confirmed(once)).isPositive();
    assertThat(confirmed(twice)).isEqualTo(confirmed(once));
  }

  @Test
  void swappingTwoPartiesSwapsTheFindingsAndNothingElse() throws IOException {
    List<String> plain =
        readings(UnaryOperator.identity()).stream()
            .flatMap(InvariantsTest::findings)
            .map(InvariantsTest::swapped)
            .toList();
    List<String> swapped =
        readings(InvariantsTest::swapped).stream().flatMap(InvariantsTest::findings).toList();
    assertThat(plain).hasSizeGreaterThan(50);
    assertThat(swapped).containsExactlyInAnyOrderElementsOf(plain);
  }

  private static String swapped(String text) {
    return NAMES.matcher(text).replaceAll(m -> SWAP.getOrDefault(m.group(), m.group()));
  }

  private static Stream<String> findings(Reading r) {
    return Stream.of(
            r.statements().stream()
                .map(s -> s.kind() + " " + names(s.speakers()) + " " + quotes(s.content())),
            r.actions().stream()
                .map(a -> a.type() + " " + names(a.actors()) + " " + names(a.recipients())),
            r.positions().stream().map(p -> p.party() + " " + p.stance() + " " + p.issue()),
            r.conditionals().stream()
                .map(c -> c.kind() + " " + c.issuer() + " " + quotes(c.condition())),
            r.meetings().stream().map(m -> m.status() + " " + m.date() + " " + m.participants()),
            r.figures().stream().map(f -> f.value() + " " + f.unit() + " " + f.whose()))
        .flatMap(s -> s);
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(a -> a.name() + "/" + a.code()).collect(Collectors.joining("+"));
  }

  private static String quotes(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::quote).collect(Collectors.joining(" … "));
  }

  private static List<Evidence> evidence(Reading r) {
    List<Evidence> all = new ArrayList<>();
    r.people().forEach(p -> all.addAll(p.mentions()));
    r.statements().forEach(s -> all.addAll(s.content()));
    r.statements().forEach(s -> all.addAll(s.cue()));
    r.statements().forEach(s -> all.addAll(s.source()));
    r.actions().forEach(a -> all.addAll(a.evidence()));
    r.meetings().forEach(m -> all.addAll(m.evidence()));
    r.conditionals().forEach(c -> all.addAll(c.evidence()));
    r.positions().forEach(p -> all.addAll(p.evidence()));
    r.figures().forEach(f -> all.addAll(f.evidence()));
    return all;
  }

  /** The most outlets that stand behind one item. */
  private static int confirmed(Dossier dossier) {
    return Stream.of(
            dossier.utterances().stream().map(u -> u.support()),
            dossier.meetings().stream().map(m -> m.support()),
            dossier.acts().stream().map(a -> a.support()))
        .flatMap(s -> s)
        .mapToInt(Support::confirmations)
        .max()
        .orElse(0);
  }

  private static Dossier dossier(List<Reading> readings) {
    Reconciler reconciler = new Reconciler();
    readings.forEach(reconciler::add);
    return reconciler.dossier();
  }

  private static List<Reading> readings(UnaryOperator<String> change) throws IOException {
    Engine engine = Engine.with(new OwnKnowledge(change.apply(actors()), ""));
    List<Reading> readings = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES.resolve("stories"))) {
      for (Path file : files.sorted().toList()) {
        String text = change.apply(Files.readString(file));
        readings.add(
            engine.read(
                new StoryReader().read(file.getFileName().toString(), text, Metadata.unknown())));
      }
    }
    assertThat(readings).hasSizeGreaterThan(10);
    return readings;
  }

  private static String actors() throws IOException {
    return Files.readString(SAMPLES.resolve("actors.txt"));
  }
}
