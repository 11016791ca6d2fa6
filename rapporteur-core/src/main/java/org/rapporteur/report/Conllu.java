package org.rapporteur.report;

import java.util.List;
import org.rapporteur.syntax.Mend;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Token;

/**
 * Writes sentences as CoNLL-U, the format of Universal Dependencies: ten columns a word, the text
 * in a comment, and in the last column the word's place in the text ({@code Span=12:19}, UTF-16
 * code units), the name that begins or goes on there ({@code Name=B-PERSON}) and what was put right
 * in the tree ({@code Mend=Subjects:2:obj}: by which repair, on which head it hung before and as
 * what).
 */
public final class Conllu {

  private Conllu() {}

  /** All sentences of a text, each with a blank line after it. */
  public static String sentences(String text, List<Sentence> sentences) {
    StringBuilder out = new StringBuilder();
    for (Sentence s : sentences) {
      out.append(sentence(text, s));
    }
    return out.toString();
  }

  /** One sentence with a blank line after it. */
  public static String sentence(String text, Sentence sentence) {
    StringBuilder out = new StringBuilder(64 * (sentence.size() + 1));
    out.append("# text = ").append(line(sentence.span().in(text))).append('\n');
    for (Token t : sentence.tokens()) {
      out.append(t.id()).append('\t');
      out.append(cell(t.form())).append('\t');
      out.append(cell(t.lemma())).append('\t');
      out.append(t.upos()).append('\t');
      out.append(cell(t.xpos())).append("\t_\t");
      out.append(t.head()).append('\t');
      out.append(t.relation()).append("\t_\t");
      out.append(misc(sentence, t)).append('\n');
    }
    return out.append('\n').toString();
  }

  private static String misc(Sentence sentence, Token t) {
    StringBuilder misc = new StringBuilder();
    for (Name n : sentence.names()) {
      if (n.first() <= t.id() && t.id() <= n.last()) {
        misc.append("Name=").append(n.first() == t.id() ? "B-" : "I-").append(n.type()).append('|');
      }
    }
    for (Mend m : sentence.mends()) {
      if (m.token() == t.id()) {
        misc.append("Mend=").append(m.repair()).append(':').append(m.head()).append(':');
        misc.append(m.relation()).append('|');
      }
    }
    int end = t.span().end();
    if (t.id() < sentence.size() && sentence.token(t.id() + 1).span().start() == end) {
      misc.append("SpaceAfter=No|");
    }
    return misc.append("Span=").append(t.span().start()).append(':').append(end).toString();
  }

  private static String line(String text) {
    StringBuilder b = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        blank = true;
      } else {
        if (blank && b.length() > 0) {
          b.append(' ');
        }
        blank = false;
        b.append(c);
      }
    }
    return b.toString();
  }

  private static String cell(String value) {
    String line = line(value);
    return line.isEmpty() ? "_" : line;
  }
}
