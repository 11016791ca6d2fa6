package org.rapporteur.read.action;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.CalendarDate;
import org.rapporteur.record.EventType;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Statement;
import org.rapporteur.record.StatementIndex;
import org.rapporteur.record.TimeMention;
import org.rapporteur.syntax.Name;
import org.rapporteur.syntax.NameType;
import org.rapporteur.syntax.ParsedArticle;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.text.Span;

/**
 * Dates acts: by the time that its own clause gives, else, for what is done by saying it, by when
 * it was said. A time that hangs in another clause is not taken.
 */
final class Dating {

  private static final Set<String> SPOTS = Words.standard().of("action.dating.spots").all();

  private final TreeMap<Integer, TimeMention> byStart = new TreeMap<>();

  private final StatementIndex said;
  private final Map<Span, Tree> trees = new HashMap<>();

  Dating(ParsedArticle article, List<TimeMention> times, StatementIndex said) {
    times.forEach(t -> byStart.putIfAbsent(t.span().start(), t));
    article.trees().forEach(t -> trees.putIfAbsent(t.sentence().span(), t));
    this.said = said;
  }

  CalendarDate of(Deed deed) {
    Proposition p = deed.trace().proposition();
    Optional<TimeMention> own =
        Optional.ofNullable(trees.get(p.sentence()))
            .flatMap(
                tree ->
                    tree.sentence().within(p.predicate()).stream()
                        .findFirst()
                        .flatMap(t -> within(tree, t)));
    if (own.isPresent()) {
      return own.get().date();
    }
    Optional<TimeMention> shared = besides(deed);
    if (shared.isPresent()) {
      return shared.get().date();
    }
    boolean spoken =
        Standing.isSpoken(deed)
            || (p.factuality() == Proposition.Factuality.OCCURRED
                && Standing.isVerbal(deed.type()));
    return said.around(p.predicate())
        .filter(s -> spoken)
        .map(Statement::saidOn)
        .orElse(CalendarDate.unknown());
  }

  /**
   * The day that a verb gives whose subject tells the deed, where both tell of the same force:
   * <i>the raid killed nine people on Monday</i>.
   */
  private Optional<TimeMention> besides(Deed deed) {
    Proposition p = deed.trace().proposition();
    Scene scene = deed.trace().scene();
    return p.parent().map(n -> n - scene.first()).stream()
        .filter(n -> p.kind() == Proposition.Kind.NOUN && n >= 0 && n < scene.propositions().size())
        .map(n -> scene.propositions().get(n))
        .filter(v -> v.telling().filter(t -> t.type().quad() == deed.type().quad()).isPresent())
        .filter(v -> deed.type().quad() == EventType.Quad.MATERIAL_CONFLICT)
        .flatMap(v -> scene.tree().sentence().within(v.predicate()).stream())
        .filter(t -> isSubject(scene.tree(), p, t))
        .flatMap(t -> within(scene.tree(), t).stream())
        .findFirst();
  }

  private static boolean isSubject(Tree tree, Proposition noun, Token verb) {
    return tree.sentence().within(noun.predicate()).stream()
        .anyMatch(t -> t.is("nsubj") && t.head() == verb.id());
  }

  /** The place that the act's own clause names: <i>met in Sundholm</i>. */
  Optional<String> place(Proposition p) {
    Tree tree = trees.get(p.sentence());
    if (tree == null) {
      return Optional.empty();
    }
    return p.arguments().stream()
        .filter(a -> SPOTS.contains(a.marker()))
        .flatMap(a -> tree.sentence().within(a.head()).stream())
        .flatMap(t -> tree.sentence().nameAt(t).stream())
        .filter(n -> n.type() == NameType.PLACE)
        .map(n -> words(tree, n))
        .findFirst();
  }

  private static String words(Tree tree, Name name) {
    StringBuilder words = new StringBuilder();
    for (int id = name.first(); id <= name.last(); id++) {
      words.append(words.length() == 0 ? "" : " ").append(tree.sentence().token(id).form());
    }
    return words.toString();
  }

  private Optional<TimeMention> within(Tree tree, Token trigger) {
    var near = byStart.subMap(tree.span(trigger).start(), true, tree.span(trigger).end(), false);
    // "two days earlier, on Tuesday": the first that tells a day
    return near.values().stream()
        .filter(t -> governs(tree, trigger, t))
        .min(Comparator.comparing(t -> t.date().earliest().isEmpty()));
  }

  /** Whether no other clause lies between the trigger and the time's words. */
  private static boolean governs(Tree tree, Token trigger, TimeMention time) {
    List<Token> words = tree.sentence().within(time.span());
    if (words.isEmpty()) {
      return false;
    }
    Token at = words.get(words.size() - 1);
    for (int steps = 0; steps < 12; steps++) {
      if (at.equals(trigger)) {
        return true;
      }
      boolean clause =
          at.is("ccomp") || at.is("advcl") || at.is("acl") || at.is("parataxis") || at.is("conj");
      Optional<Token> head = tree.head(at);
      if (head.isEmpty() || clause) {
        return false;
      }
      at = head.get();
    }
    return false;
  }
}
