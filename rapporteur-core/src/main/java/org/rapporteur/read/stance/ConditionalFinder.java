package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * Finds if-thens in a sentence by their form: <i>if</i> and its kin, inverted <i>should Varland
 * choose it</i>, phrases such as <i>without</i> and <i>in the event of</i>, subjects of verbs of
 * outcome (<i>any shelling would trigger sanctions</i>), and aims with an obligation (<i>to
 * succeed, talks must be fair</i>).
 */
final class ConditionalFinder {

  private static final Set<String> IF =
      Set.of("if", "unless", "once", "provided", "providing", "assuming", "should", "lest");
  private static final Set<String> TIME = Set.of("until", "till", "before", "when", "after");
  private static final Set<String> LONG = Set.of("as long as", "so long as", "in case", "only if");
  private static final Set<String> PHRASES =
      Set.of(
          "without",
          "in the event of",
          "in case of",
          "in the event",
          "absent",
          "barring",
          "in return for",
          "in exchange for",
          "on condition of");
  private static final Set<String> WEIGHING =
      Set.of("see", "ask", "know", "wonder", "tell", "test");
  private static final Set<String> UNREAL = Set.of("would", "could", "will", "may", "might", "can");

  private final Tree tree;
  private final StanceWords words;

  ConditionalFinder(Tree tree, StanceWords words) {
    this.tree = tree;
    this.words = words;
  }

  /**
   * An if-then of a sentence.
   *
   * @param form which form it has
   * @param conditionHead the head word of the if-half
   * @param consequenceHead the head word of the then-half
   * @param condition the if-half
   * @param consequence the then-half
   */
  record IfThen(
      Form form,
      Token conditionHead,
      Token consequenceHead,
      List<Span> condition,
      List<Span> consequence) {}

  /** Which form an if-then has. */
  enum Form {
    IF,
    UNLESS,
    TIME,
    PHRASE,
    OUTCOME,
    AIM
  }

  /** The if-thens, in order of their if-halves' head words. */
  List<IfThen> find() {
    List<IfThen> found = new ArrayList<>();
    for (Token t : tree.sentence().tokens()) {
      if (t.is("advcl") || t.is("ccomp") || t.is("acl") || t.is("parataxis")) {
        clause(t).ifPresent(found::add);
      } else if (t.is("obl") || t.is("nmod")) {
        phrase(t).ifPresent(found::add);
      }
      if (t.upos() == Upos.VERB || t.upos() == Upos.NOUN) {
        outcome(t).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<IfThen> clause(Token head) {
    Optional<Token> governor = tree.head(head);
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    Token main = governor.get();
    String mark = mark(head);
    if (IF.contains(mark) || LONG.contains(mark)) {
      boolean weighed =
          mark.equals("if") && WEIGHING.contains(lower(main)) && head.id() > main.id();
      if (weighed || (head.is("ccomp") && main.id() < head.id() && mark.equals("if"))) {
        return Optional.empty();
      }
      return Optional.of(halves(mark.equals("unless") ? Form.UNLESS : Form.IF, head, main));
    }
    if (TIME.contains(mark)) {
      return isBound(mark, main) ? Optional.of(halves(Form.TIME, head, main)) : Optional.empty();
    }
    boolean aim =
        head.is("advcl")
            && mark.equals("to")
            && obliges(main)
            && tree.children(main, "xcomp").stream().noneMatch(head::equals);
    return aim ? Optional.of(halves(Form.AIM, head, main)) : Optional.empty();
  }

  /** A time clause is a condition where the main clause is denied or obliged until then. */
  private boolean isBound(String mark, Token main) {
    boolean no = isNegated(main);
    return switch (mark) {
      case "until", "till" -> no;
      case "before" -> obliges(main);
      default -> false;
    };
  }

  private Optional<IfThen> phrase(Token nominal) {
    String preposition = tree.preposition(nominal);
    Optional<Token> governor = tree.head(nominal);
    Token noun = nominal;
    if (preposition.equals("in") && lower(nominal).equals("event")) {
      Optional<Token> inner = tree.child(nominal, "nmod").or(() -> tree.child(nominal, "acl"));
      preposition = inner.isPresent() ? "in the event of" : preposition;
    }
    if (!PHRASES.contains(preposition) || governor.isEmpty()) {
      return Optional.empty();
    }
    Token main = governor.get();
    if (preposition.equals("without") && !isNegated(main) && !hasNothing(main)) {
      return Optional.empty();
    }
    return Optional.of(halves(Form.PHRASE, noun, main));
  }

  private Optional<IfThen> outcome(Token verb) {
    Clause clause = new Clause(tree, verb);
    Optional<Token> subject = tree.child(verb, "nsubj").or(() -> tree.child(verb, "csubj"));
    if (verb.upos() == Upos.NOUN) {
      return price(verb);
    }
    boolean unreal = tree.children(verb, "aux").stream().anyMatch(a -> UNREAL.contains(lower(a)));
    if (subject.isEmpty() || !unreal) {
      return Optional.empty();
    }
    for (Token t : tree.children(verb)) {
      boolean joined =
          (t.is("obj") && words.has("outcome", lower(verb)))
              || (t.is("obl") && words.has("outcome", lower(verb) + "~" + tree.preposition(t)));
      if (joined && subject.get().upos() != Upos.PRON && clause.agent().isPresent()) {
        List<Span> condition = List.of(tree.span(subject.get()));
        return Optional.of(
            new IfThen(Form.OUTCOME, subject.get(), verb, condition, rest(verb, subject.get())));
      }
    }
    return Optional.empty();
  }

  /** <i>Severe consequences for any invasion.</i> */
  private Optional<IfThen> price(Token noun) {
    if (!Set.of("consequence", "price", "cost", "response", "reprisal").contains(lower(noun))) {
      return Optional.empty();
    }
    for (Token t : tree.children(noun, "nmod")) {
      String preposition = tree.preposition(t);
      boolean deed =
          t.upos() == Upos.NOUN && words.has("hostile", lower(t)) && !lower(t).equals("force");
      if (deed
          && (preposition.equals("for") || preposition.equals("of") || preposition.equals("to"))) {
        Token main = tree.head(noun).filter(v -> noun.is("nsubj") || noun.is("obj")).orElse(noun);
        List<Span> condition = List.of(without(t, "case"));
        return Optional.of(new IfThen(Form.OUTCOME, t, main, condition, rest(main, t)));
      }
    }
    return Optional.empty();
  }

  private IfThen halves(Form form, Token head, Token main) {
    return new IfThen(form, head, main, List.of(tree.span(head)), rest(main, head));
  }

  /** A clause's text without one of its parts and without what marks it. */
  private List<Span> rest(Token main, Token part) {
    int first = tree.firstOf(main);
    int last = tree.lastOf(main);
    int cutFrom = tree.firstOf(part);
    int cutTo = tree.lastOf(part);
    List<Span> found = new ArrayList<>();
    addRange(first, Math.min(last, cutFrom - 1), found);
    addRange(Math.max(first, cutTo + 1), last, found);
    return found.isEmpty() ? List.of(main.span()) : found;
  }

  private void addRange(int from, int to, List<Span> found) {
    int a = from;
    int b = to;
    while (a <= b && isEdge(tree.sentence().token(a))) {
      a++;
    }
    while (b >= a
        && tree.sentence().token(b).upos() == Upos.PUNCT
        && !"”\"’'".contains(tree.sentence().token(b).form())) {
      b--;
    }
    if (a <= b) {
      found.add(tree.sentence().token(a).span().cover(tree.sentence().token(b).span()));
    }
  }

  private static boolean isEdge(Token t) {
    String word = t.form().toLowerCase(Locale.ROOT);
    return (t.upos() == Upos.PUNCT && !"“\"‘'".contains(t.form()))
        || word.equals("that")
        || word.equals("and")
        || word.equals("but")
        || word.equals("so");
  }

  private Span without(Token top, String relation) {
    int from = tree.firstOf(top);
    while (from < top.id() && tree.sentence().token(from).is(relation)) {
      from++;
    }
    return tree.sentence().token(from).span().cover(tree.sentence().token(tree.lastOf(top)).span());
  }

  private String mark(Token head) {
    for (Token t : tree.children(head)) {
      String word = t.form().toLowerCase(Locale.ROOT);
      if (t.is("mark") || (t.is("advmod") && t.id() == tree.firstOf(head))) {
        StringBuilder all = new StringBuilder(word);
        tree.children(t, "fixed")
            .forEach(f -> all.append(' ').append(f.form().toLowerCase(Locale.ROOT)));
        if (IF.contains(all.toString()) || TIME.contains(all.toString()) || t.is("mark")) {
          return all.toString();
        }
      }
      if (t.is("aux") && word.equals("should") && t.id() == tree.firstOf(head)) {
        return word;
      }
    }
    return "";
  }

  boolean obliges(Token verb) {
    for (Token t : tree.children(verb, "aux")) {
      if (words.has("must", lower(t)) && !lower(t).equals("have")) {
        return true;
      }
    }
    return (Set.of("have", "need").contains(lower(verb)) && tree.child(verb, "xcomp").isPresent())
        || tree.children(verb, "xcomp").stream()
            .anyMatch(x -> lower(x).equals("have") && tree.child(x, "xcomp").isPresent());
  }

  private boolean isNegated(Token verb) {
    return tree.children(verb).stream()
        .anyMatch(t -> Set.of("not", "n't", "never", "no", "nothing", "nobody").contains(lower(t)));
  }

  private boolean hasNothing(Token verb) {
    return tree.children(verb).stream()
        .anyMatch(
            t ->
                (t.is("nsubj") || t.is("obj"))
                    && (Set.of("nothing", "nobody", "none").contains(lower(t))
                        || tree.children(t, "det").stream().anyMatch(d -> lower(d).equals("no"))));
  }

  static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
