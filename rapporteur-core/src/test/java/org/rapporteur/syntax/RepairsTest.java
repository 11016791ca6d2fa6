package org.rapporteur.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class RepairsTest {

  @Test
  void thatIsTheObjectOfARelativeClauseThatLacksOne() {
    Tree tree =
        tree(
            "the/DET/DT/2/det threat/NOUN/NN/0/root that/SCONJ/IN/5/mark"
                + " Varland/PROPN/NNP/5/nsubj poses/VERB/VBZ/2/acl:relcl");

    assertThat(relation(tree, 3)).isEqualTo("obj of poses");
    assertThat(new Clause(tree, tree.sentence().token(5)).patient())
        .contains(tree.sentence().token(2));
  }

  @Test
  void thatStaysAConjunctionWhereTheNounSaysWhatIsWilled() {
    Tree tree =
        tree(
            "the/DET/DT/2/det promise/NOUN/NN/0/root that/SCONJ/IN/6/mark"
                + " Varland/PROPN/NNP/6/nsubj would/AUX/MD/6/aux leave/VERB/VB/2/acl:relcl");

    assertThat(relation(tree, 3)).isEqualTo("mark of leave");
  }

  @Test
  void aNounBeforeAFiniteVerbWithoutSubjectIsItsSubject() {
    Tree tree =
        tree(
            "It/PRON/PRP/2/nsubj left/VERB/VBD/0/root as/ADP/IN/4/case"
                + " Varland/PROPN/NNP/5/obl massed/VERB/VBD/2/advcl troops/NOUN/NNS/5/obj");

    assertThat(relation(tree, 4)).isEqualTo("nsubj of massed");
    assertThat(relation(tree, 3)).isEqualTo("mark of massed");
  }

  @Test
  void aNounAfterSayIsTheSubjectOfTheClauseThatFollows() {
    Tree tree =
        tree(
            "They/PRON/PRP/2/nsubj say/VERB/VBP/0/root talks/NOUN/NNS/2/ccomp"
                + " must/AUX/MD/5/aux resume/VERB/VB/2/ccomp");

    assertThat(relation(tree, 3)).isEqualTo("nsubj of resume");
  }

  @Test
  void soFarSaysWhen() {
    Tree tree =
        tree(
            "so/ADV/RB/2/advmod far/ADJ/JJ/3/amod ministers/NOUN/NNS/4/nsubj"
                + " agree/VERB/VBP/0/root");

    assertThat(relation(tree, 2)).isEqualTo("advmod of agree");
  }

  @Test
  void talksAfterSayingAreWhatIsSpokenOf() {
    Tree tree =
        tree(
            "Tolen/PROPN/NNP/2/nsubj said/VERB/VBD/0/root talks/VERB/VBZ/2/ccomp"
                + " with/ADP/IN/5/case Ostmark/PROPN/NNP/3/obl must/AUX/MD/7/aux"
                + " resume/VERB/VB/2/ccomp");

    assertThat(relation(tree, 3)).isEqualTo("nsubj of resume");
  }

  @Test
  void anOwnerStandsBeforeThePreposition() {
    Tree tree =
        tree(
            "Ostmark/PROPN/NNP/6/nmod:poss 's/PART/POS/1/case request/NOUN/NN/0/root"
                + " for/ADP/IN/6/case peace/NOUN/NN/6/compound observers/NOUN/NNS/3/nmod");

    assertThat(relation(tree, 1)).isEqualTo("nmod:poss of request");
  }

  @Test
  void anObjectAfterAPrepositionBelongsToAPluralNoun() {
    Tree tree =
        tree(
            "They/PRON/PRP/2/nsubj agree/VERB/VBP/0/root to/ADP/IN/4/case"
                + " border/NOUN/NN/5/obj guarantees/VERB/VBZ/2/advcl that/PRON/WDT/7/nsubj"
                + " last/VERB/VBP/5/ccomp");

    assertThat(relation(tree, 5)).isEqualTo("obl of agree");
    assertThat(relation(tree, 4)).isEqualTo("compound of guarantees");
    assertThat(relation(tree, 7)).isEqualTo("acl:relcl of guarantees");
  }

  @Test
  void twoNamesShareTheNounBehindThem() {
    Sentence parted =
        sentence(
            "Ostmark/PROPN/NNP/0/root and/CCONJ/CC/4/cc Varland/PROPN/NNP/4/compound"
                + " officials/NOUN/NNS/1/conj");
    List<Name> names =
        List.of(
            new Name(NameType.PLACE, 1, 1, parted.token(1).span()),
            new Name(NameType.PLACE, 3, 3, parted.token(3).span()));
    Tree tree = Tree.of(new Sentence(parted.span(), parted.tokens(), names));

    assertThat(relation(tree, 1)).isEqualTo("compound of officials");
    assertThat(relation(tree, 3)).isEqualTo("conj of Ostmark");
    assertThat(tree.sentence().token(4).isRoot()).isTrue();
  }

  @Test
  void talksAfterANameAreAMeeting() {
    Tree tree =
        tree(
            "Varland/PROPN/NNP/2/nsubj talks/VERB/VBZ/0/root with/ADP/IN/4/case"
                + " Ostmark/PROPN/NNP/2/obl");

    assertThat(tree.sentence().token(2).upos()).isEqualTo(Upos.NOUN);
    assertThat(relation(tree, 1)).isEqualTo("compound of talks");
  }

  @Test
  void aNounAfterToAndBeforeAnAdjectiveIsAVerb() {
    Tree tree =
        tree(
            "They/PRON/PRP/2/nsubj plan/VERB/VBP/0/root to/ADP/IN/6/case"
                + " station/NOUN/NN/6/compound heavy/ADJ/JJ/6/amod guns/NOUN/NNS/2/obl");

    assertThat(relation(tree, 4)).isEqualTo("xcomp of plan");
    assertThat(relation(tree, 6)).isEqualTo("obj of station");
  }

  @Test
  void anAsideBetweenCommasIsNotTheSubjectOfWhatIsSaid() {
    Tree tree =
        tree(
            "They/PRON/PRP/2/nsubj say/VERB/VBP/0/root man/NOUN/NN/2/obj ,/PUNCT/,/5/punct"
                + " student/NOUN/NN/8/nsubj:pass ,/PUNCT/,/5/punct was/AUX/VBD/8/aux:pass"
                + " held/VERB/VBN/2/ccomp");

    assertThat(relation(tree, 3)).isEqualTo("nsubj:pass of held");
    assertThat(relation(tree, 5)).isEqualTo("appos of man");
  }

  @Test
  void whatIsSaidOfTheObjectOfAGerundBeforeItIsItsSubject() {
    Tree tree =
        tree(
            "to/PART/TO/2/mark stop/VERB/VB/0/root Varland/PROPN/NNP/4/obj"
                + " raiding/VERB/VBG/2/xcomp Ostmark/PROPN/NNP/4/obj");

    assertThat(relation(tree, 3)).isEqualTo("nsubj of raiding");
    assertThat(relation(tree, 5)).isEqualTo("obj of raiding");
  }

  @Test
  void aNounBehindACoordinatedVerbWithoutObjectIsThatVerbs() {
    Tree tree =
        tree(
            "It/PRON/PRP/2/nsubj prepares/VERB/VBZ/0/root tariffs/NOUN/NNS/2/obj"
                + " and/CCONJ/CC/5/cc readies/VERB/VBZ/2/conj troops/NOUN/NNS/3/conj");

    assertThat(relation(tree, 6)).isEqualTo("obj of readies");
  }

  @Test
  void aClauseWithThatIsCoordinatedWithWhatIsSaid() {
    Tree tree =
        tree(
            "Tolen/PROPN/NNP/2/nsubj said/VERB/VBD/0/root it/PRON/PRP/4/nsubj"
                + " left/VERB/VBD/2/ccomp and/CCONJ/CC/8/cc that/SCONJ/IN/8/mark"
                + " Varland/PROPN/NNP/8/nsubj stayed/VERB/VBD/2/conj");

    assertThat(relation(tree, 8)).isEqualTo("conj of left");
  }

  @Test
  void clausesWithThatMakeAList() {
    Tree tree =
        tree(
            "the/DET/DT/2/det story/NOUN/NN/0/root that/SCONJ/IN/5/mark"
                + " Varland/PROPN/NNP/5/nsubj lies/VERB/VBZ/2/acl that/SCONJ/IN/8/mark"
                + " Varland/PROPN/NNP/8/nsubj cheats/VERB/VBZ/5/parataxis and/CCONJ/CC/12/cc"
                + " that/SCONJ/IN/12/mark it/PRON/PRP/12/nsubj stole/VERB/VBD/2/ccomp");

    assertThat(relation(tree, 8)).isEqualTo("conj of lies");
    assertThat(relation(tree, 12)).isEqualTo("conj of lies");
  }

  @Test
  void aSoundTreeStaysAsItIs() {
    Sentence sentence =
        sentence(
            "Tolen/PROPN/NNP/2/nsubj said/VERB/VBD/0/root that/SCONJ/IN/5/mark"
                + " Varland/PROPN/NNP/5/nsubj left/VERB/VBD/2/ccomp");

    assertThat(Tree.of(sentence).sentence()).isSameAs(sentence);
  }

  private static String relation(Tree tree, int id) {
    Token t = tree.sentence().token(id);
    return t.relation() + " of " + tree.head(t).map(Token::form).orElse("");
  }

  private static Tree tree(String words) {
    return Tree.of(sentence(words));
  }

  /** Words as {@code form/UPOS/XPOS/head/relation}. */
  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      String[] part = word.split("/");
      Span span = new Span(at, at + part[0].length());
      at = span.end() + 1;
      tokens.add(
          new Token(
              tokens.size() + 1,
              span,
              part[0],
              part[0].equals("said") ? "say" : part[0],
              Upos.valueOf(part[1]),
              part[2],
              Integer.parseInt(part[3]),
              part[4]));
    }
    return new Sentence(new Span(0, at - 1), tokens, List.of());
  }
}
