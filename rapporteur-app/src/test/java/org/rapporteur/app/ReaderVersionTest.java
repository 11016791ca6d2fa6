package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.Article;
import org.rapporteur.article.Metadata;
import org.rapporteur.read.ReaderVersion;

class ReaderVersionTest {

  @TempDir private Path temp;

  private final TreeMap<String, String> parts =
      new TreeMap<>(
          Map.of(
              "org/rapporteur/read/ArticleReader.class", "reads",
              "org/rapporteur/read/stance/stance.model", "weights",
              "org/rapporteur/lexicon/en/common.txt", "say",
              "org/rapporteur/report/ReadingCodec.class", "keeps",
              "org/rapporteur/report/brief/BriefComposer.class", "composes",
              "org/rapporteur/read/format/Intake.class", "parses",
              "META-INF/MANIFEST.MF", "Made-By: a build"));

  @Test
  void isTheSameFromFoldersFromAJarAndFromAJarWithOtherThingsInIt() throws IOException {
    String folders = folder();
    assertThat(jar("plain.jar")).isEqualTo(folders);
    parts.put("com/example/Library.class", "another library");
    parts.put("org/rapporteur/app/Main.class", "the command line");
    assertThat(jar("fat.jar")).isEqualTo(folders);
  }

  @Test
  void staysWhereReportsFormatsAndServersChange() throws IOException {
    String before = folder();
    parts.put("org/rapporteur/report/brief/BriefComposer.class", "composes otherwise");
    parts.put("org/rapporteur/reconcile/Reconciler.class", "reconciles");
    parts.put("org/rapporteur/read/format/Intake.class", "parses more");
    assertThat(folder()).isEqualTo(before);
  }

  @Test
  void changesWithWhateverDecidesAReading() throws IOException {
    String before = folder();
    for (String part : List.copyOf(parts.keySet())) {
      boolean decides =
          !part.contains("/brief/") && !part.contains("/format/") && !part.startsWith("META");
      String was = parts.put(part, "otherwise");
      assertThat(folder().equals(before)).as(part).isEqualTo(!decides);
      parts.put(part, String.valueOf(was));
    }
    assertThat(ReaderVersion.of(temp.resolve("classes"), "VAR Varland", ""))
        .isNotEqualTo(ReaderVersion.of(temp.resolve("classes"), "", ""))
        .isNotEqualTo(ReaderVersion.of(temp.resolve("classes"), "", "VAR Varland"));
  }

  @Test
  void theReaderIsLoadedWhenSomethingIsRead() throws IOException {
    Engine engine = Engine.with(new OwnKnowledge("", ""));
    assertThat(engine.version()).hasSize(16);
    assertThat(engine.isLoaded()).isFalse();
    String text = "Varland will not sign, the minister said.";
    engine.read(new Article("a", text, Metadata.unknown(), List.of(), List.of()));
    assertThat(engine.isLoaded()).isTrue();
  }

  private String folder() throws IOException {
    for (Map.Entry<String, String> part : parts.entrySet()) {
      Path file = temp.resolve("classes").resolve(part.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, part.getValue());
    }
    return ReaderVersion.of(temp.resolve("classes"), "", "");
  }

  private String jar(String name) throws IOException {
    Path jar = temp.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      // A build may write its parts in any order.
      for (String part : parts.descendingKeySet()) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(String.valueOf(parts.get(part)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return ReaderVersion.of(jar, "", "");
  }
}
