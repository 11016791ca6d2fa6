package org.rapporteur.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Token;
import org.rapporteur.text.Span;

/**
 * What the attribution model is trained on: the hashed features of every decision in an annotated
 * article, with the right answer. For the bench's trainer.
 *
 * @param cues whether words head cues
 * @param chains which words are whose arguments
 */
@SuppressWarnings("EnumOrdinal") // positions in feature and weight arrays
public record AttributionExamples(List<CueExample> cues, List<ChainExample> chains) {

  /** Copies the lists. */
  public AttributionExamples {
    cues = List.copyOf(cues);
    chains = List.copyOf(chains);
  }

  /**
   * An annotated attribution.
   *
   * @param source spans of the source
   * @param cue spans of the cue
   * @param content spans of the content
   */
  public record Gold(List<Span> source, List<Span> cue, List<Span> content) {
    /** Copies the lists. */
    public Gold {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /** Whether a word heads a cue, in hashed features. */
  @SuppressWarnings("ArrayRecordComponent")
  public record CueExample(int[] features, boolean heads) {}

  /**
   * A cue's sentence.
   *
   * @param words features of each word
   * @param steps features of each step from the word before; empty for the first
   * @param parts ordinals of {@link Part}
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record ChainExample(int[][] words, int[][] steps, int[] parts) {}

  /** The examples of an article. */
  public static AttributionExamples of(ParsedArticle article, List<Gold> gold) {
    List<CueExample> cues = new ArrayList<>();
    List<ChainExample> chains = new ArrayList<>();
    Features buffer = new Features();
    for (Paragraph p : Paragraph.of(article)) {
      for (SentenceView v : p.sentences()) {
        List<Gold> here = gold.stream().filter(g -> overlaps(g.cue(), v.sentence.span())).toList();
        boolean[] heads = new boolean[v.size];
        for (Gold g : here) {
          int head = headOf(v, g.cue(), heads);
          if (head >= 0) {
            heads[head] = true;
            chains.add(chain(v, head, g, buffer));
          }
        }
        for (int i = 0; i < v.size; i++) {
          if (CueFeatures.isCandidate(v, i) && (heads[i] || !inContent(v.token(i), gold))) {
            CueFeatures.extract(v, i, buffer);
            cues.add(new CueExample(buffer.copy(), heads[i]));
          }
        }
      }
    }
    return new AttributionExamples(cues, chains);
  }

  /**
   * Whether finished attributions are right, in hashed features. The model that finds them must not
   * have seen the article.
   */
  public static List<CueExample> trust(
      ParsedArticle article, List<Gold> gold, AttributionModel model) {
    List<CueExample> found = new ArrayList<>();
    SentenceDrafts sentences = new SentenceDrafts(model);
    Features buffer = new Features();
    String text = article.article().text();
    for (Paragraph p : Paragraph.of(article)) {
      for (SentenceView v : p.sentences()) {
        for (List<Draft> choices : sentences.choices(v)) {
          if (!inContent(v.token(choices.get(0).cueWord), gold)) {
            for (Draft d : choices) {
              if (d.struck) {
                continue;
              }
              TrustFeatures.extract(d, buffer);
              found.add(new CueExample(buffer.copy(), isRight(text, d, gold)));
            }
          }
        }
      }
    }
    return found;
  }

  /** PolNeAR's scorer's "full": contents share four fifths of their words, sources overlap. */
  private static boolean isRight(String text, Draft d, List<Gold> gold) {
    Span reach = d.view.sentence.span();
    for (Span s : d.content) {
      reach = reach.cover(s);
    }
    for (Gold g : gold) {
      if (overlaps(g.cue(), d.view.token(d.cueWord).span()) && sameContent(text, d, g, reach)) {
        boolean none = g.source().isEmpty() && d.source.isEmpty();
        if (none || d.source.stream().anyMatch(s -> overlaps(g.source(), s))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameContent(String text, Draft d, Gold g, Span reach) {
    int both = 0;
    int either = 0;
    for (int i = reach.start(); i < reach.end(); i++) {
      boolean starts =
          Character.isLetterOrDigit(text.charAt(i))
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      if (starts) {
        Span at = new Span(i, i + 1);
        boolean a = overlaps(d.content, at);
        boolean b = overlaps(g.content(), at);
        both += a && b ? 1 : 0;
        either += a || b ? 1 : 0;
      }
    }
    boolean elsewhere = either == 0 && d.content.isEmpty();
    return elsewhere || both >= 0.8 * either && either > 0;
  }

  private static boolean inContent(Token token, List<Gold> gold) {
    return gold.stream().anyMatch(g -> overlaps(g.content(), token.span()));
  }

  /** The topmost candidate word of a cue that heads no other cue, -1 if there is none. */
  private static int headOf(SentenceView v, List<Span> cue, boolean[] taken) {
    int found = -1;
    for (int t : v.order) {
      boolean fits = overlaps(cue, v.token(t).span()) && CueFeatures.isCandidate(v, t);
      if (fits && !taken[t]) {
        found = t;
        break;
      }
    }
    return found;
  }

  private static ChainExample chain(SentenceView v, int head, Gold g, Features buffer) {
    ArgumentFeatures features = new ArgumentFeatures(v, head);
    int[][] words = new int[v.size][];
    int[][] steps = new int[v.size][];
    int[] parts = new int[v.size];
    for (int t = 0; t < v.size; t++) {
      features.unary(t, buffer);
      words[t] = buffer.copy();
      if (t == 0) {
        steps[t] = new int[0];
      } else {
        features.step(t, buffer);
        steps[t] = buffer.copy();
      }
      Span s = v.token(t).span();
      Part part =
          t == head || overlaps(g.cue(), s)
              ? Part.CUE
              : overlaps(g.source(), s)
                  ? Part.SOURCE
                  : overlaps(g.content(), s) ? Part.CONTENT : Part.NOTHING;
      parts[t] = part.ordinal();
    }
    return new ChainExample(words, steps, parts);
  }

  static boolean overlaps(List<Span> spans, Span s) {
    for (Span x : spans) {
      if (x.overlaps(s)) {
        return true;
      }
    }
    return false;
  }
}
