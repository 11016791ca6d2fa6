package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words stand in lists ({@link org.rapporteur.lexicon.Words}), not in the code of the rooms that
 * read. The engine and the readers of formats have resources of their own.
 */
class WordsInCodeTest {

  private static final Path ROOMS = Path.of("src/main/java/org/rapporteur/read");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

  /**
   * Names of lists and of their files, of rules, of learnt features, what the compiler is told and
   * what is said to a caller are no words of the language.
   */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:[Ww]ords|WORDS)(?:\\.standard\\(\\))?\\s*\\.of\\(\\s*\"[^\"]*\"\\)"
              + "|Provenance\\s*\\.of\\(\\s*\"[^\"]*\"|Exception\\([^;]*;"
              + "|words\\.has\\(\\s*\"[^\"]*\"|@SuppressWarnings\\([^)]*\\)"
              + "|\"[a-z-]+\\.(?:txt|tsv|model\\.gz)\""
              + "|(?:\\.(?:say|mark|put)|word)\\((?:row, |as \\+ )?\\s*\"[^\"]*\"|Diagnostic\\.of\\(\\s*\"[^\"]*\"");

  private static final Pattern WORD =
      Pattern.compile("\"[A-Za-z'’$][A-Za-z'’$.-]*(?: [a-z'’-]+){0,3}\"");

  /** Relations of Universal Dependencies are the same in all languages. */
  private static final Pattern RELATION =
      Pattern.compile(
          "\"(?:[nc]subj|obj|iobj|obl|[nx]?mod|amod|advmod|acl|advcl|[cx]comp|aux|cop|mark|case|det|cc|conj|appos"
              + "|compound|flat|fixed|parataxis|punct|root|dep|expl|goeswith|nummod|vocative|discourse|dislocated|list|orphan)"
              + "(?::[a-z]+)?\"");

  @Test
  void noRoomHasAWordInItsCode() throws IOException {
    Map<String, Long> found = count();

    assertThat(found).hasSizeGreaterThan(5);
    found.values().removeIf(words -> words == 0);
    assertThat(found).as("rooms with words and tags in their code").isEmpty();
  }

  private static Map<String, Long> count() throws IOException {
    Map<String, Long> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOMS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Path place = ROOMS.relativize(file);
        String room = place.getNameCount() > 1 ? place.getName(0).toString() : "facade";
        if (!room.equals("language") && !room.equals("format")) {
          found.merge(room, words(file), Long::sum);
        }
      }
    }
    return found;
  }

  private static long words(Path file) {
    try {
      String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
      Matcher words =
          WORD.matcher(RELATION.matcher(NAMES.matcher(code).replaceAll("")).replaceAll(""));
      return words.results().count();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
