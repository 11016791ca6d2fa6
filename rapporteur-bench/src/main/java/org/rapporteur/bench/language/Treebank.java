package org.rapporteur.bench.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U files, plain or compressed. */
final class Treebank {

  private Treebank() {}

  /** The sentences of a file, in order. */
  static List<GoldSentence> read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<GoldSentence> found = new ArrayList<>();
      List<String[]> rows = new ArrayList<>();
      String text = "";
      boolean opens = true;
      boolean document = true;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            found.add(sentence(text, document, opens, rows));
          }
          rows.clear();
          opens = false;
          document = false;
        } else if (line.startsWith("# text =")) {
          text = line.substring(8).strip();
        } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
          opens = true;
          document |= line.startsWith("# newdoc");
        } else if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
      if (!rows.isEmpty()) {
        found.add(sentence(text, document, opens, rows));
      }
      return found;
    }
  }

  private static GoldSentence sentence(
      String text, boolean document, boolean opens, List<String[]> rows) {
    List<GoldSentence.GoldWord> words = new ArrayList<>();
    int surfaceFirst = 0;
    int surfaceLast = 0;
    boolean surfaceGlued = false;
    for (String[] r : rows) {
      int dash = r[0].indexOf('-');
      boolean glued = r[9].contains("SpaceAfter=No");
      if (dash > 0) {
        surfaceFirst = Integer.parseInt(r[0].substring(0, dash));
        surfaceLast = Integer.parseInt(r[0].substring(dash + 1));
        surfaceGlued = glued;
      } else if (r[0].indexOf('.') < 0) {
        int id = Integer.parseInt(r[0]);
        boolean in = id >= surfaceFirst && id <= surfaceLast;
        boolean after = in ? id < surfaceLast || surfaceGlued : glued;
        words.add(
            new GoldSentence.GoldWord(
                r[1],
                r[2],
                r[3],
                r[4],
                Integer.parseInt(r[6]),
                r[7],
                after,
                in && id > surfaceFirst,
                List.of(r)));
      }
    }
    return new GoldSentence(text, document, opens, words, Entities.names(words));
  }
}
