package org.rapporteur.read.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;

/**
 * Makes a short noun phrase of what a stance is about, so that <i>party stance issue</i> reads
 * true: a noun phrase loses its article and its clauses, a clause becomes a gerund (<i>that Varland
 * leave the islands</i>: <i>Varland leaving the islands</i>).
 */
final class IssuePhrase {

  private static final int MOST = 14;
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an|a) ", Pattern.CASE_INSENSITIVE);
  private static final Set<String> JOINED =
      Set.of("to", "of", "in", "on", "with", "against", "from", "over", "between", "for");
  private static final Set<String> VOWELS = Set.of("a", "e", "i", "o", "u");

  private final Tree tree;

  IssuePhrase(Tree tree) {
    this.tree = tree;
  }

  /** The phrase for the word that heads an issue; blank if there is nothing to name. */
  String of(Token head) {
    StringBuilder text = new StringBuilder();
    if (head.upos() == Upos.VERB) {
      clause(head, text);
    } else {
      nominal(head, text);
      behind(head).ifPresent(t -> phrase(t, text));
    }
    return tidy(text.toString());
  }

  private void clause(Token verb, StringBuilder text) {
    Clause clause = new Clause(tree, verb);
    boolean passive = clause.isPassive();
    for (Token t : tree.children(verb, "nsubj")) {
      if (t.upos() != Upos.PRON) {
        nominal(t, text);
      }
    }
    tree.children(verb, "advmod").stream()
        .filter(t -> t.lemma().equals("not"))
        .forEach(t -> text.append(" not"));
    text.append(' ').append(passive ? "being " + verb.form() : gerund(verb));
    Token holder = verb;
    if (tree.child(verb, "obj").isEmpty() && tree.child(verb, "xcomp").isEmpty()) {
      holder =
          tree.children(verb, "conj").stream()
              .filter(c -> tree.child(c, "obj").isPresent())
              .findFirst()
              .orElse(verb);
    }
    for (Token t : tree.children(holder)) {
      if (t.id() > verb.id() && (t.is("compound") || t.is("obj") || t.is("xcomp") || t.is("obl"))) {
        if (t.is("xcomp") && t.upos() == Upos.VERB) {
          text.append(" to ").append(t.lemma());
          tree.children(t, "obj").forEach(o -> nominal(o, text));
        } else {
          nominal(t, text);
        }
      }
    }
  }

  /** A phrase right behind an object belongs to it as far as a reader can tell. */
  private Optional<Token> behind(Token object) {
    if (!object.is("obj")) {
      return Optional.empty();
    }
    return tree.head(object).stream()
        .flatMap(v -> tree.children(v, "obl").stream())
        .filter(o -> tree.firstOf(o) == tree.lastOf(object) + 1)
        .filter(o -> JOINED.contains(tree.preposition(o)) && !o.relation().contains("unmarked"))
        .findFirst();
  }

  private void nominal(Token head, StringBuilder text) {
    StringBuilder own = new StringBuilder();
    phrase(head, own);
    String words = own.toString().strip();
    String preposition = tree.preposition(head);
    boolean first = text.length() == 0 && !preposition.isEmpty() && words.startsWith(preposition);
    String rest = first ? words.substring(preposition.length()).strip() : words;
    String shown = text.length() == 0 ? ARTICLE.matcher(rest).replaceFirst("") : rest;
    text.append(' ').append(shown);
  }

  private void phrase(Token head, StringBuilder text) {
    for (int id = tree.firstOf(head); id <= tree.lastOf(head); id++) {
      Token t = tree.sentence().token(id);
      if (isCut(t, head)) {
        break;
      }
      if (!t.is("mark")) {
        text.append(' ').append(t.form());
      }
    }
  }

  /** Relative and adverbial clauses, appositions behind a comma and time end a phrase. */
  private boolean isCut(Token t, Token head) {
    if (t.id() <= head.id()) {
      return false;
    }
    if (t.upos() == Upos.PUNCT && !t.form().equals("-") && !t.form().equals("'")) {
      return !"“”\"’‘".contains(t.form());
    }
    Token top = t;
    while (top.head() != 0 && top.head() != head.id() && top.id() != head.id()) {
      top = tree.sentence().token(top.head());
    }
    return top.relation().equals("acl:relcl")
        || top.is("advcl")
        || top.is("parataxis")
        || top.is("obl:tmod");
  }

  static String gerund(Token verb) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    if (verb.xpos().equals("VBG")) {
      return verb.form().toLowerCase(Locale.ROOT);
    }
    int n = lemma.length();
    if (lemma.equals("be")
        || lemma.endsWith("ee")
        || lemma.endsWith("ye")
        || lemma.endsWith("oe")) {
      return lemma + "ing";
    }
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, n - 2) + "ying";
    }
    if (lemma.endsWith("e")) {
      return lemma.substring(0, n - 1) + "ing";
    }
    boolean doubled =
        n >= 3
            && n <= 4
            && !VOWELS.contains(lemma.substring(n - 1))
            && !"wxy".contains(lemma.substring(n - 1))
            && VOWELS.contains(lemma.substring(n - 2, n - 1))
            && !VOWELS.contains(lemma.substring(n - 3, n - 2))
            && !List.of("open", "even", "alter").contains(lemma);
    return doubled ? lemma + lemma.charAt(n - 1) + "ing" : lemma + "ing";
  }

  private static String tidy(String text) {
    String[] parts = text.replaceAll("[“”\"‘]", "").strip().split("\\s+");
    StringBuilder tidy = new StringBuilder();
    for (int i = 0; i < parts.length && i < MOST; i++) {
      boolean joined =
          parts[i].startsWith("'")
              || parts[i].startsWith("’")
              || parts[i].equals("-")
              || (i > 0 && parts[i - 1].equals("-"));
      tidy.append(tidy.length() == 0 || joined ? "" : " ").append(parts[i]);
    }
    return tidy.toString();
  }
}
