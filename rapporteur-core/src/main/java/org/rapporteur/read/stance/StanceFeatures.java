package org.rapporteur.read.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.learn.FeatureRow;
import org.rapporteur.lexicon.WordVectors;
import org.rapporteur.lexicon.Words;
import org.rapporteur.record.Evidence;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Clause;
import org.rapporteur.syntax.Token;
import org.rapporteur.syntax.Tree;
import org.rapporteur.syntax.Upos;
import org.rapporteur.text.Span;

/**
 * What the judge of stances sees of a clause and a party: words, their classes, grammar, whose
 * words they are. Of names it sees only whether they are the party's own or another's.
 */
final class StanceFeatures {

  private static final String AUTHOR = Words.standard().of("stance.stance-features.author").word();
  private static final String SOMEBODY =
      Words.standard().of("stance.stance-features.somebody").word();
  private static final String THING = Words.standard().of("stance.stance-features.thing").word();
  private static final String SELF = "<self>";
  private static final String OTHER = "<other>";
  private static final String NAME = "<name>";

  /** Words' numbers are small beside marks that are 0 or 1. */
  private static final float SCALE = 2;

  private final StanceWords words;
  private final Actors actors;
  private final WordVectors vectors = WordVectors.standard();

  StanceFeatures(StanceWords words, Actors actors) {
    this.words = words;
    this.actors = actors;
  }

  /**
   * What is seen of a clause.
   *
   * @param told the stances that words of its sentence tell
   */
  FeatureRow of(Candidate c, List<StanceFinder.Taken> told) {
    FeatureRow row = new FeatureRow();
    for (StanceFinder.Taken t : told) {
      String stance = t.stance().name();
      if (t.cue().id() == c.head().id()) {
        row.say("rule", stance).say("rule+tie", stance + c.ties()).say("rulename", t.rule());
        row.mark("ruled");
      } else if (c.span().contains(t.cue().span())) {
        row.say("inner", stance).say("inner+rel", stance + t.cue().relation());
      } else if (t.span().contains(c.head().span())) {
        row.say("outer", stance).say("outer+rel", stance + c.head().relation());
      }
    }
    Tree tree = c.tree();
    Token head = c.head();
    String tie = c.ties().toString();
    row.say("tie", tie);
    word(row, "h", c, head);
    row.say("tie+h", tie + lower(head));
    row.say("pos", head.upos().name()).say("xpos", head.xpos()).say("rel", head.relation());
    boolean no = isNegated(tree, head);
    if (no) {
      row.mark("no").say("no+h", lower(head)).say("no+tie", tie);
      classes(head).forEach(k -> row.say("no+class", k));
    }
    classes(head).forEach(k -> row.say("tie+class", tie + k));
    String modal = modal(tree, head);
    String subject = subject(c);
    row.say("modal", modal).say("subject", subject).say("modal+subject", modal + subject + no);
    row.say("tense", head.xpos() + modal + tie);
    row.say("subject+h", subject + lower(head)).say("subject+tie", subject + tie);
    for (Token child : tree.children(head)) {
      if (child.upos() == Upos.PUNCT || child.is("nsubj")) {
        continue;
      }
      String relation = child.relation();
      row.say("child", relation);
      row.say("c." + relation, name(c, child));
      classes(child).forEach(k -> row.say("cc." + relation, k));
      if (child.is("obl") || child.is("nmod")) {
        row.say("prep", tree.preposition(child))
            .say("h+prep", lower(head) + tree.preposition(child));
      }
      if (child.is("xcomp") || child.is("ccomp")) {
        row.say("h+comp", lower(head) + " " + lower(child));
        row.say("compmodal", modal(tree, child) + isNegated(tree, child));
      }
    }
    row.say("object", new Clause(tree, head).patient().map(o -> kind(c, o)).orElse("-"));
    reality(row, c);
    up(row, c);
    statement(row, c);
    bag(row, c);
    chain(row, c);
    below(row, c);
    vectors(row, c);
    return row;
  }

  /** Whether a clause is of what the party says, and tells what it does itself. */
  boolean isOwnDeed(Candidate c) {
    Span head = c.head().span();
    return c.statement().stream()
            .flatMap(s -> s.content().stream())
            .anyMatch(e -> e.span().contains(head))
        && new Clause(c.tree(), c.head())
            .agent()
            .flatMap(a -> actors.party(c.tree(), a))
            .filter(c.party()::equals)
            .isPresent();
  }

  /**
   * Whether the word that tells a stance is said of another: <i>it was a base, which Varland
   * denies</i>.
   */
  boolean isAnothers(Candidate c, Stance stance) {
    return c.tree().sentence().within(c.span()).stream()
        .filter(t -> t.relation().equals("acl:relcl") && !t.equals(c.head()))
        .filter(t -> words.cues(lower(t)).stream().anyMatch(q -> q.stance() == stance))
        .flatMap(t -> new Clause(c.tree(), t).agent().stream())
        .anyMatch(a -> actors.party(c.tree(), a).filter(p -> !p.equals(c.party())).isPresent());
  }

  /** Whether it is so, whose word it is, and what it hangs in. */
  private void reality(FeatureRow row, Candidate c) {
    Optional<Proposition> told = actors.proposition(c.head());
    if (told.isEmpty()) {
      row.say("fact", "-");
      return;
    }
    Proposition p = told.get();
    String fact = p.factuality().name();
    String tie = c.ties().toString();
    String whose = whose(c, p);
    row.say("fact", fact).say("fact+tie", fact + tie).say("fact+h", fact + lower(c.head()));
    row.say("whose", whose).say("whose+tie", whose + tie).say("whose+fact", whose + fact);
    row.say("link", p.link().name()).say("kind", p.kind().name());
    row.say("depth", Integer.toString(Math.min(4, p.depth())));
    p.telling()
        .ifPresent(
            t -> {
              row.say("type", t.type().name()).say("type+tie", t.type() + tie);
              row.say("type+fact", t.type() + fact);
            });
    for (Proposition.Argument a : p.arguments()) {
      row.say("arg", a.role() + whose(c, a));
    }
    Optional<Proposition> above = actors.above(p);
    if (above.isPresent()) {
      row.say("over", above.get().lemma() + p.link());
      row.say("overfact", above.get().factuality().name() + p.link());
      row.say("overwhose", p.link() + doer(c, above.get()));
      above.get().telling().ifPresent(t -> row.say("overtype", t.type().name() + p.link()));
      actors.above(above.get()).ifPresent(q -> row.say("overover", q.lemma()));
    }
  }

  private static String whose(Candidate c, Proposition p) {
    if (p.sources().isEmpty()) {
      return AUTHOR;
    }
    List<String> parties = p.sources().stream().flatMap(a -> a.party().stream()).toList();
    return parties.contains(c.party()) ? SELF : parties.isEmpty() ? SOMEBODY : OTHER;
  }

  private static String whose(Candidate c, Proposition.Argument a) {
    List<String> parties = a.actors().stream().flatMap(x -> x.party().stream()).toList();
    return parties.contains(c.party()) ? SELF : parties.isEmpty() ? THING : OTHER;
  }

  private static String doer(Candidate c, Proposition p) {
    List<Proposition.Argument> doers = p.in(Proposition.Role.AGENT);
    return doers.isEmpty() ? "-" : whose(c, doers.get(0));
  }

  private void up(FeatureRow row, Candidate c) {
    Token at = c.head();
    StringBuilder path = new StringBuilder();
    for (int steps = 0; steps < 3; steps++) {
      Optional<Token> head = c.tree().head(at);
      if (head.isEmpty()) {
        row.say("root", Integer.toString(steps));
        break;
      }
      path.append(at.relation()).append('<');
      if (steps == 0) {
        word(row, "up", c, head.get());
        row.say("up+rel", at.relation() + lower(head.get()));
        row.say("up+h", lower(head.get()) + " " + lower(c.head()));
        classes(head.get()).forEach(k -> row.say("upclass", at0(c) + k));
        row.say("upno", Boolean.toString(isNegated(c.tree(), head.get())));
        row.say("upmodal", modal(c.tree(), head.get()));
      }
      at = head.get();
    }
    row.say("path", path.toString());
    for (Token m : c.tree().children(c.head(), "mark")) {
      row.say("mark", lower(m)).say("mark+rel", lower(m) + c.head().relation());
    }
  }

  private static String at0(Candidate c) {
    return c.head().relation() + " ";
  }

  private void statement(FeatureRow row, Candidate c) {
    if (c.statement().isEmpty()) {
      row.say("said", "-");
      return;
    }
    Statement s = c.statement().get();
    row.say("said", s.kind().name()).say("type", s.type().name());
    for (Evidence e : s.cue()) {
      for (String w : e.quote().toLowerCase(Locale.ROOT).split(" ")) {
        row.say("cue", w);
        classesOf(w).forEach(k -> row.say("cueclass", k));
      }
    }
    boolean top =
        c.tree()
            .head(c.head())
            .filter(h -> s.content().stream().anyMatch(e -> e.span().contains(h.span())))
            .isEmpty();
    row.say("top", Boolean.toString(top));
    row.say("speakers", Integer.toString(Math.min(3, s.speakers().size())));
    if (s.addressee().isPresent()) {
      row.mark("addressed");
    }
  }

  private void bag(FeatureRow row, Candidate c) {
    int others = 0;
    Set<String> seen = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    List<Token> inside = c.tree().sentence().within(c.span());
    for (Token t : inside) {
      if (t.upos() == Upos.PUNCT) {
        continue;
      }
      String w = name(c, t);
      seen.add(w);
      kinds.addAll(classes(t));
      others += w.equals(OTHER) ? 1 : 0;
    }
    seen.forEach(w -> row.say("w", w));
    kinds.forEach(k -> row.say("k", k));
    row.put("others", Math.min(others, 3)).put("length", Math.min(40, inside.size()) / 40.0);
    int size = c.tree().sentence().size();
    row.say("end", size == 0 ? "" : c.tree().sentence().token(size).form());
  }

  /** The words above it, however far. */
  private void chain(FeatureRow row, Candidate c) {
    Token at = c.head();
    for (int steps = 0; steps < 8; steps++) {
      Optional<Token> head = c.tree().head(at);
      if (head.isEmpty()) {
        return;
      }
      at = head.get();
      row.say("anc", name(c, at));
      classes(at).forEach(k -> row.say("ancclass", k));
    }
  }

  /** The predicates below it. */
  private void below(FeatureRow row, Candidate c) {
    for (Token t : c.tree().sentence().within(c.span())) {
      boolean predicate =
          (t.upos() == Upos.VERB || c.tree().child(t, "cop").isPresent())
              && t.id() != c.head().id();
      if (predicate) {
        row.say("d", lower(t)).say("dmodal", modal(c.tree(), t) + isNegated(c.tree(), t));
        row.say("drel", t.relation());
      }
    }
    Set<String> kinds = new TreeSet<>();
    c.tree().sentence().tokens().forEach(t -> kinds.addAll(classes(t)));
    kinds.forEach(k -> row.say("z", k));
    c.statement()
        .ifPresent(
            s -> {
              Set<String> said = new TreeSet<>();
              for (Evidence e : s.content()) {
                for (String w : e.quote().toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+")) {
                  said.addAll(classesOf(w));
                }
              }
              said.forEach(k -> row.say("s", k));
            });
  }

  private void vectors(FeatureRow row, Candidate c) {
    row.put("vh", vector(c, List.of(c.head())));
    row.put("vu", vector(c, c.tree().head(c.head()).map(List::of).orElse(List.of())));
    row.put("vb", vector(c, c.tree().sentence().within(c.span())));
    row.put(
        "vo", vector(c, new Clause(c.tree(), c.head()).patient().map(List::of).orElse(List.of())));
    float[] cue = new float[vectors.width()];
    c.statement()
        .ifPresent(s -> s.cue().forEach(e -> vectors.add(e.quote().split(" ")[0], cue, SCALE)));
    row.put("vc", cue);
  }

  private float[] vector(Candidate c, List<Token> tokens) {
    List<Token> content =
        tokens.stream()
            .filter(
                t ->
                    t.upos() == Upos.VERB
                        || t.upos() == Upos.NOUN
                        || t.upos() == Upos.ADJ
                        || t.upos() == Upos.ADV)
            .filter(t -> !name(c, t).startsWith("<"))
            .toList();
    float[] v = new float[vectors.width()];
    content.forEach(t -> vectors.add(t.form(), v, SCALE / (float) Math.sqrt(content.size())));
    return v;
  }

  private void word(FeatureRow row, String as, Candidate c, Token t) {
    row.say(as, name(c, t));
    classes(t).forEach(k -> row.say(as + "class", k));
  }

  private List<String> classes(Token t) {
    return t.upos() == Upos.PROPN ? List.of() : classesOf(lower(t));
  }

  private List<String> classesOf(String lemma) {
    List<String> found = new ArrayList<>(words.classes(lemma));
    words.cues(lemma).stream().map(q -> q.stance().name()).distinct().forEach(found::add);
    return found;
  }

  /** A word, or for a name whose it is. */
  private String name(Candidate c, Token t) {
    Optional<String> party = actors.own(t);
    if (party.isPresent()) {
      return party.get().equals(c.party()) ? SELF : OTHER;
    }
    boolean name = t.upos() == Upos.PROPN || c.tree().sentence().nameAt(t).isPresent();
    return name ? NAME : t.upos() == Upos.NUM ? "<number>" : lower(t);
  }

  /** Whose a noun phrase is, or else its kind. */
  private String kind(Candidate c, Token head) {
    Optional<String> party = actors.party(c.tree(), head);
    String of = party.isEmpty() ? "" : party.get().equals(c.party()) ? SELF : OTHER;
    return head.upos() == Upos.PRON ? of + lower(head) : of + head.upos();
  }

  private String subject(Candidate c) {
    return new Clause(c.tree(), c.head()).agent().map(s -> kind(c, s)).orElse("-");
  }

  private String modal(Tree tree, Token head) {
    StringBuilder found = new StringBuilder();
    for (Token t : tree.children(head, "aux")) {
      found.append(lower(t)).append(' ');
    }
    return found.isEmpty() ? "-" : found.toString();
  }

  private boolean isNegated(Tree tree, Token head) {
    return tree.children(head).stream().anyMatch(t -> words.has("no", lower(t)));
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
