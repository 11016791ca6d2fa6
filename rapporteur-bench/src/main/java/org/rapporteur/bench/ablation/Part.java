package org.rapporteur.bench.ablation;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A kind of finding, with what makes a found one the gold's: how near, or 0 for not at all. */
enum Part {
  STATEMENTS {
    @Override
    double score(Places words, JsonNode gold, JsonNode found) {
      return half(near(words, gold, found, "content"));
    }
  },
  ACTIONS {
    @Override
    double score(Places words, JsonNode gold, JsonNode found) {
      return text(gold, "type").equals(text(found, "type")) && sides(gold).equals(sides(found))
          ? 1 + Places.near(first(words, gold), words.covered(found, EVIDENCE))
          : 0;
    }
  },
  MEETINGS {
    @Override
    double score(Places words, JsonNode gold, JsonNode found) {
      long marks =
          Stream.of(
                  same(gold, found, "date"),
                  same(gold, found, "place"),
                  same(gold, found, "forum") || shared(gold, found) >= 0.5,
                  words.covered(gold, EVIDENCE).intersects(words.covered(found, EVIDENCE)))
              .filter(m -> m)
              .count();
      return marks >= 2 ? marks : 0;
    }
  },
  CONDITIONALS {
    @Override
    double score(Places words, JsonNode gold, JsonNode found) {
      return half(near(words, gold, found, "condition", "consequence"));
    }
  },
  POSITIONS {
    @Override
    double score(Places words, JsonNode gold, JsonNode found) {
      BitSet evidence = words.covered(found, EVIDENCE);
      return code(text(gold, "party")).equals(code(text(found, "party")))
              && words.covered(gold, EVIDENCE).intersects(evidence)
          ? 0.01
              + Places.near(first(words, gold), evidence)
              + (text(gold, "stance").equals(text(found, "stance")) ? 1 : 0)
          : 0;
    }
  },
  FIGURES {
    @Override
    double score(Places words, JsonNode gold, JsonNode found) {
      return gold.path("value").asDouble() == found.path("value").asDouble()
              && words.covered(gold, EVIDENCE).intersects(words.covered(found, EVIDENCE))
          ? 1
          : 0;
    }
  };

  private static final String EVIDENCE = "evidence";

  /** How near a found one is to one of the gold. */
  abstract double score(Places words, JsonNode gold, JsonNode found);

  /** The name of the list in an article's object. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static double half(double near) {
    return near >= 0.5 ? near : 0;
  }

  private static double near(Places words, JsonNode gold, JsonNode found, String... fields) {
    return Places.near(words.covered(gold, fields), words.covered(found, fields));
  }

  private static BitSet first(Places words, JsonNode gold) {
    return words.under(gold.path(EVIDENCE).path(0));
  }

  private static boolean same(JsonNode gold, JsonNode found, String field) {
    String own = fold(text(gold, field));
    return !own.isEmpty() && own.equals(fold(text(found, field)));
  }

  private static double shared(JsonNode gold, JsonNode found) {
    Set<String> own = codes(gold);
    Set<String> other = codes(found);
    Set<String> any = new HashSet<>(own);
    any.addAll(other);
    own.retainAll(other);
    return any.isEmpty() ? 0 : (double) own.size() / any.size();
  }

  private static Set<String> codes(JsonNode meeting) {
    Set<String> codes = new HashSet<>();
    StreamSupport.stream(meeting.path("participants").spliterator(), false)
        .map(p -> code(p.asText()))
        .forEach(codes::add);
    return codes;
  }

  /** Actor and recipient; to consult is mutual, so its order does not count. */
  private static List<String> sides(JsonNode act) {
    Stream<String> two = Stream.of(code(text(act, "actor")), code(text(act, "recipient")));
    return text(act, "type").equals("CONSULT") ? two.sorted().toList() : two.toList();
  }

  private static String text(JsonNode finding, String field) {
    return finding.path(field).isNull() ? "" : finding.path(field).asText();
  }

  private static String code(String party) {
    String folded = fold(party);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  private static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
