package org.rapporteur.read.language.repair;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.WordList;
import org.rapporteur.lexicon.Words;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Upos;

/**
 * A name right before a finite verb that has no subject is its subject, and no part of the day or
 * the occasion before it: <i>On Monday Tolen said …</i>, <i>After the vote Mara Tolen said …</i>.
 */
final class Fronted implements Repair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> ASIDE = Set.of("obl", "nmod", "advmod", "advcl", "ccomp");
  private static final WordList DAYS = Words.standard().of("weekday");
  private static final WordList MONTHS = Words.standard().of("month");

  @Override
  public void apply(Token verb, Attachments tree) {
    int last = verb.id() - 1;
    if (last < 2
        || verb.upos() != Upos.VERB
        || !isFinite(verb, tree)
        || !isName(tree.token(last))
        || tree.child(verb, "nsubj").or(() -> tree.child(verb, "expl")).isPresent()
        || !hangsAside(tree.token(last), verb, tree)) {
      return;
    }
    int first = last;
    while (first > 1 && (isName(tree.token(first - 1)) || names(first - 1, first, last, tree))) {
      first--;
    }
    Token before = tree.token(Math.max(1, first - 1));
    if (first > 1 && (isTime(before) || before.upos() == Upos.NOUN)) {
      subject(first, last, before, verb, tree);
    }
  }

  /** A past form is often taken for the participle that looks like it. */
  private static boolean isFinite(Token verb, Attachments tree) {
    return FINITE.contains(verb.xpos())
        || (verb.xpos().equals("VBN") && verb.isRoot() && tree.child(verb, "aux").isEmpty());
  }

  /** Makes the tokens from first to last a subject; what they governed outside goes to the rest. */
  private static void subject(int first, int last, Token rest, Token verb, Attachments tree) {
    Token head = tree.token(last);
    for (int id = first; id <= last; id++) {
      Token t = tree.token(id);
      if (t.head() < first || t.head() > last) {
        head = t;
        break;
      }
    }
    String relation = head.relation();
    Optional<Token> above = tree.head(head);
    tree.attach(head, verb, "nsubj");
    for (int id = first; id <= last; id++) {
      Token t = tree.token(id);
      if (id != head.id() && (t.head() < first || t.head() > last)) {
        tree.attach(t, head, "flat");
      }
    }
    if (rest.head() >= first && rest.head() <= last && above.isPresent()) {
      // the day was part of the name: it takes the name's place
      tree.attach(rest, above.get(), relation);
      for (Token t : tree.children(tree.token(head.id()))) {
        if (t.id() < rest.id()) {
          tree.attach(t, rest, t.relation());
        }
      }
    }
  }

  /** Whether the phrase before the verb, in which the name is, is no subject. */
  private static boolean hangsAside(Token name, Token verb, Attachments tree) {
    Optional<Token> at = Optional.of(name);
    while (at.isPresent() && at.get().head() != verb.id()) {
      at = tree.head(at.get()).filter(t -> t.id() < verb.id());
    }
    return at.filter(t -> ASIDE.stream().anyMatch(t::is)).isPresent();
  }

  private static boolean isName(Token t) {
    return t.upos() == Upos.PROPN && !isTime(t);
  }

  /** A title or the like: it hangs on the name behind it. */
  private static boolean names(int id, int first, int last, Attachments tree) {
    Token t = tree.token(id);
    return t.head() >= first && t.head() <= last && t.is("compound") && !isTime(t);
  }

  private static boolean isTime(Token t) {
    String form = t.form().toLowerCase(Locale.ROOT);
    return DAYS.has(form) || MONTHS.has(form);
  }
}
